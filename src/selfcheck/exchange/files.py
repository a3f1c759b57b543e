"""An assessment as a JSON file with a schema of its own, and back, also from a PDF; and many in one archive.

What comes in is untrusted: limited in size before it is read, checked against the models, and
refused as a whole with a sentence that says what to do.
"""

from json import dumps
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, AssessmentId, MunicipalityCode
from selfcheck.checklist import Id, Part
from selfcheck.exchange.enclosed import enclosed_file, is_pdf
from selfcheck.exchange.refusing import FileRefusedError, too_large, too_many
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task

MAX_FILE = 1_000_000
"""Bytes of the largest assessment file that is read."""

MAX_ARCHIVE = 50_000_000
"""Bytes of the largest archive that is read."""

MAX_ASSESSMENTS = 500
"""The most assessments in an archive that are read: they are put back in one transaction, for which others wait."""

FORMAT = "zelfcheck"
ARCHIVE = "zelfcheck-archief"
FORMAT_VERSION = 2
"""Version 1 had no plans and calendars, and did not say which assessment another was made from."""


class _Head(BaseModel):
    """The first thing read: whether the file is ours, and from when."""

    model_config = ConfigDict(extra="ignore")

    format: Literal["zelfcheck", "zelfcheck-archief"]
    format_version: Annotated[int, Field(ge=1, strict=True)]


class _Calendar(Part):
    """What is otherwise in the calendar of a municipality, for one checklist."""

    municipality: MunicipalityCode
    checklist: Id
    own: OwnCalendar


_Plan = Annotated[dict[Id, Task], Field(max_length=500)]


class _Content(Part):
    """What stands in an archive besides its head; the assessments are looked at one by one, when they are not too many.

    No more plans and calendars are read than assessments can have: a small file can hold very many empty ones.
    """

    assessments: list[dict[str, Any]]
    plans: dict[AssessmentId, _Plan] = Field({}, max_length=MAX_ASSESSMENTS)
    calendars: list[_Calendar] = Field([], max_length=MAX_ASSESSMENTS)


def write_assessment(assessment: Assessment) -> bytes:
    """Return the file of an assessment: UTF-8 JSON, the same bytes for the same assessment."""
    return _write({"format": FORMAT, "format_version": FORMAT_VERSION, **assessment.model_dump(mode="json")})


def write_archive(archive: Archive) -> bytes:
    """Return one file with many assessments and what belongs to them (*Alles bewaren in één bestand*)."""
    content = {
        "assessments": [assessment.model_dump(mode="json") for assessment in archive.assessments],
        "plans": {
            assessment_id: {question: task.model_dump(mode="json") for question, task in tasks.items()}
            for assessment_id, tasks in archive.plans.items()
        },
        "calendars": [
            {"municipality": municipality, "checklist": checklist, "own": own.model_dump(mode="json")}
            for (municipality, checklist), own in archive.calendars.items()
        ],
    }
    return _write({"format": ARCHIVE, "format_version": FORMAT_VERSION, **content})


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


def read_archive(raw: bytes) -> Archive:
    """Return what is in an archive, or the assessment in a single file; raises FileRefusedError."""
    if len(raw) > MAX_ARCHIVE:
        raise FileRefusedError(too_large(MAX_ARCHIVE))
    if is_pdf(raw) or _head(raw).format == FORMAT:
        return Archive((read_assessment(raw),))
    found = _content(raw, ARCHIVE, MAX_ARCHIVE)
    assessments = found.get("assessments")
    if isinstance(assessments, list) and len(assessments) > MAX_ASSESSMENTS:
        raise FileRefusedError(too_many(MAX_ASSESSMENTS))
    try:
        content = _Content.model_validate(found)
    except ValidationError as error:
        raise FileRefusedError(_damaged(error)) from error
    calendars = {(each.municipality, each.checklist): each.own for each in content.calendars}
    archive = Archive(tuple(map(_assessment, content.assessments)), content.plans, calendars)
    if archive.strays or len(calendars) < len(content.calendars):
        raise FileRefusedError(_STRAYS)
    return archive


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

_STRAYS = (
    "Dit bestand klopt niet. Een werkplan of kalender erin hoort bij geen zelfcheck in het bestand. "
    "Is het met de hand veranderd? Vraag dan om het oorspronkelijke bestand. Er is niets geopend."
)


def _damaged(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = " › ".join(str(step)[:60] for step in first["loc"]) or "het begin"
    return (
        f"Dit bestand klopt niet: bij {place} staat iets wat daar niet past. "
        "Is het met de hand veranderd? Vraag dan om het oorspronkelijke bestand. Er is niets geopend."
    )
