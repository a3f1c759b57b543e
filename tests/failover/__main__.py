"""``python -m failover [--rounds N] [--seed S]``: exit code 1 if anything was lost, or somebody could not go on."""

import argparse
import secrets
import signal
import sys
import time
from functools import partial

from playwright.sync_api import expect, sync_playwright

from conftest import CHROMIUM, FLAGS
from failover.rounds import play
from walking import PATIENCE

say = partial(print, flush=True)


def main() -> int:
    """Play the rounds that were asked for; each has a seed of its own, which plays it again."""
    parser = argparse.ArgumentParser(prog="python -m failover")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument(
        "--seconds", type=float, default=25, help="how long people work before each proves she can go on"
    )
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    asked = parser.parse_args()
    expect.set_options(timeout=PATIENCE)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # else whoever stops us leaves the servers behind
    lost = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for seed in range(asked.seed, asked.seed + asked.rounds):
            say(f"--seed {seed}")
            began = time.monotonic()
            outcome = play(browser, seed, asked.seconds)
            say(f"  {time.monotonic() - began:.0f} s; ended: {', '.join(outcome.ends)}")
            say("  done: " + ", ".join(f"{number} {what}" for what, number in sorted(outcome.done.items())))
            for wrong in outcome.wrong:
                say(f"  WRONG: {wrong}")
            lost += len(outcome.wrong)
        browser.close()
    say("Something was lost." if lost else "Nothing was lost.")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
