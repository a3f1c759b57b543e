"""One module for each revision, oldest first by name."""
