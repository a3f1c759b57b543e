"""The app, in whose process files are read apart, over and over, one or two at once."""

import os
import time
from pathlib import Path
from threading import Thread

import streamlit as st

from reporting import published
from selfcheck.evidence import find_apart
from selfcheck.ui.app import main

MOST = 2


@st.cache_resource
def begin() -> None:
    """Start the threads that read, once in this process."""
    folder = Path(os.environ["READING_FOLDER"])
    for number in range(MOST):
        Thread(target=keep_reading, args=[folder, number], daemon=True).start()


def keep_reading(folder: Path, number: int) -> None:
    """Read the programme in this folder as long as there is a file *read-…*; each time adds a byte to *done-…*."""
    raw, checklist = (folder / "programma.pdf").read_bytes(), published()
    while True:
        if not (folder / f"read-{number}").exists():
            time.sleep(0.02)
            continue
        find_apart(raw, checklist)
        with (folder / f"done-{number}").open("ab") as done:
            done.write(b".")


if __name__ == "__main__":
    begin()
    main()
