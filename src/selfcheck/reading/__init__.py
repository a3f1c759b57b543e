"""Reading checklist files: a checklist, or everything its author has to fix, with lines and remedies."""

from selfcheck.reading.differing import differences_told
from selfcheck.reading.files import read_checklist
from selfcheck.reading.folder import Checklists, read_folder
from selfcheck.reading.problems import ChecklistError, ChecklistsError, Problem
from selfcheck.reading.schema import checklist_schema

__all__ = [
    "ChecklistError",
    "Checklists",
    "ChecklistsError",
    "Problem",
    "checklist_schema",
    "differences_told",
    "read_checklist",
    "read_folder",
]
