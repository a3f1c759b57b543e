"""What a screen says, to the eye and to a screen reader: every text of a page in a browser, with where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Page

# Texts are taken together by the block they stand in, as a reader sees them. A closed panel counts as open.
HARVEST = """() => {
  const NAMES = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder",
    "title", "placeholder", "alt"];
  const hidden = new Map();
  const isHidden = (element) => {
    if (!element) return false;
    if (!hidden.has(element)) {
      const style = getComputedStyle(element);
      hidden.set(element, style.display === "none" || style.visibility === "hidden" || isHidden(element.parentElement));
    }
    return hidden.get(element);
  };
  const where = (element) => {
    const steps = [];
    for (let step = element; step && steps.length < 3; step = step.parentElement) {
      const name = step.dataset.testid ?? step.getAttribute("role");
      if (name) steps.push(name);
    }
    return `${element.tagName.toLowerCase()} in ${steps.join(" in ")}`;
  };
  const block = (element) => {
    while (/^(inline|contents)/.test(getComputedStyle(element).display) && element.parentElement
      && element.namespaceURI.endsWith("xhtml")) element = element.parentElement;
    return element;
  };
  const said = new Map();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const unread = element.closest("script, style, noscript, textarea, [data-testid=stIconMaterial]");
    if (unread || isHidden(element)) continue;
    const box = block(element);
    said.set(box, (said.get(box) ?? "") + texts.currentNode.nodeValue);
  }
  const found = [...said].map(([box, text]) => [where(box), text]);
  for (const element of document.querySelectorAll("body, body *")) {
    for (const name of NAMES) {
      const text = element.getAttribute(name);
      if (text && (!isHidden(element) || element.matches("title"))) found.push([`${name} of ${where(element)}`, text]);
    }
  }
  found.push(["title of the page", document.title]);
  return found.filter(([, text]) => text.trim());
}"""


@dataclass(frozen=True)
class Said:
    """A text, and the element that says it."""

    where: str
    text: str


def said_on(page: Page) -> Sequence[Said]:
    """Every text on a page; icons are left out, because their text is the name of a drawing."""
    return [Said(where, text) for where, text in page.evaluate(HARVEST)]
