"""The server: who may come in, what every answer says, what it costs, and how it starts and stops."""

import asyncio
import gzip
import http.client
import json
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, expect
from starlette.responses import FileResponse, Response
from starlette.types import Message as TheirMessage
from starlette.types import Receive, Scope, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

from connecting import ask_for, connected
from looping import run
from providing import login_env
from selfcheck.access import Profile
from selfcheck.server import serve
from selfcheck.server.hosts import Hosts, HostsError
from selfcheck.server.listening import ListenError, listen, url
from selfcheck.server.packing import STREAMLIT_FILES
from selfcheck.server.readiness import PATIENCE
from selfcheck.server.safety import HEADERS, page_policy
from selfcheck.server.shell import STREAMLIT_PAGE, ShellError, dutch_page
from selfcheck.server.typeface import FIRST as LETTERS
from selfcheck.server.uploads import MOST, Uploads
from selfcheck.storage import People, open_database
from selfcheck.storage.address import SETTING
from selfcheck.storage.history import REVISIONS
from serving import ROOT, free_port, healthy, running, start, stop

PROBE = Path(__file__).with_name("probe_app.py")
SCRIPT = next(path for path in (STREAMLIT_FILES / "static" / "js").glob("index.*.js") if path.stat().st_size > 100_000)
FONT = next((STREAMLIT_FILES / "static" / "media").glob("*.woff2"))
PUBLIC = "zelfcheck.gemeente.nl"
HOST_FILE = str(ROOT / "docs" / "host.yaml")


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """A server with a screen of its own."""
    env = {
        "SELFCHECK_HOSTS": PUBLIC,
        "SELFCHECK_HOST_FILE": HOST_FILE,
        "SELFCHECK_WITHOUT_LOGIN": "iedereen-ziet-alles",
    }
    with running(env=env, script=PROBE) as found_at:
        yield found_at


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


def ask(base_url: str, path: str, method: str = "GET", **headers: str) -> Answer:
    with closing(http.client.HTTPConnection(urlsplit(base_url).netloc, timeout=30)) as connection:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        received = connection.getresponse()
        return Answer(received.status, received.headers, received.read())


def test_health_says_that_we_are_here_and_in_which_release(base_url: str) -> None:
    answer = ask(base_url, "/healthz")
    assert answer.status == 200
    said = json.loads(answer.text)
    assert said["status"] == "ok"
    assert said["release"]


# --- what every answer says


@pytest.mark.parametrize(
    "path",
    ["/", "/vragen", "/healthz", f"/static/js/{SCRIPT.name}", "/_stcore/health", "/media/no"],
)
def test_every_answer_carries_the_safety_headers(base_url: str, path: str) -> None:
    for encoding in ("gzip", "identity"):
        answer = ask(base_url, path, Accept_Encoding=encoding)
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"]


def test_a_refusal_carries_the_safety_headers_too(base_url: str) -> None:
    answer = ask(base_url, "/", Host="evil.example")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS


def test_a_page_may_only_run_the_scripts_it_came_with(base_url: str) -> None:
    policy = ask(base_url, "/").headers["Content-Security-Policy"]
    assert "script-src 'self' blob: 'sha256-" in policy
    assert "unsafe-eval" not in policy
    assert "unsafe-inline" not in policy.replace("style-src 'self' 'unsafe-inline'", "")


def test_a_policy_names_the_hash_of_every_inline_script() -> None:
    policy = page_policy("<script>alert(1)</script><script src='x.js'></script>", "localhost")
    assert policy.count("sha256-") == 1
    assert "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='" in policy


def test_the_server_does_not_say_what_it_is_made_of(base_url: str) -> None:
    assert ask(base_url, "/").headers["Server"] is None


# --- who may come in


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1@evil.example", "10.1.2.3", "a b"]
)
@pytest.mark.parametrize("path", ["/", "/healthz", "/_stcore/health"])
def test_a_host_we_do_not_serve_is_refused(base_url: str, host: str, path: str) -> None:
    answer = ask(base_url, path, Host=host)
    assert answer.status == 400
    assert "kent dit adres niet" in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8501", "127.0.0.1:1", "[::1]:8501", PUBLIC, f"{PUBLIC}:8443"])
