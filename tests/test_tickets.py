"""Tickets: what was signed is read, and nothing else is."""

from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.secret import SETTING
from selfcheck.tickets import CLOCKS_DIFFER, LASTS, Kind, Shown, Ticket, issue, read

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
TICKET = Ticket(Kind.SHEET, "wie", "0123456789abcdef0123456789abcdef", "deelversie", "helemaal", "neighbours")

anything = st.builds(Ticket, st.sampled_from(Kind), *[st.text()] * 5)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(anything, moments)
def test_what_was_signed_is_read(ticket: Ticket, at: datetime) -> None:
    assert read(issue(ticket, at), at) == Shown(ticket, expired=False)


@given(anything)
def test_a_ticket_stands_in_an_address_as_it_is(ticket: Ticket) -> None:
    text = issue(ticket, NOW)
    assert quote(text, safe="") == text


@given(st.data(), st.sampled_from([*"Aa0-_.=!/ \N{LATIN SMALL LETTER E WITH ACUTE}\n\0"]))
def test_a_ticket_of_which_any_sign_was_changed_is_refused(data: st.DataObject, sign: str) -> None:
    text = issue(TICKET, NOW)
    place = data.draw(st.integers(0, len(text) - 1))
    for changed in (text[:place] + sign + text[place + 1 :], text[:place] + sign + text[place:]):
        assert (read(changed, NOW) is None) is (changed != text)
    assert read(text[:place], NOW) is None
    assert read(text + sign, NOW) is None


def test_a_signature_written_in_another_way_is_refused() -> None:
    text = issue(TICKET, NOW)
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    assert [last for last in alphabet if read(text[:-1] + last, NOW) is not None] == [text[-1]]


@given(st.text())
def test_what_is_no_ticket_is_refused(text: str) -> None:
    assert read(text, NOW) is None


@given(st.text(), anything)
def test_what_one_ticket_says_cannot_be_put_under_the_signature_of_another(text: str, other: Ticket) -> None:
    mine, theirs = issue(TICKET, NOW), issue(other, NOW)
    if other != TICKET:
        assert read(f"{theirs.rpartition('.')[0]}.{mine.rpartition('.')[2]}", NOW) is None
    assert read(f"{text}.{mine.rpartition('.')[2]}", NOW) is None


def test_a_ticket_is_good_for_five_minutes() -> None:
    text = issue(TICKET, NOW)
    assert timedelta(minutes=5) == LASTS
    assert read(text, NOW + LASTS) == Shown(TICKET, expired=False)
    assert read(text, NOW + LASTS + timedelta(seconds=1)) == Shown(TICKET, expired=True)


def test_a_ticket_from_the_future_is_refused_unless_clocks_may_differ_so_much() -> None:
    text = issue(TICKET, NOW)
    assert read(text, NOW - CLOCKS_DIFFER) == Shown(TICKET, expired=False)
    assert read(text, NOW - CLOCKS_DIFFER - timedelta(seconds=1)) is None


def test_a_ticket_is_good_at_every_server_with_the_same_secret_and_at_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "s" * 32)
    text = issue(TICKET, NOW)
    monkeypatch.setenv(SETTING, "t" * 32)
    assert read(text, NOW) is None
    monkeypatch.setenv(SETTING, "s" * 32)
    assert read(text, NOW) == Shown(TICKET, expired=False)
    monkeypatch.delenv(SETTING)
    assert read(text, NOW) is None
