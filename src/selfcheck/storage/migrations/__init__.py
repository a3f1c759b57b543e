"""The history of the tables. A revision that was published is never changed; a change is a new revision."""
