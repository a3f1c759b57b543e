"""The small pages of the server itself: what is the matter, and what somebody can do next."""

from html import escape
from importlib.resources import files
from string import Template
from typing import Final

from starlette.responses import HTMLResponse

_PAGE: Final = Template(files(__package__).joinpath("static", "small-page.html").read_text(encoding="utf-8"))
# Without form-action: after logging out a browser goes on to the provider, which that would forbid.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

_NOT_HERE: Final = ("Deze bladzijde is er niet", "Het adres klopt niet.")
_CRASHED: Final = (
    "Er ging iets mis",
    "Dit is een fout in het programma. U deed niets verkeerd. Wat als bewaard stond, is bewaard.",
)
_AGAIN: Final = "Probeer het opnieuw"
_CODE: Final = "Gaat het weer mis? Noem dan deze code als u hulp vraagt: {}"
TO_START: Final = "Ga naar de start van Zelfcheck"


def not_here() -> HTMLResponse:
    """Return the page for an address at which there is nothing."""
    return small_page(404, *_NOT_HERE, way("/", TO_START))


def crashed_page(request: str) -> HTMLResponse:
    """Return the page that says that something is wrong with us, and under which id it stands in the log."""
    return small_page(500, *_CRASHED, way("", _AGAIN) + paragraph(_CODE.format(request)))


def small_page(status: int, heading: str, text: str, ways: str) -> HTMLResponse:
    """Return a page with a heading, one paragraph of text, and ``ways``: what follows, as HTML."""
    html = _PAGE.substitute(heading=escape(heading), text=escape(text), ways=ways)
    return HTMLResponse(html, status, {"Content-Security-Policy": _POLICY})


def way(address: str, text: str) -> str:
    """Return a link as a paragraph of such a page."""
    return f'<p><a href="{escape(address)}">{escape(text)}</a></p>'


def paragraph(text: str) -> str:
    """Return text as a paragraph of such a page."""
    return f"<p>{escape(text)}</p>"
