"""Walking through the screens without a browser, and assessments to walk with."""

import json
import re
from base64 import b64decode
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button, PageLink, Widget
from streamlit.util import calc_hash

from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Programme, Status, begin, finish, today
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Store
from selfcheck.ui import fields, texts
from selfcheck.ui.visit import ASSESSMENT, STEP, Visit

SCRIPT = Path(__file__).parent.parent / "streamlit_app.py"

SHOWN = ("title", "header", "subheader", "markdown", "caption", "text", "code", "success", "info", "warning", "error")
NAMED = ("button", "download_button", "page_link", "checkbox", "radio", "text_input", "text_area", "metric", "expander")

LINK_ON_SCREEN = re.compile(r"\[((?:\\.|[^\]\\])*)\]\(#(?:veld|naar)-[^)]*\)")
"""A link of a message to a field or a part of the same screen; a reader sees its text."""

HOSTILE = (
    "<script>alert(1)</script>",
    ":smile:",
    ":red[rood]",
    "[x](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "**",
    "`code` _en_ ~~meer~~",
    "# kop",
    "$1 + 1$",
    "{titel}",
    "www.example.org",
    "iemand@example.org",
    "a -> b -- c >= d",
)
"""What a person may write, and what Streamlit would read as something else."""

EVERYTHING_HOSTILE = " ".join(HOSTILE)
"""All of it in one line."""


class Tab:
    """A browser tab. Whatever is done in it ends without an exception, also one that a visitor is told about."""

    def __init__(self) -> None:
        self.app = AppTest.from_file(SCRIPT, default_timeout=60)
        # Or else every tab looks through all installed packages for components: 0.2 s, and we use none.
        self.app._bidi_component_manager = BidiComponentManager()

    def open(self, screen: str = "start", of: str = "", step: str = "") -> Self:
        """Type an address: a screen, of an assessment, at a step."""
        self.app.query_params = {name: value for name, value in ((ASSESSMENT, of), (STEP, step)) if value}
        return self._turn(calc_hash("" if screen == "start" else screen))

    def follow(self, label: str) -> Self:
        """Follow the link that says this."""
        link = self._only(PageLink, label).proto
        self.app.query_params = dict(parse_qsl(link.query_string))
        return self._turn(link.page_script_hash)

    def _turn(self, page: str) -> Self:
        # AppTest.switch_page knows files only; this is what it sets.
        self.app._page_hash = page
        self.run()
        self.app._page_hash = ""
        return self

    def run(self) -> Self:
        """Draw the screen with what the fields say."""
        self.app.run()
        self._without_a_bug()
        return self

    def _without_a_bug(self) -> None:
        assert not self.app.exception
        # The app turns bugs into a screen of its own, and here they must not hide in it.
        assert not any(texts.BUG in said for said in self.shown)

    def press(self, *labels: str) -> Self:
        """Press the button that says this; a button of a dialog together with the one that opened it."""
        for label in labels:
            self._only(Button, label).click()
        return self.run()

    def field(self, name: str, question: Question) -> Any:
        """The field of a question, by its name in ``selfcheck.ui.fields``."""
        (found,) = self._fields(name, question)
        return found

    def has_field(self, name: str, question: Question) -> bool:
        """Whether a question has this field."""
        return bool(self._fields(name, question))

    def _fields(self, name: str, question: Question) -> list[Widget]:
        key = re.compile(rf"{name}-{question.id}-[0-9a-f]{{8}}-\d+")
        return [node for node in self._nodes(Widget) if key.fullmatch(node.key or "")]

    def fill_in(self, name: str, question: Question, value: object) -> Self:
        """Fill in a field of a question, and leave it."""
        self.field(name, question).set_value(value)
        return self.run()

    def choose(self, question: Question, option: str | None) -> Self:
        """Choose an option of a question."""
        return self.fill_in(fields.CHOICE, question, option)

    def labelled(self, label: str) -> Any:
        """The field with this label."""
        return self._only(Widget, label)

    def has(self, label: str) -> bool:
        """Whether there is a field, button or link with this label."""
        return label in self.labels

    def _only(self, kind: type, label: str) -> Any:
        (found,) = (node for node in self._nodes(kind) if getattr(node, "label", None) == label)
        return found

    def _nodes(self, kind: type) -> list[Any]:
        return [node for node in self.app._tree if isinstance(node, kind)]

    @property
    def labels(self) -> list[str]:
        """What is on every field, button and link."""
        named = [node.label for kind in NAMED for node in self.app.get(kind) if hasattr(node, "label")]
        return [*named, *self.downloads, *self.files]

    @property
    def downloads(self) -> dict[str, str]:
        """The links to files: what is on them, and the address."""
        return {link["label"]: link["address"] for link in self._handed_to("zelfcheck_download")}

    @property
    def files(self) -> dict[str, bytes]:
        """The links to files that came with the screen: what is on them, and what is in them."""
        return {link["label"]: b64decode(link["content"]) for link in self._handed_to("zelfcheck_file_here")}

    def _handed_to(self, component: str) -> list[Any]:
        drawn = [node.proto for node in self.app.get("bidi_component")]
        return [json.loads(proto.json) for proto in drawn if proto.component_name == component]

    @property
    def shown(self) -> list[str]:
        """Every text that is drawn, as Streamlit gets it."""
        drawn = [str(getattr(node, "value", "")) for kind in SHOWN for node in self.app.get(kind)]
        return [LINK_ON_SCREEN.sub(r"\1", text) for text in drawn]

    def says(self, text: str) -> bool:
        """Whether this stands anywhere on the screen, in a text or on a field."""
        return any(text in said for said in (*self.shown, *self.labels))

    @property
    def title(self) -> str:
        """The heading of the screen."""
        (title,) = self.app.title
        return title.value

    @property
    def step(self) -> str:
        """The step in the address."""
        return str(self.app.query_params.get(STEP, ""))

    @property
    def of(self) -> str:
        """The id of the assessment in the address."""
        return str(self.app.query_params.get(ASSESSMENT, ""))

    @property
    def visit(self) -> Visit:
        """What the session remembers."""
        visit: Visit = self.app.session_state["visit"]
        return visit

    @property
    def told(self) -> Any:
        """What the browser is told: which screen, what is stored, what to say."""
        (told,) = self._handed_to("zelfcheck_live")
        return told

    def reconnected(self) -> "Tab":
        """The same page in the browser after the server lost the session: what its fields say is sent to a new one."""
        fresh = Tab()
        fresh.app.query_params = dict(self.app.query_params)
        fresh.app._page_hash = self.app._finished_page_script_hash
        fresh.app._run(self.app._tree.get_widget_states())
        fresh.app._page_hash = ""
        fresh._without_a_bug()
        return fresh


