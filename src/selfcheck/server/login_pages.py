"""The small pages around logging in: what happened, and what somebody can do next."""

from enum import Enum
from typing import Final

from starlette.responses import HTMLResponse

from selfcheck.login import OUT, login_address
from selfcheck.server.logs import request_id
from selfcheck.server.small_pages import TO_START, paragraph, small_page, way


class Outcome(Enum):
    """How logging in or out can end otherwise than well: the status, the heading, and what to do."""

    CANCELLED = (
        403,
        "U bent niet ingelogd",
        (
            "U of uw inlogdienst heeft het inloggen afgebroken. U kunt het opnieuw proberen. "
            "Lukt het steeds niet? Vraag dan aan uw organisatie of u deze app mag gebruiken."
        ),
    )
    EXPIRED = (
        400,
        "Het inloggen is verlopen",
        (
            "U deed er te lang over, of u ging terug naar een oude bladzijde. Log opnieuw in. "
            "Staan cookies uit in uw browser? Zet ze dan eerst aan voor deze app."
        ),
    )
    PROVIDER = (
        502,
        "Inloggen lukt nu niet",
        (
            "Uw inlogdienst geeft geen antwoord dat wij kunnen gebruiken. Probeer het over een paar minuten opnieuw. "
            "Lukt het dan nog niet? Meld het aan de beheerder van deze app."
        ),
    )
    OURS = (
        503,
        "Inloggen lukt nu niet",
        (
            "Wij kunnen nu niets bewaren. Probeer het over een paar minuten opnieuw. "
            "Lukt het dan nog niet? Meld het aan de beheerder van deze app."
        ),
    )
    NOT_OUT = (
        503,
        "U bent nog niet uitgelogd",
        "Er ging iets mis bij ons. Probeer het over een minuut opnieuw. Sluit daarna al uw vensters van deze app.",
    )
    ASKED_ELSEWHERE = (
        403,
        "Wilt u uitloggen?",
        "Een andere website, of een link in een bericht, vroeg hierom. Wij vragen het daarom eerst aan u.",
    )


_AGAIN: Final = "Opnieuw inloggen"
_CODE: Final = "Noem deze code als u hulp vraagt: {}"
_OUT: Final = f'<form method="post" action="{OUT}"><button>Uitloggen</button></form>'


def page(outcome: Outcome, after: str = "/") -> HTMLResponse:
    """Return the page of an outcome. ``after`` is where somebody goes once she has logged in, a path of this site."""
    status, heading, text = outcome.value
    leaving = outcome in {Outcome.ASKED_ELSEWHERE, Outcome.NOT_OUT}
    ways = _OUT + way("/", TO_START) if leaving else way(login_address(after), _AGAIN)
    if outcome is not Outcome.ASKED_ELSEWHERE:  # that is no trouble
        ways += paragraph(_CODE.format(request_id()))
    return small_page(status, heading, text, ways)
