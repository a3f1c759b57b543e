"""Files for who may have them: made when they are asked for, from what is stored then, at any server.

Streamlit would keep them in the memory of one process, at an address that anybody can use. Here an
address holds a ticket, and a ticket is not enough: whoever shows it must also be logged in as the
person it was issued to, and still be allowed to see what it is about.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from selfcheck.access import ALONE, Person
from selfcheck.assessment import today
from selfcheck.comparison import GroupId
from selfcheck.login import cookie_name, current_login
from selfcheck.report import (
    Dossier,
    File,
    Sensitive,
    SheetOptions,
    Variant,
    archive_file,
    assessment_file,
    plan_file,
    programme_file,
    sheet_file,
    word_file,
)
from selfcheck.server.download_pages import expired, not_now, not_there
from selfcheck.storage import GoneError, People, StorageError, Store
from selfcheck.tickets import PLACE, Kind, Ticket, read
from selfcheck.ui import resources
from selfcheck.ui.dossiers import dossier_of
from selfcheck.ui.incidents import noted

AT_ONCE: Final = 2
"""Files that are made at a time: each takes a core for half a second, and screens want to be drawn too."""

Make = Callable[[Ticket, Person], File | None]

_OF_PLAN: Final = {Kind.PROGRAMME, Kind.PLAN_EXCEL, Kind.PLAN_CSV}


class Downloads:
    """The address of every file. ``make`` makes what a ticket is for, or None if it is not there for this person."""

    def __init__(self, make: Make, at_once: int = AT_ONCE) -> None:
        self._make = make
        self._limit = CapacityLimiter(at_once)

    @property
    def route(self) -> Route:
        """The route, for Starlette."""
        return Route(f"{PLACE}{{ticket}}", self.answer)

    async def answer(self, request: Request) -> Response:
        """Give the file, or a page that says why not."""
        try:
            return await self._answer(request)
        except StorageError as error:
            return not_now(noted(error))

    async def _answer(self, request: Request) -> Response:
        now = datetime.now(UTC)
        shown = read(request.path_params["ticket"], now)
        if shown is None:
            return not_there()
        who = await to_thread.run_sync(_visitor, request.cookies.get(cookie_name(), ""), now)
        if who is None or who.id != shown.ticket.whom:
            return not_there()
        if shown.expired:
            return expired(shown.ticket)
        file = await to_thread.run_sync(self._make, shown.ticket, who, limiter=self._limit)
        return not_there() if file is None else _attached(file)


def _attached(file: File) -> Response:
    # Its name holds nothing that means something here: see File.
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"'}
    return Response(file.content, headers=headers, media_type=file.media_type)


def _visitor(token: str, at: datetime) -> Person | None:
    """Return whose session this is; where nobody logs in, the one person of this computer."""
    if current_login() is None:
        return ALONE
    return People(resources.database()).whose(token, at) if token else None


def make(ticket: Ticket, who: Person) -> File | None:
    """Make what a ticket is for, as it is stored now; None if it is not there for this person."""
    store, on = Store(resources.database(), who), today()
    if ticket.kind is Kind.EVERYTHING:
        everything = store.archive()
        return archive_file(everything, on) if everything.assessments else None
    stored = store.load(ticket.assessment)
    if stored is None:
        return None
    assessment = stored.assessment
    checklist = resources.shelf().get(assessment.checklist, assessment.version)
    if checklist is None:
        return None
    comparison = GroupId(ticket.comparison) if ticket.comparison else None
    try:
        dossier = dossier_of(store.database, who, checklist, assessment, comparison)
    except GoneError:  # deleted since we read it
        return None
    return _of_plan(ticket.kind, dossier) if ticket.kind in _OF_PLAN else _of_sheet(ticket, dossier, comparison)


def _of_sheet(ticket: Ticket, dossier: Dossier, comparison: GroupId | None) -> File:
    invented = dossier.assessment.invented
    options = SheetOptions(Variant(ticket.variant), Sensitive(ticket.sensitive), invented, comparison)
    if ticket.kind is Kind.ASSESSMENT:
        return assessment_file(dossier.checklist, dossier.assessment, dossier.today, options)
    return word_file(dossier, options) if ticket.kind is Kind.WORD else sheet_file(dossier, options)


def _of_plan(kind: Kind, dossier: Dossier) -> File | None:
    if dossier.assessment.finished is None:  # its advice may still move, so nothing was planned
        return None
    if kind is Kind.PROGRAMME:
        return programme_file(dossier)
    return plan_file(dossier, "csv" if kind is Kind.PLAN_CSV else "xlsx")
