"""Sharing, on both databases: what is told, who sees it, and when not any more."""

from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy import update

from assessing import an_assessment
from building import answered
from merging import IJSSELSTEIN, MONTFOORT, OUDEWATER, WOERDEN, Calendar
from selfcheck.access import ALONE, ForbiddenError, Membership, Role, with_former
from selfcheck.archive import Archive
from selfcheck.assessment import ShownScores, copy, finish, today
from selfcheck.municipalities import SIZE_CLASSES, across_water, all_municipalities, former, neighbours
from selfcheck.sharing import Audience, Consent, Contact, Extent, Quartiles, near, runs_out, sees_name, tell
from selfcheck.storage import (
    CountedError,
    Happening,
    NotYetError,
    RoundStore,
    Sharing,
    SharingStore,
    Sight,
    Store,
    UnfinishedError,
    Why,
)
from selfcheck.storage.tables import CONSENT
from sharers import CHECKLIST, ORDINARY, SENSITIVE, Sharer, a_contact, a_decision, a_host, a_round, assessed, tell_of
from together import a_person, every_row

HERE, NEXT, FAR = "GM0344", "GM0310", "GM0363"  # Utrecht, De Bilt, Amsterdam
ISLAND = "GM0088"  # Schiermonnikoog
SMALL = [place.code for place in all_municipalities() if place.size_class == SIZE_CLASSES[0]]
YESTERDAY = today() - timedelta(days=1)


# What is told


def test_by_name_everything_that_can_be_compared_is_told() -> None:
    told = tell(CHECKLIST, assessed(HERE, {SENSITIVE: 4}), a_decision())
    assert told.figures == ShownScores(total=75, themes={ORDINARY: 50, SENSITIVE: 100}, selections={"kern": 75})
    assert told.counted == {}


def test_without_the_sensitive_theme_nothing_that_gives_it_away_is_told() -> None:
    told = tell(CHECKLIST, assessed(HERE, {SENSITIVE: 1}), a_decision(Extent.WITHOUT_SENSITIVE))
    assert told.figures == ShownScores(total=None, themes={ORDINARY: 50}, selections={})
    assert told.counted == {SENSITIVE: 25}


def test_without_a_name_only_rounded_scores_of_themes_count() -> None:
    told = tell(CHECKLIST, assessed(HERE, {ORDINARY: 3}), a_decision(Extent.COUNTED))
    assert told.figures is None
    assert told.counted == {ORDINARY: 75, SENSITIVE: 50}


@given(made=answered(), share=st.sampled_from([*Extent]))
def test_what_is_told_never_holds_an_answer_a_range_or_a_verdict(made: tuple[object, object], share: Extent) -> None:
    checklist, answers = made
    draft = an_assessment(answers=dict(answers), filled_in_by="Mijn functie", name="Mijn naam")  # type: ignore[call-overload]
    told = tell(checklist, finish(draft, checklist, today()), a_decision(share))  # type: ignore[arg-type]
    assert told.topics == ()
    numbers = [told.figures.total, *told.figures.themes.values()] if told.figures else [*told.counted.values()]
    assert all(number is None or 0 <= number <= 100 for number in numbers)
    assert "Mijn" not in told.model_dump_json()


def test_one_may_be_called_about_what_stands_high_in_the_themes_that_were_named_and_nothing_else() -> None:
    finished = assessed(HERE, {ORDINARY: 3, SENSITIVE: 3})
    assert tell(CHECKLIST, finished, a_decision(contact=a_contact(ORDINARY))).topics == ("dienst-a", "dienst-b")
    low = assessed(HERE, {ORDINARY: 2, SENSITIVE: 4})
    assert tell(CHECKLIST, low, a_decision(contact=a_contact(ORDINARY))).topics == ()
    with pytest.raises(ValueError, match="shared by name"):
        tell(CHECKLIST, finished, a_decision(Extent.WITHOUT_SENSITIVE, contact=a_contact(SENSITIVE)))


