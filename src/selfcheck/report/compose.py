"""What a sheet says, from the first line to the last; drawing adds nothing to it."""

from selfcheck.dutch import shortened
from selfcheck.report import wording
from selfcheck.report.blocks import Sheet
from selfcheck.report.company import beside
from selfcheck.report.comparing import compared
from selfcheck.report.disclosure import Disclosure, disclose, disclose_plan
from selfcheck.report.dossier import Dossier
from selfcheck.report.front import first_pages
from selfcheck.report.given import all_answers
from selfcheck.report.origins import origins_and_facts
from selfcheck.report.reckoning import how_it_is_made
from selfcheck.report.scheduling import scheduled
from selfcheck.report.themes import per_theme
from selfcheck.report.unknown import to_find_out
from selfcheck.report.variant import SheetOptions


def compose(dossier: Dossier, options: SheetOptions) -> Sheet:
    """The sheet of an assessment, in the version that was chosen."""
    checklist, municipality, today = dossier.checklist, dossier.place, dossier.today
    said = disclose(checklist, dossier.assessment, options, dossier.own)
    company = dossier.company
    return Sheet(
        title=f"Zelfcheck {municipality.name}: advies bij het programma",
        author=f"Gemeente {municipality.name}",
        made=today,
        notices=_notices(said),
        footer=f"Gemeente {municipality.name} · checklist {checklist.version} · Zelfcheck {dossier.release}",
        first_footer=shortened(checklist.about[0], 240),
        first_pages=first_pages(said, municipality, today),
        body=(
            *per_theme(said, today),
            *scheduled(said, disclose_plan(said, dossier.tasks, dossier.since), dossier.own, today),
            *to_find_out(said),
            *all_answers(said),
            *(compared(said, found, today) if company and (found := beside(said, municipality, company)) else ()),
            *how_it_is_made(said),
            *origins_and_facts(said, today, dossier.release),
        ),
    )


def _notices(said: Disclosure) -> tuple[str, ...]:
    working = (wording.WORKING,) if said.working else ()
    return (*working, wording.INVENTED) if said.about.invented else working
