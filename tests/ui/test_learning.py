"""Learning from others at each advice: who clearly has more, and whom one may ask about the question."""

from typing import Any

import pytest

from desks import Desk, Hall
from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, answered
from selfcheck.access import ALONE
from selfcheck.answers import MAX_LINE
from selfcheck.assessment import evaluate
from selfcheck.checklist import Checklist
from selfcheck.municipalities import municipality, neighbours
from selfcheck.sharing import Contact, Extent
from selfcheck.storage import Store
from selfcheck.ui import texts
from selfcheck.ui.advising import FIRST
from selfcheck.ui.learning import NEAREST
from sharers import a_decision
from sharing_people import give, kept, shared
from together import HERE

BUNNIK, DE_BILT, FAR = "GM0312", "GM0310", "GM0014"


@pytest.fixture
def low(hall: Hall, checklist: Checklist) -> str:
    """The id of a finished assessment of Utrecht that is shared by name, everything at level 1."""
    return shared(hall.database, checklist, HERE, a_decision(), points=1)


def a_contact(checklist: Checklist, function: str = "adviseur dienstverlening", **about: Any) -> Contact:
    """Whom one may ask about every theme."""
    first = {"themes": tuple(theme.id for theme in checklist.themes), "function": function}
    return Contact.model_validate({**first, "address": "balie@gemeente.example", **about})


def asked(desk: Desk) -> list[str]:
    """Everybody one may ask, as it stands on the screen."""
    return [text.value for text in desk.app.text if text.value.endswith("balie@gemeente.example")]


def of_place(code: str, function: str = "adviseur dienstverlening") -> str:
    """Whom one may ask in a municipality, as it should stand there."""
    name = municipality(code).name
    return texts.LEARN_PLACE.format(place=name, function=function, address="balie@gemeente.example")


def test_who_clearly_has_more_stands_at_the_advice(hall: Hall, checklist: Checklist, low: str) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(Extent.WITHOUT_SENSITIVE), points=3)
    shared(hall.database, checklist, DE_BILT, a_decision(), points=2)
    shared(hall.database, checklist, FAR, a_decision(), points=4)
    desk = hall.editor().open("uitslag", low)
    both, one = (texts.LEARN_AHEAD.format(names=names) for names in ("Bunnik en De Bilt", "De Bilt"))
    said = [text for text in desk.shown if text.startswith(texts.LEARN_AHEAD.partition("{")[0])]
    assert set(said) == {both, one}
    sensitive = next(theme.title for theme in checklist.themes if theme.sensitive)
    assert said.count(one) == sum(text.startswith(f"{sensitive}. ") for text in desk.shown)


def test_only_like_is_compared_with_like(hall: Hall, checklist: Checklist, low: str) -> None:
    other = a_finished(checklist, BUNNIK, 4, kind=checklist.kinds[2].id)
    Store(hall.database, ALONE).create(other)
    give(hall.database, checklist, other.id, a_decision())
    assert not hall.editor().open("uitslag", low).says("Bunnik")


def test_whom_one_may_ask_stands_at_the_question_where_they_stand_high(
    hall: Hall, checklist: Checklist, low: str
) -> None:
    result = evaluate(checklist, a_finished(checklist, points=1).given)
    theme = result.advice[0].theme
    contact = a_contact(checklist, themes=(theme.id,))
    shared(hall.database, checklist, FAR, a_decision(contact=contact), points=3)
    shared(hall.database, checklist, BUNNIK, a_decision(contact=contact), points=2)
    desk = hall.editor().open("uitslag", low)
    about = [advice for advice in result.advice[:FIRST] if advice.theme == theme]
    assert 0 < len(about) < FIRST
    assert asked(desk) == [of_place(FAR)] * len(about)


def test_the_nearest_may_be_asked_first_and_the_rest_is_counted(hall: Hall, checklist: Checklist, low: str) -> None:
    near = [place.code for place in neighbours(HERE)[: NEAREST + 1]]
    for code in (FAR, *near):
        shared(hall.database, checklist, code, a_decision(contact=a_contact(checklist)), points=4)
    desk = hall.editor().open("uitslag", low)
    assert of_place(FAR) not in asked(desk)
    assert set(asked(desk)) < {of_place(code) for code in near}
    assert desk.says(texts.LEARN_MORE.format(number="2 gemeenten"))


def test_what_a_contact_says_is_never_read_as_markup(hall: Hall, checklist: Checklist, low: str) -> None:
    function = EVERYTHING_HOSTILE[:MAX_LINE]
    shared(hall.database, checklist, BUNNIK, a_decision(contact=a_contact(checklist, function)), points=4)
    for screen in ("uitslag", "vergelijken"):
        assert of_place(BUNNIK, function) in asked(hall.editor().open(screen, low))


def test_who_does_not_share_by_name_learns_from_nobody(hall: Hall, checklist: Checklist) -> None:
    mine = kept(hall.database, checklist, points=1)
    shared(hall.database, checklist, BUNNIK, a_decision(contact=a_contact(checklist)), points=4)
    assert asked(hall.editor().open("uitslag", mine.id)) == []
    give(hall.database, checklist, mine.id, a_decision(Extent.COUNTED))
    assert asked(hall.editor().open("uitslag", mine.id)) == []
    give(hall.database, checklist, mine.id, a_decision())
    assert asked(hall.editor().open("uitslag", mine.id))


@pytest.mark.usefixtures("low")
def test_an_unfinished_assessment_learns_too(hall: Hall, checklist: Checklist) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(), points=4)
    draft = an_assessment(checklist, answers=answered(checklist, 1))
    Store(hall.database, ALONE).create(draft)
    assert hall.editor().open("uitslag", draft.id).says(texts.LEARN_AHEAD.format(names="Bunnik"))


def test_who_is_alone_learns_from_nobody_here(store: Store, checklist: Checklist) -> None:
    mine = kept(store.database, checklist, points=1)
    shared(store.database, checklist, BUNNIK, a_decision(contact=a_contact(checklist)), points=4)
    assert not Tab().open("uitslag", mine.id).says("Bunnik")