def test_what_is_not_finished_is_not_shared(store: Store) -> None:
    sharer = Sharer(store, HERE)
    draft = copy(sharer.assessment, HERE, "", today())
    sharer.store.create(draft)
    with pytest.raises(ValueError, match="finished"):
        tell(CHECKLIST, draft, a_decision())
    with pytest.raises(UnfinishedError):
        sharer.sharing.give(draft.id, a_decision(), partial(tell_of, decision=a_decision()))
    assert sharer.sharing.standing(draft.id) == Sharing()


@pytest.mark.parametrize(
    "wrong",
    [
        {"extent": "named"},
        {"extent": "counted", "audience": "sharers"},
        {"extent": "named", "audience": "chosen"},
        {"extent": "named", "audience": "sharers", "chosen": ["GM0344"]},
        {"extent": "counted", "in_sheets": True},
        {"extent": "counted", "contact": {"themes": ["a"], "function": "x", "address": "a@b.nl"}},
        {"extent": "not"},
        {"extent": "named", "audience": "sharers", "decided_by": " "},
        {"extent": "named", "audience": "sharers", "contact": {"themes": [], "function": "x", "address": "a@b.nl"}},
        {"extent": "named", "audience": "sharers", "contact": {"themes": ["a"], "function": "x", "address": "balie"}},
    ],
)
def test_a_decision_that_does_not_make_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Consent.model_validate({"decided_by": "secretaris", "decided_on": "2026-11-01", **wrong})


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_a_decision_runs_out_after_two_years(given_: date) -> None:
    last = runs_out(given_)
    assert (last.year, last.month) == (given_.year + 2, given_.month)
    assert last.day in {given_.day, 28}


# Who sees it


