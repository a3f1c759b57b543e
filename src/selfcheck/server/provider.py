"""The provider that people log in with: OpenID Connect, spoken by Authlib, held to what we expect of it."""

import asyncio
import time
import warnings
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from authlib import deprecate

with warnings.catch_warnings():
    # It would rather have a newer HTTP library, which does not exist for every Python that we support.
    warnings.simplefilter("ignore", deprecate.AuthlibDeprecationWarning)
    from authlib.integrations.starlette_client import StarletteOAuth2App

import httpx
from authlib.common.errors import AuthlibBaseError
from joserfc.errors import JoseError

from selfcheck.login import LoginSettings

PATIENCE: Final = 10.0
"""Seconds for everything that one step of logging in asks of the provider."""
_CONNECT: Final = 5.0
_FRESH: Final = 3600.0
"""Seconds that we believe what the provider published about itself, its keys among it."""
_LEEWAY: Final = 60
"""Seconds that its clock may differ from ours."""

_SIGNED_BY_THE_PROVIDER_ALONE: Final = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "EdDSA", "Ed25519"),
)
"""Not HMAC, for which we would need its secret, and never ``none``."""

_CODES: Final = frozenset(
    {
        *("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type"),
        *("invalid_scope", "unsupported_response_type", "server_error", "temporarily_unavailable", "login_required"),
        *("interaction_required", "consent_required", "account_selection_required"),
    }
)
"""What the standard lets a provider answer when it does not do what we ask."""

_ADDRESS: Final = ("email", "email_verified")

_ASKED_ABOUT_EACH: Final = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class ProviderError(Exception):
    """The provider cannot be used now: it did not answer, or not with what the standard asks.

    What is said with it is for the log: words of ours and of the standard, never of the provider.
    """


class RefusedError(Exception):
    """The provider does not let this person in with this code."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A login that began: where the browser goes, and what must be the same when it comes back."""

    url: str
    state: str
    nonce: str
    verifier: str


