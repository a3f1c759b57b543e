"""One round: everything starts, people work, servers die, and what screens called saved is looked up."""

import random
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser

from failover.cluster import Cluster, Killer, cluster
from failover.people import COUNT_LOADS, Colleague, StuckError, lost
from remembering import REMEMBER
from reporting import published
from selfcheck.checklist import Checklist
from stores import open_store
from visited import begun
from walking import PATIENCE, visiting

A_MOMENT = 1000
"""Milliseconds in which something on the screen can be used, unless there is no server."""


EDITOR = "noor"
"""Who she is at the provider; three browsers of hers are three sessions."""


@dataclass(frozen=True)
class Outcome:
    """What happened in a round, and what went wrong; nothing should."""

    ends: tuple[str, ...]
    done: Mapping[str, int]
    wrong: tuple[str, ...]


def play(browser: Browser, seed: int, seconds: float, script: Path | None = None) -> Outcome:
    """Let people work for so many seconds while servers die, and then prove one by one that they can go on."""
    checklist = published()
    with cluster(script) as running, ExitStack() as windows:
        people = _people(browser, running, checklist, seed, windows)
        killer = Killer(tuple(running.servers.values()), random.Random(seed))
        turns = random.Random(seed)
        wrong = []
        try:
            with killer:
                over = time.monotonic() + seconds
                while time.monotonic() < over:
                    turns.choice(people).act()
            for colleague in people:
                colleague.answer_and_leave()
                with killer.ended(running.servers[colleague.server]):
                    colleague.go_on()
        except StuckError as error:
            wrong.append(str(error))
        wrong += [each for colleague in people for each in _wrong(colleague, running)]
        done = sum((Counter(colleague.done) for colleague in people), Counter[str]())
        return Outcome(tuple(killer.ends), done, tuple(wrong))


def _people(browser: Browser, running: Cluster, checklist: Checklist, seed: int, windows: ExitStack) -> list[Colleague]:
    """One with an assessment of her own, and two who share one."""
    own, shared = begun(checklist, {}), begun(checklist, {})
    store = open_store(running.database)
    store.create(own)
    store.create(shared)
    store.database.close()
    people = []
    for number, (name, assessment) in enumerate((("Anna", own), ("Bram", shared), ("Chris", shared))):
        about = {"ignore_https_errors": True, "accept_downloads": True}
        visitor = windows.enter_context(visiting(browser, running.base_url, checklist, **about))
        visitor.page.add_init_script(COUNT_LOADS)
        visitor.page.add_init_script(REMEMBER)
        asked = quote(f"/vragen?zelfcheck={assessment.id}&stap={checklist.themes[0].id}")
        visitor.page.goto(f"{running.base_url}/inloggen?naar={asked}")
        visitor.page.locator("input[name=sub]").fill(EDITOR)
        # All at once: a first screen takes a while.
        visitor.page.get_by_role("button", name="Authorize").click(no_wait_after=True)
        chance = random.Random(f"{seed} {name}")
        people.append(Colleague(name, visitor, assessment.id, chance, alone=number == 0))
    for colleague in people:
        colleague.visitor.sees_theme(checklist.themes[0].id)
        colleague.look()
        colleague.visitor.page.set_default_timeout(A_MOMENT)
    return people


def _wrong(colleague: Colleague, running: Cluster) -> list[str]:
    colleague.visitor.page.set_default_timeout(PATIENCE)
    reloaded = [f"{colleague.name}: her tab was loaded {colleague.loads} times."] if colleague.loads != 1 else []
    return lost(colleague, running.versions(colleague.assessment_id)) + reloaded
