"""Decisions to share, in words: what is shared, who sees it, and why it stopped."""

from collections.abc import Iterator
from datetime import date

import streamlit as st

from selfcheck.assessment import AMSTERDAM, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date, listed, quoted
from selfcheck.municipalities import dutch_order, name_of
from selfcheck.sharing import Consent, Extent
from selfcheck.storage import Decision, Sharing
from selfcheck.ui import frame, texts


def sensitive(checklist: Checklist) -> str:
    """Return the titles of the sensitive themes, as in a sentence; nothing if there are none."""
    titles = [theme.title for theme in checklist.themes if theme.sensitive]
    return quoted(titles) if titles else ""


def in_words(checklist: Checklist, consent: Consent, ends: date) -> str:
    """Return what is shared under a decision, who sees it, and until when."""
    parts = [texts.SHARED_NOW.format(extent=_extent(checklist, consent.extent))]
    if who := seen_by(consent):
        parts.append(texts.SHARED_VISIBLE.format(who=who))
    if consent.in_sheets:
        parts.append(texts.SHARED_IN_SHEETS)
    return " ".join((*parts, texts.SHARED_UNTIL.format(date=full_date(ends))))


def seen_by(consent: Consent) -> str:
    """Return who sees the name; nothing if nobody does."""
    if consent.audience is None:
        return ""
    return texts.SHARED_AUDIENCES[consent.audience].format(names=listed((texts.SHARED_NEAR, *names(consent.chosen))))


def names(codes: tuple[str, ...]) -> list[str]:
    """Return the names of municipalities, in order."""
    return sorted((name_of(code) for code in codes), key=dutch_order)


def show_history(checklist: Checklist, sharing: Sharing) -> None:
    """Draw every decision, the newest first."""
    if not sharing.decisions:
        return
    st.header(texts.SHARE_HISTORY, anchor=False)
    for decision in reversed(sharing.decisions):
        frame.plain(" ".join(_line(checklist, decision)))


def _extent(checklist: Checklist, extent: Extent) -> str:
    themes = sensitive(checklist)
    return texts.SHARED_ALL if extent is Extent.NAMED and not themes else texts.SHARED_AS[extent].format(themes=themes)


def _line(checklist: Checklist, decision: Decision) -> Iterator[str]:
    consent = decision.consent
    yield texts.HISTORY_EXTENT.format(extent=_extent(checklist, consent.extent))
    if who := seen_by(consent):
        yield texts.SHARED_VISIBLE.format(who=who)
    yield (texts.HISTORY_DECIDED.format(date=full_date(consent.decided_on), function=consent.decided_by))
    given = full_date(decision.at.astimezone(AMSTERDAM).date())
    if decision.by is None:
        yield texts.HISTORY_GIVEN.format(date=given)
    else:
        yield texts.HISTORY_GIVEN_BY.format(date=given, name=decision.by.name or texts.SOMEBODY)
    yield _end(decision)


def _end(decision: Decision) -> str:
    if decision.stopped is not None and decision.why is not None:
        on = decision.stopped.astimezone(AMSTERDAM).date()
        return texts.HISTORY_STOPPED[decision.why].format(date=full_date(on))
    holds = decision.holds(today())
    return (texts.HISTORY_HOLDS if holds else texts.HISTORY_ENDED).format(date=full_date(decision.ends))
