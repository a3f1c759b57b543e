"""An assessment as a JSON file with a schema of its own, and back, also from a PDF; and many in one archive.

What comes in is untrusted: limited in size before it is read, checked against the models, and
refused as a whole with a sentence that says what to do.
"""

from collections.abc import Iterable
from json import dumps
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from selfcheck.assessment import Assessment
from selfcheck.exchange.enclosed import enclosed_file, is_pdf
from selfcheck.exchange.refusing import FileRefusedError, too_large, too_many

MAX_FILE = 1_000_000
"""Bytes of the largest assessment file that is read."""

MAX_ARCHIVE = 50_000_000
"""Bytes of the largest archive that is read."""

MAX_ASSESSMENTS = 500
"""The most assessments in an archive that are read: they are put back in one transaction, for which others wait."""

FORMAT = "zelfcheck"
ARCHIVE = "zelfcheck-archief"
FORMAT_VERSION = 1


class _Head(BaseModel):
    """The first thing read: whether the file is ours, and from when."""

    model_config = ConfigDict(extra="ignore")

    format: Literal["zelfcheck", "zelfcheck-archief"]
    format_version: Annotated[int, Field(ge=1, strict=True)]


_ASSESSMENTS: TypeAdapter[list[dict[str, Any]]] = TypeAdapter(Annotated[list[dict[str, Any]], Field(max_length=10_000)])


def write_assessment(assessment: Assessment) -> bytes:
    """Return the file of an assessment: UTF-8 JSON, the same bytes for the same assessment."""
    return _write({"format": FORMAT, "format_version": FORMAT_VERSION, **assessment.model_dump(mode="json")})


def write_archive(assessments: Iterable[Assessment]) -> bytes:
    """Return one file with many assessments (*Alles bewaren in één bestand*)."""
    kept = [assessment.model_dump(mode="json") for assessment in assessments]
    return _write({"format": ARCHIVE, "format_version": FORMAT_VERSION, "assessments": kept})


def _write(content: dict[str, Any]) -> bytes:
    return (dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def file_schema() -> dict[str, Any]:
    """Return the JSON Schema of an assessment file, for programs that write or check one."""
    schema = Assessment.model_json_schema(mode="serialization")
    head = {"format": {"const": FORMAT}, "format_version": {"const": FORMAT_VERSION}}
    required = [*head, "id", "municipality", "checklist", "version", "created"]
    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Bestand van een zelfcheck"}
    return {**schema, **about, "properties": {**head, **schema["properties"]}, "required": required}


def read_assessment(raw: bytes) -> Assessment:
    """Return the assessment in a file, or in a PDF that we made; raises FileRefusedError."""
    if is_pdf(raw):
        raw = enclosed_file(raw, MAX_FILE)
    content = _content(raw, FORMAT, MAX_FILE)
    return _assessment(content)


def read_archive(raw: bytes) -> tuple[Assessment, ...]:
    """Return the assessments in an archive, or the one in a single file; raises FileRefusedError."""
    if len(raw) > MAX_ARCHIVE:
        raise FileRefusedError(too_large(MAX_ARCHIVE))
    if is_pdf(raw) or _head(raw).format == FORMAT:
        return (read_assessment(raw),)
    content = _content(raw, ARCHIVE, MAX_ARCHIVE)
    try:
        kept = _ASSESSMENTS.validate_python(content.get("assessments"))
    except ValidationError as error:
        raise FileRefusedError(_damaged(error)) from error
    if len(kept) > MAX_ASSESSMENTS:
        raise FileRefusedError(too_many(MAX_ASSESSMENTS))
    return tuple(_assessment(assessment) for assessment in kept)


def _assessment(content: dict[str, Any]) -> Assessment:
    try:
        return Assessment.model_validate(content)
    except ValidationError as error:
        raise FileRefusedError(_damaged(error)) from error


def _content(raw: bytes, expected: str, limit: int) -> dict[str, Any]:
    if len(raw) > limit:
        raise FileRefusedError(too_large(limit))
    head = _head(raw)
    if head.format != expected:
        raise FileRefusedError(_WRONG_FORMAT[expected])
    if head.format_version > FORMAT_VERSION:
        raise FileRefusedError(_NEWER)
    content = TypeAdapter(dict[str, Any]).validate_json(raw)
    return {key: value for key, value in content.items() if key not in {"format", "format_version"}}


def _head(raw: bytes) -> _Head:
    try:
        return _Head.model_validate_json(raw)
    except ValidationError as error:
        raise FileRefusedError(_NOT_OURS) from error


_NOT_OURS = (
    "Dit is geen bestand van een zelfcheck. Kies een bestand dat in deze app is gemaakt. Het eindigt op .json of .pdf."
)
_NEWER = "Dit bestand is gemaakt met een nieuwere versie van de app. Vraag uw beheerder om de app bij te werken."
_WRONG_FORMAT = {
    FORMAT: "In dit bestand zitten meer zelfchecks. Zet het terug bij ‘Mijn zelfchecks’, of kies een bestand met één.",
    ARCHIVE: "In dit bestand zit één zelfcheck. Kies het bestand waarin u alles heeft bewaard.",
}


def _damaged(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = " › ".join(str(step)[:60] for step in first["loc"]) or "het begin"
    return (
        f"Dit bestand klopt niet: bij {place} staat iets wat daar niet past. "
        "Is het met de hand veranderd? Vraag dan om het oorspronkelijke bestand. Er is niets geopend."
    )
