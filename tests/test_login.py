"""Logging in and out at a real provider: who gets in, who does not, and what is left behind in the browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from string import ascii_letters

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from itsdangerous import URLSafeSerializer
from playwright.sync_api import Browser as RealBrowser
from playwright.sync_api import expect

from axe import look
from looping import run
from plain_language import hard_words, length, sentences
from providing import PEOPLE, SECRET, Browser, asked, login_env, provider, set_cookies
from selfcheck import login
from selfcheck.access import Membership, Person, Role
from selfcheck.login import Login, LoginSettings, PublicAddress
from selfcheck.server import provider as speaking
from selfcheck.server import serve
from selfcheck.server.hosts import WITHOUT_LOGIN, Hosts
from selfcheck.server.login_pages import Outcome, page
from selfcheck.server.provider import Begun, Provider, ProviderError, RefusedError
from selfcheck.storage import SESSION_LASTS, Database, People, open_database
from serving import ROOT, free_port, healthy, running, start, stop
from strange_provider import Claims, Strange, key, signed_with, strange_provider, unsigned

PROBE = Path(__file__).with_name("probe_app.py")
HOST_FILE = str(ROOT / "docs" / "host.yaml")
PUBLIC = "https://zelfcheck.gemeente.nl"
ADDRESS = "/vragen?zelfcheck=ab12&stap=3"


@dataclass(frozen=True)
class Place:
    """A server whose visitors log in, the provider, and the database."""

    base_url: str
    issuer: str
    folder: Path
    database: Database

    def browser(self) -> Browser:
        return Browser(self.base_url)

    def whose(self, token: str) -> Person | None:
        return People(self.database).whose(token, datetime.now(UTC))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder, port = tmp_path_factory.mktemp("inloggen"), free_port()
    public = f"http://127.0.0.1:{port}"
    with provider() as issuer, running(port, login_env(folder, issuer, public), PROBE) as base_url:
        database = open_database(str(folder / "zelfcheck.sqlite3"))
        yield Place(base_url, issuer, folder, database)
        database.close()


# --- getting in


def test_somebody_logs_in_and_comes_where_she_wanted_to_be(place: Place) -> None:
    browser = place.browser()
    answer = browser.log_in("noor", ADDRESS)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{place.base_url}{ADDRESS}")
    found = place.whose(browser.token)
    assert found is not None
    assert found.name == "Noor de Wit"
    assert {*found.memberships} == {Membership(Role.EDITOR, "GM0344"), Membership(Role.READER, "GM0344")}


@pytest.mark.parametrize(
    ("who", "name", "memberships"),
    [
        ("sam", "Sam", {Membership(Role.READER, "GM0344"), Membership(Role.CONTRIBUTOR, "GM0310")}),
        ("kim", "Kim <b>Vos</b>", set()),  # nobody checked her address
        ("joe", "Jo", {Membership(Role.HOST)}),
        ("vreemd", "", set()),
    ],
)
def test_everybody_gets_what_the_rules_give(place: Place, who: str, name: str, memberships: set[Membership]) -> None:
    browser = place.browser()
    assert browser.log_in(who).status_code == 303
    found = place.whose(browser.token)
    assert found is not None
    assert (found.name, {*found.memberships}) == (name, memberships)


def test_the_provider_is_asked_with_everything_that_ties_the_answer_to_this_browser(place: Place) -> None:
    one, other = (asked(place.browser().leave_for_provider()) for _ in range(2))
    assert one["redirect_uri"] == f"{place.base_url}/inloggen/terug"
    assert one["scope"] == "openid profile email"
    assert (one["response_type"], one["code_challenge_method"]) == ("code", "S256")
    for name, shortest in (("state", 20), ("nonce", 20), ("code_challenge", 43)):
        assert len(one[name]) >= shortest
        assert one[name] != other[name]


def test_the_cookie_of_a_session_is_for_this_site_and_no_script(place: Place) -> None:
    cookie = set_cookies(place.browser().log_in("noor"))["zelfcheck"]
    assert len(cookie.value) >= 43
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["domain"]) == (True, "lax", "/", "")
    assert int(cookie["max-age"]) == SESSION_LASTS / timedelta(seconds=1)


def test_under_a_public_address_browsers_are_held_to_encryption(place: Place) -> None:
    port = free_port()
    env = login_env(place.folder, place.issuer, PUBLIC, SELFCHECK_HOST_FILE=HOST_FILE)
    with running(port, env, PROBE) as base_url:
        browser = Browser(base_url)
        answer = browser.get("/inloggen", Host="zelfcheck.gemeente.nl")
        assert asked(answer.headers["location"])["redirect_uri"] == f"{PUBLIC}/inloggen/terug"
        (begun,) = set_cookies(answer).items()
        assert begun[0].startswith("__Host-zelfcheck-inloggen-")
        back = browser.say(answer.headers["location"], "noor").replace(PUBLIC, base_url)
        done = browser.get(back, Cookie=f"{begun[0]}={begun[1].value}", Host="zelfcheck.gemeente.nl")
        assert done.headers["location"] == f"{PUBLIC}/"
        cookies = set_cookies(done)
        assert {*cookies} == {"__Host-zelfcheck", begun[0]}
        for cookie in (begun[1], *cookies.values()):
            assert (cookie["secure"], cookie["httponly"], cookie["path"], cookie["domain"]) == (True, True, "/", "")
        assert Browser(base_url).get("/inloggen", Host="evil.example").status_code == 400


def test_what_is_kept_on_the_way_is_kept_shortly_and_gone_afterwards(place: Place) -> None:
    browser = place.browser()
    ((name, begun),) = set_cookies(browser.get("/inloggen")).items()
    assert (begun["httponly"], begun["samesite"], begun["max-age"]) == (True, "lax", "600")
    answer = browser.log_in("noor")
    assert {*browser.client.cookies} == {"zelfcheck", name}
    assert name not in set_cookies(answer)


def test_two_tabs_log_in_at_the_same_time(place: Place) -> None:
    browser = place.browser()
    one, other = browser.leave_for_provider("/een"), browser.leave_for_provider("/twee")
    first, second = browser.get(browser.say(one, "noor")), browser.get(browser.say(other, "noor"))
    assert first.headers["location"] == f"{place.base_url}/een"
    assert second.headers["location"] == f"{place.base_url}/twee"
    assert {*browser.client.cookies} == {"zelfcheck"}


def test_a_browser_that_begins_very_often_keeps_only_the_last(place: Place) -> None:
    browser = place.browser()
    begun = [browser.leave_for_provider() for _ in range(9)]
    assert len(browser.client.cookies) <= 5
    assert browser.get(browser.say(begun[-1], "noor")).status_code == 303


def test_many_people_log_in_at_once(place: Place) -> None:
    with ThreadPoolExecutor(8) as at_once:
        answers = [*at_once.map(lambda who: place.browser().log_in(who).status_code, [*PEOPLE] * 4)]
    assert answers == [303] * len(answers)


def test_it_works_when_the_way_back_leads_to_another_server(place: Place) -> None:
    env = login_env(place.folder, place.issuer, place.base_url)
    with running(env=env, script=PROBE) as elsewhere:
        browser = place.browser()
        back = browser.say(browser.leave_for_provider(ADDRESS), "noor")
        answer = browser.get(back.replace(place.base_url, elsewhere))
        assert (answer.status_code, answer.headers["location"]) == (303, f"{place.base_url}{ADDRESS}")
        found = place.whose(browser.token)
        assert found is not None
        assert found.name == "Noor de Wit"
        left = browser.get(f"{elsewhere}/uitloggen", Sec_Fetch_Site="same-origin")
        assert left.status_code == 303
    assert place.whose(browser.token or "weg") is None


def test_somebody_who_logs_in_again_leaves_no_session_behind(place: Place) -> None:
    browser = place.browser()
    browser.log_in("noor")
    earlier = browser.token
    browser.log_in("sam")
    assert place.whose(earlier) is None
    found = place.whose(browser.token)
    assert found is not None
    assert found.name == "Sam"


# --- where one ends up


@given(st.text(max_size=30) | st.text("/\\.@:%?#\t\n evil", max_size=12).map(lambda rest: f"/{rest}"))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nobody_is_ever_sent_to_another_site(place: Place, after: str) -> None:
    landed = place.browser().log_in("noor", after.encode("utf-8", "replace").decode()).headers["location"]
    assert landed.startswith(f"{place.base_url}/")


@pytest.mark.parametrize("after", ["//evil.example", "https://evil.example", "/\\evil.example", "/uitloggen"])
def test_another_address_than_ours_becomes_the_start(place: Place, after: str) -> None:
    assert place.browser().log_in("noor", after).headers["location"] == f"{place.base_url}/"


# --- not getting in


def refused(browser: Browser, at: str, status: int, heading: str) -> str:
    """Come back from the provider in vain, and give the page that says so."""
    answer = browser.get(at)
    assert (answer.status_code, browser.token) == (status, "")
    assert f"<h1>{heading}</h1>" in answer.text
    assert '<html lang="nl">' in answer.text
    assert "script-src" not in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["x-request-id"] in answer.text
    return answer.text


EXPIRED = (400, "Het inloggen is verlopen")
FAILED = (502, "Inloggen lukt nu niet")


def test_another_browser_cannot_finish_what_this_one_began(place: Place) -> None:
    browser = place.browser()
    back = browser.say(browser.leave_for_provider(), "noor")
    refused(place.browser(), back, *EXPIRED)
    victim = place.browser()
    victim.leave_for_provider()
    refused(victim, back, *EXPIRED)


@pytest.mark.parametrize("change", [lambda _: "", lambda _: "x" * 30, lambda state: state[:16] + "x" * 14])
def test_another_state_is_refused(place: Place, change: Callable[[str], str]) -> None:
    browser = place.browser()
    back = browser.say(browser.leave_for_provider(), "noor")
    state = asked(back)["state"]
    refused(browser, back.replace(f"state={state}", f"state={change(state)}"), *EXPIRED)


@pytest.mark.parametrize("question", ["", "?code=x", "?state=x", "?state=%00%0d%0a;=&code=x", "?error=login_required"])
def test_somebody_who_comes_back_from_nowhere_is_refused(place: Place, question: str) -> None:
    refused(place.browser(), f"/inloggen/terug{question}", *EXPIRED)


def _resigned(browser: Browser, purpose: str, later: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sign what a browser keeps on its way anew, as it would have been done then."""
    monkeypatch.setenv("SELFCHECK_SECRET", SECRET)
    from selfcheck.secret import derived  # noqa: PLC0415 - where the secret is set

    ((name, kept),) = browser.client.cookies.items()
    content = URLSafeSerializer(derived("login transaction")).loads(kept)
    content["at"] = (datetime.fromisoformat(content["at"]) + later).isoformat()
    anew = URLSafeSerializer(derived(purpose)).dumps(content)
    browser.client.cookies.set(name, str(anew), domain="127.0.0.1", path="/")


