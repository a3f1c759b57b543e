"""Rounds of figures without names: planned and released by the host, once, and never made again."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, func, insert, select, update

from selfcheck.access import Action
from selfcheck.assessment import AMSTERDAM, today
from selfcheck.checklist import major_of
from selfcheck.municipalities import SIZE_CLASSES, UnknownMunicipality, municipality, predecessors
from selfcheck.sharing import Contribution, Release, for_viewer, release
from selfcheck.storage import consents
from selfcheck.storage.asking import Asking, Subject
from selfcheck.storage.outcomes import Happening
from selfcheck.storage.rows import making_sense
from selfcheck.storage.shared import GroupSight, KeptRound, Published, Round, Spent
from selfcheck.storage.tables import PUBLISHED, ROUND, SPENT

_AT_A_TIME = 200  # rows


class NotYetError(Exception):
    """No round is planned, or its day (``on``) has not come. Nothing was changed."""

    def __init__(self, on: date | None) -> None:
        super().__init__(on)
        self.on = on


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many municipalities would count in a round now, by size class (its place, small is 0), for one checklist."""

    checklist: str
    major: int
    invented: bool
    sizes: Mapping[int, int]


class RoundStore(Asking):
    """What a host may ask about rounds. Scores of one municipality are never among it; raises ForbiddenError."""

    __slots__ = ()

    def rounds(self) -> tuple[Round, ...]:
        """Every round, the newest first."""
        self._demand(Action.TAKE_STOCK, "")
        with self.database.reading() as connection:
            return tuple(Round(*row) for row in connection.execute(select(ROUND).order_by(ROUND.c.number.desc())))

    def published(self, number: int) -> tuple[Published, ...]:
        """The figures of a round."""
        self._demand(Action.TAKE_STOCK, "")
        with self.database.reading() as connection:
            return read_published(connection, number)

    def waiting(self) -> tuple[Waiting, ...]:
        """How many municipalities would count in a round now."""
        self._demand(Action.TAKE_STOCK, "")
        with self.database.reading() as connection:
            found = _contributions(connection, today())
        return tuple(
            Waiting(*key, {size: sizes.count(size) for size in range(len(SIZE_CLASSES))})
            for key, given in found.items()
            if (sizes := [each.size for each in given])
        )

    def plan(self, on: date) -> None:
        """Name the day of the next round, or another day for it. Raises ValueError for a day that has passed."""
        self._demand(Action.RELEASE, "")
        if on < today():
            message = "a round is planned for today or later"
            raise ValueError(message)
        with self.database.writing(alone=True) as connection:
            if connection.execute(update(ROUND).where(ROUND.c.released.is_(None)).values(on=on)).rowcount == 0:
                last = connection.execute(select(func.max(ROUND.c.number))).scalar() or 0
                connection.execute(insert(ROUND).values(number=last + 1, on=on))

    def release(self, on: date) -> Round:
        """Make the figures of the planned round, on its day or later. Raises NotYetError."""
        self._demand(Action.RELEASE, "")
        with self.database.writing(alone=True) as connection:
            consents.one_by_one(connection)
            planned = connection.execute(select(ROUND).where(ROUND.c.released.is_(None))).one_or_none()
            if planned is None or planned.on > on:
                raise NotYetError(None if planned is None else planned.on)
            for (checklist, major, invented), given in _contributions(connection, on).items():
                made, spent = release(given)
                if made.groups:
                    add_published(connection, Published(planned.number, checklist, major, invented, made))
                whose = {each.assessment: each.municipality for each in given}
                number = planned.number
                consents.spend(connection, [Spent(each, theme, whose[each], number) for each, theme in sorted(spent)])
            now = datetime.now(UTC)
            connection.execute(update(ROUND).where(ROUND.c.number == planned.number).values(released=now))
            self._note(connection, Happening.RELEASED, None)
            return Round(planned.number, planned.on, now)


def planned_for(connection: Connection) -> date | None:
    """The day of the next round; None while the host has not named one."""
    day: date | None = connection.execute(select(ROUND.c.on).where(ROUND.c.released.is_(None))).scalar()
    return day


