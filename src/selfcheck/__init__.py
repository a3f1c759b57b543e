"""Self-assessment of Dutch municipal coalition programmes, from checklist file to advice sheet."""
