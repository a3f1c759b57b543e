"""People who log in, for tests: a real provider in a process of its own, and a browser that walks there and back."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.cookies import SimpleCookie
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import parse_qs, urlsplit

import httpx

from serving import PATIENCE, free_port, stop

SECRET = "een geheim dat alleen de servers van deze proef weten"
FILE = """\
issuer: {issuer}
client_id: zelfcheck
name: uw proefaccount
rules:
  - role: lezer
    municipality: GM0344
    email_domain: utrecht.nl
  - role: redacteur
    municipality: GM0344
    email: noor@utrecht.nl
  - role: invuller
    municipality_claim: gemeente
  - role: beheerder
    claim: realm_access.roles
    value: zelfcheck-beheer
"""

PEOPLE: Mapping[str, Mapping[str, object]] = {
    "noor": {"name": "Noor de Wit", "email": "noor@utrecht.nl", "email_verified": True},
    "sam": {"name": "Sam", "email": "sam@utrecht.nl", "email_verified": True, "gemeente": ["GM0310", "GM9999"]},
    "kim": {"name": "Kim\r\n<b>Vos</b>", "email": "kim@utrecht.nl", "email_verified": False},
    "joe": {"name": "Jo", "realm_access": {"roles": ["zelfcheck-beheer"]}},
    "lou": {"name": "Lou", "gemeente": "GM0344"},
}
"""Whom the provider knows, by her id there."""


@contextmanager
def provider(*options: str, port: int = 0) -> Iterator[str]:
    """Run a real provider that knows ``PEOPLE``, and give its issuer."""
    port = port or free_port()
    known = [f"--user-claims={json.dumps({'sub': who, **claims})}" for who, claims in PEOPLE.items()]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", f"--port={port}", *known, *options]
    with TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, text=True)
        try:
            issuer = f"http://127.0.0.1:{port}"
            _wait_for(f"{issuer}/.well-known/openid-configuration", process)
            yield issuer
        finally:
            stop(process)


def _wait_for(url: str, process: "subprocess.Popen[str]") -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(url, timeout=5, trust_env=False).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    message = "The provider did not start."
    raise RuntimeError(message)


def login_env(folder: Path, issuer: str, public: str, **more: str) -> Mapping[str, str]:
    """The settings of a server whose visitors log in at a provider, on a database in a folder."""
    file = folder / "login.yaml"
    file.write_text(FILE.format(issuer=issuer), encoding="utf-8")
    return {
        "SELFCHECK_LOGIN_FILE": str(file),
        "SELFCHECK_LOGIN_SECRET": "het geheim van de dienst",
        "SELFCHECK_SECRET": SECRET,
        "SELFCHECK_PUBLIC_URL": public,
        "SELFCHECK_DATABASE_URL": str(folder / "zelfcheck.sqlite3"),
        **more,
    }


class Browser:
    """Somebody's browser: it keeps cookies, and goes one step at a time."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        # A connection for each step: nothing is left to close.
        alone = httpx.Limits(max_keepalive_connections=0)
        self.client = httpx.Client(trust_env=False, timeout=30, limits=alone)

    def get(self, address: str, **headers: str) -> httpx.Response:
        """Go to an address of ours, or to a whole one."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(address if "://" in address else f"{self.base_url}{address}", headers=named)

    def leave_for_provider(self, after: str = "/") -> str:
        """Begin to log in, and give where the provider asks who somebody is."""
        answer = self.client.get(f"{self.base_url}/inloggen", params={"naar": after})
        assert answer.status_code == 302, answer.text
        return answer.headers["location"]

    def say(self, at: str, who: str | None) -> str:
        """Tell the provider who somebody is, or that she does not want to; give where it sends her."""
        data = {"sub": who} if who else {"action": "deny"}
        answer = self.client.post(at, data=data)
        assert answer.status_code == 302, answer.text
        return answer.headers["location"]

    def log_in(self, who: str, after: str = "/") -> httpx.Response:
        """Log in, and give our answer to who comes back."""
        return self.get(self.say(self.leave_for_provider(after), who))

    @property
    def token(self) -> str:
        """What the cookie of the session holds; nothing without one."""
        return self.client.cookies.get("zelfcheck") or ""


def asked(url: str) -> Mapping[str, str]:
    """The question in an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def set_cookies(answer: httpx.Response) -> "SimpleCookie":
    """The cookies that an answer sets, each with everything that is said about it."""
    return SimpleCookie("\r\n".join(answer.headers.get_list("set-cookie")))