def test_a_host_we_serve_is_let_in(base_url: str, host: str) -> None:
    assert ask(base_url, "/", Host=host).status == 200


def test_the_address_that_a_visitor_came_in_on_needs_no_setting() -> None:
    hosts = Hosts.of("0.0.0.0")
    assert hosts.serves("10.0.0.5:8501", reached="10.0.0.5")
    assert hosts.serves("10.0.0.5:8501", reached="::ffff:10.0.0.5")
    assert hosts.serves("[fd00::5]:8501", reached="fd00::5")
    assert not hosts.serves("10.0.0.6:8501", reached="10.0.0.5")
    assert not hosts.serves("", reached="")


@pytest.mark.parametrize("host", ["10.0.0.5:8501", "localhost:8501", "127.0.0.1", "[::1]"])
def test_where_nobody_was_expected_from_elsewhere_nobody_comes_in(host: str) -> None:
    hosts = Hosts.of("127.0.0.1")
    for reached in ("10.0.0.5", "::ffff:10.0.0.5", "fd00::5"):
        assert not hosts.serves(host, reached)
    assert hosts.serves("localhost:8501", reached="::ffff:127.0.0.1")
    assert hosts.serves("localhost:8501", reached="/run/zelfcheck.sock")
    assert Hosts.of("0.0.0.0").serves("localhost:8501", reached="10.0.0.5")


def test_a_public_name_does_not_make_a_name_of_every_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELFCHECK_HOSTS", PUBLIC)
    hosts = Hosts.of("127.0.0.1")
    assert hosts.serves(PUBLIC, reached="10.0.0.5")
    assert not hosts.serves("10.0.0.5:8501", reached="10.0.0.5")


