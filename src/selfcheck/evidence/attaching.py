"""Putting a passage beside an answer as its evidence: what stands there already stays."""

import re

from pydantic import ValidationError

from selfcheck.answers import Evidence, typed

_APART = ";"
"""Stands between documents, and between what is about each of them."""

_PAGE = re.compile(r"(?:p|pp|blz|pag|pagina|bladzijde)?\.? ?(\d+)", re.IGNORECASE)


def attach(evidence: Evidence, document: str, page: int | None, quotation: str) -> Evidence | None:
    """Return evidence with a place in a document and its quotation added; None if that is too long to keep.

    What stood there stands there still. What is there already is not added again: so a passage that was attached
    leaves the evidence as it is. ``page`` is None in a document without pages.

    >>> one = attach(Evidence(), "Akkoord", 12, "Wij helpen.")
    >>> attach(attach(one, "Akkoord", 14, ""), "Programma", 3, "")
    Evidence(document='Akkoord; Programma', page='12, 14 (Akkoord); 3 (Programma)', quotation='Wij helpen.')
    """
    name = " ".join(str(typed(document)).replace(_APART, ",").split())
    named = _parts(evidence.document)
    label = next((each for each in named if each.casefold() == name.casefold()), name)
    others = [each for each in named if each != label]
    try:
        return Evidence(
            document=evidence.document if label in named else _joined(evidence.document, label),
            page=_pages(evidence.page, others, label, page, is_new=label not in named),
            quotation=_quoted(evidence.quotation, str(typed(quotation)).strip()),
        )
    except ValidationError:
        return None


def _pages(before: str, others: list[str], label: str, page: int | None, *, is_new: bool) -> str:
    """Pages with one more; as soon as there are more documents, each number says of which it is."""
    if not others:
        return _with_page(before, page)
    if is_new and len(others) == 1 and before.strip():
        before = _of(before.strip(), others[0])
    for part in _parts(before):
        if part.endswith(_of("", label)):
            return before.replace(part, _of(_with_page(part.removesuffix(_of("", label)), page), label), 1)
    return before if page is None else _joined(before, _of(str(page), label))


def _of(pages: str, document: str) -> str:
    ending = f" ({document})"
    return pages if pages.endswith(ending) else pages + ending


def _with_page(before: str, page: int | None) -> str:
    if page is None or not before.strip():
        return before if page is None else str(page)
    there = {found[1] for part in re.split(r",|;| en ", before) if (found := _PAGE.fullmatch(part.strip()))}
    return before if str(page) in there else f"{before.rstrip()}, {page}"


def _quoted(before: str, quotation: str) -> str:
    if not quotation or quotation in before:
        return before
    return f"{before.rstrip()}\n\n{quotation}" if before.strip() else quotation


def _joined(before: str, more: str) -> str:
    return f"{before.rstrip()}{_APART} {more}" if before.strip() else more


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(_APART) if part.strip()]
