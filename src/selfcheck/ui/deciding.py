"""A decision to share, while it is made: what is asked about it, and what is missing or wrong."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import streamlit as st

from selfcheck.assessment import figures_shown, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.scoring import score
from selfcheck.sharing import Audience, Consent, Contact, Extent, may_be_named, named_themes, shows_a_score
from selfcheck.storage import Sharing
from selfcheck.ui import audience, calling, decisions, frame, texts
from selfcheck.ui.describing import Problem
from selfcheck.ui.form import Form
from selfcheck.ui.frame import Opened

EXTENT, IN_SHEETS = "deel-niveau", "deel-pdf"
NOT = "niet"
"""The choice to share nothing."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shared, with whom, and what is missing or wrong in that; None for nothing."""

    extent: Extent | None
    audience: Audience | None = None
    chosen: tuple[str, ...] = ()
    in_sheets: bool = False
    contact: Contact | None = None
    problems: tuple[Problem, ...] = ()

    def decided(self, by: str, on: date) -> Consent:
        """Return it as a decision; only without problems."""
        assert self.extent is not None  # who shares nothing decides nothing
        return Consent(
            extent=self.extent,
            audience=self.audience,
            chosen=self.chosen,
            in_sheets=self.in_sheets,
            contact=self.contact,
            decided_by=by,
            decided_on=on,
        )


def ask(form: Form, opened: Opened, sharing: Sharing) -> Wanted:
    """Draw the fields about what is shared, beginning with the decision that is in force."""
    now = sharing.now(today())
    before = now.consent if now else None
    st.header(texts.SHARE_WHAT, anchor=False)
    extent, problems = _extent(form, opened.checklist, sharing, before)
    st.write(texts.SHARE_NEVER)
    st.write(texts.SHARE_ALWAYS)
    if extent is None or not extent.by_name:
        return Wanted(extent, problems=tuple(problems))
    if not _shows_a_score(opened, extent):
        frame.notice(texts.SHARE_NO_SCORE, "geen-score")
    who, chosen, of_audience = audience.ask(form, opened.stored.assessment.municipality, before)
    themes = decisions.sensitive(opened.checklist)
    st.write(texts.SHARE_TABLE_THEMES.format(themes=themes) if themes else texts.SHARE_TABLE)
    in_sheets = form.tick(IN_SHEETS, texts.SHARE_IN_SHEETS, before=bool(before and before.in_sheets))
    contact, of_contact = calling.ask(form, opened.checklist, extent, before)
    return Wanted(extent, who, chosen, in_sheets, contact, (*problems, *of_audience, *of_contact))


def _extent(
    form: Form, checklist: Checklist, sharing: Sharing, before: Consent | None
) -> tuple[Extent | None, list[Problem]]:
    themes = decisions.sensitive(checklist)
    extents = [extent for extent in Extent if themes or extent is not Extent.WITHOUT_SENSITIVE]
    blocked = [
        extent for extent in extents if not may_be_named(named_themes(checklist, extent), sharing.counted_themes)
    ]
    options = {NOT: texts.SHARE_NOTHING}
    for extent in extents:
        sentences = [texts.SHARE_EXTENTS[extent] if themes or extent is not Extent.NAMED else texts.SHARE_ALL]
        sentences += _of_rounds(sharing) if extent is not Extent.NAMED else []
        sentences += [texts.SHARE_IMPOSSIBLE] if extent in blocked else []
        options[str(extent)] = " ".join(sentences).format(themes=themes)
    found = form.pick(EXTENT, texts.SHARE_CHOICE, options, str(before.extent) if before else NOT)
    chosen = None if found in {None, NOT} else Extent(str(found))
    if blocked and sharing.counted:
        why = _why_not(checklist, blocked, sharing.counted)
        frame.notice(why, "telde-mee")
        return chosen, [Problem(why, form.key(EXTENT))] if chosen in blocked else []
    return chosen, []


def _shows_a_score(opened: Opened, extent: Extent) -> bool:
    shown = figures_shown(score(opened.checklist, opened.stored.assessment.given)).themes
    return shows_a_score(shown[theme] for theme in named_themes(opened.checklist, extent))


def _of_rounds(sharing: Sharing) -> list[str]:
    day = sharing.next_round
    next_round = texts.SHARE_ROUND.format(date=full_date(day)) if day else texts.SHARE_NO_ROUND
    return [next_round, *([texts.SHARE_ONCE] if sharing.named or sharing.counted else [])]


def _why_not(checklist: Checklist, blocked: Collection[Extent], counted: date) -> str:
    """Return why an assessment cannot be shared by name any more, or a part of it."""
    themes = decisions.sensitive(checklist)
    partly = themes and Extent.WITHOUT_SENSITIVE not in blocked
    sentence = texts.SHARE_COUNTED_PARTLY if partly else texts.SHARE_COUNTED
    return sentence.format(themes=themes, date=full_date(counted))
