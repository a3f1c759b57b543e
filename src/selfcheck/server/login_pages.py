"""The small pages around logging in: what happened, and what somebody can do next."""

from enum import Enum
from html import escape
from importlib.resources import files
from string import Template
from typing import Final

from starlette.responses import HTMLResponse

from selfcheck.login import OUT, login_address
from selfcheck.server.logs import request_id


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


_PAGE: Final = Template(files(__package__).joinpath("static", "login.html").read_text(encoding="utf-8"))
# Without form-action: after logging out a browser goes on to the provider, which that would forbid.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

_AGAIN: Final = '<p><a href="{}">Opnieuw inloggen</a></p>'
_CODE: Final = "<p>Noem deze code als u hulp vraagt: {}</p>"
_OUT: Final = f'<form method="post" action="{OUT}"><button>Uitloggen</button></form>'
_TO_START: Final = '<p><a href="/">Naar de start van Zelfcheck</a></p>'


def page(outcome: Outcome, after: str = "/") -> HTMLResponse:
    """Return the page of an outcome. ``after`` is where somebody goes once she has logged in, a path of this site."""
    status, heading, text = outcome.value
    leaving = outcome in {Outcome.ASKED_ELSEWHERE, Outcome.NOT_OUT}
    ways = _OUT + _TO_START if leaving else _AGAIN.format(escape(login_address(after)))
    if outcome is not Outcome.ASKED_ELSEWHERE:  # that is no trouble
        ways += _CODE.format(escape(request_id()))
    html = _PAGE.substitute(heading=escape(heading), text=escape(text), ways=ways)
    return HTMLResponse(html, status, {"Content-Security-Policy": _POLICY})
