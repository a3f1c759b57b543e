"""People at work while servers die: they answer, write, turn to other themes, download and upload."""

import random
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, expect
from playwright.sync_api import Error as BrowserError

from remembering import called_saved
from selfcheck.answers import Answer
from selfcheck.archive import Archive
from selfcheck.checklist import Theme
from selfcheck.exchange import write_archive
from selfcheck.ui import fields, texts
from visited import begun
from walking import SEEN, Seen, Visitor, a_file

ENOUGH = 60.0
"""Seconds in which everything must work again: a server starts in three, with others at work in ten."""

THEME = re.compile(re.escape(texts.THEME_TITLE).replace(r"\{number\}", r"\d").partition(r"\{")[0])
BUTTON_OF_MINE = re.compile("^" + texts.KEEP_MINE.partition(" (")[0])

# Every document that this tab loads is counted; what Streamlit does within one costs nothing that was typed.
COUNT_LOADS = "sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')))"


class StuckError(Exception):
    """Somebody could not go on."""


@dataclass
class Colleague:
    """Somebody at work in one tab. ``alone``: nobody else works on her assessment."""

    name: str
    visitor: Visitor
    assessment_id: str
    chance: random.Random
    alone: bool
    words: Iterator[int] = field(default_factory=count)
    done: dict[str, int] = field(default_factory=dict)

    @property
    def server(self) -> str:
        """The name of the server that she is at now."""
        context: BrowserContext = self.visitor.page.context
        found = {cookie["name"]: cookie["value"] for cookie in context.cookies()}
        return found.get("zelfcheck_server", "")

    @property
    def step(self) -> Theme:
        """The theme on her screen."""
        heading = self.visitor.page.get_by_role("heading", level=1).inner_text()
        found = [each for each in self.visitor.checklist.themes if self.visitor.heading_of(each.id) == heading]
        assert found, f"{heading} is no theme."
        return found[0]

    def act(self) -> None:
        """Do one thing, if it can be done at this moment."""
        what = self.chance.choices(
            (self._choose, self._write, self._turn, self._download, self._upload), (8, 5, 2, 1, 1)
        )
        try:
            self._settle_clashes()
            what[0]()
        except (BrowserError, AssertionError):
            self._did("interruptions")

    def go_on(self) -> None:
        """Prove that she can: choose, have it saved, download and upload."""
        self._patiently("vragen", self._choose)
        self.look()
        self._download()
        self._upload()

    def answer_and_leave(self) -> None:
        """Choose, see it called saved, and turn to another theme: now only the database has it."""
        self._patiently("vragen", self._choose)
        self.look()
        self.visitor.page.wait_for_timeout(200)  # the tab remembers what was called saved twice, a moment apart
        self._turn()

    def look(self) -> None:
        """Wait until everything on the screen is saved."""
        deadline = time.monotonic() + ENOUGH
        while not self._everything_saved():
            if time.monotonic() > deadline:
                raise StuckError(
                    f"{self.name}: the screen goes on saying that something is not saved.\n{self._screen()}"
                )
            with suppress(BrowserError):
                self._settle_clashes()
            self.visitor.page.wait_for_timeout(100)

    @property
    def loads(self) -> int:
        """How often her tab loaded a document; more than once is a reload by hand."""
        return int(self.visitor.page.evaluate("Number(sessionStorage.getItem('loads'))"))

    # --- what she does

    def _question(self) -> str:
        return self.chance.choice(self.step.questions).id

    def _choose(self) -> None:
        question = self._question()
        now = self.visitor.seen(question).choice
        options = [each for each in fields.options(self.visitor.checklist.by_id[question]) if each != now]
        self.visitor.choose(question, self.chance.choice(options))
        self._did("choices")

    def _write(self) -> None:
        note = self.visitor.text_field(self._question())
        note.press("End")
        note.press_sequentially(f"{self.name}{next(self.words)} ")
        self._did("notes")

    def _turn(self) -> None:
        theme = self.chance.choice([each for each in self.visitor.checklist.themes if each != self.step])
        self.visitor.turn_to(theme.id)

        def arrived() -> None:
            self._settle_clashes()
            if self.step != theme:
                self.visitor.turn_to(theme.id)
            self._arrived(self.visitor.heading_of(theme.id))

        self._patiently(theme.id, arrived)
        self._did("turns")

    def _download(self) -> None:
        def download() -> None:
            page = self.visitor.page
            page.get_by_role("button", name=texts.SHEET_MAKE).click()
            with page.expect_download(timeout=5_000) as coming, TemporaryDirectory() as folder:
                page.get_by_role("link", name=_NAMED_DOWNLOAD).click(timeout=5_000)
                place = Path(folder) / "sheet.pdf"
                coming.value.save_as(place)
                assert place.read_bytes().startswith(b"%PDF-"), "What was downloaded is no PDF."

        self._errand("advies", texts.SHEET_TITLE, download)
        self._did("downloads")

    def _upload(self) -> None:
        kept = write_archive(Archive((begun(self.visitor.checklist, {}),)))

        def upload() -> None:
            page = self.visitor.page
            page.locator("input[type=file]").set_input_files(a_file(f"{next(self.words)}.json", kept))
            page.get_by_role("button", name=texts.PUT_BACK.format(number=1)).wait_for(timeout=5_000)

        self._errand("bewaren", texts.KEEP_TITLE, upload)
        self._did("uploads")

    # --- how

    def _did(self, what: str) -> None:
        self.done[what] = self.done.get(what, 0) + 1

    def _errand(self, screen: str, heading: str, errand: Callable[[], None]) -> None:
        """Go to another screen, do something there and come back; what a dying server breaks off is done again."""

        def there_and_then() -> None:
            if self.visitor.at[0] != screen:
                self.visitor.follow(screen, settle=False)
            self._arrived(heading)
            errand()

        self._patiently(screen, there_and_then)
        self._patiently("vragen", self._back)

    def _back(self) -> None:
        on_a_theme = THEME.match(self.visitor.page.get_by_role("heading", level=1).inner_text())
        if self.visitor.at[0] != "vragen":
            self.visitor.back()
        elif not on_a_theme:
            # Without a server to draw it, Streamlit changed the address only: there and back again.
            self._did("steps back without a server")
            self.visitor.forward()
            self.visitor.back()
        expect(self.visitor.page.get_by_role("heading", level=1)).to_have_text(THEME, timeout=3_000)
        self.visitor.page.locator("[data-test-script-state=notRunning]").wait_for(timeout=3_000)

    def _arrived(self, heading: str) -> None:
        expect(self.visitor.page.get_by_role("heading", level=1)).to_have_text(heading, timeout=3_000)
        self.visitor.page.locator("[data-test-script-state=notRunning]").wait_for(timeout=3_000)

    def _patiently(self, where: str, what: Callable[[], None]) -> None:
        """Do something, again and again while it fails, and not for ever."""
        deadline = time.monotonic() + ENOUGH
        while True:
            try:
                what()
            except (BrowserError, AssertionError) as error:
                if time.monotonic() > deadline:
                    raise StuckError(f"{self.name} cannot go on ({where}):\n{error}\n{self._screen()}") from error
                self.visitor.page.wait_for_timeout(200)
            else:
                return

    def _screen(self) -> str:
        with suppress(BrowserError):
            app = self.visitor.page.get_by_test_id("stApp")
            states = [app.get_attribute(f"data-test-{which}-state") for which in ("connection", "script")]
            fields_say = self.visitor.page.locator("[class*=st-key-vraag-]").evaluate_all(f"(all) => all.map({SEEN})")
            alerts = self.visitor.page.get_by_role("alert").all_inner_texts()
            return f"{self.visitor.page.url} {states}\n{fields_say}\n{alerts}\n{self.visitor.text[:500]}"
        return "Her screen cannot be read."

    def _everything_saved(self) -> bool:
        page = self.visitor.page
        connected = page.locator("[data-test-connection-state=CONNECTED][data-test-script-state=notRunning]").count()
        return bool(
            connected and self.visitor.says_saved and not page.get_by_role("button", name=BUTTON_OF_MINE).count()
        )

    def _settle_clashes(self) -> None:
        mine = self.visitor.page.get_by_role("button", name=BUTTON_OF_MINE)
        while mine.count():
            mine.first.click()
            self._did("clashes")
            self.visitor.page.wait_for_timeout(100)


_NAMED_DOWNLOAD = re.compile("^" + re.escape(texts.SHEET_DOWNLOAD.partition("(")[0]))


def lost(colleague: Colleague, versions: Sequence[Mapping[str, object]]) -> list[str]:
    """What her screen called saved and was never stored; or, if nobody else works on it, is not there any more."""
    missing = []
    for question, seen in called_saved(colleague.visitor).items():
        there = [_seen(version) for version in versions if version["question_id"] == question]
        if seen not in [Seen(None, "", called_saved=True), *there]:
            missing.append(f"{colleague.name}, {question}: called saved {seen}, stored {there[-3:]}")
        elif colleague.alone and there and not there[-1].note.startswith(seen.note):
            missing.append(f"{colleague.name}, {question}: called saved {seen}, now {there[-1]}")
    return missing


def _seen(version: Mapping[str, object]) -> Seen:
    given = {name: version[name] for name in ("level", "unknown", "not_applicable", "note")}
    answer = Answer.model_validate(given)
    return Seen(fields.chosen(answer), answer.note, called_saved=True)
