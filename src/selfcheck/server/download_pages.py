"""The small pages that come instead of a file: why there is none, and what somebody can do next."""

from html import escape
from importlib.resources import files
from string import Template
from typing import Final
from urllib.parse import urlencode

from starlette.responses import HTMLResponse

from selfcheck.server.shell import NOT_HERE_POLICY
from selfcheck.tickets import Kind, Ticket

# One page for everything that is wrong: whoever tries addresses learns nothing from it.
NOT_THERE: Final = (
    "Dit bestand is er niet",
    "Misschien klopt het adres niet, of is de zelfcheck gewist. Misschien bent u ook niet meer ingelogd.",
)
EXPIRED: Final = (
    "Deze link is verlopen",
    "Een link naar een bestand werkt maar vijf minuten. Ga terug en maak het bestand daar opnieuw.",
)
NOT_NOW: Final = (
    "Wij kunnen dit bestand nu niet maken",
    "De app kan nu niet bij de zelfchecks. Wacht een minuut en laad deze bladzijde opnieuw. Meld het als dat niet helpt.",
)
TO_START: Final = "Ga naar de start van Zelfcheck"
BACK: Final = "Ga terug naar Zelfcheck"
CODE: Final = "Code voor de beheerder: {}"

_PAGE: Final = Template(files(__package__).joinpath("static", "login.html").read_text(encoding="utf-8"))


def not_there() -> HTMLResponse:
    """Return the page for what is not there, or not for who asks: the same, to the byte."""
    return _page(404, NOT_THERE, _link("/", TO_START))


def expired(ticket: Ticket) -> HTMLResponse:
    """Return the page for a ticket that is too old, with the way back to the screen it came from."""
    query = urlencode({"zelfcheck": ticket.assessment})
    return _page(410, EXPIRED, _link("/bewaren" if ticket.kind is Kind.EVERYTHING else f"/advies?{query}", BACK))


def not_now(code: str) -> HTMLResponse:
    """Return the page for trouble with the database, which stands in the log under a code."""
    return _page(503, NOT_NOW, f"<p>{escape(CODE.format(code))}</p>{_link('/', TO_START)}")


def _page(status: int, words: tuple[str, str], ways: str) -> HTMLResponse:
    heading, text = words
    html = _PAGE.substitute(heading=escape(heading), text=escape(text), ways=ways)
    return HTMLResponse(html, status, {"Content-Security-Policy": NOT_HERE_POLICY})


def _link(address: str, text: str) -> str:
    return f'<p><a href="{escape(address)}">{escape(text)}</a></p>'
