"""A decision to share, while it is made: what is asked about it, and what is missing or wrong."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import streamlit as st

from selfcheck.assessment import figures_shown, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.scoring import score
from selfcheck.sharing import Audience, Consent, Contact, Level, may_be_named, named_themes
from selfcheck.storage import Sharing
from selfcheck.ui import audience, calling, decisions, frame, texts
from selfcheck.ui.describing import Problem
from selfcheck.ui.form import Form
from selfcheck.ui.frame import Opened

LEVEL, IN_SHEETS = "deel-niveau", "deel-pdf"
NOT = "niet"
"""The choice to share nothing."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shared, with whom, and what is missing or wrong in that; None for nothing."""

    level: Level | None
    audience: Audience | None = None
    chosen: tuple[str, ...] = ()
    in_sheets: bool = False
    contact: Contact | None = None
    problems: tuple[Problem, ...] = ()

    def decided(self, by: str, on: date) -> Consent:
        """Return it as a decision; only without problems."""
        assert self.level is not None  # who shares nothing decides nothing
        return Consent(
            level=self.level,
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
    level, problems = _level(form, opened.checklist, sharing, before)
    st.write(texts.SHARE_NEVER)
    st.write(texts.SHARE_ALWAYS)
    if level is None or not level.by_name:
        return Wanted(level, problems=tuple(problems))
    if _tells_nothing(opened, level):
        frame.notice(texts.SHARE_NO_SCORE, "geen-score")
    who, chosen, of_audience = audience.ask(form, opened.stored.assessment.municipality, before)
    themes = decisions.sensitive(opened.checklist)
    st.write(texts.SHARE_TABLE_THEMES.format(themes=themes) if themes else texts.SHARE_TABLE)
    in_sheets = form.tick(IN_SHEETS, texts.SHARE_IN_SHEETS, before=bool(before and before.in_sheets))
    contact, of_contact = calling.ask(form, opened.checklist, level, before)
    return Wanted(level, who, chosen, in_sheets, contact, (*problems, *of_audience, *of_contact))


def _level(
    form: Form, checklist: Checklist, sharing: Sharing, before: Consent | None
) -> tuple[Level | None, list[Problem]]:
    themes = decisions.sensitive(checklist)
    levels = [level for level in Level if themes or level is not Level.WITHOUT_SENSITIVE]
    blocked = [level for level in levels if not may_be_named(named_themes(checklist, level), sharing.counted_themes)]
    options = {NOT: texts.SHARE_NOTHING}
    for level in levels:
        sentences = [texts.SHARE_LEVELS[level] if themes or level is not Level.NAMED else texts.SHARE_ALL]
        sentences += _of_rounds(sharing) if level is not Level.NAMED else []
        sentences += [texts.SHARE_IMPOSSIBLE] if level in blocked else []
        options[str(level)] = " ".join(sentences).format(themes=themes)
    found = form.pick(LEVEL, texts.SHARE_CHOICE, options, str(before.level) if before else NOT)
    chosen = None if found in {None, NOT} else Level(str(found))
    if blocked and sharing.counted:
        why = _why_not(checklist, blocked, sharing.counted)
        frame.notice(why, "telde-mee")
        return chosen, [Problem(why, form.key(LEVEL))] if chosen in blocked else []
    return chosen, []


def _tells_nothing(opened: Opened, level: Level) -> bool:
    """Return whether there is no score to share by name: who shows none, sees no names."""
    shown = figures_shown(score(opened.checklist, opened.stored.assessment.given)).themes
    return all(shown[theme] is None for theme in named_themes(opened.checklist, level))


def _of_rounds(sharing: Sharing) -> list[str]:
    day = sharing.next_round
    next_round = texts.SHARE_ROUND.format(date=full_date(day)) if day else texts.SHARE_NO_ROUND
    return [next_round, *([texts.SHARE_ONCE] if sharing.named or sharing.counted else [])]


def _why_not(checklist: Checklist, blocked: Collection[Level], counted: date) -> str:
    """Return why an assessment cannot be shared by name any more, or a part of it."""
    themes = decisions.sensitive(checklist)
    partly = themes and Level.WITHOUT_SENSITIVE not in blocked
    sentence = texts.SHARE_COUNTED_PARTLY if partly else texts.SHARE_COUNTED
    return sentence.format(themes=themes, date=full_date(counted))
