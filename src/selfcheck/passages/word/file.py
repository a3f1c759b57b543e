"""From a file of Word (.docx, and those with macros, which nobody runs) to its text.

Read are the paragraphs, lists and tables of the document itself, as they look with all changes accepted. Not read:
headers and footers, notes, comments, hidden text, the table of contents. Word knows pages only when it draws them.
"""

from typing import Final
from zipfile import BadZipFile

from docx.opc.constants import CONTENT_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import PartFactory
from docx.package import Package
from docx.parts.document import DocumentPart

from selfcheck.passages.text import Refusal, Tell, Text, UnreadableError
from selfcheck.passages.word.body import read_body
from selfcheck.passages.word.styles import Styles
from selfcheck.passages.word.unpacking import parts, repacked

_TYPES: Final = "[Content_Types].xml"
_MACROS: Final = "application/vnd.ms-word.document.macroEnabled.main+xml"
_TEMPLATE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACRO_TEMPLATE: Final = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
_KINDS: Final = (CONTENT_TYPE.WML_DOCUMENT_MAIN, _MACROS, _TEMPLATE, _MACRO_TEMPLATE)
_STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The form of the same language that hardly anybody writes, and that the library does not read."""

for _kind in _KINDS:
    PartFactory.part_type_for[_kind] = DocumentPart  # else the library reads .docx only; the text is no different


def read_word(raw: bytes, tell: Tell) -> Text:
    """The text of a file of Word, which has no pages. Raises UnreadableError."""
    content = parts(raw)
    kinds = content.get(_TYPES, b"")
    if not any(kind.encode() in kinds for kind in _KINDS):
        raise UnreadableError(Refusal.OTHER_KIND)
    if any(_STRICT in part[:10_000] for part in content.values()):
        raise UnreadableError(Refusal.OTHER_KIND)
    # Bytes that mean nothing make the library fall over in any of these ways: SyntaxError is that of the XML reader.
    try:
        part = Package.open(repacked(content)).main_document_part
        del content
        if not isinstance(part, DocumentPart):
            raise UnreadableError(Refusal.DAMAGED)
        return Text(read_body(part.element, Styles(part), tell))
    except SyntaxError as error:
        raise UnreadableError(_of_xml(error)) from error
    except (OpcError, BadZipFile, LookupError, ValueError, TypeError, AttributeError, AssertionError) as error:
        raise UnreadableError(Refusal.DAMAGED) from error


def _of_xml(error: SyntaxError) -> Refusal:
    """Why the reader of XML stopped: because it met a mistake, or because it met its own limits."""
    code: object = getattr(error, "code", None)
    if code == _NO_MEMORY:
        return Refusal.TOO_HEAVY
    return Refusal.UNSAFE if code == _LIMIT else Refusal.DAMAGED


_NO_MEMORY: Final = 2
_LIMIT: Final = 114
"""Codes of libxml2: XML_ERR_NO_MEMORY, and XML_ERR_RESOURCE_LIMIT (deeper than 256, or one text of over 10 MB)."""
