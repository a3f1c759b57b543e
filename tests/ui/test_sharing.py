"""Sharing: what is given is what was chosen, what is shown before is what others see, and it can be taken back."""

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desks import Desk, Hall
from reporting import PUBLISHED
from screens import EVERYTHING_HOSTILE, Tab, an_assessment, answered
from selfcheck.access import ALONE, Membership, Role
from selfcheck.answers import MAX_LINE, Answer
from selfcheck.assessment import Assessment, figures_shown, finish, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date, listed
from selfcheck.municipalities import across_water, municipality, neighbours
from selfcheck.scoring import score
from selfcheck.sharing import Audience, Consent, Contact, Extent, runs_out, tell
from selfcheck.storage import Decision, Reason, RoundStore, Sharing, SharingStore, Store, Why
from selfcheck.ui import deciding, decisions, resources, texts
from selfcheck.ui.describing import DATE
from sharers import a_decision
from sharing_people import OTHERS, counting, give, kept, release, shared
from stores import held_by_another
from together import HERE

NEIGHBOUR = neighbours(HERE)[0].code
ISLAND = "GM0060"
DECIDER, ADDRESS = "gemeentesecretaris", "dienstverlening@gemeente.example"


@pytest.fixture
def finished(hall: Hall, checklist: Checklist) -> str:
    """The id of a finished assessment of Utrecht, everything at level 3."""
    return kept(hall.database, checklist, points=3).id


@pytest.fixture
def desk(hall: Hall, finished: str) -> Desk:
    """An editor of Utrecht at the screen."""
    return hall.editor().open("delen", finished)


def standing(desk: Desk) -> Sharing:
    """How the assessment in the address is shared."""
    return SharingStore(desk.hall.database, ALONE).standing(desk.of)


def now(desk: Desk) -> Consent | None:
    """The decision that is in force."""
    found = standing(desk).now(today())
    return found.consent if found else None


def choose(desk: Desk, level: Extent | str, audience: Audience | None = None) -> Desk:
    """Choose what is shared, and who sees it."""
    desk.labelled(texts.SHARE_CHOICE).set_value(str(level))
    desk.run()
    if audience is not None:
        desk.labelled(texts.SHARE_WHO_CHOICE).set_value(str(audience))
        desk.run()
    return desk


def confirm(desk: Desk, by: str = DECIDER, on: date | None = None) -> Desk:
    """Say who decided, and that she may pass it on."""
    desk.labelled(texts.SHARE_DECIDER).set_value(by)
    desk.labelled(texts.SHARE_DAY).set_value((on or today()).strftime(DATE))
    desk.labelled(texts.SHARE_MAY).check()
    return desk.run()


def problems(desk: Desk) -> str:
    """What is missing or wrong, as one text; nothing without it."""
    return "\n".join(error.value for error in desk.app.error)


def call(desk: Desk, theme: str, function: str = "adviseur", address: str = ADDRESS) -> Desk:
    """Let others call about a theme."""
    desk.labelled(theme).check()
    desk.run()
    desk.labelled(texts.SHARE_CALL_FUNCTION).set_value(function)
    desk.labelled(texts.SHARE_CALL_ADDRESS).set_value(address)
    return desk.run()


def table(desk: Desk, number: int = 0) -> dict[str, str]:
    """What a table of the preview says, row by row."""
    return dict(desk.app.table[number].value.to_numpy().tolist())


# --- For whom the screen is


@pytest.mark.usefixtures("database")
def test_on_a_computer_of_ones_own_there_is_nobody_to_share_with(store: Store, checklist: Checklist) -> None:
    made = kept(store.database, checklist)
    tab = Tab().open("delen", made.id)
    assert tab.says(texts.SHARE_ALONE)
    assert tab.says(texts.SHARE_BY_FILE)
    assert not tab.has(texts.SHARE_CHOICE)
    assert not tab.has(texts.SCREENS["delen"])
    assert tab.follow(texts.SHARE_TO_SHEET).of == made.id


def test_the_rail_leads_there_where_people_log_in(desk: Desk) -> None:
    assert desk.has(f"**{texts.SCREENS['delen']}**")
    assert desk.open("uitslag", desk.of).has(texts.SCREENS["delen"])


