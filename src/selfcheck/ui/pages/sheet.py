"""The advice sheet as a PDF, as a document of Word and on the screen, and the assessment as a file."""

import streamlit as st

from selfcheck.assessment import today
from selfcheck.comparison import GroupId
from selfcheck.dutch import quoted
from selfcheck.report import Dossier, Sensitive, SheetOptions, Variant, assessment_file, compose, sheet_file
from selfcheck.tickets import Kind, Ticket
from selfcheck.ui import beside, frame, reading_sheet, resources, screens, texts
from selfcheck.ui.dossiers import dossier_of
from selfcheck.ui.download import download_link, kilobytes
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import Made, current_visit
from selfcheck.ui.visit import address as address_of


def show() -> None:
    """Draw the choices, make the sheet when asked, offer the files, and the sheet to read here."""
    opened = frame.open_in_address("advies")
    frame.title("advies", texts.SHEET_TITLE)
    frame.show_message()
    st.write(frame.label_of(opened.place, opened.stored.assessment.name))
    _readers(opened)
    options = _options(opened)
    dossier = dossier_of(
        resources.database(), resources.store().who, opened.checklist, opened.stored.assessment, options.comparison
    )
    if st.button(texts.SHEET_MAKE, type="primary"):
        with st.spinner(texts.SHEET_BUSY):
            current_visit().sheets = {_stamp(dossier, options): _make(dossier, options)}
        frame.say(texts.SHEET_DONE)
    _offer(opened, dossier, options)
    _read_here(opened, dossier, options)
    _files(opened, options)
    frame.finish_screen()


def _readers(opened: Opened) -> None:
    """Say which paper is for whom."""
    st.header(texts.READERS_TITLE, anchor=False)
    st.markdown("\n".join(f"- {reader}" for reader in texts.READERS))
    if opened.stored.assessment.finished is None:
        st.write(texts.READERS_FINISH)
    else:
        screens.link("werkplan", texts.TO_PLAN, address_of(opened.id, ""))


def _options(opened: Opened) -> SheetOptions:
    variants = [*Variant]
    variant = st.radio(
        texts.SHEET_FOR, variants, format_func=texts.SHEET_VARIANTS.__getitem__, key=f"versie-{opened.id[:8]}"
    )
    st.write(texts.SHEET_CHOOSE)
    sensitive = Sensitive.WHOLE
    themes = [theme for theme in opened.checklist.themes if theme.sensitive]
    if themes and variant is Variant.SHARED:
        sensitive = st.radio(
            texts.SHEET_SENSITIVE.format(themes=quoted([theme.title for theme in themes])),
            [*Sensitive],
            format_func=texts.SHEET_SENSITIVES.__getitem__,
            key=f"gevoelig-{opened.id[:8]}",
        )
        st.write(texts.SHEET_WHY_NO_TOTAL)
    return SheetOptions(variant, sensitive, opened.stored.assessment.invented, _comparison(opened))


def _comparison(opened: Opened) -> GroupId | None:
    """Ask whether the sheet compares, and with whom; only what is finished can be compared."""
    groups = {group.id: group.label for group in beside.groups_of_sheet(opened.stored.assessment.municipality)}
    if opened.stored.assessment.finished is None or not groups:
        return None
    if not st.checkbox(texts.SHEET_COMPARE, key=f"vergelijking-{opened.id[:8]}"):
        return None
    key = f"vergelijking-met-{opened.id[:8]}"
    chosen = st.radio(texts.COMPARE_WITH, [*groups], format_func=groups.__getitem__, key=key)
    themes = [theme.title for theme in opened.checklist.themes if theme.sensitive]
    st.write(texts.SHEET_COMPARE_ALONE if opened.who.alone else texts.SHEET_COMPARE_SHARED)
    st.write(texts.SHEET_COMPARE_THEMES.format(themes=quoted(themes)) if themes else texts.SHEET_COMPARE_TOTAL)
    st.write(texts.SHEET_COMPARE_FILES)
    return chosen


def _stamp(dossier: Dossier, options: SheetOptions) -> str:
    """Return what a sheet was made of; a sheet of something else is not offered."""
    kept = [dossier.assessment.model_dump_json(), dossier.own.model_dump_json()]
    tasks = [f"{question} {task.model_dump_json()}" for question, task in dossier.tasks.items()]
    return f"{options} {hash((*kept, *tasks))}"


def _make(dossier: Dossier, options: SheetOptions) -> Made:
    sheet = sheet_file(dossier, options)
    return Made(kilobytes(sheet.content), sheet.missing)


def _offer(opened: Opened, dossier: Dossier, options: SheetOptions) -> None:
    sheet = current_visit().sheets.get(_stamp(dossier, options))
    if sheet is None:
        return
    st.success(texts.SHEET_READY)
    if sheet.missing:
        st.warning(texts.SHEET_MISSING)
        frame.plain(sheet.missing)
    label = texts.SHEET_DOWNLOAD.format(variant=options.variant.value, size=sheet.kilobytes)
    download_link(label, _ticket(Kind.SHEET, opened, options), "download-pdf")
    label = texts.SHEET_WORD.format(variant=options.variant.value)
    download_link(label, _ticket(Kind.WORD, opened, options), "download-word")
    st.write(texts.SHEET_WORD_LACKS)
    st.write(texts.SHEET_KEEP)


def _read_here(opened: Opened, dossier: Dossier, options: SheetOptions) -> None:
    """Draw the same sheet on the screen, once somebody opens it: it is long."""
    st.header(texts.SHEET_READ_TITLE, anchor=False)
    label = texts.SHEET_READ.format(variant=options.variant.value)
    panel = st.expander(label, key=f"lezen-{opened.id[:8]}-{options.variant.value}", on_change="rerun")
    if panel.open:
        with panel:
            reading_sheet.draw(compose(dossier, options))


def _files(opened: Opened, options: SheetOptions) -> None:
    st.header(texts.FILE_TITLE, anchor=False)
    st.write(texts.FILE_LEAD)
    file = assessment_file(opened.checklist, opened.stored.assessment, today(), options)
    label = texts.FILE_SAVE.format(variant=options.variant.value, size=kilobytes(file.content))
    download_link(label, _ticket(Kind.ASSESSMENT, opened, options), "download-bestand")


def _ticket(kind: Kind, opened: Opened, options: SheetOptions) -> Ticket:
    whom = resources.store().who.id
    comparison = None if kind is Kind.ASSESSMENT else options.comparison
    return Ticket(kind, whom, opened.id, options.variant.value, options.sensitive.value, comparison or "")
