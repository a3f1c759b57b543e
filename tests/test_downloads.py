"""Files for who may have them: what a ticket gives, and every way in which it gives nothing."""

import asyncio
import json
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from itsdangerous.encoding import base64_decode, base64_encode
from pypdf import PdfReader
from starlette.applications import Starlette

from looping import run
from plain_language import hard_words, length, sentences
from providing import SECRET, login_env
from reporting import published
from screens import EVERYTHING_HOSTILE
from selfcheck.access import ALONE, Membership, Person, Profile, Role
from selfcheck.assessment import Assessment, evaluate, finish, today
from selfcheck.comparison import GroupId
from selfcheck.exchange import read_archive, read_assessment
from selfcheck.municipalities import all_municipalities
from selfcheck.plan import Task
from selfcheck.report import File, Sensitive, SheetOptions, Variant, disclosed_assessment, file_name
from selfcheck.secret import SETTING
from selfcheck.server import download_pages
from selfcheck.server.downloads import AT_ONCE, Downloads
from selfcheck.server.safety import HEADERS
from selfcheck.sharing import Audience, Consent, Extent, tell
from selfcheck.storage import Database, People, PlanStore, Saved, SharingStore, Store, open_database
from selfcheck.tickets import LASTS, PLACE, Kind, Ticket, issue
from selfcheck.ui.screens import PATHS
from serving import free_port, healthy, running, start, stop
from visited import answered, begun
from walking import EVIL
from word_documents import said

PROBE = Path(__file__).with_name("probe_app.py")
UTRECHT, GRONINGEN = "GM0344", "GM0014"
EDITOR = Membership(Role.EDITOR, UTRECHT)


