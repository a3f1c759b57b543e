"""One server of a host: what its log tells and never tells, how it stops, and how it is told from others."""

import http.client
import json
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message as Fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from websockets.exceptions import ConnectionClosed

from assessing import an_assessment
from connecting import ask_for, connected, drawn
from looping import run
from selfcheck.login import PUBLIC
from selfcheck.secret import SETTING as SECRET
from selfcheck.server import logs, serve
from selfcheck.server.hosts import WITHOUT_LOGIN
from selfcheck.server.named import COOKIE
from selfcheck.server.named import SETTING as NAME
from selfcheck.server.safety import HEADERS, SafetyHeaders
from selfcheck.server.stopping import SETTING as DRAIN
from selfcheck.server.tracing import Traced
from selfcheck.storage.address import SETTING as DATABASE
from selfcheck.storage.postgres import POOL
from serving import PATIENCE, ROOT, free_port, healthy, start, stop
from stores import open_store
from troubled_app import TYPED

TROUBLED = Path(__file__).with_name("troubled_app.py")
JSON = {"SELFCHECK_LOG": "json"}
AN_ID = re.compile(r"[0-9a-f]{32}")
OF_A_PROXY = "proxy-0123456789abcdef"


@dataclass
class Server:
    """A server that is running, and what it said."""

    base_url: str
    process: "subprocess.Popen[str]"
    output: Path

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, Fields, str]:
        """The status, headers and text of an answer."""
        connection = http.client.HTTPConnection(urlsplit(self.base_url).netloc, timeout=30)
        try:
            connection.request(method, path, headers={name.replace("_", "-"): said for name, said in headers.items()})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode(errors="replace")
        finally:
            connection.close()

    @property
    def said(self) -> str:
        """All that it wrote so far."""
        return self.output.read_text(encoding="utf-8")

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The lines of its log. What is none must be the one that says where it can be found."""
        first, *lines = self.said.splitlines()
        assert first.startswith("Zelfcheck draait op ")
        return [json.loads(line) for line in lines]

    def told(self, event: str, **about: object) -> dict[str, Any]:
        """The first line about an event, which may still have to come: an answer is there before its line is."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for line in self.lines:
                if line.get("event") == event and about.items() <= line.items():
                    return line
            time.sleep(0.05)
        message = f"There is no line about {event}, {about}, in:\n{self.said}"
        raise AssertionError(message)

    @property
    def now(self) -> int:
        """How many lines there are when nothing is still to come."""
        return len(self.since(0)) + 1

    def since(self, before: int) -> list[dict[str, Any]]:
        """The lines after so many, when nothing is still to come."""
        self.ask("/nergens", X_Request_Id=(mark := uuid4().hex))
        self.told("request", request=mark)
        return self.lines[before:-1]