@pytest.mark.parametrize("port", ["", ":443", ":8443"])
def test_where_the_public_address_is_known_only_that_address_may_write(
    port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SELFCHECK_HOSTS", f"{PUBLIC},anders.gemeente.nl")
    monkeypatch.setenv("SELFCHECK_PUBLIC_URL", f"https://{PUBLIC}{port}")
    hosts, ours = Hosts.of("127.0.0.1"), f"{PUBLIC}{port.removesuffix(':443')}"
    for host in (PUBLIC, ours, "127.0.0.1:8501"):
        assert hosts.may_write(f"https://{ours}", host)
        for other in (f"http://{ours}", f"https://{PUBLIC}:9999", f"http://{PUBLIC}:8501", f"http://{PUBLIC}"):
            assert not hosts.may_write(other, host)
    assert not hosts.may_write(f"http://{PUBLIC}:8501", f"{PUBLIC}:8501")
    assert hosts.may_write("http://127.0.0.1:8501", "127.0.0.1:8501")
    assert hosts.may_write("https://anders.gemeente.nl", "anders.gemeente.nl")


@pytest.mark.parametrize("wrong", ["https://zelfcheck.gemeente.nl", "zelfcheck.gemeente.nl:443", "*.gemeente.nl"])
def test_a_setting_that_holds_no_name_is_refused(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELFCHECK_HOSTS", f"localhost, {wrong}")
    with pytest.raises(HostsError, match="geen naam van een server"):
        Hosts.of("127.0.0.1")


def handshake(base_url: str, origin: str | None, host: str | None = None) -> None:
    given = None if origin is None else Origin(origin)
    where = base_url.replace("http", "ws") + "/_stcore/stream"
    if host is not None:
        where = where.replace(urlsplit(base_url).netloc, host)
    address = (urlsplit(base_url).hostname or "", urlsplit(base_url).port or 0)
    with (
        socket.create_connection(address) as sock,
        connect(where, sock=sock, origin=given, subprotocols=[Subprotocol("streamlit")]),
    ):
        pass


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://localhost:3000", "http://127.0.0.1:1", "null", None, "file://", "127.0.0.1"],
)
def test_a_page_of_another_site_gets_no_websocket(base_url: str, origin: str | None) -> None:
    with pytest.raises(InvalidStatus) as refused:
        handshake(base_url, origin)
    assert refused.value.response.status_code == 403


def test_a_websocket_under_a_strange_name_is_refused(base_url: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        handshake(base_url, "http://evil.example", host="evil.example")
    assert refused.value.response.status_code == 403


def test_our_own_page_gets_its_websocket(base_url: str) -> None:
    handshake(base_url, base_url)


@pytest.mark.parametrize("host", [PUBLIC, "127.0.0.1"])
def test_streamlit_agrees_about_a_public_name_behind_a_proxy(base_url: str, host: str) -> None:
    handshake(base_url, f"https://{PUBLIC}", host=host)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("origin", ["https://evil.example", "null", ""])
def test_a_page_of_another_site_changes_nothing(base_url: str, method: str, origin: str) -> None:
    answer = ask(base_url, "/_stcore/upload_file/session/file", method, Origin=origin)
    assert answer.status == 403
    assert "andere website" in answer.text


def test_far_too_much_luggage_is_refused(base_url: str) -> None:
    large = str(1_000_000)
    assert ask(base_url, "/healthz", "POST", Origin=base_url, Content_Length=large).status == 413
    assert ask(base_url, "/healthz", "POST", Origin=base_url, Transfer_Encoding="chunked").status == 413
    assert ask(base_url, "/healthz", "POST", Origin=base_url).status == 405


# --- files on their way in


async def _nothing() -> TheirMessage:
    raise NotImplementedError


def uploads(kept: int = 0, there: asyncio.Event | None = None, go: asyncio.Event | None = None) -> Uploads:
    """The guard before something that takes files: it tells that one is there, and waits with its answer."""

    async def take(scope: Scope, receive: Receive, send: Send) -> None:
        if there is not None and go is not None:
            there.set()
            await go.wait()
        await Response(status_code=204)(scope, receive, send)

    return Uploads(take, None, lambda screen: kept if screen == "a" else 0)


async def bring(guard: Uploads, screen: str, length: str, method: str = "PUT", **headers: str) -> int:
    sent: list[TheirMessage] = []

    async def send(message: TheirMessage) -> None:
        sent.append(message)

    told = {"content-length": length, **{name.replace("_", "-"): value for name, value in headers.items()}}
    raw = [(name.encode(), value.encode("latin-1")) for name, value in told.items() if value]
    scope = {"type": "http", "method": method, "path": f"/_stcore/upload_file/{screen}/x", "headers": raw}
    await guard(scope, _nothing, send)
    return int(sent[0]["status"])


HALF = str(MOST // 2)


def test_one_screen_brings_so_much_at_a_time_and_no_more() -> None:
    async def many() -> None:
        there, go = asyncio.Event(), asyncio.Event()
        guard = uploads(0, there, go)
        first = asyncio.create_task(bring(guard, "a", HALF))
        await there.wait()
        assert await bring(guard, "a", HALF) == 413
        other = asyncio.create_task(bring(guard, "b", HALF))
        go.set()
        assert (await first, await other) == (204, 204)
        assert await bring(guard, "a", HALF) == 204
        assert not guard._coming

    run(many())


def test_what_is_kept_for_a_screen_counts() -> None:
    guard = uploads(kept=MOST // 2)
    assert run(bring(guard, "a", HALF)) == 413
    assert run(bring(guard, "b", HALF)) == 204
    assert run(bring(guard, "a", HALF, method="DELETE")) == 204
    assert not guard._coming


@pytest.mark.parametrize("length", ["", "-1", "1e3", "9" * 5000, "\xb2"])
def test_a_file_says_how_long_it_is(length: str) -> None:
    assert run(bring(uploads(), "a", length)) == 413
    assert run(bring(uploads(), "a", "10", transfer_encoding="chunked")) == 413


def test_streamlit_keeps_no_more_for_one_screen(base_url: str) -> None:
    content = b"x" * 35_000_000
    with tab(base_url) as screen:
        assert put(base_url, screen, "een", content) == 204
        assert put(base_url, screen, "twee", content) == 413
        assert put(base_url, screen, "twee", b"x") == 204
        assert put(base_url, screen, "een", b"", method="DELETE") == 204
        assert put(base_url, screen, "twee", content) == 204


def test_where_people_log_in_only_who_did_brings_a_file(tmp_path: Path) -> None:
    port = free_port()
    env = login_env(tmp_path, "http://127.0.0.1:9", f"http://127.0.0.1:{port}")  # the provider is never asked
    file = env["SELFCHECK_DATABASE_URL"]
    with running(port, env, PROBE) as found_at, tab(found_at) as screen, closing(open_database(file)) as database:
        people, now = People(database), datetime.now(UTC)
        token = people.begin_session(people.welcome(Profile("i", "s", "Noor", "", ()), now).id, now)
        for stranger in ("", "zelfcheck=", f"zelfcheck={'x' * 43}", f"anders={token}"):
            assert put(found_at, screen, "een", b"x", cookie=stranger) == 403
        assert put(found_at, screen, "een", b"", method="DELETE") == 403
        assert put(found_at, screen, "een", b"x", cookie=f"zelfcheck={token}") == 204
        people.end_session(token, now)
        assert put(found_at, screen, "een", b"x", cookie=f"zelfcheck={token}") == 403


@contextmanager
def tab(base_url: str) -> Iterator[str]:
    """The id of the screen of somebody who is connected."""
    with connected(base_url) as connection:
        ask_for(connection)
        while True:
            said = connection.recv(timeout=60)
            assert isinstance(said, bytes)
            message = ForwardMsg.FromString(said)
            if message.WhichOneof("type") == "new_session":
                yield message.new_session.initialize.session_id
                return


XSRF = generate_xsrf_token_string()


def put(base_url: str, screen: str, name: str, content: bytes, *, method: str = "PUT", cookie: str = "") -> int:
    headers = {"Origin": base_url, "Cookie": f"{cookie}; _streamlit_xsrf={XSRF}", "X-Xsrftoken": XSRF}
    files = {"file": (name, content)} if method == "PUT" else None
    address = f"{base_url}/_stcore/upload_file/{screen}/{name}"
    return httpx.request(method, address, files=files, headers=headers, timeout=60, trust_env=False).status_code


# --- the page


@pytest.mark.parametrize("path", ["/", "/vragen", "/?stap=3"])
def test_every_page_is_dutch_and_ours(base_url: str, path: str) -> None:
    page = ask(base_url, path).text
    assert '<html lang="nl">' in page
    assert "<title>Zelfcheck</title>" in page
    assert "Zet JavaScript aan" in page
    assert "enable JavaScript" not in page
    assert "favicon.png" not in page


@pytest.mark.parametrize("path", ["/bestaat/niet", "/start", "/vragen/extra"])
def test_an_unknown_address_is_said_in_dutch(base_url: str, path: str) -> None:
    answer = ask(base_url, path)
    assert answer.status == 404
    assert "Deze bladzijde is er niet" in answer.text
    assert '<a href="/">' in answer.text


def test_a_page_that_a_browser_kept_from_streamlit_itself_is_replaced(base_url: str) -> None:
    kept = FileResponse(STREAMLIT_PAGE, stat_result=STREAMLIT_PAGE.stat()).headers["etag"]
    for answer in (ask(base_url, "/", If_None_Match=kept), ask(base_url, "/", Range="bytes=0-99")):
        assert answer.status == 200
        assert '<html lang="nl">' in answer.text


def test_what_streamlit_asks_at_a_page_is_never_answered_with_a_page(base_url: str) -> None:
    assert ask(base_url, "/vragen/_stcore/health").status == 404
    assert ask(base_url, "/_stcore/health").body == b"ok"


@pytest.mark.parametrize("gone", ['<html lang="en">', "<title>Streamlit</title>", "<noscript>", "service-desc"])
def test_a_streamlit_with_another_page_fails_loudly(gone: str) -> None:
    with pytest.raises(ShellError, match="has changed"):
        dutch_page(STREAMLIT_PAGE.read_text().replace(gone, ""))


# --- what it costs


def test_a_script_travels_compressed_and_is_kept_for_a_year(base_url: str) -> None:
    answer = ask(base_url, f"/static/js/{SCRIPT.name}", Accept_Encoding="gzip")
    sent = answer.body
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["Cache-Control"]
    assert gzip.decompress(sent) == SCRIPT.read_bytes()
    assert len(sent) < SCRIPT.stat().st_size / 2


def test_a_script_travels_as_it_is_to_who_cannot_unpack_it(base_url: str) -> None:
    answer = ask(base_url, f"/static/js/{SCRIPT.name}", Accept_Encoding="identity")
    assert answer.headers["Content-Encoding"] is None
    assert answer.body == SCRIPT.read_bytes()


def test_a_font_is_not_compressed_twice(base_url: str) -> None:
    answer = ask(base_url, f"/static/media/{FONT.name}", Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] is None
    assert "immutable" in answer.headers["Cache-Control"]


def test_our_letters_come_from_this_server_and_are_asked_for_at_once(base_url: str) -> None:
    assert f'<link rel="preload" href="{LETTERS}"' in ask(base_url, "/").text
    answer = ask(base_url, LETTERS)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "font/woff2")
    assert answer.body.startswith(b"wOF2")
    assert "max-age" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("name", ["OFL.txt", "typeface.py", "anders.woff2"])
def test_only_letters_are_served_from_there(base_url: str, name: str) -> None:
    assert ask(base_url, f"/letters/{name}").status == 404


def test_the_page_itself_travels_compressed(base_url: str) -> None:
    answer = ask(base_url, "/vragen", Accept_Encoding="gzip")
    assert b'<html lang="nl">' in gzip.decompress(answer.body)


# --- starting and stopping


@pytest.mark.parametrize("told_by", [signal.SIGTERM, signal.SIGINT])
def test_it_says_one_line_and_stops_when_told_even_with_a_visitor(told_by: signal.Signals) -> None:
    port = free_port()
    process = start(port, script=PROBE)
    base_url = f"http://127.0.0.1:{port}"
    assert healthy(base_url, process)
    with connect(f"ws://127.0.0.1:{port}/_stcore/stream", origin=Origin(base_url), open_timeout=30):
        told = time.monotonic()
        code, said = stop(process, told_by)
    assert code == 0
    assert time.monotonic() - told < 5
    assert said == f"Zelfcheck draait op {base_url} — stoppen: Ctrl+C\n"


def test_a_port_that_is_taken_is_said_in_dutch() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start(port, script=PROBE)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said == f"Poort {port} is al in gebruik. Kies een andere met --port {port + 1}.\n"


@pytest.mark.parametrize(("address", "names"), [("0.0.0.0", ""), ("127.0.0.1", PUBLIC)])
def test_nobody_offers_it_to_others_without_saying_who(
    address: str, names: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SELFCHECK_HOSTS", names)
    monkeypatch.delenv("SELFCHECK_HOST_FILE", raising=False)
    assert serve(address, free_port()) == 1
    assert "SELFCHECK_HOST_FILE" in capsys.readouterr().err


def test_an_address_that_cannot_be_used_is_said_in_dutch() -> None:
    with pytest.raises(ListenError, match=r"‘192\.0\.2\.1’ is niet van deze computer"):
        listen("192.0.2.1", 0)
    with pytest.raises(ListenError, match="niet van deze computer"):
        listen("geen adres", 0)
    with pytest.raises(ListenError, match="Poort 70000 bestaat niet"):
        listen("127.0.0.1", 70_000)


def test_answers_do_not_wait_for_each_other_on_the_way() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP  # what asyncio asks for before it sets TCP_NODELAY
        assert url(listener, "127.0.0.1") == f"http://127.0.0.1:{listener.getsockname()[1]}"
        assert url(listener, "0.0.0.0").startswith("http://localhost:")


def test_without_a_checkout_it_says_so(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src")
    process = start(free_port(), {"PYTHONPATH": str(tmp_path / "src")}, folder=tmp_path)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "vind de map van Zelfcheck niet" in said
    assert said.count("\n") == 1


def test_with_a_mistake_in_the_file_about_the_host_it_does_not_start(tmp_path: Path) -> None:
    file = tmp_path / "host.yaml"
    file.write_text("name: Regio Voorbeeld\n", encoding="utf-8")
    process = start(free_port(), {"SELFCHECK_HOST_FILE": str(file)}, script=PROBE)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert str(file) in said
    assert "‘contact’ ontbreekt" in said
    assert "Traceback" not in said


def test_it_runs_under_uvicorn_alone(tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--factory", "selfcheck.server:app", "--port", str(port)]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=ROOT, text=True)
        try:
            assert healthy(f"http://127.0.0.1:{port}", process)
        finally:
            stop(process)


# --- readiness


def ready(base_url: str) -> tuple[int, dict[str, str]]:
    """The status and the words of ``/readyz``."""
    answer = ask(base_url, "/readyz")
    return answer.status, json.loads(answer.text)


READY = (200, {"status": "ready", "checklists": "ok", "database": "ok"})


def test_it_is_ready_as_long_as_the_database_answers(tmp_path: Path) -> None:
    file = tmp_path / "geheim.sqlite3"
    with running(env={SETTING: str(file)}, script=PROBE) as base_url:
        assert ready(base_url) == READY
        file.rename(tmp_path / "elders.sqlite3")
        assert ready(base_url) == (503, {"status": "not-ready", "checklists": "ok", "database": "unreachable"})
        assert ask(base_url, "/healthz").status == 200
        (tmp_path / "elders.sqlite3").rename(file)
        assert ready(base_url) == READY
        with closing(sqlite3.connect(file)) as later, later:
            later.execute(f"UPDATE {REVISIONS} SET version_num = '9999'")
        assert ready(base_url) == (503, {"status": "not-ready", "checklists": "ok", "database": "newer"})


def test_it_is_not_ready_without_checklists(tmp_path: Path) -> None:
    (tmp_path / "geheim").mkdir()
    env = {SETTING: str(tmp_path / "zelfcheck.sqlite3"), "SELFCHECK_CHECKLISTS": str(tmp_path / "geheim")}
    with running(env=env, script=PROBE) as base_url:
        assert ready(base_url) == (503, {"status": "not-ready", "checklists": "wrong", "database": "ok"})


def test_who_asks_whether_it_is_ready_gets_an_answer_in_time_and_takes_no_connections(postgres_url: str) -> None:
    with (
        running(env={SETTING: postgres_url}, script=PROBE) as base_url,
        psycopg.connect(postgres_url) as other,
        ThreadPoolExecutor(20) as at_once,
    ):
        assert ready(base_url) == READY
        other.execute(f"LOCK TABLE {REVISIONS} IN ACCESS EXCLUSIVE MODE".encode())
        asked = time.monotonic()
        answers = [*at_once.map(ready, [base_url] * 20)]
        assert time.monotonic() - asked < PATIENCE + 3
        assert answers == [(503, {"status": "not-ready", "database": "slow"})] * 20
        ours = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        assert other.execute(ours.encode()).fetchone() == (1,)
        other.rollback()
        deadline = time.monotonic() + 15
        while ready(base_url) != READY:
            assert time.monotonic() < deadline


# --- in a real browser


@pytest.mark.browser
def test_everything_we_use_works_under_the_policy(base_url: str, browser: Browser) -> None:
    page = browser.new_page(locale="nl-NL")
    complaints: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(base_url)
    expect(page.get_by_role("heading", name="Proef")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("uit het onderdeel")).to_be_visible()
    expect(page.get_by_text("Zelf geschreven")).to_be_visible()
    expect(page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()

    page.get_by_role("radio", name="Genoemd").check(force=True)
    page.get_by_label("Naam").fill("Noor")
    page.get_by_label("Naam").press("Enter")
    expect(page.get_by_text("Dag Noor")).to_be_visible()
    page.locator("input[type=file]").set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": b"x" * 99_000}
    )
    expect(page.get_by_text("Ontvangen: 99000 bytes")).to_be_visible()
    with page.expect_download() as started:
        page.get_by_role("button", name="Downloaden").click()
    assert started.value.path().read_text() == "inhoud"

    assert page.title() == "Proef"
    assert page.locator("html").get_attribute("lang") == "nl"
    assert complaints == []
    page.close()
