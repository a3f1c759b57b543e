"""People who logged in, each with a browser tab of her own and without a provider: for tests of the screens."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self

import pytest

from providing import login_env
from screens import Tab
from selfcheck.access import Membership, Person, Role
from selfcheck.storage import Database, People, Store
from selfcheck.ui import visitor
from together import HERE, a_profile

PUBLIC: Final = "http://localhost:8501"


@dataclass
class Hall:
    """An app with login and the people in it; ``token`` is the cookie of the tab that is drawn now."""

    database: Database
    token: str = ""

    def person(self, name: str, *memberships: Membership) -> Person:
        """Somebody who logged in just now, with exactly these roles."""
        return self.people.welcome(a_profile(name, *memberships), datetime.now(UTC))

    def session(self, who: Person) -> str:
        """The token of a new session of somebody."""
        return self.people.begin_session(who.id, datetime.now(UTC))

    def tab(self, who: Person | None = None) -> "Desk":
        """A tab of somebody with a new session, or of somebody who did not log in."""
        return Desk(self, self.session(who) if who else "")

    def editor(self, name: str = "Noor", municipality: str = HERE) -> "Desk":
        """A tab of an editor."""
        return self.tab(self.person(name, Membership(Role.EDITOR, municipality)))

    def store(self, who: Person) -> Store:
        """What somebody may ask of the database."""
        return Store(self.database, who)

    @property
    def people(self) -> People:
        """Who ever logged in."""
        return People(self.database)


@dataclass
class Desk(Tab):
    """A tab in a browser with a cookie."""

    hall: Hall
    token: str = ""

    def __post_init__(self) -> None:
        """Open the tab."""
        Tab.__init__(self)

    def run(self) -> Self:
        """Draw the screen for whoever sits here."""
        self.hall.token = self.token
        return super().run()


def open_hall(folder: Path, database: Database, patch: pytest.MonkeyPatch) -> Hall:
    """Let people log in at the app of this process; every run asks the database anew who visits."""
    for name, value in login_env(folder, "http://localhost:1", PUBLIC).items():
        patch.setenv(name, value)
    hall = Hall(database)
    patch.setattr(visitor, "_token", lambda: hall.token)
    patch.setattr(visitor, "_FRESH", -1.0)
    return hall