def an_assessment(checklist: Checklist, municipality: str = "GM0344", **about: Any) -> Assessment:
    """An unfinished assessment of Utrecht on the published checklist, empty unless told otherwise."""
    first = {
        "kind": checklist.kinds[0].id,
        "status": Status.DRAFT,
        "programmes": (Programme(title="Samen vooruit"),),
    }
    return begin(municipality, checklist, today(), **{**first, **about})


def answered(checklist: Checklist, points: int) -> dict[str, Answer]:
    """Every question at the level with so many points, or the one below."""
    return {
        question.id: Answer(
            level=[level.id for level in checklist.ladder(question).levels if level.points <= points][-1]
        )
        for question in checklist.questions
    }


def a_finished(checklist: Checklist, municipality: str = "GM0344", points: int = 2, **about: Any) -> Assessment:
    """A finished assessment with every question at the same height."""
    answers = answered(checklist, points)
    return finish(an_assessment(checklist, municipality, **{"answers": answers, **about}), checklist, today())


def answer_in(store: Store, assessment_id: str, question: Question) -> Answer:
    """What is stored of a question."""
    stored = store.load(assessment_id)
    assert stored is not None
    return stored.assessment.given[question.id]


def without_markup(text: str) -> str:
    """What a reader sees of a text that Streamlit reads as Markdown; nothing in it may be a sign."""
    escaped = re.compile(r"\\([!-/:-@\[-`{-~])")
    assert not set(escaped.sub("", text)) & set("\\`*_{}[]<>~$#!|")
    drawn = escaped.sub(r"\1", text)
    # These work on what is drawn, backslash or not.
    assert re.search(r":[\w/]|[-.\w+]@|www\.|--|->|<-|>=|<=|~=", drawn, re.IGNORECASE) is None
    return drawn.replace("\u2060", "")
