"""Which assessments can stand beside ours, and why the others cannot."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Self

from selfcheck.assessment import Assessment, Status
from selfcheck.checklist import major_of
from selfcheck.comparison.told import Figures, Seen
from selfcheck.scoring import Score


@dataclass(frozen=True, slots=True)
class Entry:
    """One municipality's finished assessment, as it takes part in a comparison.

    ``verified`` is False when it comes from a file: then nobody knows who made it. ``partial`` says
    that it is shared without its sensitive themes, and so without what gives those away.
    ``in_sheets`` says whether it may stand in a sheet of ours; of a file, who was given it decides.
    ``older`` is how many more there are of the municipality that are the same but for their age.
    """

    code: str
    name: str
    kind: str | None
    status: Status | None
    finished: date
    checklist: str
    major: int
    figures: Figures
    verified: bool = True
    invented: bool = False
    partial: bool = False
    in_sheets: bool = True
    older: int = 0

    @classmethod
    def of(
        cls, assessment: Assessment, name: str, figures: Figures, *, verified: bool = True, in_sheets: bool = True
    ) -> Self:
        """The entry of a finished assessment; ValueError if it is not finished."""
        if assessment.finished is None:
            raise ValueError("only a finished assessment can be compared")
        return cls(
            code=assessment.municipality,
            name=name,
            kind=assessment.kind,
            status=assessment.status,
            finished=assessment.finished,
            checklist=assessment.checklist,
            major=major_of(assessment.version),
            figures=figures,
            verified=verified,
            invented=assessment.invented,
            in_sheets=in_sheets,
        )

    @classmethod
    def told(  # noqa: PLR0913 - each is something else that is told, and all but three have a usual value
        cls, seen: Seen, name: str, checklist: str, *, partial: bool = False, in_sheets: bool = True, older: int = 0
    ) -> Self:
        """The entry of what is told of a finished assessment on a checklist."""
        return cls(
            code=seen.municipality,
            name=name,
            kind=seen.kind,
            status=seen.status,
            finished=seen.finished,
            checklist=checklist,
            major=major_of(seen.version),
            figures=Figures.as_shown(seen.figures),
            invented=seen.invented,
            partial=partial,
            in_sheets=in_sheets,
            older=older,
        )


class GroupId(StrEnum):
    """With whom a municipality compares itself."""

    NEIGHBOURS = "neighbours"
    ACROSS_WATER = "across-water"
    PROVINCE = "province"
    SAFETY_REGION = "safety-region"
    SIZE = "size"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Group:
    """A group of municipalities under a Dutch label; names stand in the order of ``codes``."""

    id: GroupId
    label: str
    codes: tuple[str, ...]

    def besides(self, code: str) -> tuple[str, ...]:
        """The codes of the others: each once, without this one."""
        return tuple(other for other in dict.fromkeys(self.codes) if other != code)


class Reason(StrEnum):
    """Why an assessment is left out. The first that holds is the one that is told."""

    OWN = "own"
    INVENTED = "invented"
    OTHER_CHECKLIST = "other-checklist"
    OTHER_VERSION = "other-version"
    OUTSIDE = "outside"
    OTHER_KIND = "other-kind"
    OLDER = "older"


def choose(
    mine: Entry, others: Iterable[Entry], group: Group, kinds: Collection[str] | None
) -> tuple[tuple[Entry, ...], Mapping[Reason, int]]:
    """The one entry of each municipality that counts, in the group's order, and how many were left out by reason."""
    left_out: Counter[Reason] = Counter()
    newest: dict[str, Entry] = {}
    inside = frozenset(group.codes)
    for entry in others:
        if reason := _unlike(mine, entry, inside, kinds):
            left_out[reason] += 1 + entry.older
            continue
        before = newest.get(entry.code)
        left_out[Reason.OLDER] += entry.older + (before is not None)
        newest[entry.code] = entry if before is None else max(before, entry, key=_newer)
    # Asking the group's codes, and not the entries', keeps the outcome free of the order they came in.
    chosen = tuple(newest[code] for code in group.besides(mine.code) if code in newest)
    return chosen, MappingProxyType({reason: left_out[reason] for reason in Reason if left_out[reason]})


def _unlike(mine: Entry, entry: Entry, inside: Collection[str], kinds: Collection[str] | None) -> Reason | None:
    obstacles = {
        Reason.OWN: entry.code == mine.code,
        Reason.INVENTED: entry.invented != mine.invented,
        Reason.OTHER_CHECKLIST: entry.checklist != mine.checklist,
        Reason.OTHER_VERSION: entry.major != mine.major,
        Reason.OUTSIDE: entry.code not in inside,
        Reason.OTHER_KIND: kinds is not None and entry.kind not in kinds,
    }
    return next((reason for reason, holds in obstacles.items() if holds), None)


def _newer(entry: Entry) -> tuple[date, bool, bool, str, str, str, tuple[tuple[str, bool, Fraction], ...]]:
    # The same assessment can be there whole and as it is shared in part. After that nothing makes one better.
    # The rest only makes the choice the same every time.
    told = entry.figures
    figures = (
        ("", *_sortable(told.total)),
        *((name, *_sortable(score)) for name, score in told.themes.items()),
        *((name, *_sortable(score)) for name, score in told.selections.items()),
    )
    return entry.finished, entry.verified, not entry.partial, entry.kind or "", entry.status or "", entry.name, figures


def _sortable(score: Score | None) -> tuple[bool, Fraction]:
    known = None if score is None else score.known
    return score is not None, Fraction(-1) if known is None else known
