"""What Streamlit says itself is put into Dutch as soon as it appears; what people wrote is left as it is."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import streamlit.elements.exception
from playwright.sync_api import Browser, Page
from streamlit.file_util import get_static_dir

from selfcheck.server.shell import BUILT_IN, ROLES, TRANSLATING

pytestmark = pytest.mark.browser

BUNDLES = Path(get_static_dir()) / "static" / "js"
EXCEPTIONS = Path(streamlit.elements.exception.__file__)
JOINED = {
    "add icon": "joined from the name of an icon and a word",
    "group mark container": "joined from the kind of a mark and two words",
}

DIALOG = """
<div data-testid="stDialog"><button aria-label="Dismiss"></button><section role="dialog"><button aria-label="Close"></button>
<h2 slot="title">Connection error</h2><div>Streamlit server is not responding. Are you connected to the internet?</div>
</section></div>"""
OF_PEOPLE = """
<p>Connection error</p><div data-testid="stDialog"><div data-testid="stMarkdownContainer"><p>Close</p></div>
<div data-testid="stText"><span>Connection error</span></div><textarea>Close</textarea></div>
<div data-testid="stCode"><code>Copied</code></div>
<div data-testid="stFileUploaderDropzone" role="group"><div data-testid="stFileChip" role="group">
<div data-testid="stFileChipName" title="Remove 1.2MB">
Remove 1.2MB</div></div></div>"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page with our script."""
    empty = browser.new_page()
    empty.set_content(f"<!doctype html><html><head>{ROLES}{TRANSLATING}</head><body><main></main></body></html>")
    yield empty
    empty.close()


def shown(page: Page, html: str) -> str:
    """What becomes of elements that are put on the page."""
    page.evaluate("(html) => { document.querySelector('main').innerHTML = html; }", html)
    page.wait_for_timeout(20)
    return page.locator("main").inner_html()


def test_a_dialog_of_streamlits_own_speaks_dutch(page: Page) -> None:
    found = shown(page, DIALOG)
    assert "Geen verbinding" in found
    assert "Zelfcheck antwoordt niet." in found
    assert found.count('aria-label="Sluit"') == 2
    assert "Streamlit" not in found


def test_a_file_field_is_never_called_decoration_not_even_just_after_it_was_drawn(page: Page) -> None:
    roles = page.evaluate(
        """async () => {
          const field = document.createElement("section");
          field.dataset.testid = "stFileUploaderDropzone";
          field.setAttribute("role", "presentation");
          document.querySelector("main").append(field);
          const settled = () => new Promise((resolve) => queueMicrotask(() => resolve(field.getAttribute("role"))));
          const drawn = await settled();
          field.setAttribute("role", "presentation");
          return [drawn, await settled()];
        }"""
    )
    assert roles == ["group", "group"]


def test_what_people_wrote_is_left_alone_also_if_it_says_the_same(page: Page) -> None:
    untouched = page.evaluate(
        "(html) => { const apart = document.createElement('div'); apart.innerHTML = html; return apart.innerHTML; }",
        OF_PEOPLE,
    )
    assert shown(page, OF_PEOPLE) == untouched


@pytest.mark.parametrize(
    ("html", "dutch"),
    [
        ('<div data-testid="stFileUploaderDropzone"><span>5MB per file</span></div>', "hoogstens 5 MB per bestand"),
        ('<div data-testid="stFileChip"><div>1.4MB</div></div>', "1,4 MB"),
        ('<div data-testid="stFileChip" aria-label="v1.2 a.json, 120.0KB"></div>', "v1.2 a.json, 120,0 KB"),
        ('<div data-testid="stFileChip"><button aria-label="Remove v1.2.json"></button></div>', "Verwijder v1.2.json"),
        (
            '<div data-testid="stFileChip"><b role="alert">text/plain files are not allowed.</b></div>',
            "Dit soort bestand kan",
        ),
        (
            '<div data-testid="stTooltipErrorContent">File must be 5.0MB or smaller.</div>',
            "er kan hoogstens 5,0 MB in.",
        ),
        ('<div data-testid="stTooltipErrorContent">AxiosError: Network Error</div>', "Dit bestand kwam niet over."),
        (
            '<div data-testid="stDownloadButtonError">Failed to generate file for download</div>',
            "Downloaden lukte niet.",
        ),
    ],
)
def test_figures_and_names_in_a_text_stay_and_get_their_dutch_form(page: Page, html: str, dutch: str) -> None:
    assert dutch in shown(page, html)


def test_a_text_that_changes_later_is_put_into_dutch_again(page: Page) -> None:
    shown(
        page, '<div data-testid="stElementToolbarButton"><button aria-label="Copy to clipboard"><i>-</i></button></div>'
    )
    button = page.get_by_role("button")
    assert button.get_attribute("aria-label") == "Kopieer"
    button.evaluate("(button) => button.setAttribute('aria-label', 'Copied')")
    page.wait_for_timeout(20)
    assert button.get_attribute("aria-label") == "Gekopieerd"


def test_our_own_change_is_the_last_one(page: Page) -> None:
    counted = page.evaluate(
        """async (html) => {
          let changes = 0;
          new MutationObserver((found) => { changes += found.length; })
            .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
          document.querySelector("main").innerHTML = html;
          await new Promise((done) => setTimeout(done, 200));
          return changes;
        }""",
        DIALOG,
    )
    assert counted == 1 + 4  # what was put there, and four texts


@cache
def _said_by_streamlit() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in (*sorted(BUNDLES.glob("*.js")), EXCEPTIONS))


@pytest.mark.parametrize("english", sorted({text for place in BUILT_IN.values() for text in place} - {*JOINED, "^.+$"}))
def test_streamlit_still_says_what_we_put_into_dutch(english: str) -> None:
    longest = max(re.findall(r"[A-Za-z][A-Za-z ,']+", english), key=len)
    assert longest.strip() in _said_by_streamlit()
