"""What axe-core says about the screen that is open: violations, and what it could not decide."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # it comes without types
from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

RUN = """async (tags) => {
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"] });
  const told = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => {
    const { target, html, any, all, none } = node;
    return { rule: id, target, html, because: [...any, ...all, ...none].map(({ message }) => message).join("; ") };
  }));
  return { violations: told(found.violations), incomplete: told(found.incomplete) };
}"""

TALL = "document.querySelector('[data-testid=stMain]')?.scrollHeight ?? document.documentElement.scrollHeight"


@dataclass(frozen=True)
class Finding:
    """One element, and the rule of axe that it breaks or may break."""

    rule: str
    target: tuple[str, ...]
    html: str
    because: str

    def __str__(self) -> str:
        return f"{self.rule}: {' '.join(self.target)}\n    {self.html[:300]}\n    {self.because}"


@dataclass(frozen=True)
class Findings:
    """What axe found on a screen."""

    violations: tuple[Finding, ...]
    incomplete: tuple[Finding, ...]


def look(page: Page) -> Findings:
    """Let axe look at the whole screen, by all its rules of our standards."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    said = page.evaluate(RUN, TAGS)
    return Findings(tuple(_findings(said["violations"])), tuple(_findings(said["incomplete"])))


def _findings(said: Iterable[Mapping[str, Any]]) -> Iterator[Finding]:
    for one in said:
        yield Finding(one["rule"], tuple(map(str, one["target"])), one["html"], one["because"])


def stretch(page: Page, width: int = 1280) -> None:
    """Make the window so tall that everything is in it: what is scrolled away, axe does not see."""
    page.set_viewport_size({"width": width, "height": 900})
    for _ in range(3):  # a taller window may give a chart or a text another height
        height = int(page.evaluate(TALL))
        if height <= page.evaluate("innerHeight"):
            return
        page.set_viewport_size({"width": width, "height": height})
