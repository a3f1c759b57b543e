"""A file that was chosen is in one place only."""

from streamlit.testing.v1 import AppTest

SCREEN = """
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from selfcheck.ui import incoming

run = get_script_run_ctx()
file = st.file_uploader("Stuk", key=incoming.field_key("0" * 32))
if file is not None:
    before = len(run.uploaded_file_mgr.get_files(run.session_id, [file.file_id]))
    incoming.let_go(file)
    after = len(run.uploaded_file_mgr.get_files(run.session_id, [file.file_id]))
    st.text(f"{before} {after} {len(file.getvalue())}")
"""


def test_streamlit_keeps_no_copy_and_the_next_field_is_another() -> None:
    app = AppTest.from_string(SCREEN).run()
    first = app.file_uploader[0]
    first.set_value(("akkoord.pdf", b"%PDF", "application/pdf")).run()
    assert [text.value for text in app.text] == ["1 0 4"]
    app.run()
    assert app.file_uploader[0].key != first.key
    assert app.file_uploader[0].value is None
