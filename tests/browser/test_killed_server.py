"""The server is killed twenty times while somebody answers: what the screen called saved is there, every time."""

import random
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Timer

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from remembering import REMEMBER, called_saved
from reporting import published
from selfcheck.assessment import Assessment
from selfcheck.ui import fields, texts
from serving import free_port, healthy, start
from stores import open_store
from visited import House
from walking import PATIENCE, Visitor, visiting

pytestmark = pytest.mark.browser

KILLS = 20
A_MOMENT = 400  # milliseconds in which a field can be used, unless there is no server
BUTTON_OF_MINE = re.compile("^" + texts.KEEP_MINE.partition(" (")[0])


@dataclass
class Work:
    """Somebody who goes on choosing and writing; every choice is the next one, every word a new one."""

    visitor: Visitor
    questions: tuple[str, ...]
    chance: random.Random
    choices: dict[str, list[str | None]] = field(default_factory=dict)
    words: Iterator[int] = field(default_factory=count)
    clashes: int = 0

    def until(self, over: Callable[[], bool]) -> None:
        """Work, also when nothing responds, until it is over."""
        while not over():
            try:
                self._settle_clashes()
                self._something(self.chance.choice(self.questions))
            except BrowserError:
                continue  # a field is out of use while there is no server, or drawn anew at this moment

    def look(self) -> None:
        """Wait until everything is saved, and go on from what the screen shows."""
        deadline = time.monotonic() + PATIENCE / 1000
        while not self._everything_saved():
            assert time.monotonic() < deadline, "The screen goes on saying that something is not saved."
            with suppress(BrowserError):
                self._settle_clashes()
            self.visitor.page.wait_for_timeout(100)
        for question in self.questions:
            self.choices.setdefault(question, []).append(self.visitor.seen(question).choice)

    def _everything_saved(self) -> bool:
        page = self.visitor.page
        connected = page.locator("[data-test-connection-state=CONNECTED][data-test-script-state=notRunning]").count()
        return bool(
            connected and self.visitor.says_saved and not page.get_by_role("button", name=BUTTON_OF_MINE).count()
        )

    def _something(self, question: str) -> None:
        if self.chance.random() < 0.6:
            options = fields.options(self.visitor.checklist.by_id[question])
            now = self.choices[question][-1]
            following = options[(options.index(now) + 1) % len(options)] if now else options[0]
            self.choices[question].append(following)
            self.visitor.choose(question, following)
        else:
            note = self.visitor.text_field(question)
            note.press("End")
            note.press_sequentially(f"{next(self.words)} ")
        self.visitor.page.wait_for_timeout(self.chance.choice((0, 0, 50, 150, 400)))

    def _settle_clashes(self) -> None:
        mine = self.visitor.page.get_by_role("button", name=BUTTON_OF_MINE)
        while mine.count():
            mine.first.click()
            self.clashes += 1
            self.visitor.page.wait_for_timeout(100)


def test_nothing_that_the_screen_called_saved_is_lost_when_the_server_is_killed(
    browser: Browser, tmp_path: Path
) -> None:
    port, url = free_port(), str(tmp_path / "zelfcheck.sqlite3")
    house = House(f"http://127.0.0.1:{port}", open_store(url), published())
    assessment_id, theme = house.begun(), house.checklist.themes[0]
    questions = tuple(question.id for question in theme.questions)
    chance = random.Random(2026)
    with visiting(browser, house.base_url, house.checklist) as visitor:
        work = Work(visitor, questions, chance)
        visitor.page.add_init_script(REMEMBER)
        with _server(port, url):
            visitor.open_step(assessment_id, theme.id)
        visitor.page.set_default_timeout(A_MOMENT)
        for _ in range(KILLS):
            with _server(port, url) as server:
                work.look()
                Timer(chance.uniform(0.1, 1.5), server.kill).start()
                work.until(lambda: server.poll() is not None)
            assert _lost(work, house.stored(assessment_id)) == []
        with _server(port, url):
            work.look()
            stored = house.stored(assessment_id).given
            assert {q: visitor.seen(q).choice for q in questions} == {q: fields.chosen(stored[q]) for q in questions}
    assert sum(house.revisions(assessment_id).values()) >= KILLS
    house.store.database.close()


@contextmanager
def _server(port: int, url: str) -> Iterator[subprocess.Popen[str]]:
    """The real server, on the same port every time, so that the open tab finds it again."""
    server = start(port, {"SELFCHECK_DATABASE_URL": url}, output=subprocess.DEVNULL)
    try:
        assert healthy(f"http://127.0.0.1:{port}", server)
        yield server
    finally:
        server.kill()
        server.communicate()


def _lost(work: Work, stored: Assessment) -> list[str]:
    """What was called saved and is not there. The store may be ahead, with what was chosen or written after that."""
    lost = []
    for question, seen in called_saved(work.visitor).items():
        answer, history = stored.given[question], work.choices[question]
        since = history[len(history) - 1 - history[::-1].index(seen.choice) :]
        if fields.chosen(answer) not in since or not answer.note.startswith(seen.note):
            lost.append(f"{question}: called saved {seen}, stored {answer}")
    return lost
