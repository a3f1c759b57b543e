"""A screen on which everything goes wrong that can, with what somebody typed; the address says what."""

import asyncio
import gc
import logging
import threading
import warnings
from datetime import date

import streamlit as st
from pydantic import TypeAdapter
from sqlalchemy import create_engine, text
from streamlit.logger import get_logger

from selfcheck.answers import Answer
from selfcheck.ui import resources

TYPED = "Wethouder-Jansen-is-ziek"


def fail() -> None:
    """Fail."""
    raise ValueError(TYPED)


def fail_twice() -> None:
    """Fail because something else failed."""
    try:
        TypeAdapter(date).validate_python(TYPED)
    except ValueError as error:
        raise LookupError(TYPED) from error


def fail_in_the_database() -> None:
    """Let a statement and its parameters fail."""
    with create_engine("sqlite://").connect() as connection:
        connection.execute(text(f"SELECT * FROM bestaat_niet WHERE naam = '{TYPED}' OR naam = :naam"), {"naam": TYPED})


def fail_in_a_thread() -> None:
    """Fail where nobody waits."""
    thread = threading.Thread(target=fail, name=TYPED)
    thread.start()
    thread.join()


def fail_in_a_task() -> None:
    """Fail where nobody looks."""

    async def task() -> None:
        fail()

    async def forget() -> None:
        asyncio.get_running_loop().create_task(task(), name=TYPED)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(forget())
    gc.collect()


def warn() -> None:
    """Warn."""
    warnings.warn(TYPED, stacklevel=1)


def let_others_log() -> None:
    """Log as other programs do."""
    own = get_logger("streamlit.later")  # Streamlit gives each of its loggers a handler
    for logger in (own, *map(logging.getLogger, ("uvicorn.error", "asyncio", "iets.nieuws"))):
        logger.error("Van %s", TYPED)
        logger.error(f"Van {TYPED}")  # noqa: G004 - others do this
        logger.error("Te weinig %s %s", TYPED)  # noqa: PLE1206 - and this


def save() -> None:
    """Store two answers of the assessment in the address, the one after the other."""
    store, assessment = resources.store(), st.query_params["zelfcheck"]
    store.save_answer(assessment, "a", Answer(note="eerst"), seen=0)
    store.save_answer(assessment, "b", Answer(note="daarna"), seen=0)


DOING = {
    "fout": fail,
    "vervolg": fail_twice,
    "sql": fail_in_the_database,
    "draad": fail_in_a_thread,
    "taak": fail_in_a_task,
    "waarschuwing": warn,
    "anderen": let_others_log,
    "bewaar": save,
}

if __name__ == "__main__":
    DOING.get(st.query_params["doe"], lambda: None)()
    st.markdown("klaar")
