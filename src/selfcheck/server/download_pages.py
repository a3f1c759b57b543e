"""The small pages that come instead of a file: why there is none, and what somebody can do next."""

from typing import Final
from urllib.parse import urlencode

from starlette.responses import HTMLResponse

from selfcheck.server.small_pages import TO_START, paragraph, small_page, way
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
_SCREENS: Final = {Kind.PROGRAMME: "tekst", Kind.PLAN_EXCEL: "werkplan", Kind.PLAN_CSV: "werkplan"}
"""The screens where there are files of this kind, of those that are not about the sheet."""

BACK: Final = "Ga terug naar Zelfcheck"
CODE: Final = "Code voor de beheerder: {}"


def not_there() -> HTMLResponse:
    """Return the page for what is not there, or not for who asks: the same, to the byte."""
    return small_page(404, *NOT_THERE, way("/", TO_START))


def expired(ticket: Ticket) -> HTMLResponse:
    """Return the page for a ticket that is too old, with the way back to the screen it came from."""
    query = urlencode({"zelfcheck": ticket.assessment})
    screen = _SCREENS.get(ticket.kind, "advies")
    back = "/bewaren" if ticket.kind is Kind.EVERYTHING else f"/{screen}?{query}"
    return small_page(410, *EXPIRED, way(back, BACK))


def not_now(code: str) -> HTMLResponse:
    """Return the page for trouble with the database, which stands in the log under a code."""
    return small_page(503, *NOT_NOW, paragraph(CODE.format(code)) + way("/", TO_START))
