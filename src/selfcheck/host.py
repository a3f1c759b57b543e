"""Who runs this installation, as a file says it; without a file it is one person's own computer."""

import os
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from selfcheck.answers import typed

SETTING = "SELFCHECK_HOST_FILE"
MAX_LOGO = 200_000
_MAX_FILE = 20_000
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

MEANINGS = {
    "name": "de naam van uw organisatie, hoogstens 100 tekens",
    "contact": "een e-mailadres of een telefoonnummer, hoogstens 200 tekens",
    "logo": "de naam van een plaatje bij dit bestand: PNG, JPEG of WebP, hoogstens 200 kB",
    "privacy_url": "het adres van uw privacyverklaring, beginnend met https://, hoogstens 500 tekens",
    "retention": "een zin die zegt hoe lang u bewaart, hoogstens 300 tekens",
    "drafts_months": "een heel getal van 1 tot en met 120: na zoveel maanden wist u een concept waar niemand aan werkt",
    "accessibility_url": "het adres van uw toegankelijkheidsverklaring, beginnend met https://, hoogstens 500 tekens",
}
"""Every key of the file, and what belongs there."""


def _one_line(text: object) -> object:
    kept = typed(text)
    return " ".join(kept.split()) if isinstance(kept, str) else kept


def _whole(text: object) -> int:
    # Python itself would also take 1_2 and the digits of other scripts.
    if not (isinstance(text, str) and re.fullmatch("[0-9]{1,3}", text)):
        message = "no whole number"
        raise ValueError(message)
    return int(text)


_OneLine = BeforeValidator(_one_line)
_Months = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=120)]
_Address = Annotated[str, _OneLine, StringConstraints(pattern=r"^https://[\w.-]+(:\d+)?([/?#]\S*)?$", max_length=500)]


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, _OneLine, StringConstraints(min_length=1, max_length=100)]
    contact: Annotated[str, _OneLine, StringConstraints(min_length=1, max_length=200)]
    logo: Annotated[str, StringConstraints(min_length=1, max_length=300)] | None = None
    privacy_url: _Address | None = None
    retention: Annotated[str, _OneLine, StringConstraints(min_length=1, max_length=300)] | None = None
    drafts_months: _Months | None = None
    accessibility_url: _Address | None = None


@dataclass(frozen=True, slots=True)
class Host:
    """The organisation that offers this installation. Its texts are one line each, and shown as they are.

    ``drafts_months`` is after how many months a draft that nobody touches is deleted; None for never.
    """

    name: str
    contact: str
    logo: bytes | None = None
    privacy_url: str | None = None
    retention: str | None = None
    drafts_months: int | None = None
    accessibility_url: str | None = None


class HostFileError(Exception):
    """The file about the host must be put right first. Carries every problem that was found, in Dutch."""

    def __init__(self, file: Path, problems: Iterable[str]) -> None:
        self.file, self.problems = file, tuple(problems)
        super().__init__(file, self.problems)

    def __str__(self) -> str:
        """The whole message: which file, and per key what to do."""
        head = f"Het bestand ‘{self.file}’ ({SETTING}) klopt nog niet. Zelfcheck is niet gestart."
        return "\n".join([head, *(f"- {problem}" for problem in self.problems)])


def current_host() -> Host | None:
    """The host that ``SELFCHECK_HOST_FILE`` names; None on one person's own computer.

    The file is read once, so that a mistake made while the app runs is met at the next start and
    not by a visitor. Raises HostFileError.
    """
    named = os.environ.get(SETTING, "").strip()
    return _read_once(Path(named).expanduser().absolute()) if named else None


def read_host(file: Path) -> Host:
    """The host in a YAML file. Raises HostFileError with everything that is wrong with it."""
    entries, problems = _entries(file)
    try:
        found = _File.model_validate(entries)
    except ValidationError as error:
        raise HostFileError(file, [*problems, *map(_in_dutch, error.errors())]) from None
    logo, more = (None, "") if found.logo is None else _logo(file.parent / found.logo)
    if problems := [*problems, *filter(None, [more])]:
        raise HostFileError(file, problems)
    return Host(**{**dict(found), "logo": logo})


_read_once = cache(read_host)


def _entries(file: Path) -> tuple[dict[str, object], list[str]]:
    """Read every value as the text that stands there: YAML itself would make a number of a telephone number."""
    root = _composed(file)
    if not isinstance(root, yaml.MappingNode) or not all(isinstance(key, yaml.ScalarNode) for key, _ in root.value):
        raise HostFileError(
            file, [f"Schrijf op elke regel een sleutel en een waarde. Sleutels: {', '.join(MEANINGS)}."]
        )
    # What is no single text becomes a list, which is right for no key.
    found = {key.value: value.value if isinstance(value, yaml.ScalarNode) else [] for key, value in root.value}
    times = Counter(key.value for key, _ in root.value)
    return found, [f"‘{key[:60]}’ staat er {times[key]} keer. Houd er één." for key in times if times[key] > 1]


def _composed(file: Path) -> yaml.Node | None:
    try:
        with file.open("rb") as opened:
            content = opened.read(_MAX_FILE + 1)
        if len(content) > _MAX_FILE:
            raise HostFileError(file, ["Het is groter dan 20 kB. Is dit het goede bestand?"])
        return yaml.compose(content.decode("utf-8-sig"), Loader=yaml.SafeLoader)
    except OSError:
        problem = "Ik kan het niet lezen. Kijk of de naam klopt en of het programma het mag openen."
        raise HostFileError(file, [problem]) from None
    except RecursionError:
        raise HostFileError(file, ["Hier zitten te veel blokken in elkaar. Controleer de haken."]) from None
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f" bij regel {mark.line + 1}" if mark else ""
        problem = f"De opmaak klopt niet{place}. Schrijf UTF-8, met op elke regel een sleutel, dubbele punt en waarde."
        raise HostFileError(file, [problem]) from None


def _in_dutch(error: Any) -> str:
    key = str(error["loc"][0])
    if error["type"] == "missing":
        return f"‘{key}’ ontbreekt. Voeg een regel toe met {MEANINGS[key]}."
    if error["type"] == "extra_forbidden":
        return f"‘{key[:60]}’ ken ik niet. Haal de regel weg of kies een van deze sleutels: {', '.join(MEANINGS)}."
    return f"‘{key}’ klopt niet. Hier hoort {MEANINGS[key]}."


def _logo(file: Path) -> tuple[bytes | None, str]:
    """Return the picture, or what is wrong with it: the name of a file says nothing about what is in it."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_LOGO + 1)
    except OSError:
        return None, f"‘logo’: ‘{file}’ kan ik niet lezen. Hier hoort {MEANINGS['logo']}."
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    if len(content) > MAX_LOGO or not (webp or content.startswith(_PICTURES)) or not _opens(content):
        return None, f"‘logo’: ‘{file}’ kan ik niet gebruiken. Hier hoort {MEANINGS['logo']}."
    return content, ""


def _opens(picture: bytes) -> bool:
    """Whether a picture can be drawn: a broken one would stop every screen."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only a host with a logo waits for it

    try:
        with Image.open(BytesIO(picture)) as image:
            image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True
