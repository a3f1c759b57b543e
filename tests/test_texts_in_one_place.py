"""What people read on the screens stands in ``ui/texts.py``: its other modules hold keys, addresses and formats."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import selfcheck.ui

SCREENS = Path(selfcheck.ui.__file__).parent

NOT_READ = re.compile(r"[^A-Z\s\u0080-\uffff]+|\w*:[NQ]|[-\w%.]*%\w[-\w%.]*")
"""A key, an id, an address, a colour or a format: no capital, no space, no sign that only sentences have."""

TO_THE_LOG = frozenset({"exception", "error", "getLogger"})
SHOWN_BY_STREAMLIT = ("write", "markdown", "caption", "text", "title", "header", "subheader", "button", "info", "error")
IN_A_SENTENCE = frozenset({"counted", "listed", "quoted", *(f"st.{name}" for name in SHOWN_BY_STREAMLIT)})
"""Whatever is handed to these is read, also a short word."""

NAMES = {
    "SELFCHECK_DEMO": "a variable of the environment",
    "SELFCHECK_SERVER_NAME": "a variable of the environment",
    "PNG": "a format of Pillow's",
    "primaryColor": "an option of the theme",
    "linkColor": "an option of the theme",
    "textColor": "an option of the theme",
    "backgroundColor": "an option of the theme",
    "secondaryBackgroundColor": "an option of the theme",
    "borderColor": "an option of the theme",
    "@media (prefers-color-scheme: dark) { ": "a rule of the stylesheet",
    ":root { ": "a rule of the stylesheet",
    '<a class="knop" href="': "markup",
    '<p class="': "markup",
    ' id="': "markup",
    '<a href="#naar-': "markup",
    '<img alt="" src="data:image/png;base64,': "markup",
}
"""What looks like words and is none."""


def read_by_people(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every literal in a module that a person would read."""
    tree = ast.parse(source)
    apart = {id(node) for statement in ast.walk(tree) for node in _apart(statement)}
    shown = {id(node) for call in ast.walk(tree) if _called(call) in IN_A_SENTENCE for node in _words(call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in apart:
            continue
        text = node.value
        if re.search(r"[^\W\d_]", text) and text not in NAMES and (id(node) in shown or not NOT_READ.fullmatch(text)):
            yield node.lineno, text


def _apart(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, and what goes to the log."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if _called(node) in TO_THE_LOG:
        yield from ast.walk(node)


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        ours = getattr(node.func.value, "id", "") != "st"
        return node.func.attr if ours else f"st.{node.func.attr}"
    return getattr(node.func, "id", "")


def _words(call: ast.AST) -> Iterator[ast.AST]:
    """What is handed to a function by place, and stands there as it is."""
    assert isinstance(call, ast.Call)
    for argument in call.args:
        yield from argument.values if isinstance(argument, ast.JoinedStr) else [argument]


def modules() -> Sequence[Path]:
    """Every module of the screens but the one with the texts."""
    return [path for path in sorted(SCREENS.rglob("*.py")) if path != SCREENS / "texts.py"]


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(SCREENS)))
def test_a_screen_holds_no_text_of_its_own(module: Path) -> None:
    assert list(read_by_people(module.read_text(encoding="utf-8"))) == []


def test_every_name_that_looks_like_words_is_still_there() -> None:
    found = {
        getattr(node, "value", None) for path in modules() for node in ast.walk(ast.parse(path.read_text("utf-8")))
    }
    assert [name for name in NAMES if name not in found] == []


@pytest.mark.parametrize(
    "line",
    [
        'st.button("Volgende")',
        'x = f"{gain} bij niveau ‘{label}’"',
        'x = f"{text} Bron: {source}"',
        'counted(3, "voorstel", "voorstellen")',
        'st.write("klaar")',
        'st.markdown(f"{number}klaar")',
        'x = {"Score": 1}',
        'x = "één zin"',
    ],
)
def test_a_text_outside_its_place_is_found(line: str) -> None:
    assert list(read_by_people(line))


@pytest.mark.parametrize(
    "line",
    [
        '"""A docstring. With two sentences."""',
        'key = "neem-mee-vraag"',
        'colour = "#1a7f92"',
        'when = "%d-%m-%Y"',
        'x = f"{texts.COLUMN_SCORE}:Q"',
        'log.exception("It broke.")',
        'st.page_link(page, label=label, query_params={"stap": 1})',
        'mime = "application/json"',
    ],
)
def test_keys_formats_and_the_log_are_let_be(line: str) -> None:
    assert list(read_by_people(line)) == []