def test_what_is_not_finished_cannot_be_shared(hall: Hall, checklist: Checklist) -> None:
    made = an_assessment(checklist)
    hall.store(ALONE).create(made)
    desk = hall.editor().open("delen", made.id)
    assert desk.says(texts.SHARE_UNFINISHED)
    assert not desk.has(texts.SHARE_CHOICE)
    assert desk.follow(texts.TO_RESULT).title == texts.RESULT_TITLE


@pytest.mark.parametrize("role", [Role.READER, Role.CONTRIBUTOR])
def test_who_may_not_share_sees_what_is_shared_and_changes_nothing(
    hall: Hall, checklist: Checklist, finished: str, role: Role
) -> None:
    give(hall.database, checklist, finished, a_decision(in_sheets=True))
    desk = hall.tab(hall.person("Kim", Membership(role, HERE))).open("delen", finished)
    assert desk.says(texts.SHARE_TO_READ)
    assert desk.says(decisions.in_words(checklist, a_decision(in_sheets=True), runs_out(today())))
    assert desk.says(texts.SHARE_PREVIEW_NAMED)
    assert desk.says(texts.HISTORY_HOLDS.format(date=full_date(runs_out(today()))))
    offered = (texts.SHARE_CHOICE, texts.SHARE_YES, texts.SHARE_STOP, texts.SHARE_DECIDER)
    assert not any(desk.has(label) for label in offered)


# --- What is given is what was chosen


def test_it_begins_with_sharing_nothing_and_asks_nothing_more(desk: Desk) -> None:
    assert desk.labelled(texts.SHARE_CHOICE).value == deciding.NOT
    assert desk.says(texts.SHARE_NOT_YET)
    assert desk.says(texts.SHARE_NOTHING_TO_DO)
    assert not any(desk.has(label) for label in (texts.SHARE_YES, texts.SHARE_STOP, texts.SHARE_DECIDER))


@pytest.mark.parametrize(
    ("level", "audience"),
    [
        (Extent.COUNTED, None),
        (Extent.WITHOUT_SENSITIVE, Audience.NEIGHBOURS),
        (Extent.WITHOUT_SENSITIVE, Audience.SHARERS),
        (Extent.NAMED, Audience.NEIGHBOURS),
        (Extent.NAMED, Audience.SHARERS),
    ],
)
def test_every_level_is_stored_as_it_was_chosen(
    desk: Desk, checklist: Checklist, level: Extent, audience: Audience | None
) -> None:
    confirm(choose(desk, level, audience), on=today() - timedelta(3)).press(texts.SHARE_YES)
    expected = a_decision(level, audience=audience, decided_on=today() - timedelta(3))
    assert now(desk) == expected
    said = decisions.in_words(checklist, expected, runs_out(today()))
    assert desk.says(texts.SHARE_DONE.format(now=said))
    assert desk.told["message"] == texts.SHARE_DONE.format(now=said)
    # The next decision begins with this one, and is confirmed anew.
    assert desk.labelled(texts.SHARE_CHOICE).value == str(level)
    assert desk.labelled(texts.SHARE_DECIDER).value == ""
    assert not desk.labelled(texts.SHARE_MAY).value


def test_everything_that_can_be_said_is_stored(desk: Desk, checklist: Checklist) -> None:
    first, *_, last = (theme for theme in checklist.themes if not theme.sensitive)
    choose(desk, Extent.NAMED, Audience.SHARERS)
    desk.labelled(texts.SHARE_IN_SHEETS).check()
    call(call(desk, first.title), last.title, "  adviseur dienstverlening ")
    confirm(desk, "het college").press(texts.SHARE_YES)
    contact = Contact(themes=(first.id, last.id), function="adviseur dienstverlening", address=ADDRESS)
    assert now(desk) == a_decision(in_sheets=True, contact=contact, decided_by="het college")
    assert desk.labelled(texts.SHARE_CALL_ADDRESS).value == ADDRESS


def test_a_list_is_made_of_municipalities_that_are_found(desk: Desk) -> None:
    choose(desk, Extent.NAMED, Audience.CHOSEN)
    for typed, label in (("Groningen", "Groningen, Groningen"), ("'s-Gravenhage", "Den Haag, Zuid-Holland")):
        desk.labelled(texts.SHARE_SEARCH).set_value(typed)
        desk.run().labelled(label).check()
        desk.run()
    assert desk.says(texts.SHARE_PICKED.format(names="Den Haag en Groningen"))
    confirm(desk).press(texts.SHARE_YES)
    assert now(desk) == a_decision(audience=Audience.CHOSEN, chosen=("GM0014", "GM0518"))
    # It is there to change: what loses its tick stays on the screen, where the focus is.
    assert desk.labelled("Groningen, Groningen").value
    desk.labelled("Groningen, Groningen").uncheck()
    assert desk.run().has("Groningen, Groningen")
    confirm(desk).press(texts.SHARE_YES)
    assert now(desk) == a_decision(audience=Audience.CHOSEN, chosen=("GM0518",))


