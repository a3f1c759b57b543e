"""The look of the screens: colours that can be told apart, letters of our own, rules that survive an upgrade."""

import re
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from streamlit.file_util import get_static_dir

from selfcheck.server import typeface
from selfcheck.ui import figures

ROOT = Path(__file__).parent.parent
THEME: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
STATIC = ROOT / "src" / "selfcheck" / "ui" / "static"

TEXT, SHAPE = 4.5, 3.0
"""The least contrast of letters, and of what shows a control or a figure (WCAG 1.4.3 and 1.4.11)."""

PAIRS = [
    ("textColor", "backgroundColor", TEXT),
    ("textColor", "secondaryBackgroundColor", TEXT),
    ("linkColor", "backgroundColor", TEXT),
    ("linkColor", "secondaryBackgroundColor", TEXT),
    ("codeTextColor", "codeBackgroundColor", TEXT),
    ("blueTextColor", "blueBackgroundColor", TEXT),
    ("greenTextColor", "greenBackgroundColor", TEXT),
    ("yellowTextColor", "yellowBackgroundColor", TEXT),
    ("redTextColor", "redBackgroundColor", TEXT),
    ("borderColor", "backgroundColor", SHAPE),
    ("borderColor", "secondaryBackgroundColor", SHAPE),
    ("primaryColor", "backgroundColor", SHAPE),
]


def luminance(colour: str) -> float:
    """How light a colour is, as WCAG 2 counts."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_what_must_be_seen_differs_enough_from_what_is_behind_it(
    scheme: str, front: str, back: str, least: float
) -> None:
    assert contrast(THEME[scheme][front], THEME[scheme][back]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_white_letters_can_be_read_on_the_primary_colour(scheme: str) -> None:
    # On primary buttons; the band at the top is darker still.
    assert contrast("#ffffff", THEME[scheme]["primaryColor"]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("mark", [figures.MINE, figures.OTHERS, figures.GROUP])
def test_every_mark_of_a_figure_is_seen_on_both_backgrounds(scheme: str, mark: str) -> None:
    assert contrast(mark, THEME[scheme]["backgroundColor"]) >= SHAPE


def test_all_letters_are_of_one_family_from_our_own_server() -> None:
    families = {THEME[name] for name in ("font", "headingFont", "codeFont")}
    assert families == {f"{face['family']}, sans-serif" for face in THEME["fontFaces"]}
    served = {f"/letters/{path.name}" for path in Path(typeface.__file__).with_name("letters").glob("*.woff2")}
    assert {face["url"] for face in THEME["fontFaces"]} == served
    assert typeface.FIRST in served


def test_the_letters_are_the_files_that_the_provenance_names() -> None:
    folder = Path(typeface.__file__).with_name("letters")
    named = dict(re.findall(r"\| `(.+?)` \| `(.+?)` \|", (folder / "PROVENANCE.md").read_text(encoding="utf-8")))
    assert named == {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.woff2")}


def rules() -> str:
    """Our style sheets and script."""
    return "".join(
        (STATIC / name).read_text(encoding="utf-8") for name in ("screen.css", "live.css", "live.js", "reach.js")
    )


def test_no_rule_hangs_on_a_class_name_that_streamlit_generated() -> None:
    assert re.findall(r"\.(?:st-(?!key-)|e[a-z0-9]*\d[a-z0-9]{5,})[\w-]*|emotion", rules()) == []


def test_every_part_of_streamlit_that_a_rule_hangs_on_still_exists() -> None:
    named = set(re.findall(r"data-testid\^?=[\"']?(st\w+)", rules()))
    assert len(named) > 10
    scripts = "".join(path.read_text(encoding="utf-8") for path in Path(get_static_dir(), "static", "js").glob("*.js"))
    assert {name for name in named if name not in scripts} == set()
