"""A new version of the checklist on the screen: that there is one, what it changes, and what to look at again."""