def test_a_neighbour_need_not_be_in_the_list_and_oneself_cannot(desk: Desk) -> None:
    choose(desk, Extent.NAMED, Audience.CHOSEN)
    desk.labelled(texts.SHARE_SEARCH).set_value(municipality(NEIGHBOUR).name)
    assert desk.run().says(texts.SHARE_IS_NEAR.format(names=municipality(NEIGHBOUR).name))
    desk.labelled(texts.SHARE_SEARCH).set_value("Utrecht")
    assert not desk.run().has("Utrecht, Utrecht")
    desk.labelled(texts.SHARE_SEARCH).set_value("Atlantis")
    assert desk.run().says(texts.NOT_FOUND)


def test_who_the_neighbours_are_is_said_also_across_the_water(hall: Hall, checklist: Checklist) -> None:
    made = kept(hall.database, checklist, ISLAND)
    desk = choose(hall.editor(municipality=ISLAND).open("delen", made.id), Extent.NAMED)
    names = listed(sorted(place.name for place in across_water(ISLAND)))
    assert desk.says(texts.SHARE_ACROSS.format(names=names))


def test_a_checklist_without_sensitive_themes_has_one_level_by_name(
    hall: Hall, checklist: Checklist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = PUBLISHED.read_text(encoding="utf-8").replace("sensitive: true", "sensitive: false")
    (tmp_path / "lijst").mkdir()
    (tmp_path / "lijst" / PUBLISHED.name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("SELFCHECK_CHECKLISTS", str(tmp_path / "lijst"))
    resources.shelf.clear()
    made = kept(hall.database, checklist)
    desk = hall.editor().open("delen", made.id)
    assert len(desk.labelled(texts.SHARE_CHOICE).options) == 3
    assert texts.SHARE_ALL in desk.labelled(texts.SHARE_CHOICE).options
    assert choose(desk, Extent.NAMED).says(texts.SHARE_TABLE)
    resources.shelf.clear()


# --- What is said before


def option(desk: Desk, level: Extent) -> str:
    """What is said of a level where it is chosen."""
    options = desk.labelled(texts.SHARE_CHOICE).options
    return str(options[1 + [*Extent].index(level)])


def test_what_counts_without_a_name_says_when_also_beside_a_name(desk: Desk, checklist: Checklist) -> None:
    assert [option(desk, level).endswith(texts.SHARE_NO_ROUND) for level in Extent] == [True, True, False]
    give(desk.hall.database, checklist, desk.of, a_decision(Extent.WITHOUT_SENSITIVE))
    day = today() + timedelta(40)
    RoundStore(desk.hall.database, ALONE).plan(day)
    desk.run()
    said = f"{texts.SHARE_ROUND.format(date=full_date(day))} {texts.SHARE_ONCE}"
    assert [option(desk, level).endswith(said) for level in Extent] == [True, True, False]


def test_that_scores_can_be_kept_as_a_table_is_said_to_who_shares_by_name(desk: Desk, checklist: Checklist) -> None:
    said = texts.SHARE_TABLE_THEMES.format(themes=decisions.sensitive(checklist))
    assert [choose(desk, level).says(said) for level in Extent] == [False, True, True]


def with_scores_only_in(checklist: Checklist, themes: Collection[str]) -> Assessment:
    """A finished assessment of which nothing is known but in these themes."""
    answers = {
        question: answer if checklist.theme_of(question).id in themes else Answer(unknown=True)
        for question, answer in answered(checklist, 2).items()
    }
    return finish(an_assessment(checklist, answers=answers), checklist, today())


@pytest.mark.parametrize("sensitive", [False, True])
def test_who_shares_no_score_by_name_is_told_before_that_she_will_see_no_names(
    hall: Hall, checklist: Checklist, *, sensitive: bool
) -> None:
    known = [theme.id for theme in checklist.themes if theme.sensitive] if sensitive else []
    made = with_scores_only_in(checklist, known)
    hall.store(ALONE).create(made)
    desk, sharing = hall.editor().open("delen", made.id), SharingStore(hall.database, ALONE)
    told = {level: choose(desk, level).says(texts.SHARE_NO_SCORE) for level in Extent}
    assert told == {Extent.COUNTED: False, Extent.WITHOUT_SENSITIVE: True, Extent.NAMED: not sensitive}
    for level in (Extent.WITHOUT_SENSITIVE, Extent.NAMED):
        give(hall.database, checklist, made.id, a_decision(level))
        assert sharing.seen(made.id).shares is not told[level]


@pytest.mark.parametrize("days", [0, 200])
def test_an_older_assessment_leads_to_the_newest_one(hall: Hall, checklist: Checklist, days: int) -> None:
    draft = an_assessment(checklist, answers=answered(checklist, 1))
    older = finish(draft, checklist, today() - timedelta(days))
    hall.store(ALONE).create(older)
    kept(hall.database, checklist, NEIGHBOUR)
    desk = hall.editor().open("delen", older.id)
    said = texts.SHARE_NEWER.format(date=full_date(today()))
    assert not desk.says(said)
    newest = kept(hall.database, checklist)
    assert desk.run().says(said)
    there = desk.follow(texts.SHARE_TO_NEWER)
    assert (there.of, there.title, there.says(said)) == (newest.id, texts.SHARE_TITLE, False)


# --- What is missing or wrong


def test_everything_that_is_missing_is_said_at_once_and_nothing_is_stored(desk: Desk, checklist: Checklist) -> None:
    choose(desk, Extent.NAMED)
    desk.labelled(checklist.themes[0].title).check()
    desk.run().press(texts.SHARE_YES)
    needed = (
        texts.NEED_AUDIENCE,
        texts.NEED_CALL_FUNCTION,
        texts.NEED_CALL_ADDRESS,
        texts.NEED_DECIDER,
        texts.NEED_DAY,
        texts.NEED_MAY,
    )
    assert all(sentence in problems(desk) for sentence in needed)
    assert desk.told["focus"] == "problemen"
    assert desk.says(texts.SHARE_PREVIEW_FIRST)
    assert standing(desk) == Sharing()
    # They stay until they are put right.
    choose(desk, Extent.NAMED, Audience.SHARERS)
    assert texts.NEED_AUDIENCE not in problems(desk)
    assert texts.NEED_DECIDER in problems(desk)


@pytest.mark.parametrize(
    ("label", "said", "problem"),
    [
        (texts.SHARE_DECIDER, "  ", texts.NEED_DECIDER),
        (texts.SHARE_DECIDER, "x" * (MAX_LINE + 1), texts.LONG_LINE),
        (texts.SHARE_DAY, "", texts.NEED_DAY),
        (texts.SHARE_DAY, "gisteren", texts.BAD_DAY.partition("}")[2]),
        (texts.SHARE_DAY, "31-02-2026", texts.BAD_DAY.partition("}")[2]),
        (texts.SHARE_DAY, (today() + timedelta(2)).strftime(DATE), texts.LATE_DAY),
        (texts.SHARE_MAY, False, texts.NEED_MAY),
        (texts.SHARE_CALL_FUNCTION, " ", texts.NEED_CALL_FUNCTION),
        (texts.SHARE_CALL_FUNCTION, "x" * (MAX_LINE + 1), texts.LONG_LINE),
        (texts.SHARE_CALL_ADDRESS, "geen adres", texts.NEED_CALL_ADDRESS),
        (texts.SHARE_CALL_ADDRESS, "x" * MAX_LINE + "@x.nl", texts.LONG_LINE),
    ],
)
def test_what_is_wrong_is_said_and_stays_in_its_field(
    desk: Desk, checklist: Checklist, label: str, said: object, problem: str
) -> None:
    confirm(call(choose(desk, Extent.NAMED, Audience.SHARERS), checklist.themes[0].title))
    desk.labelled(label).set_value(said)
    desk.run().press(texts.SHARE_YES)
    assert problem in problems(desk)
    assert problems(desk).count("\n- ") == 1
    assert desk.labelled(label).value == said
    assert standing(desk) == Sharing()


def test_a_list_of_nobody_is_refused(desk: Desk) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.CHOSEN)).press(texts.SHARE_YES)
    assert texts.NEED_CHOSEN in problems(desk)
    assert standing(desk) == Sharing()


