"""The screens with programmes that were read, without a browser: choosing files, opening panels, reading passages."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from having_read import Reader, reading_done
from screens import Tab
from selfcheck.checklist import Question
from selfcheck.ui import at_hand, texts
from selfcheck.ui.papers import Owner, Papers
from selfcheck.ui.visit import Visit

TAG = re.compile(r"<[^>]*>")


@dataclass
class Room:
    """A reader that stands in for the real one, and an assessment to read for."""

    reader: Reader
    assessment_id: str

    def papers(self, person: str = "") -> Papers:
        """What somebody has read for the assessment."""
        return at_hand.programmes().of(Owner(person, self.assessment_id))

    def open(self, tab: Tab | None = None, step: str = "") -> Tab:
        """Open the screen with the programme."""
        return (tab or Tab()).open("programma", self.assessment_id, step)

    def choose(self, tab: Tab, name: str = "akkoord_2026.pdf", raw: bytes = b"%PDF") -> Tab:
        """Choose a file, which is read from then on."""
        tab.labelled(texts.PROGRAMME_FILE).set_value((name, raw, "application/pdf"))
        return tab.run()

    def read(self, tab: Tab | None = None, name: str = "akkoord_2026.pdf", person: str = "") -> Tab:
        """Choose a file, and wait until it is read and on the screen."""
        self.reader.go.set()
        tab = self.choose(self.open(tab), name)
        reading_done(lambda: self.papers(person))
        return tab.run()

    def questions(self, tab: Tab | None = None, step: str = "") -> Tab:
        """Turn to the questions."""
        return (tab or Tab()).open("vragen", self.assessment_id, step)


def asks_for_a_file(tab: Tab) -> bool:
    """Whether there is a field for a file."""
    return bool(tab.app.get("file_uploader"))


def unfold(tab: Tab, name: str, question: Question) -> Tab:
    """Open a panel of a question."""
    visit: Visit = tab.visit
    tab.app.session_state[f"{name}-{question.id}-{visit.mark}"] = True
    return tab.run()


def passages(tab: Tab) -> list[str]:
    """The passages on the screen, as they are sent."""
    return [body for body in _bodies(tab) if "<blockquote>" in body]


def _bodies(tab: Tab) -> list[str]:
    found: list[Any] = [*tab.app.get("html")]
    return [node.proto.body for node in found]


def to_read(html: str) -> list[str]:
    """What a reader sees of a passage, paragraph by paragraph."""
    return [
        unescape(TAG.sub("", part))
        for part in re.findall(r"<(?:p|blockquote)>(.*?)</(?:p|blockquote)>", html, re.DOTALL)
    ]
