"""The log: what happened, where and when; never what somebody typed, and never who somebody is.

Messages of exceptions, parameters, addresses and headers all can hold what people typed. So of an
exception only its type and the places it passed are told, and of a message only what stands in the
source of the program that says it. What our own lines tell besides stands in ``extra={"told": …}``.
"""

import ast
import json
import logging
import os
import sys
import threading
import warnings
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO

import streamlit as st
from streamlit import config
from streamlit import logger as streamlit_logger
from streamlit.runtime.scriptrunner import get_script_run_ctx

from selfcheck.checkout import release

FORM: Final = "SELFCHECK_LOG"
LEVEL: Final = "SELFCHECK_LOG_LEVEL"
REQUEST_HEADER: Final = "X-Request-Id"
MOST_PLACES: Final = 40

REQUEST: Final = ContextVar("request", default="")
"""The id of the request or connection that is being answered."""

_PROGRAM = logging.getLogger("selfcheck")


class Form(StrEnum):
    """What a log looks like."""

    JSON = "json"
    """One object on each line, for programs."""
    TEXT = "text"
    """For somebody at her own computer: Python's own messages, complete."""


class LogError(Exception):
    """A setting about the log cannot be used."""


@dataclass(frozen=True, slots=True)
class Log:
    """What a log looks like, and from which level: info, warning or error."""

    form: Form
    level: str

    @classmethod
    def of(cls, *, for_others: bool) -> Self:
        """Return the log for others: JSON from info; or on somebody's own computer: text from warning.

        ``SELFCHECK_LOG`` and ``SELFCHECK_LOG_LEVEL`` say otherwise; raises LogError if they cannot be used.
        """
        form = Form(_chosen(FORM, tuple(Form), Form.JSON if for_others else Form.TEXT))
        usual = "info" if form is Form.JSON else "warning"
        return cls(form, _chosen(LEVEL, ("info", "warning", "error"), usual))

    def begin(self) -> None:
        """Let everything in this process that logs do so in this form, on stderr."""
        config.set_option("logger.enableRich", value=False)  # it prints exceptions past every log
        handler = logging.StreamHandler()
        if self.form is Form.JSON:
            handler.setFormatter(JsonLines())
            logging.raiseExceptions = False  # else a mistake in a log line is printed with everything it was about
            _catch_what_nobody_caught()
        else:
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _through(handler)
        _PROGRAM.setLevel(self.level.upper())
        # What the programs that we use do when all is well is no news.
        others = "ERROR" if self.level == "error" else "WARNING"
        logging.getLogger().setLevel(others)
        streamlit_logger.set_log_level(others)


def _chosen(setting: str, possible: tuple[str, ...], usual: str) -> str:
    given = os.environ.get(setting, "").strip().lower() or usual
    if given not in possible:
        message = f"{setting}: ‘{given}’ kan niet. Kies uit: {', '.join(possible)}."
        raise LogError(message)
    return given


def _through(handler: logging.Handler) -> None:
    """Let only the root have a handler, now and later. Every logger of Streamlit's brings one of its own."""
    streamlit_logger.setup_formatter = _without_own_handler
    for found in (*logging.Logger.manager.loggerDict.values(), logging.getLogger()):
        if isinstance(found, logging.Logger):
            _without_own_handler(found)
    logging.getLogger().addHandler(handler)


def _without_own_handler(logger: logging.Logger) -> None:
    for handler in (*logger.handlers,):
        logger.removeHandler(handler)
    logger.propagate = True


def _catch_what_nobody_caught() -> None:
    def of_the_process(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        _PROGRAM.critical("The process ends by an exception.", exc_info=error)

    def of_a_thread(met: threading.ExceptHookArgs) -> None:
        _PROGRAM.error("A thread ended by an exception.", exc_info=met.exc_value)

    def of_nobody(met: "sys.UnraisableHookArgs") -> None:
        _PROGRAM.error("An exception that could not be raised.", exc_info=met.exc_value)

    def warned(  # noqa: PLR0913, PLR0917 - Python's own signature
        message: Warning | str,  # noqa: ARG001 - it may quote what was typed
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG001 - likewise
        line: str | None = None,  # noqa: ARG001 - likewise
    ) -> None:
        told = {"warning": category.__qualname__, "place": f"{Path(filename).stem}:{lineno}"}
        _PROGRAM.warning("A warning.", extra={"told": told})

    sys.excepthook, threading.excepthook, sys.unraisablehook = of_the_process, of_a_thread, of_nobody
    warnings.showwarning = warned


class JsonLines(logging.Formatter):
    """Writes a record as one JSON object on one line."""

    def __init__(self) -> None:
        super().__init__()
        self._program = {"release": release(), "process": os.getpid()}

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        error = record.exc_info[1] if record.exc_info else None
        told: Mapping[str, Any] = getattr(record, "told", {})
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": _said(record),
            "logger": record.name,
            "at": f"{record.funcName}:{record.lineno}",
            "request": request_id(),
            **self._program,
            **told,
            **({"errors": [*map(_told, _chain(error))]} if error else {}),
        }
        return json.dumps({name: value for name, value in line.items() if value != ""}, default=lambda _: "?")


def request_id() -> str:
    """Return the id of the request, or of the connection that a run of a screen belongs to; else nothing."""
    if (known := REQUEST.get()) or get_script_run_ctx(suppress_warning=True) is None:
        return known
    return st.context.headers.get(REQUEST_HEADER, "")


def _said(record: logging.LogRecord) -> str:
    """What a record says, without what was filled in; nothing if it was put together some other way."""
    said = record.msg if isinstance(record.msg, str) else ""
    return said.strip() if said in _texts_in(record.pathname) else ""


@cache
def _texts_in(path: str) -> frozenset[str]:
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return frozenset(value for value in constants if isinstance(value, str))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and what led to it, the last one first."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        if following.__cause__ is None and following.__suppress_context__:
            return
        following = following.__cause__ or following.__context__


def _told(error: BaseException) -> Mapping[str, object]:
    kind = type(error)
    return {"type": f"{kind.__module__}.{kind.__qualname__}", "trace": [*_places(error.__traceback__)][-MOST_PLACES:]}


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        frame = traceback.tb_frame
        module = frame.f_globals.get("__name__", "?")
        yield f"{module}:{frame.f_code.co_qualname}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