class Provider:
    """Speaks with one provider. What it published is asked for when it is needed, and again after an hour."""

    def __init__(self, settings: LoginSettings, back: str) -> None:
        """``back`` is the whole address that the provider sends browsers to."""
        self._settings = settings
        self._back = back
        self._client: Any = None
        self._asked_at = 0.0

    async def begin(self) -> Begun:
        """Begin a login. Raises ProviderError."""
        async with _held_to_the_standard():
            begun = await (await self._known()).create_authorization_url(self._back)
            return Begun(begun["url"], begun["state"], begun["nonce"], begun["code_verifier"])

    async def finish(self, code: str, nonce: str, verifier: str, said_issuer: str | None) -> Mapping[str, object]:
        """Exchange a code for the claims about somebody. Raises ProviderError or RefusedError.

        ``said_issuer`` is who sent the browser back, if it said so: another provider's code must not
        be given to this one.
        """
        issuer = self._settings.login.issuer
        if said_issuer not in {None, issuer}:
            raise RefusedError
        async with _held_to_the_standard():
            client = await self._known()
            try:
                token = await client.fetch_access_token(self._back, code=code, code_verifier=verifier)
            except AuthlibBaseError as error:
                if error.error == "invalid_grant":
                    raise RefusedError from None
                raise
            mine = {"iss": issuer, "aud": self._settings.login.client_id}
            options = {name: {"essential": True, "value": value} for name, value in mine.items()}
            claims = await client.parse_id_token(token, nonce, claims_options=options, leeway=_LEEWAY)
            if claims is None:
                raise ProviderError("no id token")
            return _together(claims, await self._more(client, token, claims["sub"]))

    async def farewell(self, after: str) -> str | None:
        """Return where somebody leaves the provider too and comes back to ``after``; None if there is no such place."""
        try:
            async with _held_to_the_standard():
                place = (await self._known()).server_metadata.get("end_session_endpoint")
        except ProviderError:
            return None
        if not isinstance(place, str) or not self._may_be_asked(place):
            return None
        question = urlencode({"client_id": self._settings.login.client_id, "post_logout_redirect_uri": after})
        return f"{place}{'&' if '?' in place else '?'}{question}"

    async def _more(self, client: Any, token: Mapping[str, object], subject: object) -> Mapping[str, object]:
        """Return what the provider tells about somebody apart from her token, where some tell her name only."""
        if "userinfo_endpoint" not in client.server_metadata:
            return {}
        told = await client.userinfo(token=token)
        # It must be about the same person: the access token may have been swapped.
        if told.get("sub") != subject:
            raise ProviderError("userinfo about somebody else")
        return dict(told)

    async def _known(self) -> Any:
        """Return a client that knows what the provider published about itself."""
        if self._client is None or time.monotonic() - self._asked_at > _FRESH:
            self._client, self._asked_at = self._new(await self._published()), time.monotonic()
        return self._client

    async def _published(self) -> Mapping[str, Any]:
        issuer = self._settings.login.issuer
        async with httpx.AsyncClient(timeout=_timeout()) as asking:
            answer = await asking.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
            answer.raise_for_status()
            told: Mapping[str, Any] = answer.json()
        if told["issuer"] != issuer:
            raise ProviderError("another issuer than in the file")
        if not all(self._may_be_asked(told[name]) for name in _ASKED_ABOUT_EACH):
            raise ProviderError("an address that is not encrypted")
        return told

    def _may_be_asked(self, url: str) -> bool:
        """Whether an address is encrypted, unless the provider is one for a trial on this machine."""
        return urlsplit(url).scheme in {"https", urlsplit(self._settings.login.issuer).scheme}

    def _new(self, told: Mapping[str, Any]) -> Any:
        ways = told.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        signed = [name for name in told.get("id_token_signing_alg_values_supported", ()) if isinstance(name, str)]
        usable = [name for name in signed if name in _SIGNED_BY_THE_PROVIDER_ALONE]
        optional = {name: told[name] for name in ("userinfo_endpoint", "end_session_endpoint") if name in told}
        return StarletteOAuth2App(
            None,  # Authlib would keep one login per browser; two tabs make two
            client_id=self._settings.login.client_id,
            client_secret=self._settings.client_secret,
            authorize_url=told["authorization_endpoint"],
            access_token_url=told["token_endpoint"],
            client_kwargs={
                "scope": self._settings.login.scopes,
                "code_challenge_method": "S256",
                "timeout": _timeout(),
                "token_endpoint_auth_method": (
                    "client_secret_basic" if "client_secret_basic" in ways else "client_secret_post"
                ),
            },
            issuer=told["issuer"],
            jwks_uri=told["jwks_uri"],
            id_token_signing_alg_values_supported=usable or ["RS256"],
            **optional,
        )


def _together(claims: Mapping[str, object], more: Mapping[str, object]) -> Mapping[str, object]:
    """Return what a token and the rest tell; an address and whether it was checked come from one of the two."""
    of_whole = next((told for told in (claims, more) if all(name in told for name in _ADDRESS)), None)
    address = of_whole or next((told for told in (claims, more) if "email" in told), {})
    others = {name: value for name, value in {**more, **claims}.items() if name not in _ADDRESS}
    return {**others, **{name: address[name] for name in _ADDRESS if name in address}}


_timeout = partial(httpx.Timeout, PATIENCE, connect=_CONNECT)


@asynccontextmanager
async def _held_to_the_standard() -> AsyncIterator[None]:
    """Whatever a provider gets wrong is one kind of error; what it said is in its cause and nowhere else."""
    try:
        async with asyncio.timeout(PATIENCE):
            yield
    except (
        *(httpx.HTTPError, httpx.InvalidURL, TimeoutError),
        *(AuthlibBaseError, JoseError),
        # An answer of another shape than the standard's.
        *(ValueError, LookupError, TypeError, AttributeError, RuntimeError),
    ) as error:
        raise ProviderError(standard_code(getattr(error, "error", None))) from error


def standard_code(said: object) -> str:
    """Return what a provider said is wrong if it is a code of the standard, else nothing."""
    return said if isinstance(said, str) and said in _CODES else ""
