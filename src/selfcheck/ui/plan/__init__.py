"""The work plan on the screen: what becomes of each advice, the fields to say so, and when it can be decided."""