@contextmanager
def serving(env: Mapping[str, str]) -> Iterator[Server]:
    """A server with the screen on which everything goes wrong."""
    port = free_port()
    with tempfile.NamedTemporaryFile() as output:
        process = start(port, {**JSON, **env}, script=TROUBLED, output=output.fileno())
        server = Server(f"http://127.0.0.1:{port}", process, Path(output.name))
        try:
            assert healthy(server.base_url, process), server.said
            yield server
        finally:
            if process.poll() is None:
                stop(process)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for what changes nothing."""
    with serving({DATABASE: str(tmp_path_factory.mktemp("huis") / "zelfcheck.sqlite3")}) as running:
        yield running


# --- the log


@pytest.mark.parametrize("what", ["fout", "vervolg", "sql", "draad", "taak", "waarschuwing", "anderen"])
def test_whatever_goes_wrong_the_log_holds_nothing_that_was_typed(server: Server, what: str) -> None:
    before = server.now
    with connected(server.base_url, {"User-Agent": TYPED, "Cookie": f"naam={TYPED}"}) as connection:
        ask_for(connection, doe=what, naam=TYPED)
        drawn(connection)
    told = [line for line in server.since(before) if line["level"] in {"error", "warning"}]
    assert told
    assert all(line["time"].endswith("+00:00") and line["release"] and line["process"] for line in told)
    assert all(isinstance(line["process"], int) for line in told)
    assert TYPED not in server.said


def test_of_an_exception_the_log_tells_what_led_to_it_and_where(server: Server) -> None:
    with connected(server.base_url, {"X-Request-Id": OF_A_PROXY}) as connection:
        ask_for(connection, doe="vervolg")
        drawn(connection)
    line = server.told("Uncaught app execution", request=OF_A_PROXY)
    assert [error["type"] for error in line["errors"]] == [
        "builtins.LookupError",
        "pydantic_core._pydantic_core.ValidationError",
    ]
    assert re.fullmatch(r"__main__:fail_twice:\d+", line["errors"][0]["trace"][-1])


def test_what_stands_in_the_source_of_a_program_is_told(server: Server) -> None:
    with connected(server.base_url) as connection:
        ask_for(connection, doe="anderen")
        drawn(connection)
    for logger in ("uvicorn.error", "asyncio", "streamlit.later", "iets.nieuws"):
        assert server.told("Van %s", logger=logger)


def test_a_request_is_one_line_without_what_is_in_its_address(server: Server) -> None:
    before = server.now
    for path in (f"/vragen?zelfcheck={TYPED}", f"/media/{TYPED}.pdf", f"/{TYPED}", f"/_stcore/upload_file/{TYPED}/b"):
        server.ask(path, User_Agent=TYPED, Cookie=f"naam={TYPED}", Referer=f"http://{TYPED}.nl")
    server.ask("/", TYPED)
    told = server.since(before)
    assert sorted((line["event"], line["method"], line["route"]) for line in told) == [
        ("request", "GET", "*"),
        ("request", "GET", "*"),
        ("request", "GET", "/media/*"),
        ("request", "GET", "/vragen"),
        ("request", "OTHER", "/"),
    ]
    assert all(line["milliseconds"] >= 0 and line["status"] >= 200 for line in told)
    assert TYPED not in server.said
    assert "127.0.0.1" not in "".join(server.said.splitlines()[1:])


def test_files_of_the_screens_and_looks_that_find_all_well_are_no_lines(server: Server) -> None:
    before = server.now
    for path in ("/static/js/x.js", "/letters/ibm-plex-sans-latin.woff2", "/healthz", "/_stcore/health"):
        server.ask(path)
    assert server.since(before) == []


def test_a_connection_is_told_when_it_opens_and_when_it_closes(server: Server) -> None:
    with connected(server.base_url, {"X-Request-Id": OF_A_PROXY + "-open"}):
        pass
    assert server.told("connection opened", request=OF_A_PROXY + "-open")
    assert server.told("connection closed", request=OF_A_PROXY + "-open")["seconds"] >= 0


def test_on_somebodys_own_computer_the_log_is_for_people_and_silent_when_all_is_well(tmp_path: Path) -> None:
    with serving({"SELFCHECK_LOG": "", DATABASE: str(tmp_path / "zelfcheck.sqlite3")}) as server:
        server.ask("/")
        assert server.said.count("\n") == 1
        with connected(server.base_url) as connection:
            ask_for(connection, doe="fout")
            drawn(connection)
        assert f"ValueError: {TYPED}" in server.said


@pytest.mark.parametrize(
    ("setting", "given"),
    [
        (logs.FORM, "xml"),
        (logs.LEVEL, "alles"),
        (DRAIN, "-1"),
        (DRAIN, "nan"),
        (DRAIN, "3600"),
        (NAME, "a b"),
        (NAME, "a; Path=/x"),
        (SECRET, "kort"),
        (POOL, "0"),
    ],
)
def test_with_a_setting_that_cannot_be_it_does_not_start_and_says_so(
    setting: str, given: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(setting, given)
    assert serve(port=0) == 1
    assert setting in capsys.readouterr().err


# --- the id of a request


def test_every_answer_has_an_id_of_its_own(server: Server) -> None:
    ids = {server.ask(path)[1]["X-Request-Id"] for path in ("/", "/", "/healthz", "/static/js/x.js", "/nergens/hier")}
    assert len(ids) == 5
    assert all(AN_ID.fullmatch(one) for one in ids)


def test_a_proxy_may_bring_the_id_and_nothing_else(server: Server) -> None:
    assert server.ask("/vragen", X_Request_Id=OF_A_PROXY)[1]["X-Request-Id"] == OF_A_PROXY
    assert server.told("request", request=OF_A_PROXY, route="/vragen")
    for wrong in ("kort", "x" * 65, f"{TYPED} {TYPED}", '"},{"level":"error', "wethouder@gemeente"):
        assert AN_ID.fullmatch(server.ask("/", X_Request_Id=wrong)[1]["X-Request-Id"])
    with connected(server.base_url, {"X-Request-Id": OF_A_PROXY}) as connection:
        assert connection.response is not None
        assert connection.response.headers["X-Request-Id"] == OF_A_PROXY


def test_a_refusal_names_its_id(server: Server) -> None:
    status, headers, text = server.ask("/", Host="evil.example")
    assert status == 400
    assert headers["X-Request-Id"] in text
    assert server.told("request", request=headers["X-Request-Id"], status=400)


CRASHING = f"""
import sys
from selfcheck.server import readiness, serve
async def crash(*_):
    raise ValueError({TYPED!r})
