"""Who may knock: the names this server answers to, and the pages that may talk to it."""

import ipaddress
import os
import re
from dataclasses import dataclass
from typing import Self

from selfcheck.login import PublicAddress, public_address

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})
ANYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 - to recognise them, not to listen on them
SETTING = "SELFCHECK_HOSTS"

_HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?", re.IGNORECASE)


NAMELESS = (
    "Anderen kunnen deze app straks openen. Zij moeten weten wie hun antwoorden bewaart.\n"
    "Maak een bestand met uw naam en adres, zoals docs/host.yaml, en noem dat in SELFCHECK_HOST_FILE."
)

WITHOUT_LOGIN = "SELFCHECK_WITHOUT_LOGIN"
_ON_PURPOSE = "iedereen-ziet-alles"

OPEN = (
    "Anderen kunnen deze app straks openen, en niemand hoeft in te loggen. Dan ziet iedereen alles.\n"
    "Stel inloggen in met SELFCHECK_LOGIN_FILE; docs/deploy/login.md legt uit hoe.\n"
    f"Mag echt iedereen alles zien en veranderen? Zet dan ook {WITHOUT_LOGIN}={_ON_PURPOSE}"
)


class HostsError(Exception):
    """The setting with the names of this server cannot be used."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The names this server answers to.

    A page of another site can make a browser believe that its own name leads to this machine; it
    cannot change the name that the browser then sends. So an unknown name is refused.
    """

    bound: frozenset[str]
    public: frozenset[str]
    known: PublicAddress | None = None
    """Where visitors find us, if that was told: then a page under that name is ours at that very address only."""
    outside: bool = False
    """Whether we were told to listen on an address that others can reach."""

    @classmethod
    def of(cls, address: str) -> Self:
        """Return the names for a server on ``address``: its own, those in ``SELFCHECK_HOSTS``, and the public one.

        Raises HostsError if that setting holds something else than names, and LoginError if the
        public address is none.
        """
        given = [name.strip() for name in os.environ.get(SETTING, "").split(",") if name.strip()]
        for wrong in (name for name in given if host_name(name) != name.lower()):
            message = f"{SETTING}: ‘{wrong}’ is geen naam van een server. Schrijf bijvoorbeeld zelfcheck.gemeente.nl"
            raise HostsError(message)
        own = frozenset() if address in ANYWHERE else frozenset({bracketed(address).lower()})
        known = public_address()
        known = None if known and known.here else known
        names = {name.lower() for name in given} | ({known.name} if known else set())
        return cls(LOCAL | own, frozenset(names), known, outside=bracketed(address).lower() not in LOCAL)

    @property
    def origins(self) -> list[str]:
        """The public names as origins, which is how Streamlit wants to hear about them."""
        return [f"{scheme}://{name}" for name in sorted(self.public) for scheme in ("https", "http")]

    def for_others(self, address: str) -> bool:
        """Tell whether others than the person at this computer can come in, on ``address`` or by a public name."""
        return bool(self.public) or bracketed(address).lower() not in LOCAL

    def serves(self, host: str, reached: str) -> bool:
        """Tell whether a ``Host`` header names us. ``reached`` is the IP address the visitor came in on.

        Another ASGI server may listen elsewhere than we were told. Where nobody was expected there, nobody logs in
        either, and the header proves nothing: a program sends any name it likes.
        """
        came_in_on, name = reached.removeprefix("::ffff:"), host_name(host)
        if not (self.outside or self.public) and _elsewhere(came_in_on):
            return False
        own = {bracketed(came_in_on)} if self.outside else set()
        return name is not None and name in {*self.bound, *self.public, *own}

    def may_write(self, origin: str | None, host: str) -> bool:
        """Tell whether a page from ``origin`` may change something here.

        Its port counts too, unless the name is public: another program on this machine is another
        site, but a proxy in front of us may well have a port of its own. Where the whole public
        address is known, its name is not enough: on another port another program may live.
        """
        scheme, _, netloc = (origin or "").partition("://")
        if scheme not in {"http", "https"}:
            return False
        name = host_name(netloc)
        if self.known is not None and self.known.name in {name, host_name(host)}:
            return f"{scheme}://{netloc}".lower() == self.known.origin.removesuffix(":443")
        return name in self.public or netloc.lower() == host.lower()


def open_on_purpose() -> bool:
    """Tell whether the host said, apart from making it reachable, that nobody needs to log in."""
    return os.environ.get(WITHOUT_LOGIN, "").strip() == _ON_PURPOSE


def host_name(netloc: str) -> str | None:
    """Return the name in ``name:port``, in lower case, or None if it is something else.

    >>> host_name("Zelfcheck.Gemeente.nl:443"), host_name("[::1]:8501"), host_name("een/pad")
    ('zelfcheck.gemeente.nl', '[::1]', None)
    """
    match = _HOST.fullmatch(netloc)
    return match["name"].lower() if match else None


def _elsewhere(address: str) -> bool:
    """Tell whether an address can be reached from another computer; the name of a socket cannot."""
    try:
        return not ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def bracketed(address: str) -> str:
    """Return an address as it stands in a URL: IPv6 between brackets."""
    return f"[{address}]" if ":" in address else address