# --- Nothing typed is lost


def test_what_was_typed_is_there_again_after_another_level_and_after_another_screen(
    desk: Desk, checklist: Checklist
) -> None:
    title = checklist.themes[0].title
    confirm(call(choose(desk, Extent.NAMED, Audience.CHOSEN), title, "adviseur"))
    desk.labelled(texts.SHARE_SEARCH).set_value("Groningen")
    desk.run().labelled("Groningen, Groningen").check()
    desk.run()
    choose(desk, Extent.COUNTED)
    assert not desk.has(texts.SHARE_CALL_FUNCTION)
    choose(desk, deciding.NOT)
    finished = desk.of
    desk.open("uitslag", finished).open("delen", finished)
    choose(desk, Extent.NAMED)
    assert desk.labelled(texts.SHARE_WHO_CHOICE).value == str(Audience.CHOSEN)
    assert desk.labelled("Groningen, Groningen").value
    assert desk.labelled(title).value
    assert desk.labelled(texts.SHARE_CALL_ADDRESS).value == ADDRESS
    assert desk.labelled(texts.SHARE_DECIDER).value == DECIDER
    assert desk.labelled(texts.SHARE_MAY).value


def test_what_was_typed_stays_while_the_database_is_held(database: Path, desk: Desk) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.SHARERS))
    with held_by_another(database):
        desk.press(texts.SHARE_YES)
    assert desk.says(texts.TROUBLE[Reason.LOCKED])
    assert desk.labelled(texts.SHARE_DECIDER).value == DECIDER
    desk.press(texts.SHARE_YES)
    assert now(desk) == a_decision()


