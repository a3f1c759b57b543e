"""Somebody who has a keyboard and nothing else: Tab, Shift+Tab, Enter, Space, Escape, arrows and letters."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from selfcheck.checklist import Question
from selfcheck.ui import fields
from walking import Visitor

FAR = 150  # presses of Tab after which nobody looks any further

# The name and the role of what has the focus, nearly as a screen reader says them, and the group that it is in.
FOCUSED = """() => {
  const found = document.activeElement;
  if (!found || found === document.body) return { name: "", role: "", group: "" };
  const called = (box) => {
    if (!box) return "";
    const ids = box.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return (labels || box.getAttribute("aria-label") || box.labels?.[0]?.textContent || box.textContent).trim();
  };
  const roles = { A: "link", BUTTON: "button", SUMMARY: "summary", TEXTAREA: "textbox", INPUT: "textbox", H1: "heading" };
  const role = found.matches("[type=radio], [type=checkbox]") ? found.type : found.getAttribute("role") ?? roles[found.tagName];
  return { name: called(found), role: role ?? found.tagName, group: called(found.closest("[role=radiogroup]")) };
}"""


@dataclass(frozen=True)
class Keyboard:
    """The keyboard of a visitor who presses Tab until she is where she wants to be."""

    visitor: Visitor

    @property
    def page(self) -> Page:
        """The page that she is on."""
        return self.visitor.page

    @property
    def here(self) -> Locator:
        """What has the focus."""
        return self.page.locator("*:focus")

    def tab_to(self, name: str | re.Pattern[str], role: str = "", *, back: bool = False) -> None:
        """Press Tab until this has the focus; fail after very many."""
        passed = []
        for _ in range(FAR):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            found = self.page.evaluate(FOCUSED)
            if self._is(found["name"], name) and role in {"", found["role"]}:
                return
            passed.append(f"{found['role']} {found['name'][:40]}")
        message = f"Nobody comes to {role} {name} with Tab, but past:\n" + "\n".join(dict.fromkeys(passed))
        raise AssertionError(message)

    def press(self, name: str | re.Pattern[str], role: str = "button") -> None:
        """Go to a button and press it with Enter."""
        self.tab_to(name, role)
        self.page.keyboard.press("Enter")

    def follow(self, name: str | re.Pattern[str]) -> None:
        """Go to a link and follow it."""
        self.press(name, "link")

    def write(self, name: str, text: str) -> None:
        """Go to a text field and type."""
        self.tab_to(name, "textbox")
        self.page.keyboard.type(text)

    def tick(self, name: str) -> None:
        """Go to a tick box and press it with Space."""
        self.tab_to(name, "checkbox")
        self.page.keyboard.press("Space")

    def unfold(self, name: str) -> None:
        """Go to a closed panel and open it."""
        self.tab_to(re.compile(re.escape(name)), "summary")
        self.page.keyboard.press("Enter")

    def pick(self, group: str, number: int) -> None:
        """Go to a group of options and choose one with the arrows and Space."""
        self.tab_to_group(group)
        options = self.page.get_by_role("radiogroup", name=group, exact=True).get_by_role("radio")
        self._to_option(options, number)

    def answer(self, question: Question, option: str) -> None:
        """Go to a question and choose an option with the arrows and Space."""
        self.tab_to_group(question.text)
        options = self.visitor.question(question.id).get_by_role("radio")
        self._to_option(options, fields.options(question).index(option))
        self.visitor.sees_saved()

    def tab_to_group(self, name: str) -> None:
        """Press Tab until an option of this group has the focus."""
        for _ in range(FAR):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(FOCUSED)["group"] == name:
                return
        message = f"Nobody comes to the group ‘{name}’ with Tab."
        raise AssertionError(message)

    def _to_option(self, options: Locator, number: int) -> None:
        here = int(options.evaluate_all("(all) => all.indexOf(document.activeElement)"))
        assert here >= 0
        for _ in range(abs(number - here)):
            self.page.keyboard.press("ArrowDown" if number > here else "ArrowUp")
        if not options.nth(number).is_checked():
            self.page.keyboard.press("Space")
        expect(options.nth(number)).to_be_checked()

    @staticmethod
    def _is(found: str, wanted: str | re.Pattern[str]) -> bool:
        return found == wanted if isinstance(wanted, str) else wanted.search(found) is not None
