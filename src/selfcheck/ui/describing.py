"""What an assessment is about: the fields for documents, kind, status and who fills it in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypedDict

import streamlit as st
from pydantic import ValidationError

from selfcheck.assessment import Assessment, Programme, Status
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.ui import frame, texts
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import current_visit, hers, knows, said

DATE = "%d-%m-%Y"
LONGEST = 300


class Fields(TypedDict):
    """The fields of an assessment that are asked here."""

    name: str
    kind: str | None
    status: Status | None
    programmes: tuple[Programme, ...]
    filled_in_by: str
    contact: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What is missing or wrong, as a sentence, and the key of the field where it can be put right."""

    sentence: str
    field: str


@dataclass(frozen=True, slots=True)
class Description:
    """What was filled in, and what is missing or wrong."""

    fields: Fields
    problems: tuple[Problem, ...]


_KEYS = {
    "name": "naam",
    "kind": "soort-stuk",
    "status": "status-stuk",
    "filled_in_by": "functie",
    "contact": "contact",
}
_FIRST: Mapping[str, int] = {}

LABELS = {
    "name": texts.CHECK_NAME.removesuffix(texts.NOT_REQUIRED),
    "kind": texts.KIND,
    "status": texts.STATUS,
    "programmes": texts.WHICH_DOCUMENTS,
    "filled_in_by": texts.FUNCTION.removesuffix(texts.NOT_REQUIRED),
    "contact": texts.CONTACT.removesuffix(texts.NOT_REQUIRED),
}
"""What the fields are called, by their name."""

EMPTY = Fields(name="", kind=None, status=None, programmes=(), filled_in_by="", contact="")


def fields_of(assessment: Assessment) -> Fields:
    """Return the fields as an assessment has them."""
    return Fields(
        name=assessment.name,
        kind=assessment.kind,
        status=assessment.status,
        programmes=assessment.programmes,
        filled_in_by=assessment.filled_in_by,
        contact=assessment.contact,
    )


def stored(
    checklist: Checklist, fields: Mapping[str, Any], *, of: str, epochs: Mapping[str, int] = _FIRST
) -> Mapping[str, str | int | bool]:
    """Return per field what is stored, for the browser to compare with what it shows."""
    kinds = [kind.id for kind in checklist.kinds]
    values = {
        _key("kind", of, epochs): kinds.index(fields["kind"]) if fields["kind"] in kinds else -1,
        _key("status", of, epochs): list(texts.STATUSES).index(fields["status"]) if fields["status"] else -1,
    }
    return {**values, **_texts_stored(fields, of, epochs)}


def _texts_stored(fields: Mapping[str, Any], of: str, epochs: Mapping[str, int]) -> Mapping[str, str]:
    values = {
        _key("name", of, epochs): fields["name"],
        _key("filled_in_by", of, epochs): fields["filled_in_by"],
        _key("contact", of, epochs): fields["contact"],
    }
    at = _at("programmes", of, epochs)
    for i in range(current_visit().documents.get(at, 1)):
        # A document that was just added is not stored, and what is typed there must not be called so.
        values |= {f"titel-{i}-{at}": "", f"datum-{i}-{at}": ""}
    for i, programme in enumerate(fields["programmes"]):
        values[f"titel-{i}-{at}"] = programme.title
        values[f"datum-{i}-{at}"] = programme.dated.strftime(DATE) if programme.dated else ""
    return values


def _at(name: str, of: str, epochs: Mapping[str, int]) -> str:
    return f"{of}-{epochs[name]}" if epochs.get(name) else of


def _key(name: str, of: str, epochs: Mapping[str, int]) -> str:
    return f"{_KEYS[name]}-{_at(name, of, epochs)}"


def any_known(of: str, epochs: Mapping[str, int]) -> bool:
    """Return whether this session knows any of the fields: they were drawn in the run before."""
    return any(knows(_key(name, of, epochs)) for name in _KEYS)


def texts_left() -> Sequence[str]:
    """Return the texts in the fields of the run before that are not stored."""
    described = current_visit().described
    if described is None:
        return ()
    of = key_of(current_visit().assessment)
    before = _texts_stored(described.said, of, described.epochs)
    return [text for key, was in before.items() if (text := str(said(key) or "")) and text != was]


def key_of(assessment_id: str) -> str:
    """Return what the keys of the fields of an assessment end with, for whoever visits."""
    return hers(assessment_id[:8])


def typed(checklist: Checklist, name: str, of: str, epochs: Mapping[str, int]) -> Sequence[tuple[str, str]]:
    """Return what a field says now, by the label of its parts; nothing for a part that is empty."""
    at = _at(name, of, epochs)
    if name == "programmes":
        numbers = range(current_visit().documents.get(at, 1))
        parts = [
            part
            for i in numbers
            for part in (
                (texts.DOCUMENT_TITLE.format(number=i + 1), said(f"titel-{i}-{at}")),
                (texts.DOCUMENT_DATE.format(number=i + 1).removesuffix(texts.NOT_REQUIRED), said(f"datum-{i}-{at}")),
            )
        ]
    else:
        known = checklist.kind_labels if name == "kind" else dict(texts.STATUSES)
        chosen = said(_key(name, of, epochs))
        parts = [(LABELS[name], known.get(str(chosen), "") if name in {"kind", "status"} else chosen)]
    return [(label, str(text)) for label, text in parts if text]


def about_documents(problem: Problem) -> bool:
    """Return whether a problem is about the title or the date of a document."""
    return problem.field.startswith(("titel-", "datum-"))


