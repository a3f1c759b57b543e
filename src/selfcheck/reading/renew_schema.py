"""Renew the schema for editors: ``python -m selfcheck.reading.renew_schema checklists/schema.json``."""

import json
import sys
from pathlib import Path

from selfcheck.reading.schema import checklist_schema


def schema_text() -> str:
    """The text of checklists/schema.json."""
    return json.dumps(checklist_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "checklists/schema.json").write_text(schema_text(), encoding="utf-8")
