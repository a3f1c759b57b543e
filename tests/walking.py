"""Walking through the app in a real browser: what a visitor does and sees, in her words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Download, Error, FilePayload, Locator, Page, Request, expect

from selfcheck.checklist import Checklist
from selfcheck.ui import fields, texts

PATIENCE = 20_000  # milliseconds; a busy machine may need ten seconds for a first screen

READABLE = '<script>window.evil=1</script> <b>vet</b> =HYPERLINK("http://x")', ":smile: [klik](javascript:alert(1)) $x$"
EVIL = f"{READABLE[0]} \N{GRINNING FACE} مرحبا {READABLE[1]} \N{RIGHT-TO-LEFT OVERRIDE}om"
"""What nobody types by accident, and every program must show as it is; the first two parts are in every font."""

# Opened at a deep link, Streamlit's page first asks for its server below that page, and then where it is.
PROBED = re.compile(r"/[a-z]+/_stcore/(health|host-config)$")

# Streamlit's protobuf looks whether WebAssembly may be used, and goes on without: no violation of anybody's.
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
  if (event.blockedURI !== "wasm-eval") console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
"""

# What the fields of one question say, and what the screen says about saving: read at one moment.
SEEN = """(frame) => {
  const keys = (box) => [...box.classList].filter((name) => name.startsWith("st-key-")).map((name) => name.slice(7));
  const says = {};
  for (const box of frame.querySelectorAll("[class*=st-key-]")) {
    const name = keys(box)[0].split("-")[0];
    const radios = [...box.querySelectorAll("input[type=radio]")];
    const text = box.querySelector("textarea, input[type=text]");
    if (radios.length) says[name] = radios.findIndex((radio) => radio.checked);
    else if (text) says[name] = text.value;
  }
  const status = document.querySelector(".saved")?.textContent ?? "";
  return { question: keys(frame)[0].slice("vraag-".length), says, status };
}"""


@dataclass(frozen=True)
class Seen:
    """What somebody sees of a question at one moment."""

    choice: str | None
    note: str
    called_saved: bool