def test_after_ten_minutes_it_has_expired(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = place.browser()
    back = browser.say(browser.leave_for_provider(), "noor")
    _resigned(browser, "login transaction", timedelta(minutes=-11), monkeypatch)
    refused(browser, back, *EXPIRED)


def test_the_clocks_of_two_servers_may_differ_a_little(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for ahead, found in ((timedelta(seconds=50), 303), (timedelta(minutes=2), 400)):
        browser = place.browser()
        back = browser.say(browser.leave_for_provider(), "noor")
        _resigned(browser, "login transaction", ahead, monkeypatch)
        assert browser.get(back).status_code == found


def test_what_began_stays_small_enough_for_a_proxy(place: Place) -> None:
    chance = Random(1)  # what is all the same would be packed
    for signs, many in (([*ascii_letters], 499), ([chr(number) for number in range(0x4E00, 0x9F00)], 900)):
        after = "/" + "".join(chance.choices(signs, k=many))
        browser = place.browser()
        for _ in range(5):
            browser.leave_for_provider(after)
        assert sum(len(name) + len(value) + 3 for name, value in browser.client.cookies.items()) < 6_500


def test_what_was_signed_for_something_else_means_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for purpose, found in (("iets anders", 400), ("login transaction", 303)):
        browser = place.browser()
        back = browser.say(browser.leave_for_provider(), "noor")
        _resigned(browser, purpose, timedelta(), monkeypatch)
        assert browser.get(back).status_code == found


def test_somebody_who_does_not_want_to_can_try_again(place: Place) -> None:
    browser = place.browser()
    leaving = browser.leave_for_provider(ADDRESS)
    back = browser.say(leaving, None)
    assert asked(back)["error"] == "access_denied"
    heading = "U bent niet ingelogd"
    assert 'href="/inloggen?naar=%2F"' in refused(place.browser(), back, 403, heading)
    # A provider should give back what it got, and this one does not.
    told = refused(browser, f"{back}&state={asked(leaving)['state']}", 403, heading)
    assert 'href="/inloggen?naar=%2Fvragen%3Fzelfcheck%3Dab12%26stap%3D3"' in told
    assert {*browser.client.cookies} == set()


def test_what_the_provider_says_is_not_repeated(place: Place) -> None:
    browser = place.browser()
    state = asked(browser.leave_for_provider())["state"]
    said = f"error=server_error&error_description=%3Cscript%3Ekoop+nu%3C/script%3E&state={state}"
    assert "koop" not in refused(browser, f"/inloggen/terug?{said}", *FAILED)


def test_a_code_lets_somebody_in_once(place: Place) -> None:
    browser = place.browser()
    back = browser.say(browser.leave_for_provider(), "noor")
    kept = dict(browser.client.cookies)
    assert browser.get(back).status_code == 303
    again = place.browser()
    refused(again, back, *EXPIRED)
    again.client.cookies.update(kept)
    refused(again, back, *EXPIRED)


def test_a_code_for_another_client_lets_nobody_in(place: Place) -> None:
    browser = place.browser()
    leaving = browser.leave_for_provider()
    refused(browser, browser.say(leaving.replace("client_id=zelfcheck", "client_id=anders"), "noor"), *EXPIRED)


def test_a_code_with_another_nonce_lets_nobody_in(place: Place) -> None:
    browser = place.browser()
    leaving = browser.leave_for_provider()
    swapped = leaving.replace(asked(leaving)["nonce"], "x" * 20)
    refused(browser, browser.say(swapped, "noor"), *FAILED)


def test_an_invented_session_is_nobodys_and_can_be_left(place: Place) -> None:
    browser = place.browser()
    for invented in ("x", "x" * 43, "' OR 1=1 --", "é".encode().hex()):
        browser.client.cookies.set("zelfcheck", invented, domain="127.0.0.1", path="/")
        assert place.whose(invented) is None
        assert browser.get("/uitloggen", Sec_Fetch_Site="none").status_code == 303


def test_looking_without_asking_does_nothing(place: Place) -> None:
    browser = place.browser()
    back = browser.say(browser.leave_for_provider(), "noor")
    assert browser.client.head(back).status_code == 200
    assert browser.token == ""
    assert browser.get(back).status_code == 303
    token = browser.token
    browser.client.head(f"{place.base_url}/uitloggen", headers={"Sec-Fetch-Site": "none"})
    assert place.whose(token) is not None


def test_without_a_provider_it_says_so_and_works_again_later(tmp_path: Path) -> None:
    gone, port = free_port(), free_port()
    env = login_env(tmp_path, f"http://127.0.0.1:{gone}", f"http://127.0.0.1:{port}")
    with running(port, env, PROBE) as base_url:
        browser = Browser(base_url)
        told = refused(browser, f"/inloggen?naar={ADDRESS.partition('&')[0]}", *FAILED)
        assert 'href="/inloggen?naar=%2Fvragen%3Fzelfcheck%3Dab12"' in told
        assert browser.get("/uitloggen", Sec_Fetch_Site="none").headers["location"] == f"{base_url}/"
        with provider(port=gone):
            back = browser.say(browser.leave_for_provider(), "noor")
        refused(browser, back, *FAILED)
        with provider(port=gone):
            assert browser.log_in("noor").status_code == 303


def test_when_we_cannot_keep_anything_it_says_so(place: Place) -> None:
    port = free_port()
    folder = place.folder / "elders"
    folder.mkdir()
    with running(port, login_env(folder, place.issuer, f"http://127.0.0.1:{port}"), PROBE) as base_url:
        browser = Browser(base_url)
        assert browser.log_in("noor").status_code == 303
        token = browser.token
        (folder / "zelfcheck.sqlite3").rename(folder / "weg.sqlite3")
        visitor = Browser(base_url)
        back = visitor.say(visitor.leave_for_provider(), "sam")
        refused(visitor, back, 503, "Inloggen lukt nu niet")
        left = browser.get("/uitloggen", Sec_Fetch_Site="none")
        assert (left.status_code, browser.token) == (503, token)
        assert "U bent nog niet uitgelogd" in left.text
        (folder / "weg.sqlite3").rename(folder / "zelfcheck.sqlite3")
        assert browser.get("/uitloggen", Sec_Fetch_Site="none").status_code == 303


# --- leaving


def test_somebody_who_leaves_is_out_here_and_at_the_provider(place: Place) -> None:
    browser = place.browser()
    browser.log_in("noor")
    token = browser.token
    answer = browser.get("/uitloggen", Sec_Fetch_Site="same-origin")
    assert answer.status_code == 303
    onwards = answer.headers["location"]
    assert onwards.startswith(f"{place.issuer}/oauth2/end_session?")
    assert asked(onwards) == {"client_id": "zelfcheck", "post_logout_redirect_uri": f"{place.base_url}/"}
    assert browser.token == ""
    assert place.whose(token) is None


@pytest.mark.parametrize(
    "headers",
    [
        *({"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-site"}, {}, {"Referer": "https://evil.example/"}),
        *({"Sec_Fetch_Site": "none", "Sec_Purpose": "prefetch;prerender"}, {"Referer": "http://127.0.0.1:1/"}),
    ],
)
def test_a_page_elsewhere_cannot_make_somebody_leave(place: Place, headers: Mapping[str, str]) -> None:
    browser = place.browser()
    browser.log_in("noor")
    answer = browser.get("/uitloggen", **headers)
    assert answer.status_code == 403
    assert '<form method="post" action="/uitloggen">' in answer.text
    assert place.whose(browser.token) is not None


def test_a_name_that_begins_like_ours_is_elsewhere(place: Place) -> None:
    browser = place.browser()
    browser.log_in("noor")
    assert browser.get("/uitloggen", Referer=f"{place.base_url}9/x").status_code == 403
    assert browser.get("/uitloggen", Referer=f"{place.base_url}.evil.example/").status_code == 403
    assert browser.get("/uitloggen", Referer=f"{place.base_url}/vragen").status_code == 303


def test_the_button_on_that_page_works_for_our_own_page_alone(place: Place) -> None:
    browser = place.browser()
    browser.log_in("noor")
    token, out = browser.token, f"{place.base_url}/uitloggen"
    for origin in ("https://evil.example", "null"):
        assert browser.client.post(out, headers={"Origin": origin}).status_code == 403
        assert place.whose(token) is not None
    assert browser.client.post(out, headers={"Origin": place.base_url}).status_code == 303
    assert place.whose(token) is None


def test_leaving_everywhere_ends_the_sessions_in_other_browsers(place: Place) -> None:
    browsers = [place.browser() for _ in range(3)]
    for browser, who in zip(browsers, ("noor", "noor", "sam"), strict=True):
        browser.log_in(who)
    noor = place.whose(browsers[0].token)
    assert noor is not None
    assert People(place.database).end_all_sessions(noor.id, datetime.now(UTC)) >= 2
    assert [place.whose(browser.token) is None for browser in browsers] == [True, True, False]


# --- a provider that does not do what it should


def settings_of(strange: Strange) -> LoginSettings:
    address = PublicAddress("http://localhost:1", "localhost")
    return LoginSettings(Login(strange.issuer, "zelfcheck", "x", ()), address, "geheim")


@pytest.fixture
def strange() -> Iterator[Strange]:
    with strange_provider() as found:
        yield found


def finished(
    strange: Strange, token: Callable[[Begun], str], *, said_issuer: str | None = None
) -> Mapping[str, object]:
    """Log in where the provider answers with a token."""

    async def both_ways() -> Mapping[str, object]:
        client = Provider(settings_of(strange), "http://localhost:1/inloggen/terug")
        begun = await client.begin()
        strange.gives(token(begun))
        return await client.finish("code", begun.nonce, begun.verifier, said_issuer)

    return run(both_ways())


def test_a_token_in_which_all_is_well_is_believed(strange: Strange) -> None:
    claims = finished(strange, lambda begun: strange.signed(strange.claims(begun.nonce)))
    assert claims["sub"] == "noor"
    assert finished(strange, lambda begun: strange.signed(strange.claims(begun.nonce, aud=["zelfcheck"])))


NOW = datetime.now(UTC).timestamp()


@pytest.mark.parametrize(
    "wrong",
    [
        *(
            {"aud": "anders"},
            {"aud": ["anders"], "azp": "zelfcheck"},
            {"aud": None},
            {"aud": ["zelfcheck", "x"], "azp": "x"},
        ),
        *({"iss": "https://evil.example"}, {"iss": None}, {"exp": NOW - 3600}, {"exp": None}, {"exp": "morgen"}),
        *({"nonce": None}, {"nonce": "anders"}, {"nonce": ["x"]}, {"iat": NOW + 3600}, {"nbf": NOW + 3600}),
        *({"sub": None}, {"sub": 7}, {"at_hash": "anders"}),
    ],
)
def test_a_token_in_which_something_is_wrong_is_not(strange: Strange, wrong: Claims) -> None:
    with pytest.raises(ProviderError):
        finished(strange, lambda begun: strange.signed(strange.claims(begun.nonce, **wrong)))


def test_a_token_that_somebody_else_signed_is_not_believed(strange: Strange) -> None:
    public = strange.keys[0].as_pem(private=False)
    for token in (
        unsigned,
        lambda claims: strange.signed(claims, key("eerste")),
        lambda claims: strange.signed(claims, key("tweede")),
        lambda claims: signed_with(public, claims),
        lambda claims: signed_with(b"geheim", claims),
        lambda claims: strange.signed(claims)[:-4] + "AAAA",
        lambda _: "geen token",
    ):
        with pytest.raises(ProviderError):
            finished(strange, lambda begun, made=token: made(strange.claims(begun.nonce)))  # type: ignore[misc]


def test_a_new_key_is_asked_for_when_it_is_met(strange: Strange) -> None:
    async def twice() -> None:
        client = Provider(settings_of(strange), "http://localhost:1/inloggen/terug")
        for name in ("tweede", "derde"):
            begun = await client.begin()
            strange.gives(strange.signed(strange.claims(begun.nonce)))
            await client.finish("code", begun.nonce, begun.verifier, None)
            strange.keys.insert(0, key(name))

    run(twice())
    assert strange.requests.count("/.well-known/openid-configuration") == 1
    assert strange.requests.count("/jwks_uri") == 2


def test_what_it_tells_apart_is_believed_about_the_same_person_only(strange: Strange) -> None:
    def token(begun: Begun) -> str:
        return strange.signed(strange.claims(begun.nonce, name="Noor"))

    strange.userinfo = {"sub": "noor", "email": "noor@utrecht.nl", "name": "Iemand anders"}
    claims = finished(strange, token)
    assert (claims["email"], claims["name"]) == ("noor@utrecht.nl", "Noor")
    strange.userinfo["sub"] = "sam"
    with pytest.raises(ProviderError):
        finished(strange, token)


@pytest.mark.parametrize(
    ("in_token", "apart", "found"),
    [
        ({"email": "a@utrecht.nl"}, {"email_verified": True}, {"email": "a@utrecht.nl"}),
        (
            {"email": "a@utrecht.nl"},
            {"email": "b@x.nl", "email_verified": True},
            {"email": "b@x.nl", "email_verified": True},
        ),
        ({"email_verified": True}, {"email": "a@utrecht.nl"}, {"email": "a@utrecht.nl"}),
        (
            {"email": "a@utrecht.nl", "email_verified": False},
            {"email": "b@x.nl", "email_verified": True},
            {"email": "a@utrecht.nl", "email_verified": False},
        ),
    ],
)
def test_an_address_and_that_it_was_checked_come_from_one_place(
    strange: Strange, in_token: Claims, apart: Claims, found: Claims
) -> None:
    strange.userinfo = {"sub": "noor", **apart}
    claims = finished(strange, lambda begun: strange.signed(strange.claims(begun.nonce, **in_token)))
    assert {name: claims[name] for name in ("email", "email_verified") if name in claims} == found


def test_who_sent_the_browser_back_must_be_the_provider(strange: Strange) -> None:
    def token(begun: Begun) -> str:
        return strange.signed(strange.claims(begun.nonce))

    assert finished(strange, token, said_issuer=strange.issuer)
    with pytest.raises(RefusedError):
        finished(strange, token, said_issuer="https://evil.example")


@pytest.mark.parametrize(
    "published",
    [
        *({"issuer": "https://evil.example"}, {"issuer": None}, {"token_endpoint": None}, {"jwks_uri": 7}),
        *({"authorization_endpoint": "javascript:alert(1)"}, {"token_endpoint": "file:///etc/passwd"}),
    ],
)
def test_a_provider_that_publishes_nonsense_is_not_used(strange: Strange, published: Claims) -> None:
    strange.published = published
    with pytest.raises(ProviderError):
        run(Provider(settings_of(strange), "x").begin())


def test_an_encrypted_provider_may_not_send_us_where_nothing_is_encrypted(strange: Strange) -> None:
    told = Provider(settings_of(strange), "x")
    assert told._may_be_asked("http://127.0.0.1/token")
    address = PublicAddress("http://localhost:1", "localhost")
    encrypted = Provider(LoginSettings(Login("https://x.example", "z", "x", ()), address, "g"), "x")
    assert not encrypted._may_be_asked("http://x.example/token")
    assert encrypted._may_be_asked("https://x.example/token")


@pytest.mark.parametrize("said", ["", "[]", "7", "null", "<html>", "[" * 100_000, '{"issuer": {}}'])
def test_an_answer_of_another_shape_is_the_providers_trouble(strange: Strange, said: str) -> None:
    strange.token = lambda: said

    async def way_back() -> None:
        client = Provider(settings_of(strange), "x")
        begun = await client.begin()
        await client.finish("code", begun.nonce, begun.verifier, None)

    with pytest.raises(ProviderError):
        run(way_back())


@pytest.mark.parametrize("status", [301, 400, 404, 500, 503])
def test_a_provider_in_trouble_is_said_to_be_so(strange: Strange, status: int) -> None:
    strange.status = status
    with pytest.raises(ProviderError):
        run(Provider(settings_of(strange), "x").begin())


def test_a_provider_that_does_not_answer_is_given_up(strange: Strange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "PATIENCE", 0.2)
    strange.answers.clear()
    with pytest.raises(ProviderError):
        run(Provider(settings_of(strange), "x").begin())


@pytest.mark.parametrize(
    ("ways", "in_the_body"), [(["client_secret_post"], True), (["client_secret_basic", "client_secret_post"], False)]
)
def test_our_secret_travels_as_the_provider_wants_it(strange: Strange, ways: list[str], *, in_the_body: bool) -> None:
    strange.published = {"token_endpoint_auth_methods_supported": ways}
    made = Provider(settings_of(strange), "x")._new(strange.answer("/.well-known/openid-configuration"))  # type: ignore[arg-type]
    way = made.client_kwargs["token_endpoint_auth_method"]
    assert way == ("client_secret_post" if in_the_body else "client_secret_basic")


def test_a_provider_without_a_place_to_leave_is_no_trouble(strange: Strange) -> None:
    for place, found in ((None, None), ("javascript:x", None), (7, None), (f"{strange.issuer}/uit?a=b", "/uit?a=b&")):
        strange.published = {} if place is None else {"end_session_endpoint": place}
        told = run(Provider(settings_of(strange), "x").farewell("http://localhost:1/"))
        assert (told is None) == (found is None)
        assert found is None or found in str(told)


def test_what_a_host_can_mend_is_said_in_words_of_ours(strange: Strange) -> None:
    strange.token = lambda: {"error": "invalid_client", "error_description": "Noor"}

    async def way_back() -> None:
        client = Provider(settings_of(strange), "x")
        begun = await client.begin()
        await client.finish("code", begun.nonce, begun.verifier, None)

    with pytest.raises(ProviderError, match=r"^invalid_client$"):
        run(way_back())
    strange.token = lambda: {"error": "Noor"}
    with pytest.raises(ProviderError, match=r"^$"):
        run(way_back())
    strange.published = {"issuer": f"{strange.issuer}/"}
    with pytest.raises(ProviderError, match="another issuer"):
        run(way_back())


# --- what is said and what is not


@pytest.mark.browser
def test_a_real_browser_comes_in_and_goes_out(place: Place, browser: RealBrowser) -> None:
    context = browser.new_context(locale="nl-NL")
    context.route("**/*.css", lambda route: route.abort())  # the provider's looks come from elsewhere
    screen = context.new_page()
    screen.goto(f"{place.base_url}/inloggen?naar=/?stap%3D3")
    screen.get_by_role("textbox").fill("noor")
    screen.get_by_role("button", name="Authorize").click()
    expect(screen).to_have_url(f"{place.base_url}/?stap=3")
    (cookie,) = (each for each in context.cookies() if each["name"] == "zelfcheck")
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    assert place.whose(cookie["value"]) is not None
    expect(screen.get_by_role("heading", name="Proef")).to_be_visible(timeout=30_000)

    # A link on another site, here the provider's: she is asked first.
    screen.goto(place.issuer)
    screen.evaluate("to => { location = to }", f"{place.base_url}/uitloggen")
    expect(screen.get_by_role("heading", name="Wilt u uitloggen?")).to_be_visible()
    assert place.whose(cookie["value"]) is not None
    screen.get_by_role("button", name="Uitloggen").click()
    expect(screen.get_by_role("heading", name="End Session")).to_be_visible()
    assert place.whose(cookie["value"]) is None
    assert "zelfcheck" not in [each["name"] for each in context.cookies()]
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("outcome", Outcome)
def test_every_page_can_be_read_by_everyone(outcome: Outcome, browser: RealBrowser) -> None:
    screen = browser.new_page(viewport={"width": 320, "height": 256})
    screen.set_content(bytes(page(outcome, ADDRESS).body).decode())
    findings = look(screen)
    screen.close()
    assert [*map(str, findings.violations)] == []


@pytest.mark.parametrize("outcome", Outcome)
def test_every_page_is_plain_dutch(outcome: Outcome) -> None:
    text = "\n".join(outcome.value[1:])
    assert [*hard_words(text)] == []
    assert max(map(length, sentences(text))) <= 18


def test_an_address_in_a_page_is_text() -> None:
    told = bytes(page(Outcome.EXPIRED, "/x?a='\"><script>").body).decode()
    assert "<script>" not in told


def test_the_log_says_what_went_wrong_and_nothing_about_whom(place: Place, tmp_path: Path) -> None:
    port = free_port()
    public = f"http://127.0.0.1:{port}"
    process = start(port, login_env(tmp_path, place.issuer, public, SELFCHECK_LOG="json"), PROBE)
    assert healthy(public, process)
    browser = Browser(public)
    browser.log_in("noor", ADDRESS)
    token = browser.token
    back = browser.say(browser.leave_for_provider(), "sam")
    Browser(public).get(back)
    leaving = browser.leave_for_provider()
    browser.get(browser.say(leaving.replace(asked(leaving)["nonce"], "x" * 20), "kim"))
    for error in ("temporarily_unavailable", "Noors%20eigen%20fout"):
        state = asked(browser.leave_for_provider())["state"]
        browser.get(f"/inloggen/terug?error={error}&error_description=Noor&state={state}")
    browser.get("/uitloggen", Sec_Fetch_Site="none")
    _, said = stop(process)
    assert '"temporarily_unavailable"' in said
    assert '"outcome": "expired"' in said
    assert '"outcome": "provider"' in said
    assert "InvalidClaimError" in said
    for secret in (token, *asked(back).values(), *asked(leaving).values(), "Noor", "noor", "sam", "kim", "@", "ab12"):
        if secret not in {"code", "S256", "zelfcheck", "openid profile email", f"{public}/inloggen/terug"}:
            assert secret not in said


# --- starting


def refuses_to_start(env: Mapping[str, str], capsys: pytest.CaptureFixture[str], address: str = "127.0.0.1") -> str:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in env.items():
            patch.setenv(name, value)
        assert serve(address, free_port(), script=PROBE) == 1
    return capsys.readouterr().err


@pytest.mark.parametrize("name", ["SELFCHECK_LOGIN_SECRET", "SELFCHECK_SECRET", "SELFCHECK_PUBLIC_URL"])
def test_without_one_of_its_settings_it_does_not_start(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    env = {**login_env(tmp_path, "https://inloggen.example", PUBLIC), "SELFCHECK_HOST_FILE": HOST_FILE, name: ""}
    said = refuses_to_start(env, capsys)
    assert f"- {name}:" in said
    assert SECRET not in said


def test_with_a_mistake_in_the_file_it_does_not_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    env = login_env(tmp_path, "http://inloggen.example", PUBLIC)
    assert "- regel 1: ‘issuer’ klopt niet" in refuses_to_start(env, capsys)


@pytest.mark.parametrize(
    ("address", "names", "public"), [("0.0.0.0", "", ""), ("127.0.0.1", "a.nl", ""), ("::1", "", PUBLIC)]
)
@pytest.mark.parametrize("told", ["", "ja", "iedereen-ziet-alles!"])
def test_without_login_others_are_let_in_only_when_told_twice(
    address: str, names: str, public: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    env = {
        "SELFCHECK_HOSTS": names,
        "SELFCHECK_PUBLIC_URL": public,
        "SELFCHECK_HOST_FILE": HOST_FILE,
        WITHOUT_LOGIN: told,
    }
    said = refuses_to_start({**env, login.FILE: ""}, capsys, address)
    assert "SELFCHECK_LOGIN_FILE" in said
    assert f"{WITHOUT_LOGIN}=iedereen-ziet-alles" in said


def test_told_twice_it_starts_without_login(tmp_path: Path) -> None:
    env = {
        "SELFCHECK_HOSTS": "zelfcheck.gemeente.nl",
        "SELFCHECK_HOST_FILE": HOST_FILE,
        WITHOUT_LOGIN: "iedereen-ziet-alles",
        "SELFCHECK_DATABASE_URL": str(tmp_path / "zelfcheck.sqlite3"),
    }
    with running(env=env, script=PROBE) as base_url:
        assert Browser(base_url).get("/inloggen").status_code == 404


def test_the_public_address_is_a_name_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(login.PUBLIC, PUBLIC)
    assert Hosts.of("127.0.0.1").public == {"zelfcheck.gemeente.nl"}
    monkeypatch.setenv(login.PUBLIC, "http://localhost:8501")
    hosts = Hosts.of("127.0.0.1")
    assert not hosts.public
    assert not hosts.for_others("127.0.0.1")


def test_without_its_library_it_says_what_to_install(tmp_path: Path) -> None:
    env = {
        **os.environ,
        **login_env(tmp_path, "http://localhost:1", "http://localhost:1"),
        "PYTHONPATH": str(ROOT / "src"),
    }
    program = "import sys; sys.modules['authlib'] = None; from selfcheck.server import serve; sys.exit(serve())"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "Voor inloggen ontbreekt authlib. Installeer het met: pip install 'selfcheck[login]'\n"