def test_what_was_typed_is_there_again_when_the_database_is_back(database: Path, desk: Desk) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.SHARERS))
    away = database.with_name("weg.sqlite3")
    database.rename(away)
    desk.labelled(texts.SHARE_DECIDER).set_value("burgemeester")
    assert desk.run().title == texts.TROUBLE_TITLE
    away.rename(database)
    desk.press(texts.TRY_AGAIN)
    assert desk.labelled(texts.SHARE_DECIDER).value == "burgemeester"
    desk.press(texts.SHARE_YES)
    assert now(desk) == a_decision(decided_by="burgemeester")


def test_what_was_typed_is_there_after_the_server_lost_the_session(desk: Desk) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.CHOSEN))
    desk.labelled(texts.SHARE_SEARCH).set_value("Groningen")
    desk.run().labelled("Groningen, Groningen").check()
    again = desk.run().reconnected()
    assert again.labelled(texts.SHARE_DECIDER).value == DECIDER
    assert again.labelled("Groningen, Groningen").value
    again.press(texts.SHARE_YES)
    assert now(desk) == a_decision(audience=Audience.CHOSEN, chosen=("GM0014",))


def test_what_was_typed_can_be_copied_where_she_must_log_in_again(desk: Desk) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.SHARERS), "de raad")
    desk.token = ""
    assert desk.run().title == texts.LOGIN_TITLE
    assert "de raad" in desk.shown


def test_a_colleague_who_decides_meanwhile_costs_nothing_and_is_followed(desk: Desk, checklist: Checklist) -> None:
    choose(desk, Extent.NAMED)
    desk.labelled(texts.SHARE_DECIDER).set_value("de raad")
    desk.run()
    give(desk.hall.database, checklist, desk.of, a_decision(Extent.WITHOUT_SENSITIVE, in_sheets=True))
    desk.run()
    assert desk.labelled(texts.SHARE_CHOICE).value == str(Extent.NAMED)
    assert desk.labelled(texts.SHARE_DECIDER).value == "de raad"
    assert desk.labelled(texts.SHARE_WHO_CHOICE).value == str(Audience.SHARERS)
    assert desk.labelled(texts.SHARE_IN_SHEETS).value


# --- What is shown before is what others see


