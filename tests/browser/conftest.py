"""One server with the real app for every test in here, and people who visit it."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from providing import login_env
from serving import free_port
from visited import House, Visiting, housed
from walking import PATIENCE, Visitor, visiting

expect.set_options(timeout=PATIENCE)

NO_PROVIDER = "http://127.0.0.1:9"


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The real app on a database of its own."""
    with housed(str(tmp_path_factory.mktemp("huis") / "zelfcheck.sqlite3")) as house:
        yield house


@pytest.fixture(scope="session")
def empty_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The real app on a database in which nothing is, and in which every test leaves nothing."""
    with ExitStack() as doors:

        @cache
        def inside() -> House:
            port = free_port()
            # Nobody goes to the provider: sessions are made in the database.
            env = {**login_env(tmp_path_factory.mktemp("inloggen"), NO_PROVIDER, f"http://127.0.0.1:{port}")}
            database = env.pop("SELFCHECK_DATABASE_URL")
            return doors.enter_context(housed(database, port, SELFCHECK_SERVER_NAME="server-1", **env))

        house = doors.enter_context(housed(str(tmp_path_factory.mktemp("leeg") / "zelfcheck.sqlite3")))
        yield replace(house, inside=inside)


@pytest.fixture
def visit(browser: Browser, house: House) -> Iterator[Visiting]:
    """Lets people in; when they leave, their browsers may have complained about nothing."""
    visitors: list[Visitor] = []
    with ExitStack() as windows:

        def let_in(**about: Any) -> Visitor:
            visitor = windows.enter_context(visiting(browser, house.base_url, house.checklist, **about))
            visitors.append(visitor)
            return visitor

        yield let_in
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []


@pytest.fixture
def visitor(visit: Visiting) -> Visitor:
    """Somebody at an ordinary screen."""
    return visit()
