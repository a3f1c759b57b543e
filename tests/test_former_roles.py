"""Who may do what in a municipality that is no more: what she may where it went, and nothing else. Mergers are invented."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessing import an_assessment, freeze
from building import level
from merging import IJSSELSTEIN, MONTFOORT, OUDEWATER, WOERDEN, Calendar
from selfcheck.access import (
    ALONE,
    Action,
    ForbiddenError,
    Former,
    Membership,
    Person,
    Role,
    Verdict,
    decide,
    holding_in,
    with_former,
)
from selfcheck.archive import Archive
from selfcheck.storage import Colleague, People, Store
from together import HERE, a_person, a_profile

EDITOR, READER = Role.EDITOR, Role.READER

# --- The rule

PLACES = ("a", "b", "c", "d")
went = st.dictionaries(
    st.sampled_from(["w", "x", "y", "z"]),
    st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True).map(tuple),
)
held = st.lists(
    st.builds(Membership, st.sampled_from([READER, Role.CONTRIBUTOR, EDITOR]), st.sampled_from([*PLACES, *"wxyz"]))
    | st.just(Membership(Role.HOST)),
    max_size=4,
).map(tuple)


@given(held=held, went=went, place=st.sampled_from([*PLACES, *"wxyz"]))
def test_a_role_holds_where_one_of_her_codes_leads_and_nowhere_else(
    held: tuple[Membership, ...], went: dict[str, tuple[str, ...]], place: str
) -> None:
    raw, counts = Person("iemand", memberships=held), holding_in(place, went)
    expected = Person("", memberships=tuple(replace(m, municipality="t") for m in held if m.municipality in counts))
    who = with_former(raw, went)
    assert who.role_in(place) is expected.role_in("t")
    assert who.role_in("") is raw.role_in("")
    assert (place in who.municipalities) is (who.role_in(place) is not None)


@given(held=held, went=went)
def test_following_mergers_twice_changes_nothing(
    held: tuple[Membership, ...], went: dict[str, tuple[str, ...]]
) -> None:
    once = with_former(Person("iemand", memberships=held), went)
    assert with_former(once, went) == once


@given(held=held)
def test_without_mergers_roles_are_what_they_were(held: tuple[Membership, ...]) -> None:
    who = Person("iemand", memberships=held)
    assert with_former(who, {}) == replace(who, memberships=tuple(dict.fromkeys(held)))


@given(held=held, went=went, action=st.sampled_from([*Action]))
def test_in_what_is_no_more_she_may_what_she_may_where_it_went_but_nothing_is_begun_or_shared(
    held: tuple[Membership, ...], went: dict[str, tuple[str, ...]], action: Action
) -> None:
    who = with_former(Person("iemand", memberships=held), went)
    for each in who.former:
        elsewhere = {decide(who, action, place) for place in each.into}
        granted = Verdict.GRANTED in elsewhere and action not in {Action.CREATE, Action.SHARE}
        expected = Verdict.GRANTED if granted else Verdict.REFUSED
        assert decide(who, action, each.code) is expected


def test_the_code_of_what_was_divided_gives_nothing_and_its_parts_see_it() -> None:
    went = {"w": ("a", "b")}
    assert with_former(Person("", memberships=(Membership(EDITOR, "w"),)), went) == Person("")
    of_a_part = with_former(Person("", memberships=(Membership(READER, "b"),)), went)
    assert of_a_part.former == (Former("w", ("a", "b")),)
    assert of_a_part.role_in("w") is READER
    assert of_a_part.role_in("a") is None


def test_who_is_alone_stays_alone() -> None:
    assert with_former(ALONE, {"w": ("a",)}) == ALONE


# --- In the database


def test_a_role_in_the_successor_is_one_for_what_went_into_it(store: Store, calendar: Calendar) -> None:
    drafts = [an_assessment(municipality=code, answers={"a": level(1)}) for code in (OUDEWATER, MONTFOORT, WOERDEN)]
    for draft in drafts:
        store.create(draft)
    for year, expected in ((2026, {WOERDEN}), (2027, {OUDEWATER, MONTFOORT, WOERDEN})):
        calendar.go_to(year)
        hers = Store(store.database, a_person(store.database, "Zoë", EDITOR, WOERDEN))
        assert {each.municipality for each in hers.all()} == expected
        assert {each.municipality for each in hers.summaries()} == expected
    first = drafts[0].id
    hers.save_answer(first, "a", level(2), 1, theme="thema")
    hers.save_about(first, name="Van vroeger")
    assert hers.finish(first, freeze).municipality == OUDEWATER
    assert hers.delete(first)


@pytest.mark.parametrize("code", [OUDEWATER, WOERDEN])
def test_a_session_goes_through_new_year(store: Store, calendar: Calendar, code: str) -> None:
    people, eve = People(store.database), datetime(2026, 12, 31, 22, 0, tzinfo=UTC)
    kept = an_assessment(municipality=OUDEWATER)
    store.create(kept)
    token = people.begin_session(people.welcome(a_profile("Zoë", Membership(EDITOR, code)), eve).id, eve)
    before = people.whose(token, eve)
    assert before is not None
    assert (before.municipalities, before.former) == ((code,), ())
    calendar.go_to(2027, 1, 1)
    after = people.whose(token, eve + timedelta(hours=1.5))
    assert after is not None
    assert (after.own, {*after.municipalities}) == ((WOERDEN,), {WOERDEN, OUDEWATER, MONTFOORT})
    hers = Store(store.database, after)
    assert hers.load(kept.id) is not None
    with pytest.raises(ForbiddenError):
        hers.create(an_assessment(municipality=OUDEWATER))
    hers.create(an_assessment(municipality=WOERDEN))


@pytest.mark.parametrize("role", [*Role])
@pytest.mark.parametrize("code", [OUDEWATER, MONTFOORT])
def test_nothing_new_begins_in_what_is_no_more(store: Store, calendar: Calendar, role: Role, code: str) -> None:
    calendar.go_to(2027)
    for place in (WOERDEN, IJSSELSTEIN, code):
        hers = Store(store.database, a_person(store.database, f"Zoë {place}", role, place))
        with pytest.raises(ForbiddenError):
            hers.create(an_assessment(municipality=code))
    assert store.all() == ()


def test_what_was_kept_in_a_file_is_put_back_where_it_was(store: Store, calendar: Calendar) -> None:
    kept = tuple(an_assessment(municipality=code) for code in (OUDEWATER, WOERDEN))
    calendar.go_to(2027)
    hers = Store(store.database, a_person(store.database, "Zoë", EDITOR, WOERDEN))
    others = Store(store.database, a_person(store.database, "Mo", EDITOR, IJSSELSTEIN))
    with pytest.raises(ForbiddenError):
        others.put_back(Archive(kept[:1]))
    assert hers.put_back(Archive(kept)).added == 2
    assert {each.id: each for each in hers.all()} == {each.id: each for each in kept}


def test_a_colleague_is_whoever_has_a_role_where_it_went(store: Store, calendar: Calendar) -> None:
    database = store.database
    drafts = {code: an_assessment(municipality=code) for code in (OUDEWATER, MONTFOORT, WOERDEN)}
    for draft in drafts.values():
        store.create(draft)
    of = {"An": WOERDEN, "Bo": OUDEWATER, "Cas": MONTFOORT, "Dé": IJSSELSTEIN, "Eva": HERE}
    people = {name: a_person(database, name, EDITOR, code) for name, code in of.items()}
    calendar.go_to(2027)
    hers = Store(database, a_person(database, "An", EDITOR, WOERDEN))

    def asked(code: str) -> list[str]:
        return [each.name for each in hers.colleagues(drafts[code].id)]

    assert (asked(WOERDEN), asked(OUDEWATER), asked(MONTFOORT)) == (["An", "Bo"], ["An", "Bo"], ["An", "Bo", "Dé"])
    hers.assign(drafts[OUDEWATER].id, "thema", people["Bo"].id)
    with pytest.raises(ForbiddenError):
        hers.assign(drafts[OUDEWATER].id, "thema", people["Dé"].id)
    assert hers.colleagues(drafts[OUDEWATER].id)[1] == Colleague(people["Bo"].id, "Bo", EDITOR)