@pytest.mark.parametrize("level", [Extent.WITHOUT_SENSITIVE, Extent.NAMED])
def test_the_preview_is_what_a_neighbour_sees(desk: Desk, checklist: Checklist, level: Extent) -> None:
    theme = checklist.themes[0]
    confirm(call(choose(desk, level, Audience.NEIGHBOURS), theme.title))
    before, said = table(desk), desk.shown
    desk.press(texts.SHARE_YES)
    theirs = shared(desk.hall.database, checklist, NEIGHBOUR, a_decision())
    (seen,) = SharingStore(desk.hall.database, ALONE).seen(theirs).sightings
    kind = next(kind.label for kind in checklist.kinds if kind.id == seen.kind)
    titles = {each.id: each.title for each in checklist.themes}
    labels = {each.id: each.label for each in checklist.selections}
    figures: dict[str, int | None] = {} if seen.figures.total is None else {texts.TOTAL: seen.figures.total}
    figures |= {labels[name]: figure for name, figure in seen.figures.selections.items()}
    figures |= {titles[name]: figure for name, figure in seen.figures.themes.items()}
    assert before == {
        texts.COLUMN_MUNICIPALITY: municipality(seen.municipality).name,
        texts.COLUMN_KIND: kind,
        texts.COLUMN_STATUS: str(seen.status),
        texts.COLUMN_DATE: seen.finished.strftime(DATE),
        texts.SHARE_SELF: texts.SHARE_BY_SELF,
        **{name: str(figure) for name, figure in figures.items()},
    }
    assert seen.partial is (texts.TOTAL not in before)
    assert "\n".join(f"- {checklist.by_id[topic].label}" for topic in seen.topics) in said
    assert len(seen.topics) == len(theme.questions)
    assert seen.contact is not None
    assert f"{seen.contact.function}: {seen.contact.address}" in said


def test_of_who_counts_without_a_name_only_rounded_scores_are_shown(desk: Desk, checklist: Checklist) -> None:
    choose(desk, Extent.COUNTED)
    stored = desk.hall.store(ALONE).load(desk.of)
    assert stored is not None
    told = tell(checklist, stored.assessment, a_decision(Extent.COUNTED))
    titles = {each.id: each.title for each in checklist.themes}
    assert table(desk) == {titles[name]: str(figure) for name, figure in told.counted.items()}
    assert len(desk.app.table) == 1
    assert not desk.says(texts.SHARE_PREVIEW_NAMED)


def test_without_the_sensitive_themes_those_count_without_a_name_and_the_total_is_nowhere(
    desk: Desk, checklist: Checklist
) -> None:
    choose(desk, Extent.WITHOUT_SENSITIVE, Audience.SHARERS)
    sensitive = [theme.title for theme in checklist.themes if theme.sensitive]
    assert list(table(desk, 1)) == sensitive
    assert not set(table(desk)) & {texts.TOTAL, *sensitive, *(each.label for each in checklist.selections)}
    # Of a sensitive theme one cannot be called either.
    assert not any(desk.has(title) for title in sensitive)


def test_who_stands_high_nowhere_is_told_that_nobody_sees_an_address(hall: Hall, checklist: Checklist) -> None:
    made = kept(hall.database, checklist, points=1)
    desk = choose(hall.editor().open("delen", made.id), Extent.NAMED, Audience.SHARERS)
    call(desk, checklist.themes[0].title)
    assert desk.says(texts.SHARE_PREVIEW_NO_CALL)
    assert not desk.says(ADDRESS)


# --- Stopping


@pytest.mark.parametrize("by_choice", [False, True])
def test_sharing_stops_at_once_when_it_is_taken_back(desk: Desk, checklist: Checklist, *, by_choice: bool) -> None:
    give(desk.hall.database, checklist, desk.of, a_decision())
    theirs = shared(desk.hall.database, checklist, NEIGHBOUR, a_decision())
    desk.run()
    if by_choice:
        choose(desk, deciding.NOT)
    desk.press(texts.SHARE_STOP)
    assert desk.says(texts.SHARE_STOP_MEANS)
    assert now(desk) == a_decision()
    desk.press(texts.SHARE_STOP, texts.SHARE_STOP_YES)
    assert desk.says(texts.SHARE_STOPPED)
    assert now(desk) is None
    assert SharingStore(desk.hall.database, ALONE).seen(theirs).sightings == ()
    assert desk.says(texts.HISTORY_STOPPED[Why.WITHDRAWN].format(date=full_date(today())))
    assert desk.says(texts.SHARE_NOT_NOW)
    assert desk.labelled(texts.SHARE_CHOICE).value == deciding.NOT
    assert not desk.has(texts.SHARE_STOP)


def test_who_thinks_better_of_it_goes_on_sharing(desk: Desk, checklist: Checklist) -> None:
    give(desk.hall.database, checklist, desk.of, a_decision())
    desk.run().press(texts.SHARE_STOP).press(texts.SHARE_STOP, texts.SHARE_STOP_NO)
    assert now(desk) == a_decision()