@pytest.fixture(scope="module", autouse=True)
def _same_secret() -> Iterator[None]:
    """What is signed here is good at the servers: like at every server of one installation."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SETTING, SECRET)
        yield


def ago(**much: float) -> datetime:
    return datetime.now(UTC) - timedelta(**much)


@dataclass
class Somebody:
    """A person with a session, as login leaves her behind."""

    database: Database
    subject: str
    memberships: tuple[Membership, ...] = (EDITOR,)
    person: Person = field(init=False)
    token: str = field(init=False)

    def __post_init__(self) -> None:
        self.becomes(*self.memberships)
        self.token = People(self.database).begin_session(self.person.id, ago(minutes=1))

    def becomes(self, *memberships: Membership) -> None:
        profile = Profile("https://login", self.subject, f"Naam van {self.subject}", "x@utrecht.nl", memberships)
        self.person = People(self.database).welcome(profile, ago(minutes=1))

    def logs_out(self) -> None:
        People(self.database).end_session(self.token, ago())


@dataclass(frozen=True)
class Place:
    """A server, and its database."""

    base_url: str
    database: Database

    def somebody(self, *memberships: Membership) -> Somebody:
        return Somebody(self.database, f"s{datetime.now(UTC).timestamp()}", memberships or (EDITOR,))

    def keeps(self, municipality: str = UTRECHT, **about: object) -> Assessment:
        made = begun(published(), answered(published()), municipality).changing(**about)
        Store(self.database, ALONE).create(made)
        return made

    def keeps_finished(self) -> Assessment:
        made = finish(begun(published(), answered(published()), UTRECHT), published(), today())
        Store(self.database, ALONE).create(made)
        return made

    def shares(self, who: Somebody, municipality: str, **about: Any) -> Assessment:
        """A finished assessment that is shared by name with whoever does too."""
        made = finish(begun(published(), answered(published()), municipality), published(), today())
        Store(self.database, ALONE).create(made)
        decided = {"decided_by": "gemeentesecretaris", "decided_on": today(), "audience": Audience.SHARERS, **about}
        decision = Consent.model_validate({"extent": Extent.NAMED, **decided})
        sharing = SharingStore(self.database, who.person)
        sharing.give(made.id, decision, lambda assessment: tell(published(), assessment, decision))
        return made

    def get(self, text: str, token: str = "", method: str = "GET") -> httpx.Response:
        cookies = {"Cookie": f"zelfcheck={token}"} if token else {}
        address = f"{self.base_url}{PLACE}{text}"
        return httpx.request(method, address, headers=cookies, timeout=60, trust_env=False)

    def take(self, ticket: Ticket, token: str = "") -> httpx.Response:
        return self.get(issue(ticket, ago()), token)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A server where people log in."""
    folder, port = tmp_path_factory.mktemp("downloads"), free_port()
    env = login_env(folder, "http://127.0.0.1:9", f"http://127.0.0.1:{port}")  # the provider is never asked
    with running(port, env, PROBE) as base_url:
        database = open_database(env["SELFCHECK_DATABASE_URL"])
        yield Place(base_url, database)
        database.close()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A server where nobody logs in."""
    file = str(tmp_path_factory.mktemp("alleen") / "zelfcheck.sqlite3")
    with running(env={"SELFCHECK_DATABASE_URL": file, SETTING: SECRET}, script=PROBE) as base_url:
        database = open_database(file)
        yield Place(base_url, database)
        database.close()


def sheet_of(who: Somebody, assessment: Assessment, **about: str) -> Ticket:
    chosen = {"variant": Variant.SHARED, "sensitive": Sensitive.WHOLE, **about}
    return Ticket(Kind.SHEET, who.person.id, assessment.id, **chosen)


# --- what a ticket gives


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("sensitive", Sensitive)
def test_a_sheet_is_of_that_assessment_and_of_that_version(
    place: Place, variant: Variant, sensitive: Sensitive
) -> None:
    who, assessment = place.somebody(), place.keeps()
    place.keeps()
    answer = place.take(sheet_of(who, assessment, variant=variant, sensitive=sensitive), who.token)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    options = SheetOptions(variant, sensitive)
    assert read_assessment(answer.content) == disclosed_assessment(published(), assessment, options)
    pages = PdfReader(BytesIO(answer.content)).pages
    assert "Utrecht" in pages[0].extract_text()
    assert f'filename="zelfcheck-utrecht-{today().isoformat()}-{variant}.pdf"' in answer.headers["content-disposition"]


@pytest.mark.parametrize("variant", Variant)
def test_a_file_of_one_assessment_can_be_opened_again(place: Place, variant: Variant) -> None:
    who, assessment = place.somebody(), place.keeps()
    ticket = replace(sheet_of(who, assessment, variant=variant), kind=Kind.ASSESSMENT)
    answer = place.take(ticket, who.token)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert read_assessment(answer.content) == disclosed_assessment(published(), assessment, SheetOptions(variant))
    assert answer.headers["content-disposition"].endswith(f'-{variant}.json"')


@pytest.mark.parametrize(("kind", "ending"), [(Kind.SHEET, "pdf"), (Kind.ASSESSMENT, "json")])
def test_a_municipality_that_is_none_any_more_is_called_by_its_code(place: Place, kind: Kind, ending: str) -> None:
    gone = "GM0395"
    who, assessment = place.somebody(Membership(Role.EDITOR, gone)), place.keeps(gone)
    answer = place.take(replace(sheet_of(who, assessment), kind=kind), who.token)
    assert answer.status_code == 200
    assert (
        f'filename="zelfcheck-gm0395-{today().isoformat()}-deelversie.{ending}"'
        in answer.headers["content-disposition"]
    )
    assert read_assessment(answer.content).municipality == gone


WORD, EXCEL = (
    f"application/vnd.openxmlformats-officedocument.{kind}"
    for kind in ("wordprocessingml.document", "spreadsheetml.sheet")
)


@pytest.mark.parametrize("variant", Variant)
def test_the_sheet_in_word_is_of_that_version_too(place: Place, variant: Variant) -> None:
    who, assessment = place.somebody(), place.keeps()
    answer = place.take(replace(sheet_of(who, assessment, variant=variant), kind=Kind.WORD), who.token)
    assert (answer.status_code, answer.headers["content-type"]) == (200, WORD)
    assert f'filename="zelfcheck-utrecht-{today().isoformat()}-{variant}.docx"' in answer.headers["content-disposition"]
    assert f" · {variant}" in "".join(said(answer.content))


@pytest.mark.parametrize(
    ("kind", "media_type", "ending"),
    [(Kind.PROGRAMME, WORD, ".docx"), (Kind.PLAN_EXCEL, EXCEL, ".xlsx"), (Kind.PLAN_CSV, "text/csv", ".csv")],
)
def test_what_follows_an_assessment_is_of_the_plan_as_it_is_then(
    place: Place, kind: Kind, media_type: str, ending: str
) -> None:
    who = place.somebody()
    assessment = place.keeps_finished()
    ticket = issue(Ticket(kind, who.person.id, assessment.id), ago())
    advice = evaluate(published(), assessment.given).advice[0]
    task = Task(text="Onze eigen zin daarover.", owner="controller")
    plans = PlanStore(place.database, who.person)
    assert isinstance(plans.save_task(assessment.id, advice.question.id, task, 0, theme=advice.theme.id), Saved)
    answer = place.get(ticket, who.token)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(media_type)
    assert re.search(
        rf'filename="zelfcheck-[a-z0-9-]*utrecht[a-z0-9-]*{ending}"', answer.headers["content-disposition"]
    )
    planned = plans.tasks(assessment.id)[advice.question.id]
    without = {advice.question.id: task.with_(accepted=False)}
    plans.save_task(
        assessment.id, advice.question.id, without[advice.question.id], planned.revision, theme=advice.theme.id
    )
    assert place.get(ticket, who.token).content != answer.content


@pytest.mark.parametrize("kind", [Kind.PROGRAMME, Kind.PLAN_EXCEL, Kind.PLAN_CSV])
def test_before_the_finish_nothing_follows_it(place: Place, kind: Kind) -> None:
    who, assessment = place.somebody(), place.keeps()
    assert place.take(Ticket(kind, who.person.id, assessment.id), who.token).status_code == 404


@pytest.mark.parametrize("kind", [Kind.WORD, Kind.PROGRAMME, Kind.PLAN_EXCEL, Kind.PLAN_CSV])
def test_nobody_has_a_paper_of_another_municipality(place: Place, kind: Kind) -> None:
    who = place.somebody(Membership(Role.EDITOR, GRONINGEN))
    ticket = replace(sheet_of(who, place.keeps_finished()), kind=kind)
    for tried in (ticket, Ticket(kind, who.person.id, ticket.assessment)):
        answer = place.take(tried, who.token)
        assert (answer.status_code, answer.content) == (404, bytes(download_pages.not_there().body))


def test_everything_is_everything_that_she_sees(place: Place) -> None:
    who, hers, others = place.somebody(Membership(Role.READER, GRONINGEN)), place.keeps(GRONINGEN), place.keeps()
    answer = place.take(Ticket(Kind.EVERYTHING, who.person.id), who.token)
    kept = {assessment.id for assessment in read_archive(answer.content).assessments}
    assert hers.id in kept
    assert others.id not in kept
    assert f'filename="zelfchecks-{today().isoformat()}.json"' in answer.headers["content-disposition"]


def test_where_nobody_logs_in_a_ticket_is_enough_and_needed(alone: Place) -> None:
    assessment = alone.keeps()
    ticket = Ticket(Kind.SHEET, "", assessment.id, Variant.WORKING, Sensitive.WHOLE)
    assert read_assessment(alone.take(ticket).content) == assessment
    assert alone.take(replace(ticket, comparison=GroupId.NEIGHBOURS)).status_code == 200
    assert read_archive(alone.take(Ticket(Kind.EVERYTHING, "")).content).assessments
    assert alone.take(replace(ticket, whom="iemand")).status_code == 404
    assert alone.get(assessment.id).status_code == 404


def test_a_sheet_compares_with_who_allows_it_at_the_moment_that_it_is_made(place: Place) -> None:
    zoetermeer = "GM0637"
    who, them = place.somebody(), place.somebody(Membership(Role.EDITOR, zoetermeer))
    ours, theirs = place.shares(who, UTRECHT), place.shares(them, zoetermeer, in_sheets=True)
    text = issue(sheet_of(who, ours, comparison=GroupId.SIZE), ago())
    plain = issue(sheet_of(who, ours), ago())

    def names(ticket: str) -> bool:
        answer = place.get(ticket, who.token)
        assert read_assessment(answer.content) == disclosed_assessment(published(), ours, SheetOptions())
        return any("Zoetermeer" in page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)

    assert names(text)
    assert not names(plain)
    SharingStore(place.database, them.person).withdraw(theirs.id)
    assert not names(text)


def test_a_file_is_as_things_are_when_it_is_asked_for(place: Place) -> None:
    who, assessment = place.somebody(), place.keeps()
    text = issue(sheet_of(who, assessment, variant=Variant.WORKING), ago())
    changed = Store(place.database, ALONE).save_about(assessment.id, name="later")
    assert read_assessment(place.get(text, who.token).content) == changed


def test_a_file_is_to_keep_and_nobody_else_may_keep_it(place: Place) -> None:
    who, assessment = place.somebody(), place.keeps()
    headers = place.take(sheet_of(who, assessment), who.token).headers
    assert headers["content-disposition"].startswith("attachment;")
    assert headers["cache-control"] == "no-store"
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert "default-src 'none'" in headers["content-security-policy"]


def test_a_head_tells_the_same_without_the_file(place: Place) -> None:
    who, assessment = place.somebody(), place.keeps()
    text = issue(sheet_of(who, assessment), ago())
    told, given = place.get(text, who.token, "HEAD"), place.get(text, who.token)
    assert (told.status_code, told.content) == (200, b"")
    apart = {"date", "x-request-id"}
    assert {n: v for n, v in told.headers.items() if n not in apart} == {
        n: v for n, v in given.headers.items() if n not in apart
    }
    assert place.get("niets", who.token, "HEAD").status_code == 404
    assert place.get(text, who.token, "POST").status_code in {403, 405}


def test_what_people_wrote_is_nowhere_in_the_headers(place: Place) -> None:
    who = place.somebody(Membership(Role.EDITOR, "GM0796"))
    for name in (EVIL, EVERYTHING_HOSTILE, '"; filename="x.exe', "\u202efdp.exe \N{GRINNING FACE}"):
        answer = place.take(sheet_of(who, place.keeps("GM0796", name=name), variant=Variant.WORKING), who.token)
        said = answer.headers["content-disposition"]
        assert said == f'attachment; filename="zelfcheck-s-hertogenbosch-{today().isoformat()}-werkversie.pdf"'


def test_the_name_of_a_file_needs_no_quotes_in_any_municipality() -> None:
    options = [SheetOptions(variant, invented=invented) for variant in Variant for invented in (True, False)]
    names = [file_name(found, today(), chosen) for found in all_municipalities() for chosen in options]
    assert [name for name in names if not re.fullmatch(r"[a-z0-9-]+\.pdf", name)] == []


# --- every way in which it gives nothing


@dataclass(frozen=True)
class Try:
    """Somebody with a good ticket, before something is wrong with one of them."""

    place: Place
    who: Somebody
    assessment: Assessment

    @property
    def ticket(self) -> Ticket:
        return sheet_of(self.who, self.assessment)

    def take(self, **otherwise: Any) -> httpx.Response:
        return self.place.take(replace(self.ticket, **otherwise), self.who.token)


def logged_out(tried: Try) -> httpx.Response:
    tried.who.logs_out()
    return tried.take()


def never_logged_in(tried: Try) -> httpx.Response:
    return tried.place.take(tried.ticket)


def with_a_session_that_never_was(tried: Try) -> httpx.Response:
    return tried.place.take(tried.ticket, "x" * 43)


def with_the_ticket_of_somebody_else(tried: Try) -> httpx.Response:
    return tried.place.take(tried.ticket, tried.place.somebody().token)


def with_a_ticket_for_nobody(tried: Try) -> httpx.Response:
    return tried.take(whom="")


def without_the_role_since(tried: Try) -> httpx.Response:
    tried.who.becomes(Membership(Role.EDITOR, GRONINGEN))
    return tried.take()


def without_any_role_since(tried: Try) -> httpx.Response:
    tried.who.becomes()
    return tried.take()


def as_host_since(tried: Try) -> httpx.Response:
    tried.who.becomes(Membership(Role.HOST))
    return tried.take()


def forgotten_since(tried: Try) -> httpx.Response:
    People(tried.place.database).forget(tried.who.person.id, ago())
    return tried.take()


def everything_of_a_host(tried: Try) -> httpx.Response:
    tried.who.becomes(Membership(Role.HOST))
    return tried.take(kind=Kind.EVERYTHING, assessment="")


def of_another_municipality(tried: Try) -> httpx.Response:
    return tried.take(assessment=tried.place.keeps(GRONINGEN).id)


def of_what_never_was(tried: Try) -> httpx.Response:
    return tried.take(assessment="0" * 32)


def of_no_id(tried: Try) -> httpx.Response:
    return tried.take(assessment="' OR 1=1 --")


def of_what_was_deleted(tried: Try) -> httpx.Response:
    Store(tried.place.database, ALONE).delete(tried.assessment.id)
    return tried.take()


def from_the_future(tried: Try) -> httpx.Response:
    return tried.place.get(issue(tried.ticket, ago(minutes=-2)), tried.who.token)


def of_another_key(tried: Try) -> httpx.Response:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SETTING, "een ander geheim, van een andere installatie")
        return tried.take()


def forged(tried: Try, was: str, becomes: str) -> httpx.Response:
    """The content of a good ticket, changed, under the signature that it had."""
    content, _, signature = issue(tried.ticket, ago()).rpartition(".")
    inside = base64_decode(content).decode()
    assert was in inside
    content = base64_encode(inside.replace(was, becomes)).decode()
    return tried.place.get(f"{content}.{signature}", tried.who.token)


def with_another_id_written_in(tried: Try) -> httpx.Response:
    return forged(tried, tried.assessment.id, tried.place.keeps().id)


def with_another_version_written_in(tried: Try) -> httpx.Response:
    return forged(tried, Variant.SHARED, Variant.WORKING)


def with_another_kind_written_in(tried: Try) -> httpx.Response:
    return forged(tried, Kind.SHEET, Kind.EVERYTHING)


def with_a_comparison_written_in(tried: Try) -> httpx.Response:
    return forged(tried, '"comparison":""', '"comparison":"size"')


def with_one_sign_changed(tried: Try) -> httpx.Response:
    text = issue(tried.ticket, ago())
    return tried.place.get(("A" if text[0] != "A" else "B") + text[1:], tried.who.token)


def with_the_end_cut_off(tried: Try) -> httpx.Response:
    return tried.place.get(issue(tried.ticket, ago())[:-1], tried.who.token)


def too_old_and_of_somebody_else(tried: Try) -> httpx.Response:
    return tried.place.get(issue(tried.ticket, ago(hours=1)), tried.place.somebody().token)


def too_old_and_logged_out(tried: Try) -> httpx.Response:
    tried.who.logs_out()
    return tried.place.get(issue(tried.ticket, ago(hours=1)), tried.who.token)


REFUSALS: tuple[Callable[[Try], httpx.Response], ...] = (
    *(logged_out, never_logged_in, with_a_session_that_never_was, with_the_ticket_of_somebody_else),
    *(with_a_ticket_for_nobody, without_the_role_since, without_any_role_since, as_host_since, forgotten_since),
    *(everything_of_a_host, of_another_municipality, of_what_never_was, of_no_id, of_what_was_deleted),
    *(from_the_future, of_another_key, with_another_id_written_in, with_another_version_written_in),
    *(with_another_kind_written_in, with_a_comparison_written_in, with_one_sign_changed, with_the_end_cut_off),
    *(too_old_and_of_somebody_else, too_old_and_logged_out),
)


@pytest.fixture
def tried(place: Place) -> Try:
    """Somebody with a ticket that is good until something happens."""
    found = Try(place, place.somebody(), place.keeps())
    assert place.get(issue(found.ticket, ago()), found.who.token, "HEAD").status_code == 200
    return found


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.__name__)
def test_whatever_is_wrong_the_answer_is_the_same(tried: Try, refusal: Callable[[Try], httpx.Response]) -> None:
    answer = refusal(tried)
    assert answer.status_code == 404
    assert answer.content == bytes(download_pages.not_there().body)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert answer.headers["cache-control"] == "no-store"
    assert "content-disposition" not in answer.headers


@pytest.mark.parametrize("text", ["niets", "a.b", "." * 300, "%F0%9F%98%80", "%FF%FE.x", "a" * 8_000])
def test_what_is_no_ticket_at_all_gets_that_answer_too(place: Place, text: str) -> None:
    answer = place.get(text, place.somebody().token)
    assert (answer.status_code, answer.content) == (404, bytes(download_pages.not_there().body))


def test_a_ticket_that_is_too_old_leads_back_to_its_screen(tried: Try) -> None:
    too_old = datetime.now(UTC) - LASTS - timedelta(seconds=1)
    answer = tried.place.get(issue(tried.ticket, too_old), tried.who.token)
    assert answer.status_code == 410
    assert download_pages.EXPIRED[0] in answer.text
    assert f'href="/advies?zelfcheck={tried.assessment.id}"' in answer.text
    everything = issue(Ticket(Kind.EVERYTHING, tried.who.person.id), too_old)
    assert 'href="/bewaren"' in tried.place.get(everything, tried.who.token).text


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.EVERYTHING])
def test_every_file_of_an_assessment_leads_back_to_a_screen_that_is_there(kind: Kind) -> None:
    page = bytes(download_pages.expired(Ticket(kind, "", "x")).body).decode()
    found = re.search(r'href="/([a-z]+)\?zelfcheck=x"', page)
    assert found is not None
    assert found[1] in PATHS


def test_what_is_in_a_ticket_is_text_in_a_page() -> None:
    page = bytes(download_pages.expired(Ticket(Kind.SHEET, "", "'\"><script>alert(1)</script>")).body).decode()
    assert "<script>" not in page


def test_trouble_with_the_database_has_a_page_and_a_code(tmp_path: Path) -> None:
    file = tmp_path / "zelfcheck.sqlite3"
    with running(env={"SELFCHECK_DATABASE_URL": str(file), SETTING: SECRET}, script=PROBE) as base_url:
        file.write_text("dit is geen database" * 100)
        answer = Place(base_url, open_database(str(tmp_path / "ander.sqlite3"))).take(Ticket(Kind.EVERYTHING, ""))
        assert answer.status_code == 503
        assert download_pages.NOT_NOW[0] in answer.text
        assert re.search(r"Code voor de beheerder: [0-9a-f]{8}", answer.text)


# --- what it costs, and what is left behind


def test_so_many_files_are_made_at_a_time_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SELFCHECK_LOGIN_FILE", raising=False)
    go, running_now = threading.Event(), threading.Semaphore(0)

    def make(_: Ticket, __: Person) -> File:
        running_now.release()
        assert go.wait(30)
        return File("a.pdf", "application/pdf", b"%PDF")

    async def ask() -> list[int]:
        downloads = Downloads(make)
        transport = httpx.ASGITransport(Starlette(routes=[downloads.route]))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            address = PLACE + issue(Ticket(Kind.EVERYTHING, ""), ago())
            asked = [asyncio.create_task(client.get(address)) for _ in range(3 * AT_ONCE)]
            waiting = downloads._limit.statistics
            while waiting().tasks_waiting < 2 * AT_ONCE:  # noqa: ASYNC110 - a limiter tells nobody
                await asyncio.sleep(0)
            for _ in range(AT_ONCE):
                await asyncio.to_thread(running_now.acquire)
            assert not running_now.acquire(blocking=False)
            go.set()
            return [answer.status_code for answer in await asyncio.gather(*asked)]

    assert run(ask()) == [200] * 3 * AT_ONCE


def test_no_ticket_is_in_the_log(tmp_path: Path) -> None:
    port, file = free_port(), str(tmp_path / "zelfcheck.sqlite3")
    env = {"SELFCHECK_DATABASE_URL": file, SETTING: SECRET, "SELFCHECK_LOG": "json", "SELFCHECK_LOG_LEVEL": "info"}
    server = start(port, env, PROBE, output=subprocess.PIPE)
    try:
        assert healthy(f"http://127.0.0.1:{port}", server)
        here = Place(f"http://127.0.0.1:{port}", open_database(file))
        text = issue(Ticket(Kind.SHEET, "", here.keeps().id, Variant.SHARED, Sensitive.WHOLE), ago())
        assert here.get(text).status_code == 200
        here.database.close()
    finally:
        _, said = stop(server)
    lines = []
    for line in said.splitlines():
        with suppress(ValueError):
            lines.append(json.loads(line))
    assert [line["status"] for line in lines if line.get("route") == f"{PLACE}*"] == [200]
    assert text[:40] not in said


@pytest.mark.parametrize("words", [download_pages.NOT_THERE, download_pages.EXPIRED, download_pages.NOT_NOW])
def test_every_page_is_plain_dutch(words: tuple[str, str]) -> None:
    text = "\n".join(words)
    assert [*hard_words(text)] == []
    assert max(map(length, sentences(text))) <= 18
