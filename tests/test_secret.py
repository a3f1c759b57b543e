"""Keys from one secret: the same on every server that knows it, another for every purpose."""

import subprocess
import sys

import pytest

from selfcheck.secret import SETTING, SHORTEST, SecretError, derived, shared
from serving import ROOT

GIVEN = "s" * SHORTEST
IN_ANOTHER_PROCESS = "from selfcheck.secret import derived; print(derived('een doel').hex())"


def elsewhere() -> str:
    """The key for one purpose, as another process makes it."""
    command = [sys.executable, "-c", IN_ANOTHER_PROCESS]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT / "src").stdout.strip()


def test_servers_that_know_the_secret_make_the_same_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, GIVEN)
    assert shared()
    assert derived("een doel").hex() == elsewhere()
    assert len(derived("een doel")) == 32


def test_another_purpose_or_another_secret_is_another_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, GIVEN)
    one = derived("een doel")
    assert derived("een ander doel") != one
    monkeypatch.setenv(SETTING, GIVEN + "t")
    assert derived("een doel") != one


def test_without_a_secret_keys_hold_for_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    assert not shared()
    assert derived("een doel") == derived("een doel")
    assert derived("een doel").hex() != elsewhere()


@pytest.mark.parametrize("given", ["geheimpje", "s" * (SHORTEST - 1), f"  {'s' * (SHORTEST - 1)}  "])
def test_a_secret_that_can_be_guessed_is_refused_and_not_repeated(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, given)
    for ask in (shared, lambda: derived("een doel")):
        with pytest.raises(SecretError, match=f"minstens {SHORTEST}") as caught:
            ask()
        assert given not in str(caught.value)