# --- What was decided before


def lines(desk: Desk) -> list[str]:
    """The lines about earlier decisions."""
    beginning = texts.HISTORY_EXTENT.partition("{")[0]
    return [text.value for text in desk.app.text if text.value.startswith(beginning)]


def test_every_decision_is_a_line_the_newest_first(desk: Desk, checklist: Checklist) -> None:
    confirm(choose(desk, Extent.NAMED, Audience.NEIGHBOURS), EVERYTHING_HOSTILE).press(texts.SHARE_YES)
    confirm(choose(desk, Extent.COUNTED), "het college").press(texts.SHARE_YES)
    newest, oldest = lines(desk)
    on = full_date(today())
    assert newest == " ".join(
        (
            texts.HISTORY_EXTENT.format(extent=texts.SHARED_AS[Extent.COUNTED]),
            texts.HISTORY_DECIDED.format(date=on, function="het college"),
            texts.HISTORY_GIVEN_BY.format(date=on, name="Noor"),
            texts.HISTORY_HOLDS.format(date=full_date(runs_out(today()))),
        )
    )
    assert EVERYTHING_HOSTILE in oldest
    assert texts.SHARED_AUDIENCES[Audience.NEIGHBOURS] in oldest
    assert oldest.endswith(texts.HISTORY_STOPPED[Why.REPLACED].format(date=on))
    assert decisions.sensitive(checklist) in oldest


@pytest.mark.parametrize("why", [*Why])
def test_a_decision_that_stopped_says_why(checklist: Checklist, why: Why) -> None:
    at = datetime(2027, 3, 1, 12, tzinfo=UTC)
    stopped = Decision(a_decision(), None, at, date(2029, 3, 1), at, why)
    (line,) = [" ".join(decisions._line(checklist, stopped))]
    assert line.endswith(texts.HISTORY_STOPPED[why].format(date="1 maart 2027"))


def test_a_decision_that_ran_out_says_so(checklist: Checklist) -> None:
    ended = Decision(a_decision(), None, datetime(2020, 3, 1, 12, tzinfo=UTC), date(2022, 3, 1))
    (line,) = [" ".join(decisions._line(checklist, ended))]
    assert line.endswith(texts.HISTORY_ENDED.format(date="1 maart 2022"))
    assert texts.HISTORY_GIVEN.format(date="1 maart 2020") in line


def test_what_is_shared_of_another_assessment_is_said_before_and_replaced(desk: Desk, checklist: Checklist) -> None:
    other = shared(desk.hall.database, checklist, HERE, a_decision())
    assert desk.run().says(texts.SHARE_ELSEWHERE.format(date=full_date(today())))
    confirm(choose(desk, Extent.NAMED, Audience.SHARERS)).press(texts.SHARE_YES)
    assert not desk.says(texts.SHARE_ELSEWHERE.partition("{")[0])
    (decision,) = SharingStore(desk.hall.database, ALONE).standing(other).decisions
    assert decision.why is Why.REPLACED


# --- What counted without a name


def test_what_counted_without_a_name_cannot_be_shared_by_name_and_that_is_said_before(
    desk: Desk, checklist: Checklist
) -> None:
    give(desk.hall.database, checklist, desk.of, a_decision(Extent.COUNTED))
    counting(desk.hall.database, checklist)
    release(desk.hall.database)
    desk.run()
    why = texts.SHARE_COUNTED.format(date=full_date(today()))
    assert desk.says(why)
    impossible = [option for option in desk.labelled(texts.SHARE_CHOICE).options if texts.SHARE_IMPOSSIBLE in option]
    assert len(impossible) == 2
    assert any(texts.SHARE_ONCE in option for option in desk.labelled(texts.SHARE_CHOICE).options)
    confirm(choose(desk, Extent.NAMED, Audience.SHARERS)).press(texts.SHARE_YES)
    assert f"[{why}](#veld-{deciding.EXTENT}" in problems(desk)
    assert now(desk) == a_decision(Extent.COUNTED)


