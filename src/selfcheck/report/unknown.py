"""Nog uit te zoeken: what is not known yet, and in the *werkversie* who may know it."""

from selfcheck.answers import State
from selfcheck.dutch import listed
from selfcheck.report.blocks import Block, Column, Heading, Paragraph, Table, line
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.wording import open_questions

COLUMNS = (Column("Vraag", 5), Column("Thema", 3), Column("Wie kan het weten?", 4))


def to_find_out(said: Disclosure) -> list[Block]:
    """The list to find out, or only how long it is; nothing if all is known."""
    found = said.result.open
    if not found:
        return []
    blocks: list[Block] = [Heading(2, "Nog uit te zoeken"), Paragraph(line(open_questions(len(found))))]
    if not said.working:
        return blocks
    rows = tuple(
        (
            line(finding.question.text, *([" (Weet ik niet)"] if finding.state is State.UNKNOWN else [])),
            line(finding.theme.title),
            line(listed(finding.question.knows)),
        )
        for finding in found
    )
    return [*blocks, Table("Open vragen, en wie het antwoord kan weten", COLUMNS, rows)]
