"""How a visitor comes to each state of each screen."""
