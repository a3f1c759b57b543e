"""Text that people wrote, inside a label that Streamlit reads as Markdown."""

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&])")

# Some signs work in spite of a backslash: :smile:, :red[…], https://, www., addresses with @, arrows and dashes.
_STUBBORN = re.compile(r"(?<=:)|(?=@)|(?<=www)(?=\.)|(?<=[-<>~])(?=[-<>=])", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def literal(text: str) -> str:
    """Return text so that it is shown as it is: no markup, no links, no icons, on one line."""
    one_line = " ".join(text.split())
    return _SIGNS.sub(r"\\\1", _STUBBORN.sub(_WORD_JOINER, one_line))
