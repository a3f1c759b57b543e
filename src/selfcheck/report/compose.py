"""What a sheet says, from the first line to the last; drawing adds nothing to it."""

from datetime import date

from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.dutch import shortened
from selfcheck.municipalities import Municipality
from selfcheck.report import wording
from selfcheck.report.blocks import Sheet
from selfcheck.report.company import Company, beside
from selfcheck.report.comparing import compared
from selfcheck.report.disclosure import Disclosure, disclose
from selfcheck.report.front import first_pages
from selfcheck.report.given import all_answers
from selfcheck.report.origins import origins_and_facts
from selfcheck.report.reckoning import how_it_is_made
from selfcheck.report.themes import per_theme
from selfcheck.report.unknown import to_find_out
from selfcheck.report.variant import SheetOptions


def compose(  # noqa: PLR0913, PLR0917 - each of these is a fact about the sheet, and none has a natural default
    checklist: Checklist,
    assessment: Assessment,
    municipality: Municipality,
    today: date,
    options: SheetOptions,
    release: str,
    company: Company | None = None,
) -> Sheet:
    """The sheet of an assessment, in the version that was chosen. ``release`` is the version of this program.

    ``company`` is among whom it is compared; None for a sheet without a comparison.
    """
    said = disclose(checklist, assessment, options)
    return Sheet(
        title=f"Zelfcheck {municipality.name}: advies bij het programma",
        author=f"Gemeente {municipality.name}",
        made=today,
        notices=_notices(said),
        footer=f"Gemeente {municipality.name} · checklist {checklist.version} · Zelfcheck {release}",
        first_footer=shortened(checklist.about[0], 240),
        first_pages=first_pages(said, municipality, today),
        body=(
            *per_theme(said, today),
            *to_find_out(said),
            *all_answers(said),
            *(compared(said, found, today) if company and (found := beside(said, municipality, company)) else ()),
            *how_it_is_made(said),
            *origins_and_facts(said, today, release),
        ),
    )


def _notices(said: Disclosure) -> tuple[str, ...]:
    working = (wording.WORKING,) if said.working else ()
    return (*working, wording.INVENTED) if said.about.invented else working
