"""Text as it came out of a file, without what nobody sees."""

import re
from typing import Final
from unicodedata import normalize

_UNSEEN: Final = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters; those between are spaces
    "\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # no width, and directions
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f"  # no characters at all, and tags
    "]+"
)
_LIGATURES: Final = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def clean(text: str) -> str:
    r"""The same words on one line, each space once, without signs that nobody sees.

    Signs that change the direction of what follows could make a quotation look like something that it is not.

    >>> clean(" samen\xadwerking\n\tmet \u202ebu\u0308rgers ")
    'samenwerking met bürgers'
    """
    return normalize("NFC", " ".join(_UNSEEN.sub("", text).translate(_LIGATURES).split()))
