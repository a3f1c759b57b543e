"""The settings of login: what a host must give besides the file, and what follows from it."""

import os
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from selfcheck import secret
from selfcheck.login.file import read_login
from selfcheck.login.problems import FILE, LoginError
from selfcheck.login.rules import Login

CLIENT_SECRET: Final = "SELFCHECK_LOGIN_SECRET"  # noqa: S105 - the name of a setting
PUBLIC: Final = "SELFCHECK_PUBLIC_URL"
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
_ADDRESS: Final = re.compile(r"(?P<scheme>https?)://(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?P<port>:\d{1,5})?/?")


@dataclass(frozen=True, slots=True)
class PublicAddress:
    """Where visitors find this installation: ``https://zelfcheck.gemeente.nl``, without a slash at the end."""

    origin: str
    name: str

    @property
    def secure(self) -> bool:
        """Whether everything between a visitor and us is encrypted."""
        return self.origin.startswith("https:")

    @property
    def here(self) -> bool:
        """Whether it can be reached from this computer only."""
        return self.name in _LOOPBACK


@dataclass(frozen=True, slots=True)
class LoginSettings:
    """Everything that a server needs to let people log in."""

    login: Login
    address: PublicAddress
    client_secret: str = field(repr=False)


def current_login() -> Login | None:
    """The login that ``SELFCHECK_LOGIN_FILE`` describes; None where nobody logs in.

    The file is read once, so that a mistake made while the app runs is met at the next start and
    not by a visitor. Raises LoginFileError.
    """
    file = _file()
    return None if file is None else _read_once(file)


_read_once = cache(read_login)


def _file() -> Path | None:
    named = os.environ.get(FILE, "").strip()
    return Path(named).expanduser().absolute() if named else None


def login_settings(codes: Collection[str]) -> LoginSettings | None:
    """Everything about login, or None where nobody logs in. For the start of a server.

    ``codes`` are the municipalities that are, or were. Raises LoginError with all that is wrong or missing.
    """
    file = _file()
    if file is None:
        return None
    read_login(file, codes)
    login = _read_once(file)
    address = public_address()
    client_secret = os.environ.get(CLIENT_SECRET, "").strip()
    missing = []
    if address is None:
        missing.append(f"{PUBLIC}: het adres van deze app, zoals https://zelfcheck.gemeente.nl")
    if not client_secret:
        missing.append(f"{CLIENT_SECRET}: het geheim dat uw inlogdienst aan deze app gaf")
    try:
        if not secret.shared():
            missing.append(f"{secret.SETTING}: minstens {secret.SHORTEST} willekeurige tekens, op elke server dezelfde")
    except secret.SecretError as error:
        missing.append(str(error))
    if address is None or missing:
        head = f"{FILE} is gezet, maar voor inloggen is meer nodig. Zelfcheck is niet gestart."
        raise LoginError("\n".join([head, *(f"- {each}" for each in missing)]))
    return LoginSettings(login, address, client_secret)


def public_address() -> PublicAddress | None:
    """The address in ``SELFCHECK_PUBLIC_URL``, or None without one. Raises LoginError if it cannot be used."""
    given = os.environ.get(PUBLIC, "").strip().lower()
    if not given:
        return None
    match = _ADDRESS.fullmatch(given)
    if match is None:
        message = f"{PUBLIC}: dit is geen adres zonder pad. Schrijf bijvoorbeeld https://zelfcheck.gemeente.nl"
        raise LoginError(message)
    found = PublicAddress(given.rstrip("/"), match["name"])
    if not found.secure and not found.here:
        message = f"{PUBLIC}: begin met https://. Alleen op uw eigen computer mag http, zoals http://localhost:8501"
        raise LoginError(message)
    return found


def cookie_name() -> str:
    """The name of the cookie that holds a visitor's session; screens and server both ask for it by this name.

    With ``__Host-`` browsers hold us to it: encrypted, for every path, and from no neighbouring site.
    """
    return f"{cookie_prefix()}zelfcheck"


def cookie_prefix() -> str:
    """What the name of every cookie about login begins with; empty where nothing is encrypted."""
    address = public_address()
    return "__Host-" if address is not None and address.secure else ""
