"""The result on paper: all of it, over several pages, without what only works on a screen."""

from pathlib import Path

import pytest

from reporting import pages
from selfcheck.assessment import evaluate
from selfcheck.ui import texts
from visited import House, Visiting, answered

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_whole_result_is_printed_and_nothing_to_press(
    scheme: str, house: House, visit: Visiting, tmp_path: Path
) -> None:
    assessment_id = house.begun(answered(house.checklist))
    visitor = visit(color_scheme=scheme)
    visitor.open(f"/uitslag?zelfcheck={assessment_id}")
    file = tmp_path / "uitslag.pdf"
    visitor.page.pdf(path=file, format="A4")
    printed = pages(file.read_bytes())
    assert len(printed) > 3
    text = " ".join(printed)
    tenth = evaluate(house.checklist, house.stored(assessment_id).given).advice[9]
    for said in (texts.RESULT_TITLE, texts.PER_THEME, texts.ADVICE, tenth.question.label, texts.FINISH_MEANS[:40]):
        assert said in text
    for pressed in (texts.SCREENS["bewaren"], texts.HOW_MADE, texts.ASIDE):
        assert pressed not in text