def ask(checklist: Checklist, now: Fields, *, of: str = "nieuw", epochs: Mapping[str, int] = _FIRST) -> Description:
    """Draw the fields with what they are now, and return what they say.

    ``of`` keeps those of two apart; a field of another of the ``epochs`` is a fresh one.
    """
    keys = {name: _key(name, of, epochs) for name in _KEYS}
    st.header(texts.WHICH_DOCUMENTS, anchor=False)
    st.write(texts.DOCUMENTS_LEAD)
    programmes, problems = _programmes(now["programmes"], _at("programmes", of, epochs))
    kinds = checklist.kind_labels
    kind = st.radio(
        texts.KIND,
        list(kinds),
        format_func=kinds.__getitem__,
        index=_index(list(kinds), now["kind"]),
        key=keys["kind"],
    )
    status = st.radio(
        texts.STATUS,
        list(texts.STATUSES),
        format_func=texts.STATUSES.__getitem__,
        index=_index(list(texts.STATUSES), now["status"]),
        key=keys["status"],
    )
    st.header(texts.ABOUT_YOU, anchor=False)
    name = st.text_input(texts.CHECK_NAME, now["name"], key=keys["name"])
    st.caption(texts.CHECK_NAME_HELP)
    function = st.text_input(texts.FUNCTION, now["filled_in_by"], key=keys["filled_in_by"])
    st.caption(texts.FUNCTION_HELP)
    contact = st.text_input(texts.CONTACT, now["contact"], key=keys["contact"])
    st.caption(texts.CONTACT_HELP)
    problems += [] if kind else [Problem(texts.NEED_KIND, keys["kind"])]
    problems += [] if status else [Problem(texts.NEED_STATUS, keys["status"])]
    lines = {keys["name"]: name, keys["filled_in_by"]: function, keys["contact"]: contact}
    problems += [Problem(texts.LONG_LINE, key) for key, line in lines.items() if len(line) > LONGEST]
    fields = Fields(
        name=name,
        kind=kind,
        status=Status(status) if status else None,
        programmes=tuple(programmes),
        filled_in_by=function,
        contact=contact,
    )
    return Description(fields, tuple(problems))


def show(checklist: Checklist, fields: Fields) -> None:
    """Draw what the fields say, as text: fields that cannot be changed are hard to read and to reach."""
    kinds = checklist.kind_labels
    shown = [
        *((texts.DOCUMENT_TITLE.format(number=i), in_full(each)) for i, each in enumerate(fields["programmes"], 1)),
        (texts.KIND, kinds.get(fields["kind"] or "", "")),
        (texts.STATUS, texts.STATUSES[fields["status"]] if fields["status"] else ""),
        (texts.CHECK_NAME, fields["name"]),
        (texts.FUNCTION, fields["filled_in_by"]),
        (texts.CONTACT, fields["contact"]),
    ]
    for label, text in shown:
        if text:
            st.markdown(f"**{label.removesuffix(texts.NOT_REQUIRED)}**")
            frame.plain(text)


def in_full(programme: Programme) -> str:
    """Return the title of a document with its date."""
    return programme.title + (f", {full_date(programme.dated)}" if programme.dated else "")


def show_problems(problems: Sequence[Problem]) -> None:
    """Say everything that is missing at once, each with a link to its field."""
    if problems:
        lines = [f"- {frame.link_to_field(problem.sentence, problem.field)}" for problem in problems]
        st.error(f"**{texts.TO_DO_FIRST}**\n\n" + "\n".join(lines))


def _index(options: Sequence[str], chosen: str | None) -> int | None:
    return options.index(chosen) if chosen in options else None


def _programmes(now: Sequence[Programme], of: str) -> tuple[list[Programme], list[Problem]]:
    asked = current_visit().documents
    number = asked.setdefault(of, max(1, len(now)))
    found: list[Programme] = []
    problems: list[Problem] = []
    for i in range(number):
        before = now[i] if i < len(now) else None
        title = st.text_input(
            texts.DOCUMENT_TITLE.format(number=i + 1),
            before.title if before else "",
            key=f"titel-{i}-{of}",
        )
        written = st.text_input(
            texts.DOCUMENT_DATE.format(number=i + 1),
            before.dated.strftime(DATE) if before and before.dated else "",
            key=f"datum-{i}-{of}",
        )
        st.caption(texts.DOCUMENT_DATE_HELP)
        dated, wrong = _dated(written)
        problems += [Problem(wrong, f"datum-{i}-{of}")] if wrong else []
        if title.strip():
            try:
                found.append(Programme(title=title, dated=dated))
            except ValidationError:
                problems.append(Problem(texts.LONG_LINE, f"titel-{i}-{of}"))
        elif written.strip() or number == 1:
            problems.append(Problem(texts.NEED_TITLE, f"titel-{i}-{of}"))
    if not found and not problems:
        problems.append(Problem(texts.NEED_TITLE, f"titel-0-{of}"))
    if number < 10 and st.button(texts.ONE_MORE):
        asked[of] = number + 1
        st.rerun()
    return found, problems


def _dated(written: str) -> tuple[date | None, str]:
    if not written.strip():
        return None, ""
    try:
        return read_date(written), ""
    except ValueError:
        return None, texts.BAD_DATE.format(date=literal(written[:20]))


def read_date(written: str) -> date:
    """Return a date as people write it here (``DATE``). Raises ValueError if it is none."""
    return datetime.strptime(written.strip(), DATE).date()  # noqa: DTZ007 - a date has no time zone