@dataclass
class Visitor:
    """Somebody with a browser tab open, and what the browser complained about meanwhile."""

    page: Page
    base_url: str
    checklist: Checklist
    complaints: list[str] = field(default_factory=list)

    # --- screens and steps

    def open(self, path: str = "/", *, settle: bool = True) -> None:
        """Go to an address, as from a bookmark."""
        self.page.goto(self.base_url + path)
        if settle:
            self._arrive()

    def open_step(self, assessment_id: str, step: str = "vliegwiel") -> None:
        """Open the questions of one step."""
        self.open(f"/vragen?zelfcheck={assessment_id}&stap={step}")

    def _arrive(self) -> None:
        self.page.get_by_role("heading", level=1).wait_for()
        self.settle()

    def sees(self, heading: str | re.Pattern[str]) -> None:
        """Wait for a screen with this heading, and until it is complete."""
        # One heading and no other: for a moment that of the screen before may still be there.
        expect(self.page.get_by_role("heading", level=1)).to_have_text([heading])
        self.settle()

    def sees_theme(self, theme_id: str) -> None:
        """Wait for the questions of a theme."""
        self.sees(self.heading_of(theme_id))

    def heading_of(self, theme_id: str) -> str:
        """The heading above the questions of a theme."""
        number, theme = next((i, t) for i, t in enumerate(self.checklist.themes, start=1) if t.id == theme_id)
        return texts.THEME_TITLE.format(number=number, title=theme.title)

    def settle(self) -> None:
        """Wait until Streamlit has nothing left to do."""
        app = self.page.get_by_test_id("stApp")
        expect(app).to_have_attribute("data-test-script-state", "notRunning")
        self.page.wait_for_timeout(100)  # a click reaches the server a moment later
        expect(app).to_have_attribute("data-test-script-state", "notRunning")
        # What a page has for the first time comes in parts that are fetched: until then a grey bar stands there.
        expect(self.page.get_by_test_id("stSkeleton")).to_have_count(0)
        expect(self.page.get_by_text(texts.BUG)).to_have_count(0)

    def press(self, name: str | re.Pattern[str], *, settle: bool = True) -> None:
        """Press a button."""
        self.page.get_by_role("button", name=name, exact=isinstance(name, str)).click()
        if settle:
            self.settle()

    def follow(self, screen: str, *, settle: bool = True) -> None:
        """Follow a link of the rail."""
        self.page.locator(".st-key-rail").get_by_role("link", name=texts.SCREENS[screen], exact=True).click()
        if settle:
            self.settle()

    def turn_to(self, theme_id: str) -> None:
        """Press the button of a theme, and do not wait."""
        title = next(theme.title for theme in self.checklist.themes if theme.id == theme_id)
        self.page.locator(".st-key-themas").get_by_role("button", name=title).click()

    @property
    def at(self) -> tuple[str, str]:
        """The screen and the step in the address."""
        address = urlsplit(self.page.url)
        return address.path.strip("/"), parse_qs(address.query).get("stap", [""])[0]

    @property
    def assessment_id(self) -> str:
        """The assessment in the address."""
        return parse_qs(urlsplit(self.page.url).query)["zelfcheck"][0]

    @property
    def text(self) -> str:
        """Everything that stands on the screen."""
        return self.page.get_by_test_id("stMain").inner_text()

    # --- beginning

    def begin(self, typed: str, title: str, kind: int = 0, status: str = "vastgesteld") -> None:
        """Fill in the first screen for a municipality, and begin with all questions."""
        self.press(texts.BEGIN)
        self.sees(texts.SCREENS["begin"])
        self.page.get_by_label(texts.SEARCH_MUNICIPALITY).press_sequentially(typed)
        self.pick(texts.PICK_MUNICIPALITY, re.compile(f"^{typed},", re.IGNORECASE))
        self.page.get_by_label(texts.DOCUMENT_TITLE.format(number=1)).fill(title)
        self.page.get_by_label(texts.DOCUMENT_DATE.format(number=1)).fill("03-06-2026")
        self.pick(texts.KIND, self.checklist.kinds[kind].label)
        self.pick(texts.STATUS, texts.STATUSES[status])
        self.press(texts.START_WHOLE.format(all=len(self.checklist.questions)))
        self.sees_theme(self.checklist.themes[0].id)

    def pick(self, group: str, option: str | re.Pattern[str]) -> None:
        """Pick an option of a named group, on a screen that is still."""
        self.settle()
        choices = self.page.get_by_role("radiogroup", name=group)
        found = choices.locator("label").filter(has_text=option)
        found.click()
        expect(found.get_by_role("radio")).to_be_checked()
        self.settle()

    # --- one question

    def question(self, question_id: str) -> Locator:
        """The frame around a question."""
        return self.page.locator(f".st-key-vraag-{question_id}")

    def choose(self, question_id: str, option: str) -> None:
        """Choose a level, or one of the two other options, and do not wait until it is saved."""
        number = fields.options(self.checklist.by_id[question_id]).index(option)
        self.question(question_id).get_by_role("radiogroup").locator("label").nth(number).click()

    def unfold(self, question_id: str) -> None:
        """Open the part with note and evidence, if it is closed."""
        details = self.question(question_id).locator("details").filter(has_text=texts.DETAILS)
        if details.get_attribute("open") is None:
            details.locator("summary").click()

    def text_field(self, question_id: str, label: str = texts.NOTE) -> Locator:
        """A text field of a question, ready to type in."""
        if label != texts.REASON:
            self.unfold(question_id)
        return self.question(question_id).get_by_label(label)

    def write(self, question_id: str, text: str, label: str = texts.NOTE) -> None:
        """Type a text in an emptied field; the field is not left, and nothing is waited for."""
        found = self.text_field(question_id, label)
        found.fill("")
        found.press_sequentially(text)

    @property
    def says_saved(self) -> bool:
        """Whether the screen says now that everything is saved."""
        said = self.page.evaluate("document.querySelector('.saved')?.textContent")
        return bool(said == texts.ALL_SAVED)

    def sees_saved(self) -> None:
        """Wait until the screen says that everything is saved."""
        expect(self.page.locator(".saved")).to_have_text(texts.ALL_SAVED)

    def sees_waiting(self) -> None:
        """The screen says that something is not saved yet."""
        expect(self.page.locator(".saved")).to_have_text(texts.NOT_SAVED_YET)

    def seen(self, question_id: str) -> Seen:
        """What the fields of a question say now, and whether the screen calls everything saved."""
        return self.read(self.question(question_id).evaluate(SEEN))

    def read(self, found: Mapping[str, Any]) -> Seen:
        """Put what ``SEEN`` found in our words."""
        options, says = fields.options(self.checklist.by_id[found["question"]]), found["says"]
        number = says.get(fields.CHOICE, -1)
        choice = options[number] if number >= 0 else None
        return Seen(choice, says.get(fields.NOTE, ""), found["status"] == texts.ALL_SAVED)

    # --- the browser

    def reload(self) -> None:
        """Reload the tab."""
        self.page.reload()
        self._arrive()

    def back(self) -> None:
        """Press the browser's own button back, and do not wait."""
        self.page.evaluate("history.back()")

    def forward(self) -> None:
        """Press the browser's own button forward, and do not wait."""
        self.page.evaluate("history.forward()")

    def download(self, name: str | re.Pattern[str]) -> Download:
        """Follow a link to a file and take what comes."""
        with self.page.expect_download() as coming:
            self.page.get_by_role("link", name=name).click()
        return coming.value

    def forgive(self, word: str) -> None:
        """Forget complaints with this word: the test gave cause for them."""
        self.complaints = [complaint for complaint in self.complaints if word not in complaint]

    @property
    def focused(self) -> str:
        """The kind of element that has the focus, in capitals."""
        return str(self.page.evaluate("document.activeElement.tagName"))


