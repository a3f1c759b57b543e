"""Logging in and out: the addresses that a browser visits on its way to the provider and back."""

import hmac
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from anyio import to_thread
from itsdangerous import BadData, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from selfcheck import secret
from selfcheck.access import Profile
from selfcheck.login import (
    BACK,
    IN,
    OUT,
    ClaimsError,
    LoginSettings,
    cookie_name,
    cookie_prefix,
    own_address,
    profile,
)
from selfcheck.municipalities import codes_ever
from selfcheck.server.login_pages import Outcome, page
from selfcheck.server.provider import Provider, ProviderError, RefusedError, standard_code
from selfcheck.storage import SESSION_LASTS, People, StorageError
from selfcheck.tickets import CLOCKS_DIFFER

MINUTES: Final = 10
"""How long somebody may take at the provider."""

_MOST_AT_ONCE: Final = 5
"""Logins that one browser may have begun; each is a cookie, and a request has room for so many."""

_LOG = logging.getLogger(__name__)


class LoginRoutes:
    """The addresses of logging in and out, for one provider.

    Nothing is kept here between the way out and the way back: a signed cookie of ten minutes holds
    it, one for each tab, so that the way back may lead to another server.
    """

    def __init__(self, settings: LoginSettings, people: Callable[[], People]) -> None:
        self._settings = settings
        self._people = people
        self._origin = settings.address.origin
        self._provider = Provider(settings, f"{self._origin}{BACK}")
        self._begun = URLSafeSerializer(secret.derived("login transaction"))
        self._session_cookie = cookie_name()
        self._begun_cookie = f"{cookie_prefix()}zelfcheck-inloggen-"

    @property
    def routes(self) -> list[Route]:
        """The routes, for Starlette."""
        return [Route(IN, self._in), Route(BACK, self._back), Route(OUT, self._out, methods=["GET", "POST"])]

    async def _in(self, request: Request) -> Response:
        """Send somebody to the provider, and remember where she wanted to go."""
        if request.method == "HEAD":
            return Response()
        after = own_address(request.query_params.get("naar"))
        try:
            begun = await self._provider.begin()
        except ProviderError as error:
            return self._refused(Outcome.PROVIDER, after, error)
        answer = RedirectResponse(begun.url, 302)
        others = [name for name in request.cookies if name.startswith(self._begun_cookie)]
        for name in others[: max(0, len(others) - _MOST_AT_ONCE + 1)]:
            self._forget(answer, name)
        kept = {"state": begun.state, "nonce": begun.nonce, "verifier": begun.verifier, "after": after}
        kept["at"] = datetime.now(UTC).isoformat()
        self._keep(answer, self._named(begun.state), str(self._begun.dumps(kept)), 60 * MINUTES)
        return answer

    async def _back(self, request: Request) -> Response:
        """Let somebody in who comes back from the provider."""
        if request.method == "HEAD":
            return Response()
        given = request.query_params
        begun = self._remembered(request, given.get("state", ""))
        after = own_address(begun.get("after"))
        if given.get("error") == "access_denied":
            answer = self._refused(Outcome.CANCELLED, after)
        elif not begun:
            answer = self._refused(Outcome.EXPIRED, after)
        elif "code" not in given:
            answer = self._refused(Outcome.PROVIDER, after, ProviderError(standard_code(given.get("error"))))
        else:
            answer = await self._welcome(request, begun, given["code"], after)
        self._forget(answer, self._named(given.get("state", "")))
        return answer

    async def _welcome(self, request: Request, begun: dict[str, Any], code: str, after: str) -> Response:
        try:
            said_issuer = request.query_params.get("iss")
            claims = await self._provider.finish(code, begun["nonce"], begun["verifier"], said_issuer)
            who = profile(self._settings.login, claims, codes_ever())
            token = await to_thread.run_sync(self._session, who, request.cookies.get(self._session_cookie))
        except RefusedError as error:
            return self._refused(Outcome.EXPIRED, after, error)
        except (ProviderError, ClaimsError) as error:
            return self._refused(Outcome.PROVIDER, after, error)
        except StorageError as error:
            return self._refused(Outcome.OURS, after, error)
        answer = RedirectResponse(f"{self._origin}{after}", 303)
        self._keep(answer, self._session_cookie, token, int(SESSION_LASTS.total_seconds()))
        return answer

    def _session(self, who: Profile, earlier: str | None) -> str:
        people, now = self._people(), datetime.now(UTC)
        token = people.begin_session(people.welcome(who, now).id, now)
        if earlier:
            people.end_session(earlier, now)
        return token

    async def _out(self, request: Request) -> Response:
        """End the session of this browser, here and at the provider."""
        # The door has looked where a POST comes from.
        if request.method == "HEAD" or (request.method == "GET" and not self._asked_by_us(request)):
            return page(Outcome.ASKED_ELSEWHERE)
        token = request.cookies.get(self._session_cookie)
        if token:
            try:
                await to_thread.run_sync(lambda: self._people().end_session(token, datetime.now(UTC)))
            except StorageError as error:
                # The session still holds, so it may not look ended.
                return self._refused(Outcome.NOT_OUT, "/", error)
        after = f"{self._origin}/"
        answer = RedirectResponse(await self._provider.farewell(after) or after, 303)
        self._forget(answer, self._session_cookie)
        return answer

    def _asked_by_us(self, request: Request) -> bool:
        """Whether the visitor herself asked for this address, or a page of ours did."""
        asked = request.headers
        if "prefetch" in asked.get("sec-purpose", ""):
            return False
        if "sec-fetch-site" in asked:
            return asked["sec-fetch-site"] in {"same-origin", "none"}
        return f"{asked.get('referer', '')}/".startswith(f"{self._origin}/")

    def _remembered(self, request: Request, state: str) -> dict[str, Any]:
        """Return what the cookie of this login holds; nothing if it is not ours, too old or of another login."""
        try:
            kept = self._begun.loads(request.cookies.get(self._named(state), ""))
        except BadData:
            return {}
        age = datetime.now(UTC) - datetime.fromisoformat(kept["at"])
        # The server that it began at may be ahead of us: a signature with a time of its own would not allow that.
        fresh = -CLOCKS_DIFFER <= age <= timedelta(minutes=MINUTES)
        return kept if fresh and hmac.compare_digest(kept["state"].encode(), state.encode()) else {}

    def _named(self, state: str) -> str:
        """Return the name of the cookie of one login."""
        return self._begun_cookie + "".join(sign for sign in state[:16] if sign.isascii() and sign.isalnum())

    def _refused(self, outcome: Outcome, after: str, error: Exception | None = None) -> Response:
        reasons = [type(each).__name__ for each in (error, error and error.__cause__) if each is not None]
        reasons += [str(error)] if isinstance(error, ProviderError) and str(error) else []
        _LOG.warning("login refused", extra={"told": {"outcome": outcome.name.lower(), "reasons": reasons}})
        return page(outcome, after)

    def _keep(self, answer: Response, name: str, value: str, seconds: int) -> None:
        answer.set_cookie(name, value, seconds, secure=self._settings.address.secure, httponly=True, samesite="lax")

    def _forget(self, answer: Response, name: str) -> None:
        answer.delete_cookie(name, secure=self._settings.address.secure, httponly=True, samesite="lax")