def test_what_counted_only_of_a_sensitive_theme_can_be_shared_without_it(desk: Desk, checklist: Checklist) -> None:
    give(desk.hall.database, checklist, desk.of, a_decision(Extent.WITHOUT_SENSITIVE))
    counting(desk.hall.database, checklist)
    release(desk.hall.database)
    desk.run()
    on, themes = full_date(today()), decisions.sensitive(checklist)
    assert desk.says(texts.SHARE_COUNTED_PARTLY.format(date=on, themes=themes))
    options = desk.labelled(texts.SHARE_CHOICE).options
    assert [texts.SHARE_IMPOSSIBLE in option for option in options] == [False, False, False, True]
    confirm(choose(desk, Extent.WITHOUT_SENSITIVE, Audience.NEIGHBOURS)).press(texts.SHARE_YES)
    assert now(desk) == a_decision(Extent.WITHOUT_SENSITIVE, audience=Audience.NEIGHBOURS)


def test_a_round_that_is_released_while_she_fills_in_is_said(desk: Desk, checklist: Checklist) -> None:
    give(desk.hall.database, checklist, desk.of, a_decision(Extent.COUNTED))
    counting(desk.hall.database, checklist)
    confirm(choose(desk.run(), Extent.NAMED, Audience.SHARERS))
    assert not desk.says(texts.SHARE_IMPOSSIBLE)
    release(desk.hall.database)
    desk.press(texts.SHARE_YES)
    assert texts.SHARE_COUNTED.format(date=full_date(today())) in problems(desk)
    assert now(desk) == a_decision(Extent.COUNTED)
    assert desk.labelled(texts.SHARE_DECIDER).value == DECIDER


# --- Beside finishing


def test_the_result_says_that_finishing_ends_what_is_shared_and_then_leads_to_sharing(
    hall: Hall, checklist: Checklist, finished: str
) -> None:
    give(hall.database, checklist, finished, a_decision())
    draft = an_assessment(checklist, answers=answered(checklist, 2))
    hall.store(ALONE).create(draft)
    desk = hall.editor().open("uitslag", draft.id)
    ends = texts.FINISH_ENDS_SHARING.format(date=full_date(today()))
    assert desk.says(ends)
    desk.press(texts.FINISH).press(texts.FINISH, texts.FINISH_YES)
    assert desk.says(texts.SHARE_NOT_YET)
    (decision,) = SharingStore(hall.database, ALONE).standing(finished).decisions
    assert decision.why is Why.NEWER
    assert desk.open("delen", finished).says(texts.HISTORY_STOPPED[Why.NEWER].format(date=full_date(today())))
    assert desk.open("uitslag", draft.id).follow(texts.SHARE_TO_SHARING).title == texts.SHARE_TITLE


def test_the_result_says_nothing_of_sharing_where_there_is_nothing_to_say(
    desk: Desk, hall: Hall, checklist: Checklist
) -> None:
    reader = hall.tab(hall.person("Lou", Membership(Role.READER, HERE)))
    assert not reader.open("uitslag", desk.of).says(texts.SHARE_NOT_YET)
    give(hall.database, checklist, desk.of, a_decision())
    assert not desk.open("uitslag", desk.of).says(texts.SHARE_NOT_YET)
    draft = an_assessment(checklist, "GM0363")
    hall.store(ALONE).create(draft)
    elsewhere = hall.editor("Amir", "GM0363").open("uitslag", draft.id)
    assert not elsewhere.says(texts.FINISH_ENDS_SHARING.partition("{")[0])


def test_what_is_shared_is_the_score_on_the_screen(desk: Desk, checklist: Checklist) -> None:
    choose(desk, Extent.NAMED, Audience.SHARERS)
    stored = desk.hall.store(ALONE).load(desk.of)
    assert stored is not None
    total = figures_shown(score(checklist, stored.assessment.given)).total
    assert table(desk)[texts.TOTAL] == str(total)
    assert OTHERS[0] not in desk.shown


# --- What is said about it elsewhere


def test_privacy_and_the_start_say_what_is_kept_of_sharing_and_who_sees_it(host_file: Path, hall: Hall) -> None:
    host_file.write_text('{"name": "Regio Voorbeeld", "contact": "zelfcheck@regio.example"}', encoding="utf-8")
    desk = hall.editor().open("privacy")
    assert all(desk.says(sentence) for sentence in (*texts.PRIVACY_WHAT_LOGIN, texts.PRIVACY_WHO_SHARED))
    assert desk.open("start").says(texts.START_ANSWERS_LOGIN.format(host="Regio Voorbeeld"))


@pytest.mark.usefixtures("database")
def test_where_nobody_logs_in_nothing_is_said_about_sharing() -> None:
    assert not Tab().open("privacy").says(texts.PRIVACY_WHO_SHARED)
