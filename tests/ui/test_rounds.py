"""The rounds of figures without names, as a host makes them."""

from datetime import timedelta

import pytest

from desks import Desk, Hall
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.municipalities import SIZE_CLASSES, municipality
from selfcheck.sharing import Extent
from selfcheck.storage import Round, RoundStore
from selfcheck.ui import texts
from selfcheck.ui.describing import DATE
from sharers import a_decision
from sharing_people import OTHERS, counting, release, shared

WITHHELD = texts.ROUND_WITHHELD


@pytest.fixture
def host(hall: Hall) -> Desk:
    """A host at the screen."""
    return hall.tab(hall.person("Bo", Membership(Role.HOST))).open("deelname")


def rounds(hall: Hall) -> tuple[Round, ...]:
    """Every round in the database."""
    return RoundStore(hall.database, ALONE).rounds()


def plan(host: Desk, written: str) -> Desk:
    """Type a day, and store it."""
    host.labelled(texts.ROUND_DAY).set_value(written)
    return host.press(texts.ROUND_PLAN)


def test_a_day_is_planned_and_told_to_the_municipalities(hall: Hall, host: Desk) -> None:
    on = today() + timedelta(40)
    assert host.says(texts.ROUND_NONE)
    plan(host, on.strftime(DATE))
    assert host.says(texts.ROUND_PLANNED.format(date=full_date(on)))
    assert [(each.on, each.released) for each in rounds(hall)] == [(on, None)]
    assert host.says(texts.ROUND_NOT_YET.format(date=full_date(on)))
    assert not host.has(texts.ROUND_RELEASE)
    assert host.labelled(texts.ROUND_DAY).value == on.strftime(DATE)
    later = on + timedelta(1)
    plan(host, later.strftime(DATE))
    assert [each.on for each in rounds(hall)] == [later]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("", texts.NEED_ROUND_DAY),
        ("morgen", texts.BAD_DAY.partition("}")[2]),
        ("2027-03-01", texts.BAD_DAY.partition("}")[2]),
        ((today() - timedelta(1)).strftime(DATE), texts.PAST_ROUND_DAY),
    ],
)
def test_a_day_that_is_none_or_has_passed_is_refused(hall: Hall, host: Desk, written: str, problem: str) -> None:
    plan(host, written)
    (error,) = host.app.error
    assert problem in error.value
    assert host.told["focus"] == "problemen"
    assert host.labelled(texts.ROUND_DAY).value == written
    assert rounds(hall) == ()


def test_how_many_would_count_is_shown_by_size(hall: Hall, host: Desk, checklist: Checklist) -> None:
    assert host.says(texts.ROUND_WAITING_NONE)
    counting(hall.database, checklist, OTHERS[:3])
    found = next(table.value for table in host.run().app.table if texts.COLUMN_SIZE in table.value)
    sizes = [municipality(code).size_class for code in OTHERS[:3]]
    expected = [[size.label, str(sizes.count(size))] for size in SIZE_CLASSES]
    assert found.to_numpy().tolist() == expected


def test_figures_are_made_once_after_a_question_and_can_be_looked_at(
    hall: Hall, host: Desk, checklist: Checklist
) -> None:
    counting(hall.database, checklist)
    plan(host, today().strftime(DATE))
    host.press(texts.ROUND_RELEASE)
    assert host.says(texts.ROUND_RELEASE_MEANS)
    host.press(texts.ROUND_RELEASE, texts.ROUND_RELEASE_YES)
    assert host.says(texts.ROUND_RELEASED.format(number=1))
    assert not host.has(texts.ROUND_RELEASE)
    assert host.says(texts.ROUND_WAITING_NONE)
    (published,) = RoundStore(hall.database, ALONE).published(1)
    (group,) = published.release.groups
    found = next(table.value for table in host.app.table if texts.COLUMN_MIDDLE in table.value)
    expected = [
        [theme.title, *((str(f.first), str(f.middle), str(f.third), str(f.n)) if f else ("–", "–", "–", WITHHELD))]
        for theme in checklist.themes
        for f in [group.themes[theme.id]]
    ]
    assert found.to_numpy().tolist() == expected
    assert host.says(texts.ROUND_HEADING.format(number=1, date=full_date(today())))
    assert host.labelled(texts.ROUND_DAY).value == ""


def test_a_figure_that_is_withheld_is_said_without_why(hall: Hall, host: Desk, checklist: Checklist) -> None:
    for code in OTHERS:
        shared(hall.database, checklist, code, a_decision(Extent.COUNTED), 0)
    release(hall.database)
    found = next(table.value for table in host.run().app.table if texts.COLUMN_MIDDLE in table.value)
    assert set(found[texts.COLUMN_NUMBER]) == {WITHHELD}


def test_a_round_with_too_few_says_that_there_are_no_figures(hall: Hall, host: Desk, checklist: Checklist) -> None:
    counting(hall.database, checklist, OTHERS[:4])
    release(hall.database)
    assert host.run().says(texts.ROUND_EMPTY)


def test_two_hosts_make_a_round_once(hall: Hall, host: Desk) -> None:
    plan(host, today().strftime(DATE)).press(texts.ROUND_RELEASE)
    RoundStore(hall.database, ALONE).release(today())
    host.press(texts.ROUND_RELEASE, texts.ROUND_RELEASE_YES)
    assert [each.number for each in rounds(hall)] == [1]
