"""From a PDF to its text."""

import warnings
from collections.abc import Sequence
from io import BytesIO
from logging import CRITICAL, getLogger
from typing import Final

from pypdf import PageObject, PasswordType, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

from selfcheck.passages.pdf.drawing import draw
from selfcheck.passages.pdf.furniture import Sheet, without_furniture
from selfcheck.passages.pdf.layout import passages
from selfcheck.passages.pdf.lines import runs
from selfcheck.passages.pdf.typefaces import Typefaces
from selfcheck.passages.text import MAX_CHARACTERS, MAX_PAGES, Refusal, Tell, Text, UnreadableError

_FEWEST_LETTERS: Final = 50
"""A page with pictures and fewer letters than this, running headers aside, is a picture of text or of something else."""
_NEARLY_ALL: Final = 0.95
"""When so many of the pages are pictures, there is nothing to read: the rest is a letter that goes with it."""
_TREE: Final = 4 * MAX_PAGES
"""Pages and the nodes above them; of a document that may be read there are fewer."""
_MOST_PIECES: Final = 1_500_000
_MOST_BROKEN: Final = 5
"""Pages that go beyond the limits of pypdf before that is what the file is for."""

# It tells of every fault in a file that it could read all the same.
getLogger("pypdf").setLevel(CRITICAL + 1)


def read_pdf(raw: bytes, tell: Tell) -> Text:
    """The text of a PDF. Raises UnreadableError; MemoryError and RecursionError if it takes too much."""
    sheets, pictured = _sheets(raw, tell)
    bodies = without_furniture(sheets)
    letters = [sum(sum(map(str.isalnum, run.text)) for run in body) for body in bodies]
    pictures = [at for at, has in enumerate(pictured) if has and letters[at] < _FEWEST_LETTERS]
    if len(pictures) >= max(1, _NEARLY_ALL * len(sheets)):
        raise UnreadableError(Refusal.PICTURES)
    if not any(letters):
        raise UnreadableError(Refusal.EMPTY)
    return Text(passages(bodies), len(sheets), tuple(at + 1 for at in pictures))


def _sheets(raw: bytes, tell: Tell) -> tuple[list[Sheet], list[bool]]:
    """What stands on each page, and whether it holds pictures; whatever pypdf raises becomes a reason to refuse."""
    with warnings.catch_warnings(), apply_configuration(page_tree_maximum_entries=_TREE):
        warnings.simplefilter("ignore")
        try:
            reader = _opened(raw)
            return _Pages(reader, tell).read(_pages(reader))
        except (UnreadableError, MemoryError, RecursionError):
            raise
        except (FileNotDecryptedError, DependencyError) as error:
            # A cipher that we have no library for is a lock to us.
            raise UnreadableError(Refusal.LOCKED) from error
        except LimitReachedError as error:
            raise UnreadableError(Refusal.TOO_HEAVY) from error
        except Exception as error:
            # Whoever reads bytes of strangers meets every kind of exception.
            raise UnreadableError(Refusal.DAMAGED) from error


def _opened(raw: bytes) -> PdfReader:
    reader = PdfReader(BytesIO(raw))
    # A file that only its owner may change opens with an empty password.
    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise UnreadableError(Refusal.LOCKED)
    return reader


def _pages(reader: PdfReader) -> Sequence[PageObject]:
    try:
        pages = list(reader.pages)
    except LimitReachedError as error:
        raise UnreadableError(Refusal.TOO_MANY_PAGES) from error
    if len(pages) > MAX_PAGES:
        raise UnreadableError(Refusal.TOO_MANY_PAGES)
    return pages


class _Pages:
    """Reads the pages of a file one by one; one that is broken is as one without text."""

    def __init__(self, reader: PdfReader, tell: Tell) -> None:
        self._reader, self._tell = reader, tell
        self._pieces = self._characters = 0
        self._broken: list[Exception] = []

    def read(self, pages: Sequence[PageObject]) -> tuple[list[Sheet], list[bool]]:
        """Return what stands on each page, and whether it holds pictures, or what could not be read."""
        faces = Typefaces()
        sheets: list[Sheet] = []
        pictured: list[bool] = []
        for number, page in enumerate(pages, 1):
            try:
                drawn = draw(page, self._reader, faces)
            except (MemoryError, RecursionError, FileNotDecryptedError, DependencyError):
                raise
            except Exception as error:  # noqa: BLE001 - the other pages may be whole
                self._give_up(error, len(pages))
                sheets.append(Sheet([], 0))
                pictured.append(True)
            else:
                self._count([fragment.text for fragment in drawn.fragments])
                sheets.append(Sheet(runs(drawn.fragments), drawn.height))
                pictured.append(drawn.pictured)
            self._tell(number, len(pages))
        return sheets, pictured

    def _give_up(self, error: Exception, pages: int) -> None:
        self._broken.append(error)
        if (
            len(self._broken) == pages
            or sum(isinstance(broken, LimitReachedError) for broken in self._broken) > _MOST_BROKEN
        ):
            raise error

    def _count(self, pieces: Sequence[str]) -> None:
        self._pieces += len(pieces)
        self._characters += sum(map(len, pieces))
        if self._pieces > _MOST_PIECES or self._characters > MAX_CHARACTERS:
            raise UnreadableError(Refusal.TOO_HEAVY)
