"""Assessments and results as files: written so that others can read them, read without trust."""

from selfcheck.exchange.enclosed import MAX_PDF
from selfcheck.exchange.files import (
    MAX_ARCHIVE,
    MAX_ASSESSMENTS,
    MAX_FILE,
    file_schema,
    read_archive,
    read_assessment,
    write_archive,
    write_assessment,
)
from selfcheck.exchange.opening import Opened, check_fit, check_plan, open_assessment
from selfcheck.exchange.refusing import FileRefusedError
from selfcheck.exchange.results import result_as_json

__all__ = [
    "MAX_ARCHIVE",
    "MAX_ASSESSMENTS",
    "MAX_FILE",
    "MAX_PDF",
    "FileRefusedError",
    "Opened",
    "check_fit",
    "check_plan",
    "file_schema",
    "open_assessment",
    "read_archive",
    "read_assessment",
    "result_as_json",
    "write_archive",
    "write_assessment",
]
