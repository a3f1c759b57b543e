"""Version 2.0 of the published checklist, with one question of every kind of difference; and a folder with both."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from functools import cache
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
import yaml

from reporting import PUBLISHED
from selfcheck.checklist import Checklist
from selfcheck.reading import read_folder
from selfcheck.ui import resources

REWORDED, OTHER_LEVEL = "eenvoudig-voor-inwoners", "begrijpelijke-taal"
CHANGED = (REWORDED, OTHER_LEVEL)
NEW = ("chatbot-eerlijk", "klachten-benutten")
RETIRED = "regels-opruimen"
HEAVIER, MOVED, OTHER_ADVICE = "digitale-toegankelijkheid", "vaste-koers", "maatwerk-mogelijk"
"""The same questions, with another weight, in another theme, with another advice."""

UNTOUCHED = "cyberveiligheid"
"""A theme in which nothing is otherwise."""

TEXT_NOW = "Staat er hoe de gemeente het eenvoudig maakt voor inwoners, ook zonder computer?"
LEVEL_NOW = "Er staat dat elke brief eenvoudig moet zijn."
LABEL_NOW = "Een eerlijke chatbot"


@cache
def _first() -> Mapping[str, Any]:
    read: Mapping[str, Any] = yaml.safe_load(PUBLISHED.read_text(encoding="utf-8"))
    return read


def as_text(**others: Any) -> str:
    """The file of the next version; ``others`` are fields of it that should say something else."""
    tree = deepcopy(dict(_first()))
    tree.update(version="2.0", published="2027-03-01", **others)
    themes = {theme["id"]: theme["questions"] for theme in tree["themes"]}
    by_id = {question["id"]: question for questions in themes.values() for question in questions}
    by_id[REWORDED]["text"] = TEXT_NOW
    by_id[OTHER_LEVEL]["levels"]["keuze"] = LEVEL_NOW
    by_id[HEAVIER]["weight"] = "2"
    by_id[OTHER_ADVICE]["advice"] = {
        name: {**proposal, "draft": "Wij kijken eerst naar [de bedoeling]."}
        for name, proposal in by_id[OTHER_ADVICE]["advice"].items()
    }
    themes["vliegwiel"].remove(by_id[RETIRED])
    themes["uitvoering"].remove(by_id[MOVED])
    themes["samenwerking"].append(by_id[MOVED])
    themes["samenhang"].insert(0, {**deepcopy(by_id["keuze-in-contact"]), "id": NEW[0], "label": LABEL_NOW})
    themes["uitvoering"].append({**deepcopy(by_id["meten-en-bijsturen"]), "id": NEW[1], "label": "Klachten benutten"})
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)


def folder_with_both(folder: Path) -> Path:
    """A new folder within this one, with the published version and the next."""
    both = folder / "checklists"
    both.mkdir()
    copyfile(PUBLISHED, both / PUBLISHED.name)
    (both / "vdp-2026-2.0.yaml").write_text(as_text(), encoding="utf-8")
    return both


@contextmanager
def on_the_shelf(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Checklist, Checklist]]:
    """Let the app of this process have both versions; gives them, the old one first."""
    both = folder_with_both(folder)
    monkeypatch.setenv("SELFCHECK_CHECKLISTS", str(both))
    resources.shelf.clear()
    old, new = read_folder(both)
    try:
        yield old, new
    finally:
        resources.shelf.clear()
