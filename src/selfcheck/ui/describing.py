"""What an assessment is about: the fields for documents, kind, status and who fills it in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict

import streamlit as st
from pydantic import ValidationError

from selfcheck.assessment import Assessment, Programme, Status
from selfcheck.checklist import Checklist
from selfcheck.ui import texts
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import current_visit

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
class Description:
    """What was filled in, and what is missing or wrong, as sentences."""

    fields: Fields
    problems: tuple[str, ...]


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


def stored(checklist: Checklist, fields: Fields, *, of: str) -> Mapping[str, str | int | bool]:
    """Return per field what is stored, for the browser to compare with what it shows."""
    kinds = [kind.id for kind in checklist.kinds]
    values: dict[str, str | int | bool] = {
        f"soort-stuk-{of}": kinds.index(fields["kind"]) if fields["kind"] in kinds else -1,
        f"status-stuk-{of}": list(texts.STATUSES).index(fields["status"]) if fields["status"] else -1,
        f"naam-{of}": fields["name"],
        f"functie-{of}": fields["filled_in_by"],
        f"contact-{of}": fields["contact"],
    }
    for i, programme in enumerate(fields["programmes"]):
        values[f"titel-{i}-{of}"] = programme.title
        values[f"datum-{i}-{of}"] = programme.dated.strftime(DATE) if programme.dated else ""
    return values


def ask(checklist: Checklist, now: Fields, *, of: str = "nieuw", locked: bool = False) -> Description:
    """Draw the fields with what they are now, and return what they say; ``of`` keeps those of two apart."""
    st.header(texts.WHICH_DOCUMENTS, anchor=False)
    st.write(texts.DOCUMENTS_LEAD)
    programmes, problems = _programmes(now["programmes"], of, locked=locked)
    kinds = {kind.id: kind.label for kind in checklist.kinds}
    kind = st.radio(
        texts.KIND,
        list(kinds),
        format_func=kinds.__getitem__,
        index=_index(list(kinds), now["kind"]),
        key=f"soort-stuk-{of}",
        disabled=locked,
    )
    status = st.radio(
        texts.STATUS,
        list(texts.STATUSES),
        format_func=texts.STATUSES.__getitem__,
        index=_index(list(texts.STATUSES), now["status"]),
        key=f"status-stuk-{of}",
        disabled=locked,
    )
    st.header(texts.ABOUT_YOU, anchor=False)
    name = st.text_input(texts.CHECK_NAME, now["name"], key=f"naam-{of}", disabled=locked)
    st.caption(texts.CHECK_NAME_HELP)
    function = st.text_input(texts.FUNCTION, now["filled_in_by"], key=f"functie-{of}", disabled=locked)
    st.caption(texts.FUNCTION_HELP)
    contact = st.text_input(texts.CONTACT, now["contact"], key=f"contact-{of}", disabled=locked)
    st.caption(texts.CONTACT_HELP)
    problems += [] if programmes or problems else [texts.NEED_TITLE]
    problems += [] if kind else [texts.NEED_KIND]
    problems += [] if status else [texts.NEED_STATUS]
    problems += [texts.LONG_LINE] if max(map(len, (name, function, contact))) > LONGEST else []
    fields = Fields(
        name=name,
        kind=kind,
        status=Status(status) if status else None,
        programmes=tuple(programmes),
        filled_in_by=function,
        contact=contact,
    )
    return Description(fields, tuple(problems))


def show_problems(problems: Sequence[str]) -> None:
    """Say everything that is missing at once."""
    if problems:
        st.error(f"**{texts.TO_DO_FIRST}**\n\n" + "\n".join(f"- {problem}" for problem in problems))


def _index(options: Sequence[str], chosen: str | None) -> int | None:
    return options.index(chosen) if chosen in options else None


def _programmes(now: Sequence[Programme], of: str, *, locked: bool) -> tuple[list[Programme], list[str]]:
    asked = current_visit().documents
    number = asked.setdefault(of, max(1, len(now)))
    found, problems = [], []
    for i in range(number):
        before = now[i] if i < len(now) else None
        title = st.text_input(
            texts.DOCUMENT_TITLE.format(number=i + 1),
            before.title if before else "",
            key=f"titel-{i}-{of}",
            disabled=locked,
        )
        written = st.text_input(
            texts.DOCUMENT_DATE.format(number=i + 1),
            before.dated.strftime(DATE) if before and before.dated else "",
            key=f"datum-{i}-{of}",
            disabled=locked,
        )
        st.caption(texts.DOCUMENT_DATE_HELP)
        dated, problem = _dated(written)
        if problem:
            problems.append(problem)
        elif title.strip():
            try:
                found.append(Programme(title=title, dated=dated))
            except ValidationError:
                problems.append(texts.LONG_LINE)
    if number < 10 and st.button(texts.ONE_MORE, disabled=locked):
        asked[of] = number + 1
        st.rerun()
    return found, problems


def _dated(written: str) -> tuple[date | None, str]:
    if not written.strip():
        return None, ""
    try:
        return datetime.strptime(written.strip(), DATE).date(), ""  # noqa: DTZ007 - a date has no time zone
    except ValueError:
        return None, texts.BAD_DATE.format(date=literal(written[:20]))