readiness.Readiness.answer = crash
sys.exit(serve(port=int(sys.argv[1])))
"""


def test_a_crash_is_a_dutch_page_with_the_id_that_stands_in_the_log(tmp_path: Path) -> None:
    port = free_port()
    with (tmp_path / "log").open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", CRASHING, str(port)],
            cwd=ROOT / "src",
            env={"PATH": "", **JSON, DATABASE: str(tmp_path / "zelfcheck.sqlite3")},
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            server = Server(f"http://127.0.0.1:{port}", process, tmp_path / "log")
            assert healthy(server.base_url, process)
            status, headers, text = server.ask("/readyz", X_Request_Id=OF_A_PROXY)
        finally:
            stop(process)
        assert status == 500
        assert '<html lang="nl">' in text
        assert OF_A_PROXY in text
        assert {name: headers[name] for name in HEADERS} == HEADERS
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        line = server.told("crashed")
        assert (line["request"], line["errors"][0]["type"]) == (OF_A_PROXY, "builtins.ValueError")
        assert "crash" in line["errors"][0]["trace"][-1]
        assert TYPED not in server.said
        assert len([line for line in server.lines if line["level"] == "error"]) == 1


async def _crash(_: Scope, __: Receive, ___: Send) -> None:
    raise ValueError(TYPED)


async def _crash_late(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse("half")(scope, receive, send)
    raise ValueError(TYPED)


def answered(app: ASGIApp, kind: str) -> list[Message]:
    """What an application answers to one request or connection."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise NotImplementedError

    async def ask() -> None:
        await app({"type": kind, "path": "/", "method": "GET", "headers": []}, receive, send)

    run(ask())
    return sent


def test_a_crash_outside_of_all_is_a_page_too() -> None:
    began, body = answered(SafetyHeaders(Traced(_crash)), "http")
    headers = Headers(raw=began["headers"])
    assert began["status"] == 500
    assert headers["X-Request-Id"] in body["body"].decode()
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_a_crash_does_not_answer_twice() -> None:
    assert [message["type"] for message in answered(Traced(_crash_late), "http")] == [
        "http.response.start",
        "http.response.body",
    ]
    assert answered(Traced(_crash), "websocket") == [{"type": "websocket.close", "code": 1011}]


# --- stopping