def group_of(connection: Connection, about: Subject) -> GroupSight | None:
    """The figures of the group that the municipality of an assessment is in, as it may see them.

    Of the newest round, unless an earlier one says more: a round with few does not hide one with many.
    """
    size = _size(about.municipality)
    query = (
        select(PUBLISHED.c.round, PUBLISHED.c.release, ROUND.c.released)
        .join_from(PUBLISHED, ROUND)
        .where(
            PUBLISHED.c.checklist == about.checklist,
            PUBLISHED.c.major == about.major,
            PUBLISHED.c.invented == about.invented,
        )
        .order_by(PUBLISHED.c.round.desc())
    )
    found: list[GroupSight] = []
    for row in connection.execute(query):
        with making_sense():
            group = Release.model_validate(row.release).group_of(size) if size is not None else None
        if group is not None:
            hers = _counted_of(connection, about.municipality, row.round)
            figures = {theme: for_viewer(figure, theme in hers) for theme, figure in group.themes.items()}
            found.append(GroupSight(row.released.astimezone(AMSTERDAM).date(), group.sizes, figures))
    return max(found, key=_says, default=None)


def _says(group: GroupSight) -> int:
    """Of how many themes there are figures. Of two that say as much the first, which is the newest, is taken."""
    return sum(figure is not None for figure in group.themes.values())


def read_published(connection: Connection, number: int) -> tuple[Published, ...]:
    """The figures of a round."""
    order = (PUBLISHED.c.checklist, PUBLISHED.c.major, PUBLISHED.c.invented)
    query = select(PUBLISHED).where(PUBLISHED.c.round == number).order_by(*order)
    with making_sense():
        return tuple(
            Published(row.round, row.checklist, row.major, row.invented, Release.model_validate(row.release))
            for row in connection.execute(query)
        )


def add_published(connection: Connection, published: Published) -> None:
    """Store the figures of a round."""
    values = {name: getattr(published, name) for name in ("round", "checklist", "major", "invented")}
    connection.execute(insert(PUBLISHED).values(**values, release=published.release.model_dump(mode="json")))


def _contributions(connection: Connection, on: date) -> Mapping[tuple[str, int, bool], Sequence[Contribution]]:
    """What would count in a round, by checklist, major version and whether it is invented."""
    found: dict[tuple[str, int, bool], list[Contribution]] = {}
    for each in consents.countable(connection, on):
        size = _size(each.municipality)
        if each.scores and size is not None:
            key = (each.checklist, major_of(each.version), each.invented)
            found.setdefault(key, []).append(Contribution(each.municipality, each.assessment, size, each.scores))
    return found


def _size(code: str) -> int | None:
    """The place of its size class; None for a municipality that is no more."""
    try:
        return SIZE_CLASSES.index(municipality(code).size_class)
    except UnknownMunicipality:
        return None


def _counted_of(connection: Connection, code: str, number: int) -> frozenset[str]:
    """The themes in which a municipality counted itself in a round, or one that went into it."""
    codes = [code, *(place.code for place in predecessors(code))]
    query = select(SPENT.c.theme_id).where(SPENT.c.round == number, SPENT.c.municipality.in_(codes))
    return frozenset(connection.execute(query).scalars())


def read_each(connection: Connection) -> Generator[KeptRound, None, None]:
    """Every round with its figures, in order."""
    for row in connection.execute(select(ROUND).order_by(ROUND.c.number)).all():
        yield KeptRound(Round(*row), read_published(connection, row.number))


def read_spent(connection: Connection) -> Generator[Spent, None, None]:
    """Every score that counts in no round any more."""
    query = select(SPENT).order_by(SPENT.c.assessment_id, SPENT.c.theme_id)
    with connection.execute(query.execution_options(yield_per=_AT_A_TIME)) as found:
        for row in found:
            yield Spent(*row)


def add_each(connection: Connection, kept: Iterable[KeptRound]) -> None:
    """Store rounds as they were."""
    for each in kept:
        connection.execute(insert(ROUND).values({name: getattr(each.round, name) for name in Round.__slots__}))
        for published in each.published:
            add_published(connection, published)