def test_nothing_is_shared_by_itself(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    assert here.sharing.seen(here.id) == Sight(shares=False)
    assert there.sharing.standing(there.id) == Sharing()
    assert here.sharing.group_figures(here.id) is None


def test_names_are_seen_by_who_shares_by_name(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT, {ORDINARY: 3})
    there.share()
    assert here.names() == []
    here.share(Extent.COUNTED)
    assert here.names() == []
    here.share()
    assert here.names() == [NEXT]
    (seen,) = here.sharing.seen(here.id).sightings
    assert (seen.figures.themes, seen.kind, seen.finished) == ({ORDINARY: 75, SENSITIVE: 50}, "akkoord", today())


def test_who_withdraws_is_gone_from_the_next_look_and_sees_no_names_any_more(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    here.share()
    there.share()
    assert (here.names(), there.names()) == ([NEXT], [HERE])
    assert there.sharing.withdraw(there.id)
    assert (here.names(), there.names()) == ([], [])
    assert not there.sharing.withdraw(there.id)
    (decision,) = there.sharing.standing(there.id).decisions
    assert (decision.why, decision.stopped is not None) == (Why.WITHDRAWN, True)


def test_only_neighbours_see_what_is_for_neighbours(store: Store) -> None:
    here, beside, far = Sharer(store, HERE), Sharer(store, NEXT), Sharer(store, FAR)
    beside.share()
    far.share()
    here.share(audience=Audience.NEIGHBOURS)
    assert HERE in beside.names()
    assert HERE not in far.names()
    here.share(audience=Audience.CHOSEN, chosen=[FAR])
    assert HERE in beside.names()
    assert HERE in far.names()


def test_of_an_island_the_nearest_across_the_water_are_the_neighbours() -> None:
    opposite = across_water(ISLAND)[0].code
    decision = a_decision(audience=Audience.NEIGHBOURS)
    assert near(ISLAND) == {place.code for place in across_water(ISLAND)}
    assert sees_name(opposite, shares=True, owner=ISLAND, consent=decision)
    assert not sees_name(HERE, shares=True, owner=ISLAND, consent=decision)
    assert near("GM9999") == frozenset()


@given(
    viewer=st.sampled_from([place.code for place in all_municipalities()]),
    owner=st.sampled_from([place.code for place in all_municipalities()]),
    share=st.sampled_from([*Extent]),
    audience=st.sampled_from([*Audience]),
)
def test_a_name_is_seen_only_where_every_rule_lets_it(
    viewer: str, owner: str, share: Extent, audience: Audience
) -> None:
    about = (
        {"audience": audience, **({"chosen": [FAR]} if audience is Audience.CHOSEN else {})} if share.by_name else {}
    )
    decision = a_decision(share, **about)
    assert not sees_name(viewer, shares=False, owner=owner, consent=decision)
    seen = sees_name(viewer, shares=True, owner=owner, consent=decision)
    if viewer == owner or not share.by_name:
        assert not seen
    elif audience is Audience.SHARERS:
        assert seen
    else:
        places = {place.code for place in neighbours(owner) or across_water(owner)}
        assert seen is (viewer in places or (audience is Audience.CHOSEN and viewer == FAR))


@pytest.mark.parametrize(("before", "today_is"), [(OUDEWATER, WOERDEN), (MONTFOORT, IJSSELSTEIN)])
def test_a_municipality_that_is_no_more_sees_no_names_and_its_own_is_not_seen(
    store: Store, calendar: Calendar, before: str, today_is: str
) -> None:
    gone, there = Sharer(store, before), Sharer(store, FAR)
    gone.share()
    there.share(audience=Audience.CHOSEN, chosen=[before])
    assert (gone.names(), there.names()) == ([FAR], [before])
    calendar.go_to(2027)
    heir = with_former(a_person(store.database, "opvolger", Role.EDITOR, today_is), former())
    hers = SharingStore(store.database, heir)
    assert (hers.seen(gone.id).sightings, there.names()) == ((), [])
    there.share()
    assert (hers.seen(gone.id).sightings, there.names()) == ((), [])
    assert near(before) == frozenset()


@pytest.mark.parametrize(("before", "today_is"), [(OUDEWATER, WOERDEN), (MONTFOORT, IJSSELSTEIN)])
def test_in_a_municipality_that_is_no_more_nothing_is_shared_and_sharing_can_stop(
    store: Store, calendar: Calendar, before: str, today_is: str
) -> None:
    gone = Sharer(store, before)
    gone.share()
    calendar.go_to(2027)
    hers = SharingStore(
        store.database, with_former(a_person(store.database, "opvolger", Role.EDITOR, today_is), former())
    )
    rows = every_row(store.database)
    for decision in (a_decision(), a_decision(Extent.COUNTED)):
        with pytest.raises(ForbiddenError):
            hers.give(gone.id, decision, partial(tell_of, decision=decision))
    assert every_row(store.database) == rows
    assert hers.withdraw(gone.id)
    assert hers.standing(gone.id).now(today()) is None


def test_invented_and_real_and_other_checklists_never_meet(store: Store) -> None:
    here, invented = Sharer(store, HERE), Sharer(store, NEXT, invented=True)
    other, newer = Sharer(store, FAR, checklist="anders"), Sharer(store, ISLAND, version="2.0")
    minor = Sharer(store, SMALL[0], version="1.7")
    for each in (here, invented, other, newer, minor):
        each.share()
    assert here.names() == [SMALL[0]]
    assert [other.names(), newer.names(), invented.names()] == [[], [], []]


# When not any more


def test_a_decision_stops_after_its_last_day(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    here.share()
    there.share()
    with store.database.writing() as connection:
        connection.execute(update(CONSENT).where(CONSENT.c.assessment_id == there.id).values(ends=today()))
    assert here.names() == [NEXT]
    with store.database.writing() as connection:
        connection.execute(update(CONSENT).where(CONSENT.c.assessment_id == there.id).values(ends=YESTERDAY))
    assert (here.names(), there.names()) == ([], [])
    standing = there.sharing.standing(there.id)
    assert (standing.now(today()), standing.decisions[0].stopped) == (None, None)


def test_a_newer_finished_assessment_is_decided_about_anew(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    here.share()
    there.share()
    old = there.id
    there.again()
    assert here.names() == []
    assert [each.why for each in there.sharing.standing(old).decisions] == [Why.NEWER]
    assert there.sharing.standing(there.id).decisions == ()


def test_a_copy_and_what_is_put_back_are_not_shared(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    here.share()
    there.share()
    made = finish(copy(there.assessment, NEXT, "Kopie", today()), CHECKLIST, today())
    there.store.put_back(Archive((made,)))
    assert there.sharing.standing(made.id).decisions == ()
    there.store.delete(there.id)
    assert here.names() == []
    there.store.put_back(Archive((there.assessment,)))
    assert there.sharing.standing(there.id).decisions == ()
    assert here.names() == []


def test_one_assessment_of_a_municipality_is_shared_at_a_time(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    here.share()
    there.share()
    first = there.id
    there.again({ORDINARY: 4})
    there.share()
    there.sharing.give(first, a_decision(), partial(tell_of, decision=a_decision()))
    assert here.names() == [NEXT]
    assert [each.why for each in there.sharing.standing(there.id).decisions] == [Why.REPLACED]
    assert there.sharing.standing(there.id).elsewhere == today()


def test_every_decision_is_kept(store: Store) -> None:
    here = Sharer(store, HERE)
    here.share(Extent.COUNTED)
    here.share(audience=Audience.NEIGHBOURS, in_sheets=True, contact=a_contact(ORDINARY))
    here.sharing.withdraw(here.id)
    first, second = here.sharing.standing(here.id).decisions
    assert (first.consent, first.why) == (a_decision(Extent.COUNTED), Why.REPLACED)
    assert second.consent.contact == Contact(
        themes=(ORDINARY,), function="adviseur dienstverlening", address="dienst@gemeente.example"
    )
    assert (second.by and second.by.name, second.why) == (here.who.name, Why.WITHDRAWN)
    kinds = [event.kind for event in here.store.events(here.id)]
    assert kinds == [Happening.BEGUN, Happening.SHARED, Happening.SHARED, Happening.UNSHARED]


# Who may


@pytest.mark.parametrize("role", [Role.READER, Role.CONTRIBUTOR])
def test_only_an_editor_decides(store: Store, role: Role) -> None:
    here = Sharer(store, HERE)
    here.share()
    hers = SharingStore(store.database, a_person(store.database, "An", role, HERE))
    before = every_row(store.database)
    for ask in (
        lambda: hers.give(here.id, a_decision(), partial(tell_of, decision=a_decision())),
        lambda: hers.withdraw(here.id),
    ):
        with pytest.raises(ForbiddenError):
            ask()
    assert every_row(store.database) == before
    assert len(hers.standing(here.id).decisions) == 1


@pytest.mark.parametrize("role", [Role.READER, Role.CONTRIBUTOR, Role.EDITOR, None])
def test_only_a_host_plans_and_releases(store: Store, role: Role | None) -> None:
    hers = RoundStore(store.database, a_person(store.database, "An", role, HERE))
    for ask in (
        hers.rounds,
        hers.waiting,
        partial(hers.published, 1),
        partial(hers.plan, today()),
        partial(hers.release, today()),
    ):
        with pytest.raises(ForbiddenError):
            ask()


# Rounds


def a_group(store: Store, count: int, share: Extent = Extent.COUNTED) -> list[Sharer]:
    """Small municipalities that share at level n0, n1, …"""
    sharers = [Sharer(store, SMALL[number], {ORDINARY: number % 5}) for number in range(count)]
    for each in sharers:
        each.share(share)
    return sharers


def test_a_round_waits_for_its_day(store: Store) -> None:
    host = a_host(store)
    with pytest.raises(NotYetError) as nothing_planned:
        host.release(today())
    assert nothing_planned.value.on is None
    tomorrow = today() + timedelta(days=1)
    host.plan(today() + timedelta(days=9))
    host.plan(tomorrow)
    with pytest.raises(NotYetError) as too_early:
        host.release(today())
    assert too_early.value.on == tomorrow
    with pytest.raises(ValueError, match="today or later"):
        host.plan(YESTERDAY)
    assert [(each.on, each.released) for each in host.rounds()] == [(tomorrow, None)]


def test_figures_without_names_come_from_a_round(store: Store) -> None:
    sharers = a_group(store, 6)
    outsider = Sharer(store, SMALL[10])
    assert outsider.sharing.group_figures(outsider.id) is None
    (waiting,) = a_host(store).waiting()
    assert waiting.sizes == {0: 6, 1: 0, 2: 0, 3: 0}
    a_round(store)
    seen = outsider.sharing.group_figures(outsider.id)
    assert seen is not None
    assert (seen.released, seen.sizes[0]) == (today(), 0)
    assert seen.themes[ORDINARY] == Quartiles(first=6, middle=38, third=69, n=6)
    assert sharers[0].sharing.group_figures(sharers[0].id) == seen
    assert a_host(store).waiting() == ()


def test_who_counts_in_a_figure_sees_it_only_with_five_others(store: Store) -> None:
    sharers = a_group(store, 5)
    outsider = Sharer(store, SMALL[10])
    a_round(store)
    seen, own = (each.sharing.group_figures(each.id) for each in (outsider, sharers[0]))
    assert seen is not None
    assert own is not None
    assert (seen.themes[ORDINARY] is None, own.themes[ORDINARY] is None) == (False, True)


def test_withdrawing_changes_no_figure_and_counts_in_no_later_round(store: Store) -> None:
    sharers = a_group(store, 6)
    outsider = Sharer(store, SMALL[10])
    a_round(store)
    before = outsider.sharing.group_figures(outsider.id)
    sharers[0].sharing.withdraw(sharers[0].id)
    assert outsider.sharing.group_figures(outsider.id) == before
    sharers[0].share(Extent.COUNTED)
    a_round(store)
    assert outsider.sharing.group_figures(outsider.id) == before
    assert [len(a_host(store).published(number)) for number in (1, 2)] == [1, 0]


def test_a_score_that_counted_is_not_shown_by_name_any_more(store: Store) -> None:
    sharer = a_group(store, 6)[0]
    a_round(store)
    before = every_row(store.database)
    for share in (Extent.NAMED, Extent.WITHOUT_SENSITIVE):
        with pytest.raises(CountedError) as caught:
            sharer.share(share)
        assert caught.value.on == today()
    assert every_row(store.database) == before
    assert sharer.sharing.standing(sharer.id).counted == today()
    sharer.again()
    sharer.share()
    assert sharer.sharing.standing(sharer.id).now(today()) is not None


def test_a_score_that_was_seen_by_name_does_not_count_later(store: Store) -> None:
    sharers = a_group(store, 5)
    named = Sharer(store, SMALL[5])
    named.share()
    named.share(Extent.COUNTED)
    a_round(store)
    (published,) = a_host(store).published(1)
    figures = published.release.groups[0].themes[ORDINARY]
    assert figures is not None
    assert figures.n == len(sharers)


def test_a_deleted_assessment_that_is_put_back_does_not_count_again(store: Store) -> None:
    sharers = a_group(store, 6)
    a_round(store)
    for each in sharers:
        each.store.delete(each.id)
        each.store.put_back(Archive((each.assessment,)))
        each.share(Extent.COUNTED)
    assert a_host(store).waiting() == ()
    with pytest.raises(CountedError):
        sharers[0].share()


def test_too_few_wait_for_the_next_round(store: Store) -> None:
    a_group(store, 4)
    a_round(store)
    assert a_host(store).published(1) == ()
    late = Sharer(store, SMALL[8])
    late.share(Extent.COUNTED)
    a_round(store)
    assert len(a_host(store).published(2)) == 1


def test_without_the_sensitive_theme_only_that_one_counts(store: Store) -> None:
    a_group(store, 5, Extent.WITHOUT_SENSITIVE)
    a_round(store)
    (published,) = a_host(store).published(1)
    assert published.release.groups[0].themes.keys() == {SENSITIVE}


# One's own over time


def test_ones_own_finished_assessments_stand_in_order(store: Store) -> None:
    here, there = Sharer(store, HERE, {ORDINARY: 1}), Sharer(store, NEXT)
    there.share()
    first = here.id
    here.again({ORDINARY: 4}, name="Tweede")
    here.store.create(copy(here.assessment, HERE, "Derde", today()))
    found = here.sharing.own(here.id)
    assert [(each.id, each.figures.themes[ORDINARY]) for each in found] == [(first, 25), (here.id, 100)]


def test_somebody_of_two_municipalities_sees_of_each_what_that_one_sees(store: Store) -> None:
    here, there, far = Sharer(store, HERE), Sharer(store, NEXT), Sharer(store, FAR)
    far.share()
    here.share()
    both = a_person(store.database, "beide", Role.READER, HERE)
    both = type(both)(both.id, both.name, (*both.memberships, Membership(Role.READER, NEXT)))
    hers = SharingStore(store.database, both)
    assert [each.municipality for each in hers.seen(here.id).sightings] == [FAR]
    assert hers.seen(there.id) == Sight(shares=False)


def test_of_what_she_may_read_the_newest_of_each_kind_is_given_with_how_many_are_older(store: Store) -> None:
    mine, there = Sharer(store, HERE), Sharer(store, NEXT)
    for number in range(3):
        there.again({ORDINARY: number})
    other_kind = there.again({ORDINARY: 4}).model_copy(update={"kind": None, "id": "f" * 32})
    store.create(other_kind)
    everything = SharingStore(store.database, ALONE).readable(mine.id)
    found = [(each.municipality, each.kind, each.figures.themes[ORDINARY], each.older) for each in everything]
    assert sorted(found, key=str) == [(NEXT, "akkoord", 100, 4), (NEXT, None, 100, 0)]
    assert mine.sharing.readable(mine.id) == ()


def test_who_deletes_what_counted_still_sees_its_figure_only_with_five_others(store: Store) -> None:
    sharer = a_group(store, 5)[0]
    a_round(store)
    counted = sharer.id
    sharer.again()
    sharer.store.delete(counted)
    seen = sharer.sharing.group_figures(sharer.id)
    assert seen is not None
    assert seen.themes[ORDINARY] is None


def test_a_round_with_few_does_not_hide_one_with_more(store: Store) -> None:
    a_group(store, 6)
    small = Sharer(store, SMALL[10])
    a_round(store)
    before = small.sharing.group_figures(small.id)
    large = [place.code for place in all_municipalities() if place.size_class == SIZE_CLASSES[3]]
    for number, code in enumerate(large[:5]):
        Sharer(store, code, {SENSITIVE: number % 5}).share(Extent.WITHOUT_SENSITIVE)
    a_round(store)
    assert len(a_host(store).published(2)) == 1
    assert small.sharing.group_figures(small.id) == before


def test_who_has_no_score_at_all_does_not_open_the_names_of_others(store: Store) -> None:
    here, there = Sharer(store, HERE), Sharer(store, NEXT)
    there.share()
    empty = finish(an_assessment(municipality=HERE), CHECKLIST, today())
    here.store.create(empty)
    here.sharing.give(empty.id, a_decision(), partial(tell_of, decision=a_decision()))
    assert here.sharing.seen(empty.id) == Sight(shares=False)
    assert there.names() == [HERE]