def test_told_to_stop_it_says_so_at_once_and_goes_on_serving_for_a_while(tmp_path: Path) -> None:
    with serving({DATABASE: str(tmp_path / "zelfcheck.sqlite3"), DRAIN: "3"}) as server:
        assert server.ask("/readyz")[0] == 200
        server.process.send_signal(signal.SIGTERM)
        while server.ask("/readyz")[::2] != (503, '{"status":"stopping"}'):
            pass
        assert server.ask("/vragen")[0] == 200
        with connected(server.base_url) as connection:
            ask_for(connection, doe="niets")
            assert drawn(connection) == ["klaar"]
            with pytest.raises(ConnectionClosed) as closed:
                drawn(connection)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012
        assert server.process.wait(30) == 0
        assert server.told("stopped")


def test_what_was_being_saved_when_it_was_told_to_stop_is_saved(postgres_url: str) -> None:
    store = open_store(postgres_url)
    assessment = an_assessment()
    store.create(assessment)
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with (
        serving({DATABASE: postgres_url}) as server,
        psycopg.connect(postgres_url) as other,
        psycopg.connect(postgres_url, autocommit=True) as looking,
        connected(server.base_url) as connection,
    ):
        other.execute(b"SELECT id FROM assessment FOR UPDATE")
        ask_for(connection, doe="bewaar", zelfcheck=assessment.id)
        while looking.execute(waiting.encode()).fetchone() == (0,):
            pass
        server.process.send_signal(signal.SIGTERM)
        with pytest.raises(ConnectionClosed):
            drawn(connection)
        other.rollback()
        assert server.process.wait(30) == 0
    stored = store.load(assessment.id)
    assert stored is not None
    assert {question: answer.note for question, answer in stored.assessment.answers.items()} == {
        "a": "eerst",
        "b": "daarna",
    }
    store.database.close()


# --- one of several


def test_a_server_with_a_name_tells_it_once(tmp_path: Path) -> None:
    env = {DATABASE: str(tmp_path / "zelfcheck.sqlite3"), NAME: "a-1"}
    with serving(env) as server:
        assert server.ask("/")[1]["Set-Cookie"] == f"{COOKIE}=a-1; Path=/; HttpOnly; SameSite=Lax"
        assert server.ask("/", Cookie=f"x=1; {COOKIE}=a-1")[1]["Set-Cookie"] is None
        assert server.ask("/", Cookie=f"{COOKIE}=a-10")[1]["Set-Cookie"] is not None
        assert server.ask("/letters/ibm-plex-sans-latin.woff2")[1]["Set-Cookie"] is None
        for cookie, told in ((f"{COOKIE}=b", True), (f"{COOKIE}=a-1", False)):
            with connected(server.base_url, {"Cookie": cookie}) as connection:
                assert connection.response is not None
                assert (f"{COOKIE}=a-1" in connection.response.headers.get("Set-Cookie", "")) is told
    for_others = {"SELFCHECK_HOST_FILE": str(ROOT / "docs" / "host.yaml"), WITHOUT_LOGIN: "iedereen-ziet-alles"}
    with serving({**env, **for_others, PUBLIC: "https://zelfcheck.gemeente.nl"}) as server:
        assert server.ask("/")[1]["Set-Cookie"].endswith("; Secure")


def test_a_server_without_a_name_leaves_no_cookie(server: Server) -> None:
    assert server.ask("/")[1]["Set-Cookie"] is None


@pytest.mark.parametrize(("other", "kinds"), [("s" * 40, 1), ("t" * 40, 2)])
def test_servers_with_the_same_secret_make_the_same_cookies(other: str, kinds: int, tmp_path: Path) -> None:
    program = (
        "from selfcheck.server import app; app();"
        "from streamlit.web.server.server_util import get_cookie_secret as secret; print(secret())"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT / "src",
            env={"PATH": "", SECRET: given, DATABASE: str(tmp_path / "zelfcheck.sqlite3")},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for given in ("s" * 40, other)
    }
    assert len(made) == kinds
    assert not any("ssss" in one for one in made)


# --- what a host reads


def test_every_setting_is_explained_to_hosts() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    guide = (ROOT / "docs" / "deploy" / "operations.md").read_text(encoding="utf-8")
    used, explained = (set(re.findall(r"SELFCHECK_[A-Z_]+[A-Z]", text)) for text in (sources, guide))
    assert used == explained
