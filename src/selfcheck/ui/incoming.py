"""A file that was just chosen: its content, once, and no copy of it left behind."""

from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from selfcheck.ui.visit import current_visit, hers


def field_key(assessment_id: str) -> str:
    """Return the key of the field for a file; it is another one for each file, so that it is empty again."""
    return hers(f"programma-{assessment_id[:8]}-{current_visit().files_chosen}")


def let_go(file: UploadedFile) -> None:
    """Let Streamlit's copy of a file go: it would stay until the tab is closed."""
    current_visit().files_chosen += 1
    run = get_script_run_ctx()
    if run is not None and isinstance(run.uploaded_file_mgr, MemoryUploadedFileManager):  # of the Streamlit we know
        run.uploaded_file_mgr.remove_file(session_id=run.session_id, file_id=file.file_id)
