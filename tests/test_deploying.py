"""What docs/deploy gives a host agrees with the program, and the tools that read it find nothing wrong."""

import os
import re
import subprocess
import tomllib
from pathlib import Path
from shutil import which

import pytest

from failover.proxy import NGINX, SITE, proxy
from selfcheck.login import IN
from selfcheck.server.door import MAX_BODY, UPLOADS
from selfcheck.server.stopping import PATIENCE
from serving import ROOT, free_port

DEPLOY = ROOT / "docs" / "deploy"
UNITS = sorted([*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")])
SETTING = re.compile(r"SELFCHECK_[A-Z_]*[A-Z]")


def site() -> str:
    """What nginx reads, without what people read."""
    return re.sub(r"(?m)^\s*#.*$| # .*$", "", SITE.read_text(encoding="utf-8"))


def settings(text: str) -> set[str]:
    return set(SETTING.findall(text))


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8")))


def test_nginx_takes_the_site_and_keeps_to_its_word(tmp_path: Path) -> None:
    if NGINX is None:
        assert not os.environ.get("CI"), "There is no nginx: install Debian's nginx-light."
        pytest.skip("There is no nginx.")
    with proxy(tmp_path, free_port(), free_port(), (free_port(), free_port())):
        pass  # nginx -t, and a start
    assert "warn" not in (tmp_path / "nginx.log").read_text(encoding="utf-8")


def test_nginx_takes_as_much_as_the_program_does() -> None:
    streamlit = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    megabytes = streamlit["server"]["maxUploadSize"]
    assert re.findall(r"client_max_body_size (\S+);", site()) == [f"{MAX_BODY // 1024}k", f"{megabytes + 1}m"]


@pytest.mark.parametrize("place", [UPLOADS, IN])
def test_nginx_takes_only_so_many_of_what_costs_much(place: str) -> None:
    (inside,) = re.findall(rf"location \^~ {place} {{(.*?)}}", site(), re.DOTALL)
    (zone,) = re.findall(r"limit_req zone=(\w+) burst=\d+ nodelay;", inside)
    assert f"limit_req_zone $binary_remote_addr zone={zone}:" in site()


def test_nginx_never_repeats_what_may_have_been_carried_out() -> None:
    assert re.findall(r"proxy_next_upstream (.*);", site()) == ["error timeout http_503"]


def test_nginx_writes_down_nothing_about_a_visitor() -> None:
    written = re.search(r"log_format zelfcheck(.*?);", site(), re.DOTALL)
    assert written is not None
    personal = {"remote_addr", "binary_remote_addr", "request", "request_uri", "uri", "args", "query_string"}
    known = set(re.findall(r"\$(\w+)", written[1]))
    assert known.isdisjoint(personal)
    assert not any(name.startswith(("http_", "cookie_", "arg_")) for name in known)
    assert re.findall(r"access_log (.*);", site()) == ["off", "/var/log/nginx/zelfcheck.log zelfcheck"]


@pytest.mark.parametrize("file", ["environment", "secrets"])
def test_every_setting_that_a_host_is_given_exists(file: str) -> None:
    program = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    given = settings((DEPLOY / file).read_text(encoding="utf-8"))
    assert given
    assert given <= settings(program)


def test_a_server_is_given_the_time_to_store_what_it_was_storing() -> None:
    unit = (DEPLOY / "zelfcheck@.service").read_text(encoding="utf-8")
    allowed = re.search(r"(?m)^TimeoutStopSec=(\d+)$", unit)
    assert allowed is not None
    assert int(allowed[1]) > 2 + PATIENCE  # uvicorn's own seconds, and ours


def test_a_host_installs_what_was_tested() -> None:
    tested, installed = pins(ROOT / "requirements.lock"), pins(DEPLOY / "requirements.lock")
    assert installed
    assert {name: tested.get(name) for name in installed} == installed


@pytest.mark.skipif(which("systemd-analyze") is None, reason="There is no systemd here.")
@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_systemd_knows_every_word_of_a_unit(unit: Path, tmp_path: Path) -> None:
    for each in UNITS:  # a timer is about a service, and what runs must exist
        text = each.read_text(encoding="utf-8").replace("/srv/zelfcheck/.venv/bin/python", "/bin/true")
        (tmp_path / each.name.replace("@.", "@8501.")).write_text(text, encoding="utf-8")
    there = tmp_path / unit.name.replace("@.", "@8501.")
    said = subprocess.run(["systemd-analyze", "verify", there], capture_output=True, text=True, check=False)
    ours = [line for line in said.stderr.splitlines() if "zelfcheck" in line]
    assert (said.returncode, ours) == (0, [])
