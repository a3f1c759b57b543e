"""The order in which a sheet is read aloud, as a text that a person can read: ``reading-order.txt``."""

import re
from pathlib import Path

from accessible import accessible
from building import UNKNOWN, level
from reporting import WORKING, assessed, sensitive_checklist, sheet
from selfcheck.answers import Answer, Evidence
from selfcheck.report import draw
from tagged_documents import read_aloud

EXPECTED = Path(__file__).parent / "reading-order.txt"
PLACES_ON_PAPER = re.compile(r"^ *(?:Object \d+ 0|/BBox .*|/Placement .*)\n", re.MULTILINE)


def test_a_sheet_is_read_aloud_in_this_order(tmp_path: Path) -> None:
    checklist = sensitive_checklist()
    found = Evidence(document="Akkoord", page="12", quotation="Wij doen a.")
    answers = {"a": Answer(level="n1", note="Nog vragen.", evidence=found), "b": level(3), "c": UNKNOWN}
    about = {"programmes": [{"title": "Samen verder"}], "filled_in_by": "M. de Vries", "contact": "m@denhaag.nl"}
    pdf = accessible(draw(sheet(checklist, assessed(checklist, about, **answers), WORKING)))
    said = PLACES_ON_PAPER.sub("", read_aloud(pdf, tmp_path))
    (new := tmp_path / EXPECTED.name).write_text(said)
    assert said == EXPECTED.read_text(), f"if this is better, keep {new}"