@contextmanager
def visiting(browser: Browser, base_url: str, checklist: Checklist, **about: Any) -> Iterator[Visitor]:
    """Somebody with a new browser profile; ``about`` says how wide the window is, and so on."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **about})
    try:
        with tab(context.new_page(), base_url, checklist) as visitor:
            yield visitor
    finally:
        context.close()


@contextmanager
def tab(page: Page, base_url: str, checklist: Checklist) -> Iterator[Visitor]:
    """A visitor in a tab that is open already."""
    visitor = Visitor(page, base_url, checklist)
    page.set_default_timeout(PATIENCE)
    page.add_init_script(REPORT_VIOLATIONS)

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error" and not PROBED.search(message.location["url"]):
            visitor.complaints.append(f"console: {message.text} {message.location['url']}")

    def failed(error: Error) -> None:
        visitor.complaints.append(f"page: {error}")

    def asked(request: Request) -> None:
        if urlsplit(request.url).scheme not in {"data", "blob"} and not request.url.startswith(f"{base_url}/"):
            visitor.complaints.append(f"asks another host: {request.url}")

    page.on("console", heard)
    page.on("pageerror", failed)
    page.on("request", asked)
    yield visitor


def saved_file(download: Download, folder: Path) -> bytes:
    """The bytes of a download."""
    place = folder / download.suggested_filename
    download.save_as(place)
    return place.read_bytes()


def a_file(name: str, content: bytes) -> FilePayload:
    """A JSON file to choose in a field for files."""
    return {"name": name, "mimeType": "application/json", "buffer": content}


def too_wide(page: Page) -> Sequence[str]:
    """What makes a screen scroll sideways; empty if nothing does."""
    found: list[str] = page.evaluate(
        """() => {
          const all = [document.scrollingElement, ...document.querySelectorAll("[data-testid=stMain]")];
          return all.filter((box) => box.scrollWidth > Math.min(box.clientWidth, innerWidth))
            .map((box) => `${box.tagName} ${box.scrollWidth} > ${box.clientWidth}`);
        }"""
    )
    return found
