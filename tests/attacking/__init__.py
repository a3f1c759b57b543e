"""Somebody tries to learn from figures without names what one municipality scored."""
