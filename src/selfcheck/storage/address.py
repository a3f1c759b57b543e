"""Where the database is: what the setting says, or the place where a user expects her files."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from selfcheck.storage.trouble import Reason, StorageError

SETTING = "SELFCHECK_DATABASE_URL"
_FILE_NAME = "zelfcheck.sqlite3"
_SERVERS = ("postgresql", "postgresql+psycopg", "postgres")  # the last is what hosts often hand out


def address(url: str | None) -> Path | URL:
    """A file for SQLite, a URL for PostgreSQL; without an argument what the setting says, else the usual place.

    Raises StorageError (UNREACHABLE) for a URL of any other kind.
    """
    asked = url or os.environ.get(SETTING)
    if not asked:
        return usual_file()
    return _parsed(asked) if "://" in asked else Path(asked).expanduser().absolute()


def usual_file() -> Path:
    """The file where this user's own assessments are kept."""
    return default_file(sys.platform, os.environ, Path.home())


def default_file(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    """The file in the folder that a platform keeps for a user's files; ``platform`` as in ``sys.platform``."""
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "Zelfcheck" / _FILE_NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Zelfcheck" / _FILE_NAME
    xdg = Path(environment.get("XDG_DATA_HOME", ""))  # a relative one does not count, says its specification
    return (xdg if xdg.is_absolute() else home / ".local" / "share") / "zelfcheck" / _FILE_NAME


def shown(address: Path | URL) -> str:
    """An address that may stand on a screen and in a log: no name of a user, no password."""
    return str(address) if isinstance(address, Path) else f"{address.host or ''}/{address.database or ''}"


def _parsed(asked: str) -> Path | URL:
    try:
        url = make_url(asked)
    except (ArgumentError, ValueError):
        # From None: the message of the first quotes the URL, password and all.
        raise StorageError(Reason.UNREACHABLE, SETTING) from None
    if url.drivername == "sqlite" and url.database and url.database != ":memory:":
        return Path(url.database).absolute()
    if url.drivername in _SERVERS:
        return url.set(drivername="postgresql+psycopg")
    raise StorageError(Reason.UNREACHABLE, shown(url))
