"""What a screen called saved, remembered by the tab itself: also what nobody looked at."""

from collections.abc import Mapping

from selfcheck.ui import fields, texts
from walking import SEEN, Seen, Visitor

# Twenty times a second: if the screen calls everything saved, and did so the time before, remember what fields say.
# Twice, because a field changes a few milliseconds before the status does: no eye sees that, and a program does.
REMEMBER = f"""
window.calledSaved = {{}};
const before = {{}};
setInterval(() => {{
  for (const frame of document.querySelectorAll("[class*=st-key-vraag-]")) {{
    const seen = ({SEEN})(frame), same = JSON.stringify(seen);
    const called = seen.status === "{texts.ALL_SAVED}" && "{fields.CHOICE}" in seen.says;
    if (called && before[seen.question] === same) window.calledSaved[seen.question] = seen;
    before[seen.question] = same;
  }}
}}, 50);
"""


def called_saved(visitor: Visitor) -> Mapping[str, Seen]:
    """What the screen has called saved, at the last moment that it did, by question."""
    found = visitor.page.evaluate("window.calledSaved")
    return {question: visitor.read(seen) for question, seen in found.items()}
