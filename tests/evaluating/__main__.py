"""``python -m evaluating DIR [--json FILE] [--checklist FILE]``: how good is what is found in labelled passages."""

import argparse
import json
import sys
from functools import partial
from pathlib import Path

from evaluating.labelled import LabelError, read
from evaluating.ours import Ours
from evaluating.running import evaluate
from evaluating.telling import as_json, as_text
from evaluating.trial import SIMPLE, Trial
from reporting import PUBLISHED
from selfcheck.reading import read_checklist

say = partial(print, flush=True)


def main() -> int:
    """Print the figures; 1 if the folder cannot be measured on."""
    parser = argparse.ArgumentParser(prog="python -m evaluating")
    parser.add_argument("folder", type=Path, help="passages/*.jsonl and qrels.tsv")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also every figure and every pair, as JSON")
    parser.add_argument("--checklist", type=Path, default=PUBLISHED)
    asked = parser.parse_args()
    checklist = read_checklist(asked.checklist)
    try:
        labelled = read(asked.folder, checklist)
    except LabelError as wrong:
        say(wrong, file=sys.stderr)
        return 1
    evaluation = evaluate(labelled, [Ours(checklist), Trial(), *SIMPLE])
    say("\n".join(as_text(evaluation, checklist)))
    if asked.json:
        asked.json.write_text(
            json.dumps(as_json(evaluation, checklist), indent=1, ensure_ascii=False), encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
