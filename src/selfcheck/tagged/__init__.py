"""The layer that reportlab lacks: documents that everyone can read (PDF/UA-1) and keep (PDF/A-3a).

Elements are made with the story, by :class:`Story`, in reading order; :class:`TaggedParagraph` and
its kin carry them; :class:`TaggedCanvas` marks what it draws and refuses text that nobody tagged.
Nothing here changes reportlab for others in the same process. Private names of reportlab are used:
its version is pinned, and the validators run again at each upgrade.
"""

from selfcheck.tagged.archive import Attachment, Relation
from selfcheck.tagged.canvas import TaggedCanvas
from selfcheck.tagged.contents import ContentsLine, contents
from selfcheck.tagged.elements import Element, Tag
from selfcheck.tagged.flowables import TaggedFigure, TaggedHeading
from selfcheck.tagged.fonts import EmbeddedFont
from selfcheck.tagged.leftovers import UntaggedError
from selfcheck.tagged.metadata import Facts
from selfcheck.tagged.paragraph import TaggedParagraph, fragment, in_language, link
from selfcheck.tagged.story import Entry, Grid, SkippedLevelError, Story
from selfcheck.tagged.text import Inline

__all__ = [
    "Attachment",
    "ContentsLine",
    "Element",
    "EmbeddedFont",
    "Entry",
    "Facts",
    "Grid",
    "Inline",
    "Relation",
    "SkippedLevelError",
    "Story",
    "Tag",
    "TaggedCanvas",
    "TaggedFigure",
    "TaggedHeading",
    "TaggedParagraph",
    "UntaggedError",
    "contents",
    "fragment",
    "in_language",
    "link",
]
