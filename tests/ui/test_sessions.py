"""Who is not logged in sees the way in and the statements; a session that ended closes its screen."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from desks import Desk, Hall
from screens import Tab, an_assessment, answer_in
from selfcheck.access import ALONE, Membership, Person, Role
from selfcheck.answers import Answer
from selfcheck.checklist import Checklist, Question
from selfcheck.login import IN
from selfcheck.storage import IDLE_LASTS, SESSION_LASTS, People, Reason, StorageError, Store
from selfcheck.ui import fields, texts
from selfcheck.ui.screens import PATHS, PUBLIC
from selfcheck.ui.visit import Late
from together import ELSEWHERE, HERE, a_profile

CLOSED = sorted(PATHS - PUBLIC - {""})
NAME, SECRET = "Tweede lezing van Utrecht", "Dit hoort bij de gemeente"


@pytest.fixture
def kept(store: Store, checklist: Checklist, question: Question) -> str:
    """The id of an assessment with something to read in it."""
    answers = {question.id: Answer(level=[*question.levels][1], note=SECRET)}
    assessment = an_assessment(checklist, name=NAME, answers=answers)
    store.create(assessment)
    return assessment.id


def way_in(tab: Tab) -> str:
    """The address that she asked for, as the link to log in has it."""
    link: str
    (link,) = (html.proto.body for html in tab.app.get("html") if 'class="knop"' in html.proto.body)
    address = urlsplit(link.split('href="')[1].split('"')[0].replace("&amp;", "&"))
    assert address.path == IN
    return parse_qs(address.query)["naar"][0]


def is_closed(tab: Tab) -> bool:
    """Whether the screen shows the way in, and nothing of a municipality."""
    assert not any(tab.says(text) for text in (NAME, SECRET, "Utrecht"))
    return tab.title == texts.LOGIN_TITLE


# --- Nobody logged in


@pytest.mark.parametrize("screen", ["start", *CLOSED])
def test_every_screen_shows_the_way_in_and_remembers_the_whole_address(hall: Hall, kept: str, screen: str) -> None:
    tab = hall.tab().open(screen, kept, "korte-versie")
    assert is_closed(tab)
    path = "" if screen == "start" else screen
    assert way_in(tab) == f"/{path}?zelfcheck={kept}&stap=korte-versie"
    assert not tab.app.button
    assert not tab.downloads


def test_a_hostile_address_stays_text(hall: Hall) -> None:
    hostile = '"><script>alert(1)</script>&zelfcheck=x#//evil.example'
    tab = hall.tab().open("vragen", hostile)
    address = urlsplit(way_in(tab))
    assert (address.scheme, address.netloc, address.path) == ("", "", "/vragen")
    assert parse_qs(address.query)["zelfcheck"] == [hostile]


@pytest.mark.parametrize("screen", sorted(PUBLIC))
def test_the_statements_are_for_everybody(hall: Hall, kept: str, screen: str) -> None:
    tab = hall.tab().open(screen, kept)
    assert tab.title == texts.SCREENS[screen]
    assert not any(tab.says(text) for text in (NAME, SECRET))
    assert not tab.has(texts.SCREENS["uitslag"])
    assert str(hall.database.where) not in " ".join(tab.shown)


@pytest.mark.parametrize("token", ["", "x", "0" * 43, "' OR 1=1 --", "é"])
def test_a_cookie_that_is_nobodys_opens_nothing(hall: Hall, kept: str, token: str) -> None:
    hall.editor()
    assert is_closed(Desk(hall, token).open("vragen", kept))


# --- A session that ends


def idle(hall: Hall, tab: Desk, who: Person) -> None:
    """Do nothing for two hours."""
    _let_pass(hall, tab, who, IDLE_LASTS)


def too_long(hall: Hall, tab: Desk, who: Person) -> None:
    """Work on for twelve hours."""
    hours = int(SESSION_LASTS / timedelta(hours=1))
    for hour in range(1, hours):
        assert hall.people.whose(tab.token, datetime.now(UTC) + timedelta(hours=hour)) is not None
    _let_pass(hall, tab, who, SESSION_LASTS)


def _let_pass(hall: Hall, tab: Desk, who: Person, time: timedelta) -> None:
    # Sessions of hers that are over are removed when she begins another.
    hall.people.begin_session(who.id, datetime.now(UTC) + time)
    assert hall.people.whose(tab.token, datetime.now(UTC)) is None


def logged_out_in_another_tab(hall: Hall, tab: Desk, _: Person) -> None:
    """Log out by the address."""
    hall.people.end_session(tab.token, datetime.now(UTC))


def logged_out_everywhere(hall: Hall, _: Desk, who: Person) -> None:
    """Log out by the button, in another browser."""
    hall.tab(who).open("account").press(texts.LOG_OUT_EVERYWHERE)


def everybodys_ended(hall: Hall, _: Desk, __: Person) -> None:
    """End all sessions, as a host can."""
    hall.people.end_everybodys_sessions(datetime.now(UTC))


def forgotten(hall: Hall, _: Desk, who: Person) -> None:
    """Remove who she is."""
    hall.people.forget(who.id, datetime.now(UTC))


ENDS = [idle, too_long, logged_out_in_another_tab, logged_out_everywhere, everybodys_ended, forgotten]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
def test_a_session_that_ended_closes_the_screen_and_stores_nothing(
    hall: Hall, store: Store, kept: str, question: Question, end: Callable[[Hall, Desk, Person], None]
) -> None:
    who = hall.person("Noor", Membership(Role.EDITOR, HERE))
    tab, before = hall.tab(who).open("vragen", kept), store.load(kept)
    assert tab.field(fields.NOTE, question).value == SECRET
    end(hall, tab, who)
    tab.fill_in(fields.NOTE, question, "Na het einde")
    assert is_closed(tab)
    assert tab.says(texts.LOGGED_OUT)
    for _ in range(2):
        assert is_closed(tab.run())
    for screen in ("uitslag", "vragen", "bewaren", "account"):
        assert is_closed(tab.open(screen, kept))
        assert tab.says(texts.LOGGED_OUT)
    assert store.load(kept) == before


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
@pytest.mark.parametrize(
    "screen", ["begin", "uitslag", "advies", "gegevens", "bewaren", "account", "start", "vergelijken"]
)
def test_no_screen_stays_open(hall: Hall, kept: str, screen: str, end: Callable[[Hall, Desk, Person], None]) -> None:
    who = hall.person("Noor", Membership(Role.EDITOR, HERE))
    tab = hall.tab(who).open(screen, kept)
    assert tab.title != texts.LOGIN_TITLE
    end(hall, tab, who)
    assert is_closed(tab.run())


def test_who_logs_out_everywhere_is_out_here_too(hall: Hall, kept: str) -> None:
    tab = hall.editor().open("account").press(texts.LOG_OUT_EVERYWHERE)
    assert is_closed(tab)
    assert tab.says(texts.LOGGED_OUT)
    assert is_closed(tab.open("vragen", kept))


def test_nothing_of_one_visitor_is_left_for_the_next_in_the_same_tab(
    hall: Hall, store: Store, kept: str, question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hall.editor().open("vragen", kept)

    def in_the_way(*_: object, **__: object) -> None:
        raise StorageError(Reason.LOCKED, "bezet")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "save_answer", in_the_way)
        tab.fill_in(fields.NOTE, question, "Van de eerste")
    assert tab.visit.unsaved
    tab.token = hall.session(hall.person("Kim", Membership(Role.EDITOR, HERE)))
    tab.open("uitslag", kept).open("vragen", kept)
    assert not tab.says("Van de eerste")
    assert tab.field(fields.NOTE, question).value == SECRET
    assert answer_in(store, kept, question).note == SECRET


def test_a_screen_looks_by_itself_without_keeping_the_session_alive(
    hall: Hall, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    whose = People.whose

    def noted(self: People, token: str, at: datetime, *, active: bool = True) -> Person | None:
        asked.append(active)
        return whose(self, token, at, active=active)

    tab = hall.editor().open("vragen", kept)
    monkeypatch.setattr(People, "whose", noted)
    tab.run()
    assert asked.count(False) == 1
    asked.clear()
    hall.tab().open("vragen", kept)
    assert asked == []


# --- A role that is taken away


def gets(hall: Hall, name: str, *memberships: Membership) -> None:
    """Let somebody log in elsewhere, with other roles than before."""
    hall.people.welcome(a_profile(name, *memberships), datetime.now(UTC))


@pytest.mark.parametrize("now", [(), (Membership(Role.EDITOR, ELSEWHERE),), (Membership(Role.HOST),)])
def test_who_has_no_role_here_any_more_sees_nothing_of_it(
    hall: Hall, store: Store, kept: str, question: Question, now: tuple[Membership, ...]
) -> None:
    tab = hall.editor("Noor").open("vragen", kept)
    gets(hall, "Noor", *now)
    tab.fill_in(fields.NOTE, question, "Dit typte ik net")
    assert tab.title == texts.GONE_TITLE
    assert not any(tab.says(text) for text in (NAME, SECRET, "Utrecht"))
    assert tab.says(texts.LATE[Late.GONE])
    assert tab.says("Dit typte ik net")
    assert answer_in(store, kept, question).note == SECRET
    assert not tab.open("start").says(NAME)


def test_who_may_only_read_from_now_on_keeps_what_she_typed_to_copy(
    hall: Hall, store: Store, kept: str, checklist: Checklist, question: Question
) -> None:
    tab = hall.editor("Noor").open("vragen", kept)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    tab.fill_in(fields.NOTE, question, "Dit typte ik net")
    assert tab.says(texts.AT_QUESTION.format(number=1, trouble=texts.LATE[Late.FORBIDDEN]))
    assert tab.field(fields.NOTE, question).value == "Dit typte ik net"
    assert not tab.has_field(fields.CHOICE, checklist.questions[1])
    assert not tab.has(texts.CLEAR.format(number=1))
    assert answer_in(store, kept, question).note == SECRET
    tab.run().follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["vragen"])
    assert tab.field(fields.NOTE, question).value == "Dit typte ik net"
    tab.press(texts.LET_GO.format(number=1))
    assert not tab.has_field(fields.NOTE, question)
    assert tab.says(f"{texts.SHORT_NOTE}: {SECRET}")
    assert not tab.says("Dit typte ik net")
    assert not tab.says(texts.LATE[Late.FORBIDDEN])
    assert answer_in(store, kept, question).note == SECRET


def test_a_contributor_whose_theme_is_taken_away_is_held_until_she_let_go(
    hall: Hall, store: Store, kept: str, checklist: Checklist, question: Question
) -> None:
    who = hall.person("Sam", Membership(Role.CONTRIBUTOR, HERE))
    theme = checklist.themes[0]
    hall.store(ALONE).assign(kept, theme.id, who.id)
    tab = hall.tab(who).open("vragen", kept)
    hall.store(ALONE).assign(kept, theme.id, None)
    tab.choose(question, [*question.levels][3])
    assert tab.says(texts.LATE[Late.FORBIDDEN])
    assert tab.field(fields.CHOICE, question).value == [*question.levels][3]
    assert tab.press(texts.NEXT).title == texts.THEME_TITLE.format(number=1, title=theme.title)
    assert tab.says(texts.HELD)
    tab.press(texts.LET_GO.format(number=1)).press(texts.NEXT)
    assert tab.title == texts.THEME_TITLE.format(number=2, title=checklist.themes[1].title)
    assert answer_in(store, kept, question) == Answer(level=[*question.levels][1], note=SECRET)


def test_with_two_versions_and_no_role_any_more_nobody_is_stuck(
    hall: Hall, store: Store, kept: str, question: Question
) -> None:
    levels = [*question.levels]
    tab, other = hall.editor("Noor").open("vragen", kept), hall.editor("Kim").open("vragen", kept)
    other.choose(question, levels[2])
    tab.choose(question, levels[3])
    assert tab.says(texts.CLASH)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    tab.press(texts.KEEP_MINE.format(number=1))
    assert tab.says(texts.LATE[Late.FORBIDDEN])
    tab.press(texts.LET_GO.format(number=1))
    assert not tab.has_field(fields.CHOICE, question)
    assert answer_in(store, kept, question).level == levels[2]


def test_a_text_that_was_too_long_is_still_there_for_who_lost_her_role(
    hall: Hall, store: Store, kept: str, question: Question
) -> None:
    long = "x" * 4001
    tab = hall.editor("Noor").open("vragen", kept)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    tab.fill_in(fields.NOTE, question, long)
    assert tab.field(fields.NOTE, question).value == long
    tab.press(texts.LET_GO.format(number=1))
    assert not tab.has_field(fields.NOTE, question)
    assert answer_in(store, kept, question).note == SECRET


def test_who_gets_her_role_back_stores_what_waited(hall: Hall, store: Store, kept: str, question: Question) -> None:
    tab = hall.editor("Noor").open("vragen", kept)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    tab.fill_in(fields.NOTE, question, "Dit typte ik net")
    gets(hall, "Noor", Membership(Role.EDITOR, HERE))
    assert not tab.run().says(texts.LATE[Late.FORBIDDEN])
    assert answer_in(store, kept, question).note == "Dit typte ik net"


def test_what_was_typed_about_it_is_not_stored_without_the_role(hall: Hall, store: Store, kept: str) -> None:
    tab = hall.editor("Noor").open("gegevens", kept)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    tab.labelled(texts.FUNCTION).set_value("Adviseur")
    tab.run()
    stored = store.load(kept)
    assert stored is not None
    assert stored.assessment.filled_in_by == ""
    assert tab.says(texts.ALL_TO_READ)


def test_a_button_that_was_still_on_the_screen_does_nothing(
    hall: Hall, store: Store, kept: str, checklist: Checklist
) -> None:
    whole = texts.START_WHOLE.format(all=len(checklist.questions))
    tabs = {
        label: hall.editor("Noor").open(screen, kept)
        for label, screen in ((texts.FINISH, "uitslag"), (whole, "begin"), (texts.BEGIN, "start"))
    }
    gets(hall, "Noor", Membership(Role.READER, HERE))
    before = store.all()
    for label, tab in tabs.items():
        tab.press(label)
        assert tab.title != texts.BUG_TITLE
        assert not tab.has(label)
        assert not tab.has(texts.FINISH_YES)
    assert store.all() == before


def test_a_proposal_is_not_chosen_without_the_role(hall: Hall, store: Store, kept: str) -> None:
    tab = hall.editor("Noor").open("uitslag", kept)
    gets(hall, "Noor", Membership(Role.READER, HERE))
    next(box for box in tab.app.checkbox if box.label == texts.PICK).check()
    tab.run()
    stored = store.load(kept)
    assert stored is not None
    assert stored.assessment.chosen == ()
