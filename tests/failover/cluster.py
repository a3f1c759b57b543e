"""Two real servers on one real PostgreSQL behind a real nginx, with a real provider, and how one of them dies."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import psycopg

from failover.proxy import NAME, proxy
from providing import login_env, provider
from selfcheck.storage import open_database
from serving import ROOT, free_port, healthy, start
from storing import new_database, server

BETWEEN, AWAY = (0.5, 6.0), (0.2, 2.5)
"""The least and the most seconds between two deaths, and between a death and a new start."""

# A witness of its own: every version of every answer that was ever committed, whatever the app itself remembers.
WITNESS = """
CREATE SCHEMA witness;
CREATE TABLE witness.answer (number bigint GENERATED ALWAYS AS IDENTITY, said jsonb NOT NULL);
CREATE FUNCTION witness.write() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN INSERT INTO witness.answer (said) VALUES (to_jsonb(NEW)); RETURN NEW; END $$;
CREATE TRIGGER witness AFTER INSERT OR UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION witness.write();
"""


@dataclass
class Server:
    """One ``python -m selfcheck serve``, or the same with another script, that can be killed and started again."""

    port: int
    env: Mapping[str, str]
    log: Path
    script: Path | None = None
    process: "subprocess.Popen[str] | None" = None

    @property
    def name(self) -> str:
        """As with zelfcheck@.service: its port."""
        return str(self.port)

    def start(self) -> None:
        """Start, and wait until it can be used."""
        env = {**self.env, "SELFCHECK_SERVER_NAME": self.name, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}"}
        with self.log.open("ab") as said:
            if self.script is None:
                self.process = subprocess.Popen(
                    [sys.executable, "-m", "selfcheck", "serve", "--port", str(self.port)],
                    cwd=ROOT,
                    env={**os.environ, **env},
                    stdout=said,
                    stderr=said,
                    text=True,
                )
            else:
                self.process = start(self.port, env, self.script, output=said.fileno())
        assert healthy(f"http://127.0.0.1:{self.port}", self.process), self.log.read_text(encoding="utf-8")

    def end(self, how: signal.Signals) -> None:
        """End it, and wait until it is gone."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait()


class Killer:
    """Ends a random server at random moments and starts it again, while its block lasts; never two at once."""

    def __init__(self, servers: Sequence[Server], chance: random.Random) -> None:
        self.ends: list[str] = []
        self._servers = servers
        self._chance = chance
        self._over = threading.Event()
        self._one = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        self._going = self._one.submit(self._go_on)
        return self

    def __exit__(self, *_: object) -> None:
        """Finish what it is doing: all servers run then."""
        self._over.set()
        self._going.result()
        self._one.shutdown()

    def _go_on(self) -> None:
        while not self._over.wait(self._chance.uniform(*BETWEEN)):
            how = self._chance.choice([signal.SIGKILL] * 4 + [signal.SIGTERM])
            with self.ended(self._chance.choice(self._servers), how):
                self._over.wait(self._chance.uniform(*AWAY))

    @contextmanager
    def ended(self, victim: Server, how: signal.Signals = signal.SIGKILL) -> Iterator[None]:
        """End one server, and start it again after the block."""
        self.ends.append(f"{victim.name} {how.name}")
        victim.end(how)
        yield
        victim.start()


@dataclass(frozen=True)
class Cluster:
    """Where a browser finds it, its servers by name, and its database."""

    base_url: str
    servers: Mapping[str, Server]
    database: str
    folder: Path

    def versions(self, assessment_id: str) -> Sequence[Mapping[str, object]]:
        """Every version of every answer of an assessment, the oldest first, as the database committed it."""
        query = "SELECT said FROM witness.answer WHERE said->>'assessment_id' = %s ORDER BY number"
        with psycopg.connect(self.database) as connection:
            return [said for (said,) in connection.execute(query, [assessment_id])]


@contextmanager
def cluster(script: Path | None = None) -> Iterator[Cluster]:
    """Run everything. ``script`` stands in for ``streamlit_app.py``."""
    with ExitStack() as running:
        folder = Path(running.enter_context(TemporaryDirectory()))
        folder.chmod(0o755)
        database = new_database(running.enter_context(server()))
        open_database(database).close()
        with psycopg.connect(database) as connection:
            connection.execute(WITNESS)
        port, issuer = free_port(), running.enter_context(provider())
        common = login_env(
            folder,
            issuer,
            f"https://{NAME}:{port}",
            SELFCHECK_DATABASE_URL=database,
            SELFCHECK_HOSTS=NAME,
            SELFCHECK_HOST_FILE=str(ROOT / "docs" / "host.yaml"),
        )
        servers = [Server(free_port(), common, folder / f"server-{which}.log", script) for which in "ab"]
        for each in servers:
            running.callback(each.end, signal.SIGKILL)
        with ThreadPoolExecutor() as together:
            list(together.map(Server.start, servers))
        base_url = running.enter_context(proxy(folder, port, free_port(), [each.port for each in servers]))
        yield Cluster(base_url, {each.name: each for each in servers}, database, folder)


def log_of(folder: Path) -> list[dict[str, str]]:
    """What nginx wrote down."""
    return [json.loads(line) for line in (folder / "zelfcheck.log").read_text(encoding="utf-8").splitlines()]
