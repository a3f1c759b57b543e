"""A provider that can be told to answer otherwise than the standard asks; it asks nobody who she is."""

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey

Claims = dict[str, Any]


def key(name: str) -> RSAKey:
    """A key that a provider signs with."""
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig", "alg": "RS256"})


@dataclass
class Strange:
    """What the provider answers. A test changes it."""

    issuer: str = ""
    keys: list[RSAKey] = field(default_factory=lambda: [key("eerste")])
    published: Claims = field(default_factory=dict)
    """What it publishes about itself, besides what it should."""
    token: Callable[[], Mapping[str, object] | str] = dict
    userinfo: Claims = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    status: int = 200
    answers: threading.Event = field(default_factory=threading.Event)
    """Until it is set, nothing is answered."""

    def claims(self, nonce: str, /, **others: object) -> Claims:
        """The claims of a token in which all is well, but for what a test says otherwise; None leaves one out."""
        now = int(time.time())
        well = {"iss": self.issuer, "aud": "zelfcheck", "sub": "noor", "iat": now, "exp": now + 300, "nonce": nonce}
        return {name: value for name, value in {**well, **others}.items() if value is not None}

    def signed(self, claims: Claims, by: RSAKey | None = None) -> str:
        """A token with these claims."""
        by = by or self.keys[0]
        return jwt.encode({"alg": "RS256", "kid": by.kid}, claims, by)

    def gives(self, id_token: str) -> None:
        """Answer every code with this token."""
        self.token = lambda: {"access_token": "a", "token_type": "Bearer", "id_token": id_token}

    def answer(self, path: str) -> Mapping[str, object] | str:
        """What it says at an address."""
        self.requests.append(path)
        here = {name: f"{self.issuer}/{name}" for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")}
        if path == "/.well-known/openid-configuration":
            algorithms = ["RS256", "HS256", "none"]
            return {
                "issuer": self.issuer,
                **here,
                "id_token_signing_alg_values_supported": algorithms,
                **({"userinfo_endpoint": f"{self.issuer}/userinfo"} if self.userinfo else {}),
                **self.published,
            }
        if path == "/jwks_uri":
            return {"keys": [each.as_dict(private=False) for each in self.keys]}
        if path == "/token_endpoint":
            return self.token()
        return self.userinfo


@contextmanager
def strange_provider() -> Iterator[Strange]:
    """Run one."""
    strange = Strange()
    strange.answers.set()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            strange.answers.wait()
            said = strange.answer(self.path)
            content = (said if isinstance(said, str) else json.dumps(said)).encode()
            self.send_response(strange.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        strange.issuer = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield strange
        finally:
            strange.answers.set()
            server.shutdown()
            thread.join()


def unsigned(claims: Claims) -> str:
    """A token that nobody signed, and says so."""
    return f"{_part({'alg': 'none'})}.{_part(claims)}."


def signed_with(secret: bytes, claims: Claims) -> str:
    """A token signed with what everybody knows, such as a public key."""
    said = f"{_part({'alg': 'HS256', 'kid': 'eerste'})}.{_part(claims)}"
    return f"{said}.{_encoded(hmac.digest(secret, said.encode(), hashlib.sha256))}"


def _part(content: Mapping[str, object]) -> str:
    return _encoded(json.dumps(content).encode())


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
