"""Where the words on the screens come from: read from the sources themselves, so that it stays true."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

import selfcheck
from reaching.programme import PARAGRAPHS
from reporting import PUBLISHED, published
from selfcheck.assessment import Status
from selfcheck.dutch import SENTENCE_END, SMALL_NUMBERS, lower_first, shortened
from selfcheck.evidence import find
from selfcheck.evidence.marking import marked
from selfcheck.municipalities import SIZE_CLASSES, all_municipalities
from selfcheck.municipalities.gazetteer import SOURCE
from selfcheck.passages import read_text
from selfcheck.plan import TaskStatus
from selfcheck.report import Variant
from selfcheck.report.wording import brief, briefest
from selfcheck.server import shell
from selfcheck.terms import in_words, read_term
from selfcheck.ui import over_time
from selfcheck.ui.dotplot import LONGEST
from selfcheck.ui.plan import timeline
from serving import ROOT
from wording_known import Known, leaves, literals

PACKAGE = Path(selfcheck.__file__).parent
OURS = [
    PACKAGE / "ui" / "texts.py",
    PACKAGE / "report" / "wording.py",
    PACKAGE / "report" / "wording_compared.py",
    PACKAGE / "report" / "wording_plan.py",
    PACKAGE / "report" / "wording_programme.py",
    PACKAGE / "report" / "wording_tables.py",
    *(PACKAGE / "comparison" / name for name in ("course_words.py", "groups.py", "words.py")),
    PACKAGE / "examples.py",
    *(PACKAGE / "server" / name for name in ("download_pages.py", "login_pages.py", "small_pages.py")),
    *(PACKAGE / "exchange" / name for name in ("files.py", "enclosed.py", "opening.py", "refusing.py")),
]
"""The modules with sentences for visitors, and what is said about a file that is refused."""

IN_PAPERS = [path for path in sorted((PACKAGE / "report").glob("*.py")) if path not in OURS]
"""The other modules with sentences of the papers, which a screen shows where somebody reads the sheet."""

TAG = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)
"""What is no text in a page of ours."""

FOR_AUTHORS = sorted((PACKAGE / "reading").glob("*.py"))
"""The modules with sentences about a checklist that is not in order, which only one screen shows."""

VISITORS = [
    *(ROOT / "tests" / name for name in ("visited.py", "next_version.py")),
    *sorted((ROOT / "tests" / "reaching").glob("*.py")),
]
"""What the visitors of the tests type, and what stands in their files."""

REVIEWED = {
    "JSON, PDF": "the endings of files that can be chosen, which Streamlit shows in capitals",
    "PDF, DOCX, TXT": "likewise",
    "uw proefaccount": "what the provider is called in the file about login of these tests",
    "KB": "the size of a file",
    "MB": "the size of a file",
    "مر": "the letters of a text for which no font has a drawing, as the sheet shows them",
}
"""What comes from nowhere else, each with its reason."""


@cache
def is_known(text: str, *, to_authors: bool = False, in_papers: bool = False) -> bool:
    """Whether a text on a screen comes from a place that we know."""
    return known(to_authors=to_authors, in_papers=in_papers).covers(text)


@cache
def known(*, to_authors: bool = False, in_papers: bool = False) -> Known:
    """Everything that may stand on a screen."""
    found = Known()
    for module in (*OURS, *(FOR_AUTHORS if to_authors else ())):
        found.add(*literals(module))
    if in_papers:
        found.add(*said_in_papers())
    for module in VISITORS:
        found.add(*(text for text in literals(module) if "_" not in text))
    for file in (PUBLISHED, ROOT / "docs" / "host.yaml"):
        found.add(*leaves(yaml.safe_load(file.read_text(encoding="utf-8"))))
    for moment in published().calendar:
        found.add(brief(moment.label), briefest(moment.label), shortened(briefest(moment.label), timeline.LONGEST))
        found.add(moment.label, lower_first(moment.label))
    for question in published().questions:
        found.add(*(in_words(read_term(term)) for term in (*question.specific_terms, *question.search_terms)))
    found.add(*words_marked())
    for kind in published().kinds:
        found.add(shortened(kind.label, over_time.LONGEST))
    for place in all_municipalities():
        found.add(place.name, shortened(place.name, LONGEST), place.province, place.safety_region)
    found.add(*Status, *TaskStatus, *Variant)  # their values are the words of the screens
    found.add(SOURCE, *(size.label for size in SIZE_CLASSES))
    found.add(*TAG.split(shell.TITLE))
    found.add(*(gap_for_each_match(dutch) for words in shell.BUILT_IN.values() for dutch in words.values()))
    found.add(*REVIEWED)
    return found


def said_in_papers() -> Iterator[str]:
    """The sentences of papers, also those of the checklist one by one: a paper has room for some of them."""
    for module in IN_PAPERS:
        # A literal that begins or ends with a space is part of a line: what stands there is strong, or a place.
        for text in literals(module):
            yield "{}" * (text[:1] == " ") + text + "{}" * (text[-1:] == " ")
    for text in leaves(yaml.safe_load(PUBLISHED.read_text(encoding="utf-8"))):
        yield from SENTENCE_END.split(text)
    yield from (lower_first(briefest(moment.label)) for moment in published().calendar)
    yield from SMALL_NUMBERS


def words_marked() -> Iterator[str]:
    """What is marked in the programme that the visitors of the tests upload, as it is named below a passage."""
    text = read_text("\n\n".join(PARAGRAPHS).encode())
    for found in find(text, published()).values():
        for hit in (*found.specific, *found.related):
            passage = text.passages[hit.passage]
            yield from (piece.lower() for piece, is_marked in marked(passage, hit) if is_marked)


def gap_for_each_match(dutch: str) -> str:
    """A Dutch text of Streamlit's, in which ``$1`` stands for what was in the English one."""
    return re.sub(r"\$\d", "{}", dutch)
