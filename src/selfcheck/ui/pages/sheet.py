"""The advice sheet as a PDF, and the assessment as a file."""

import streamlit as st

from selfcheck.assessment import today
from selfcheck.checkout import release
from selfcheck.dutch import quoted
from selfcheck.exchange import write_assessment
from selfcheck.municipalities import municipality
from selfcheck.report import (
    Sensitive,
    SheetOptions,
    Variant,
    compose,
    disclosed_assessment,
    draw,
    enclose,
    file_name,
    not_drawn,
)
from selfcheck.ui import frame, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import Made, current_visit


def show() -> None:
    """Draw the choices, make the sheet when asked, and offer the files."""
    opened = frame.open_in_address("advies")
    frame.title("advies", texts.SHEET_TITLE)
    frame.show_message()
    st.write(frame.label_of(opened.place, opened.stored.assessment.name))
    options = _options(opened)
    name = file_name(municipality(opened.stored.assessment.municipality), today(), options)
    if st.button(texts.SHEET_MAKE, type="primary"):
        with st.spinner(texts.SHEET_BUSY):
            current_visit().sheets = {_stamp(opened, options): _make(opened, options)}
        frame.say(texts.SHEET_DONE)
    _offer(opened, options, name)
    _files(opened, options, name)
    frame.finish_screen()


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
    return SheetOptions(variant, sensitive, invented=opened.stored.assessment.invented)


def _stamp(opened: Opened, options: SheetOptions) -> str:
    """Return what a sheet was made of; a sheet of something else is not offered."""
    return f"{options} {hash(opened.stored.assessment.model_dump_json())}"


def _make(opened: Opened, options: SheetOptions) -> Made:
    assessment = opened.stored.assessment
    place = municipality(assessment.municipality)
    sheet = compose(opened.checklist, assessment, place, today(), options, release())
    return Made(draw(sheet, enclose(opened.checklist, assessment, options)), "".join(not_drawn(sheet)))


def _offer(opened: Opened, options: SheetOptions, name: str) -> None:
    sheet = current_visit().sheets.get(_stamp(opened, options))
    if sheet is None:
        return
    st.success(texts.SHEET_READY.format(size=max(1, len(sheet.pdf) // 1000)))
    if sheet.missing:
        st.warning(texts.SHEET_MISSING)
        frame.plain(sheet.missing)
    st.download_button(
        texts.SHEET_DOWNLOAD.format(variant=options.variant.value),
        sheet.pdf,
        name,
        "application/pdf",
        on_click="ignore",
    )
    st.write(texts.SHEET_KEEP)


def _files(opened: Opened, options: SheetOptions, name: str) -> None:
    st.header(texts.FILE_TITLE, anchor=False)
    st.write(texts.FILE_LEAD)
    assessment, stem = opened.stored.assessment, name.removesuffix(".pdf")
    file = write_assessment(disclosed_assessment(opened.checklist, assessment, options))
    label = texts.FILE_SAVE.format(variant=options.variant.value)
    st.download_button(label, file, f"{stem}.json", "application/json", on_click="ignore")
