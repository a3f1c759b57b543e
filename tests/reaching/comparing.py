"""States of the comparison where municipalities share: names, parts, figures without names, a map, a course."""

from datetime import date

from playwright.sync_api import expect

from reaching.inside import EDITOR, NOOR, at
from reaching.sharing import CONTACT, released
from reaching.state import Stage, States
from selfcheck.assessment import finish
from selfcheck.comparison.words import GROUP_FIGURES
from selfcheck.municipalities import across_water, neighbours
from selfcheck.sharing import Extent
from selfcheck.ui import texts
from sharers import a_decision
from sharing_people import give
from visited import answered, begun

STATES = States()

UTRECHT, AMELAND = "GM0344", "GM0060"


def _shares(inside: Stage, place: str, shift: int, level: Extent = Extent.NAMED) -> str:
    assessment_id = inside.keeps_finished(shift, place)
    contact = CONTACT if place != UTRECHT else None
    give(inside.store.database, inside.checklist, assessment_id, a_decision(level, contact=contact))
    return assessment_id


def _company(stage: Stage) -> tuple[Stage, str]:
    """Utrecht among neighbours who share, with an earlier assessment of its own and figures without names."""
    inside, _ = at(NOOR, EDITOR, stage=stage)
    earlier = begun(inside.checklist, answered(inside.checklist, 2), UTRECHT).changing(
        kind=inside.checklist.kinds[1].id
    )
    inside.store.create(finish(earlier, inside.checklist, date(2026, 6, 3)))
    mine = _shares(inside, UTRECHT, 0)
    for number, place in enumerate(neighbours(UTRECHT)[:6]):
        _shares(inside, place.code, number + 1, Extent.WITHOUT_SENSITIVE if number == 1 else Extent.NAMED)
    released(inside)
    return inside, mine


@STATES.of("vergelijken")
def comparison_with_names_and_figures_without(stage: Stage) -> None:
    inside, mine = _company(stage)
    inside.open("vergelijken", mine)
    page = inside.visitor.page
    for text in (GROUP_FIGURES, texts.MAP_TITLE, texts.LEARN_TITLE, texts.OVER_TIME):
        expect(page.get_by_text(text)).to_be_visible()
    inside.visitor.settle()


@STATES.of("vergelijken")
def comparison_of_who_does_not_share_by_name(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("vergelijken", inside.keeps_finished())
    expect(inside.visitor.page.get_by_text(texts.COMPARE_NOT_SHARING)).to_be_visible()


@STATES.of("vergelijken")
def comparison_across_the_water(stage: Stage) -> None:
    stage.keeps_finished(1, across_water(AMELAND)[0].code)
    stage.open("vergelijken", stage.keeps_finished(place=AMELAND))
    expect(stage.visitor.page.get_by_text(texts.MAP_TITLE)).to_be_visible()
    stage.visitor.settle()


@STATES.of("uitslag")
def result_with_whom_one_may_ask(stage: Stage) -> None:
    inside, mine = _company(stage)
    inside.open("uitslag", mine)
    expect(inside.visitor.page.get_by_text(texts.LEARN_ASK).first).to_be_visible()
