"""Very many visitors who answer at the same time, each after thinking, from one process."""

import asyncio
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from benchmarks.answering import Conversation

PATIENCE = 120.0  # seconds for one answer
RAMP = 0.05  # seconds between two visitors who come in


@dataclass(frozen=True)
class Pace:
    """How a crowd behaves: the mean seconds of thought before each answer, and the seconds before and while it counts."""

    think: float
    warm: float
    counted: float


@dataclass
class Crowd:
    """What became of everybody: milliseconds of each answer, and what each visitor chose last: by her query, and by question.

    ``sizes`` are the bytes of each run. A visitor whose connection breaks breaks the whole: nothing is left out.
    """

    waits: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    chosen: dict[str, Mapping[str, str]] = field(default_factory=dict)


def gather(base_url: str, page: str, queries: Sequence[str], pace: Pace) -> Crowd:
    """Let a visitor in for each query, one after the other, and have all of them answer until the time is over."""
    return asyncio.run(_gather(base_url, page, queries, pace))


async def _gather(base_url: str, page: str, queries: Sequence[str], pace: Pace) -> Crowd:
    crowd, chance = Crowd(), random.Random(len(queries))
    begin = time.perf_counter() + RAMP * len(queries) + pace.warm
    async with asyncio.TaskGroup() as group:
        for number, query in enumerate(queries):
            visitor = _Visitor(Conversation(page, query), random.Random(chance.random()), pace, begin, crowd)
            group.create_task(visitor.come(base_url, number * RAMP))
    return crowd


@dataclass(frozen=True)
class _Visitor:
    conversation: Conversation
    chance: random.Random
    pace: Pace
    begin: float
    crowd: Crowd

    async def come(self, base_url: str, after: float) -> None:
        """Come in, answer until the time is over, and say what was chosen."""
        await asyncio.sleep(after)
        way = connect(
            base_url.replace("http", "ws", 1) + "/_stcore/stream",
            origin=Origin(base_url),
            subprotocols=[Subprotocol("streamlit")],
            max_size=None,
            compression=None,
            open_timeout=PATIENCE,
            ping_interval=None,
        )
        async with way as connection:
            await self._run(connection)
            while time.perf_counter() < self.begin + self.pace.counted:
                # Nobody thinks very long: an answer that comes after the end is not counted.
                await asyncio.sleep(min(self.chance.expovariate(1 / self.pace.think), 4 * self.pace.think))
                await self._answer(connection)
        self.crowd.chosen[self.conversation.query] = self.conversation.answers

    async def _answer(self, connection: ClientConnection) -> None:
        self.conversation.choose()
        start = time.perf_counter()
        await self._run(connection)
        if self.begin <= start < self.begin + self.pace.counted:
            self.crowd.waits.append(1000 * (time.perf_counter() - start))
            self.crowd.sizes.append(self.conversation.size)

    async def _run(self, connection: ClientConnection) -> None:
        async with asyncio.timeout(PATIENCE):
            await connection.send(self.conversation.says())
            while not self.conversation.hears(await connection.recv()):
                pass
