"""One short round of ``make failover``, and proof that it would notice."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from failover import forgetful_app
from failover.proxy import NGINX
from failover.rounds import play

pytestmark = pytest.mark.browser

SECONDS = 15


@pytest.fixture(autouse=True)
def _nginx() -> None:
    """There is an nginx. Without one the test fails in CI, and is skipped elsewhere."""
    if NGINX is None:
        message = "There is no nginx: install Debian's nginx-light to run this test."
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)


def test_nothing_that_was_called_saved_is_lost_and_everybody_goes_on(browser: Browser) -> None:
    outcome = play(browser, 2026, SECONDS)
    assert outcome.wrong == ()
    assert len(outcome.ends) > 3
    assert all(outcome.done[what] for what in ("choices", "downloads", "uploads")), outcome.done


def test_a_store_that_promises_too_early_is_found_out(browser: Browser) -> None:
    # No random deaths: a server dies just after each of three answers was called saved.
    outcome = play(browser, 2026, 0, Path(forgetful_app.__file__))
    assert any("called saved" in each for each in outcome.wrong), outcome.wrong
