"""Every role at every screen: what can be done there is what the role may, and what is not hers is not there."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from desks import Desk, Hall
from screens import a_finished, an_assessment, answered
from selfcheck.access import ALONE, Action, Membership, Person, Role, Verdict, decide
from selfcheck.checklist import Checklist, Question, Theme
from selfcheck.comparison import GroupId
from selfcheck.storage import Store
from selfcheck.ui import fields, texts
from selfcheck.ui.advising import FIRST
from selfcheck.ui.frame import OF_ONE
from together import ELSEWHERE, HERE

UTRECHT, AMSTERDAM = "Utrecht", "Amsterdam"

READER, CONTRIBUTOR, EDITOR = (Membership(role, HERE) for role in (Role.READER, Role.CONTRIBUTOR, Role.EDITOR))
EDITOR_ELSEWHERE, HOST = Membership(Role.EDITOR, ELSEWHERE), Membership(Role.HOST)

KINDS: dict[str, tuple[Membership, ...]] = {
    "nobody in particular": (),
    "reader": (READER,),
    "contributor": (CONTRIBUTOR,),
    "contributor with a theme": (CONTRIBUTOR,),
    "editor": (EDITOR,),
    "host": (HOST,),
    "editor of two": (EDITOR, EDITOR_ELSEWHERE),
    "reader here, editor there": (READER, EDITOR_ELSEWHERE),
    "reader and editor": (READER, EDITOR),
    "host and editor": (HOST, EDITOR),
}
WITH_A_THEME = "contributor with a theme"


@dataclass(frozen=True)
class Town:
    """What is kept of one municipality: an assessment that is not finished, and one that is."""

    code: str
    draft: str
    done: str


@dataclass(frozen=True)
class Scene:
    """Somebody of one kind with a tab, and what is in the database."""

    hall: Hall
    who: Person
    here: Town
    there: Town
    hers: tuple[str, ...]

    def may(self, action: Action, municipality: str = HERE, theme: str | None = None) -> bool:
        """Whether the one function that decides grants it."""
        hers = self.hers if municipality == HERE else ()
        return decide(self.who, action, municipality, theme=theme, hers=hers) is Verdict.GRANTED

    def opens(self, screen: str, of: str = "", step: str = "") -> Desk:
        """A new tab of hers at a screen."""
        return self.hall.tab(self.who).open(screen, of, step)


def a_town(store: Store, checklist: Checklist, code: str) -> Town:
    """Keep two assessments of a municipality."""
    draft, done = an_assessment(checklist, code, answers=answered(checklist, 1)), a_finished(checklist, code)
    for assessment in (draft, done):
        store.create(assessment)
    return Town(code, draft.id, done.id)


@pytest.fixture
def own(checklist: Checklist) -> Theme:
    """The theme that is given to a contributor: not the first."""
    return checklist.themes[2]


@pytest.fixture
def towns(store: Store, checklist: Checklist) -> tuple[Town, Town]:
    """Two municipalities."""
    return a_town(store, checklist, HERE), a_town(store, checklist, ELSEWHERE)


@pytest.fixture(params=KINDS)
def scene(request: pytest.FixtureRequest, hall: Hall, towns: tuple[Town, Town], own: Theme) -> Scene:
    """Somebody of every kind."""
    who = hall.person("Kim", *KINDS[request.param])
    given = request.param == WITH_A_THEME
    if given:
        hall.store(ALONE).assign(towns[0].draft, own.id, who.id)
    return Scene(hall, who, *towns, (own.id,) if given else ())


def towns_of(scene: Scene) -> Iterator[Town]:
    """Both municipalities."""
    yield from (scene.here, scene.there)


# --- What each may do


def test_the_start_lists_what_she_may_read_and_lets_begin_who_may(scene: Scene) -> None:
    tab = scene.opens("start")
    for town, name in zip(towns_of(scene), (UTRECHT, AMSTERDAM), strict=True):
        results = sum(label == f"{texts.SEE_RESULT}: {name}" for label in tab.labels)
        assert results == (2 if scene.may(Action.READ, town.code) else 0)
    assert tab.has(texts.BEGIN) is any(scene.may(Action.CREATE, town.code) for town in towns_of(scene))
    assert tab.says(texts.NO_ROLES) is (not scene.who.memberships)
    assert tab.says(texts.ONLY_HOST) is (scene.who.memberships == (HOST,))


def test_the_rail_leads_to_what_there_is_for_her(scene: Scene) -> None:
    tab = scene.opens("start")
    assert tab.has(texts.SCREENS["bewaren"]) is bool(scene.who.municipalities)
    assert tab.has(texts.SCREENS["deelname"]) is scene.may(Action.TAKE_STOCK, "")
    assert tab.has(texts.SCREENS["account"])


def test_only_who_may_begin_can(scene: Scene, checklist: Checklist) -> None:
    hers = {town.code for town in towns_of(scene) if scene.may(Action.CREATE, town.code)}
    tab = scene.opens("begin")
    assert tab.has(texts.START_WHOLE.format(all=len(checklist.questions))) is bool(hers)
    assert tab.has(texts.PICK_MUNICIPALITY) is bool(hers)
    assert tab.says(texts.FORBIDDEN) is (not hers)
    assert not tab.has(texts.SEARCH_MUNICIPALITY)
    if hers:
        offered = tab.labelled(texts.PICK_MUNICIPALITY)
        assert len(offered.options) == len(hers)
        assert (offered.value is None) is (len(hers) > 1)


def test_the_fields_of_a_question_are_there_for_who_may_answer_it(scene: Scene, checklist: Checklist) -> None:
    for town in towns_of(scene):
        for theme in (checklist.themes[0], checklist.themes[2]):
            tab = scene.opens("vragen", town.draft, theme.id)
            if not scene.may(Action.READ, town.code):
                assert tab.title == texts.GONE_TITLE
                continue
            may = scene.may(Action.ANSWER, town.code, theme.id)
            assert {tab.has_field(fields.CHOICE, question) for question in theme.questions} == {may}
            assert {tab.has_field(fields.NOTE, question) for question in theme.questions} == {may}
            assert tab.says(texts.ALL_TO_READ) is not may
            assert tab.has(texts.CLEAR.format(number=1)) is (may and theme is checklist.themes[0])
            assert tab.has(texts.DIVIDE_WHO) is scene.may(Action.ASSIGN, town.code)
            assert tab.says(theme.questions[0].text)


def test_in_the_short_version_some_questions_can_be_hers(scene: Scene, checklist: Checklist) -> None:
    if not scene.may(Action.READ):
        return
    assert checklist.short_version is not None
    questions = [checklist.by_id[question_id] for question_id in checklist.short_version.questions]
    tab = scene.opens("vragen", scene.here.draft, "korte-versie")
    may = [scene.may(Action.ANSWER, theme=checklist.theme_of(question.id).id) for question in questions]
    assert [tab.has_field(fields.CHOICE, question) for question in questions] == may
    assert tab.says(texts.SOME_TO_READ) is (any(may) and not all(may))


def test_of_what_is_finished_nobody_changes_anything(scene: Scene) -> None:
    for town in towns_of(scene):
        reads, creates = scene.may(Action.READ, town.code), scene.may(Action.CREATE, town.code)
        tab = scene.opens("vragen", town.done)
        assert tab.title == (texts.FROZEN_TITLE if reads else texts.GONE_TITLE)
        assert tab.has(texts.COPY) is creates
        assert tab.says(texts.FROZEN) is creates
        assert tab.says(texts.FROZEN_TO_READ) is (reads and not creates)
        about = scene.opens("gegevens", town.done)
        assert not about.has(texts.CHECK_NAME)
        result = scene.opens("uitslag", town.done)
        assert not any(result.has(label) for label in (texts.FINISH, texts.PICK, texts.ASIDE))


def test_the_result_offers_what_she_may(scene: Scene, checklist: Checklist) -> None:
    for town in towns_of(scene):
        tab = scene.opens("uitslag", town.draft)
        if not scene.may(Action.READ, town.code):
            assert tab.title == texts.GONE_TITLE
            continue
        assert tab.title == texts.RESULT_TITLE
        assert tab.has(texts.FINISH) is scene.may(Action.FINISH, town.code)
        assert tab.has(texts.PICK) is scene.may(Action.DESCRIBE, town.code)
        advised = [question for question in checklist.questions if has_advice(tab, question)]
        assert len(advised) == FIRST
        for question in advised:
            aside = any(button.key == f"zet-opzij-{question.id}" for button in tab.app.button)
            assert aside is scene.may(Action.ANSWER, town.code, checklist.theme_of(question.id).id)


def has_advice(tab: Desk, question: Question) -> bool:
    """Whether there is an advice about a question."""
    return any(heading.value.endswith(f". {question.label}") for heading in tab.app.subheader)


def test_what_it_is_about_is_changed_by_who_may(scene: Scene) -> None:
    for town in towns_of(scene):
        tab = scene.opens("gegevens", town.draft)
        assert tab.has(texts.CHECK_NAME) is scene.may(Action.DESCRIBE, town.code)
        sees = scene.may(Action.READ, town.code)
        assert tab.title == (texts.SCREENS["gegevens"] if sees else texts.GONE_TITLE)
        assert tab.says(texts.ALL_TO_READ) is (sees and not scene.may(Action.DESCRIBE, town.code))


def test_sheet_and_comparison_are_for_who_may_read(scene: Scene) -> None:
    for town in towns_of(scene):
        sees = scene.may(Action.READ, town.code)
        sheet = scene.opens("advies", town.draft)
        assert (sheet.has(texts.SHEET_MAKE), bool(sheet.downloads)) == (sees, sees)
        assert scene.opens("vergelijken", town.done).has(texts.COMPARE_WITH) is sees


def test_a_comparison_holds_what_she_may_read(scene: Scene) -> None:
    if not scene.may(Action.READ):
        return
    tab = scene.opens("vergelijken", scene.here.done)
    tab.labelled(texts.COMPARE_WITH).set_value(GroupId.EVERYONE)
    others = {name for table in tab.run().app.table for name in table.value[texts.COLUMN_MUNICIPALITY]} - {UTRECHT}
    assert others == ({AMSTERDAM} if scene.may(Action.READ, ELSEWHERE) else set())


def test_keeping_offers_what_she_may(scene: Scene) -> None:
    tab = scene.opens("bewaren")
    read = sum(2 for town in towns_of(scene) if scene.may(Action.READ, town.code))
    hers = sum(2 for town in towns_of(scene) if scene.may(Action.CREATE, town.code))
    assert [*tab.downloads] == ([texts.KEEP_ALL.format(number=read)] if read else [])
    assert bool(tab.app.file_uploader) is bool(hers)
    assert tab.has(texts.WHICH_CHECK) is bool(hers)
    if hers:
        assert len(tab.labelled(texts.WHICH_CHECK).options) == hers


def test_participation_is_for_a_host_and_holds_no_answer(scene: Scene) -> None:
    tab = scene.opens("deelname")
    host = scene.may(Action.TAKE_STOCK, "")
    assert bool(tab.app.table) is host
    assert tab.says(texts.PARTICIPATION_FORBIDDEN) is not host
    if host:
        (table,) = tab.app.table
        assert [list(row)[:3] for row in table.value.to_numpy().tolist()] == [[AMSTERDAM, 1, 1], [UTRECHT, 1, 1]]


def test_the_account_says_what_she_may(scene: Scene) -> None:
    tab = scene.opens("account")
    assert tab.says(texts.ACCOUNT_NAME.format(name="Kim"))
    expected = [f"**{texts.ACCOUNT_INSTALLATION}**: {texts.ROLES[Role.HOST]}"] if HOST in scene.who.memberships else []
    for town, name in zip(towns_of(scene), (UTRECHT, AMSTERDAM), strict=True):
        if role := scene.who.role_in(town.code):
            expected.append(f"**{name}**: {texts.ROLES[role]}")
    named = tuple(f"**{name}**: " for name in (texts.ACCOUNT_INSTALLATION, UTRECHT, AMSTERDAM))
    assert [text.value for text in tab.app.markdown if text.value.startswith(named)] == expected
    assert tab.says(texts.NO_ROLES) is (not scene.who.memberships)
    assert tab.has(texts.LOG_OUT_EVERYWHERE)


@pytest.mark.parametrize("screen", OF_ONE)
def test_what_is_not_hers_looks_like_what_does_not_exist(scene: Scene, screen: str) -> None:
    never = scene.opens(screen, "0" * 32, "vliegwiel")
    assert never.title == texts.GONE_TITLE
    said, offered = never.shown, never.labels
    for address in ("0" * 31, "../../etc/passwd", "' OR 1=1 --"):
        tab = scene.opens(screen, address, "vliegwiel")
        assert (tab.shown, tab.labels) == (said, offered)
    for town in towns_of(scene):
        for assessment_id in (town.draft, town.done):
            tab = scene.opens(screen, assessment_id, "vliegwiel")
            same = (tab.shown, tab.labels) == (said, offered)
            assert same is not scene.may(Action.READ, town.code)
