"""The comparison as files for a spreadsheet: what may leave the app."""

from collections.abc import Iterable

import streamlit as st

from selfcheck.assessment import today
from selfcheck.comparison import Comparison, Entry
from selfcheck.dutch import quoted
from selfcheck.report import csv_file, excel_file, tabulate
from selfcheck.ui import frame, texts
from selfcheck.ui.download import file_here, kilobytes
from selfcheck.ui.frame import Opened


def offer(opened: Opened, found: Comparison, own: Iterable[Entry]) -> None:
    """Offer a comparison as files, with every finished assessment of the municipality itself.

    They are made when asked, and only for the screen as it is then: whoever stops sharing is in none that comes later.
    """
    st.header(texts.TABLES_TITLE, anchor=False)
    st.write(texts.TABLES_LEAD)
    if withheld := [line.title for line in found.lines if line.figure.sensitive]:
        st.write(texts.TABLES_WITHHELD.format(titles=quoted(withheld)))
    if st.button(texts.TABLES_MAKE):
        tables = tabulate(opened.checklist, found, own, today())
        for label, file, key in (
            (texts.TABLES_EXCEL, excel_file(tables), "download-excel"),
            (texts.TABLES_CSV, csv_file(tables), "download-csv"),
        ):
            file_here(label.format(size=kilobytes(file.content)), file, key)
        frame.say(texts.TABLES_MADE)
