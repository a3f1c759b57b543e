"""The addresses of logging in and out, and which address somebody may be sent to afterwards."""

from typing import Final
from urllib.parse import quote, urlencode

IN: Final = "/inloggen"
BACK: Final = "/inloggen/terug"
OUT: Final = "/uitloggen"
MAX_ADDRESS: Final = 500
"""Signs as they travel: it is kept in a cookie, and five of those must fit in what a proxy takes (8 kB)."""
_ASKED: Final = "naar"


def login_address(after: str = "/") -> str:
    """Return the address that lets somebody log in and then brings her to ``after``, a path of this site.

    >>> login_address("/vragen?stap=3")
    '/inloggen?naar=%2Fvragen%3Fstap%3D3'
    """
    return f"{IN}?{urlencode({_ASKED: after})}"


def own_address(asked: object) -> str:
    r"""Return the address that was asked for if it is a path of this site, else the start.

    Browsers read ``//name`` and ``/\name`` as another site, and leave out signs that nobody sees.

    >>> own_address("/vragen?stap=3"), own_address("//evil.example"), own_address("https://evil.example")
    ('/vragen?stap=3', '/', '/')
    """
    if not isinstance(asked, str) or not asked.startswith("/"):
        return "/"
    if asked.startswith("//") or "\\" in asked or not asked.isprintable():
        return "/"
    # Back to logging in or out would be a circle.
    if asked.partition("?")[0].rstrip("/") in {IN, BACK, OUT}:
        return "/"
    quoted = quote(asked, safe="/?&=%:@!$'()*+,;~#[]")
    return quoted if len(quoted) <= MAX_ADDRESS else "/"
