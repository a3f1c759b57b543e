"""The report of a migration on the screen: what became of each question, and of the answer to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd
import streamlit as st

from selfcheck.answers import UNANSWERED, Answers
from selfcheck.checklist import Checklist
from selfcheck.dutch import listed, lower_first
from selfcheck.migration import ANOTHER_QUESTION, Change, Difference, Fate, Step, changes, steps
from selfcheck.ui import texts, versions


@dataclass(frozen=True)
class Differing:
    """Two versions of a checklist, and the answers that were given on the old one."""

    old: Checklist
    new: Checklist
    answers: Answers

    @cached_property
    def by_fate(self) -> Mapping[Fate, Sequence[Step]]:
        """The questions by what became of them."""
        every = steps(self.old, self.new)
        return {fate: [step for step in every if step.fate is fate] for fate in texts.FATES}

    def answered(self, fate: Fate) -> Sequence[str]:
        """Ids of the questions of a fate at which something was said, in order."""
        return [step.id for step in self.by_fate[fate] if self.answers[step.id] != UNANSWERED]

    def show(self) -> None:
        """Draw how many questions there are of each fate, and then which."""
        self._counted()
        self._rules()
        draw = {
            Fate.CHANGED: self._changed,
            Fate.NEW: self._new,
            Fate.RETIRED: self._retired,
            Fate.KEPT: self._kept,
        }
        for fate, found in self.by_fate.items():
            if found:
                st.header(texts.FATE_TITLE.format(fate=texts.FATES[fate], number=len(found)), anchor=False)
                st.write(texts.FATE_LEADS[fate])
                draw[fate](found)

    def _counted(self) -> None:
        rows = []
        for fate, found in self.by_fate.items():
            number = len(found) if fate is Fate.NEW else len(self.answered(fate))
            rows.append(
                {
                    texts.COLUMN_FATE: texts.FATES[fate],
                    texts.COLUMN_QUESTIONS: str(len(found)),
                    texts.COLUMN_ANSWERS: texts.FATE_ANSWERS[fate].format(number=number),
                }
            )
        st.table(pd.DataFrame(rows), hide_index=True, alt=texts.COLUMN_FATE)

    def _rules(self) -> None:
        then, now = self.old.rules, self.new.rules
        if then == now:
            return
        st.write(texts.MOVE_RULES)
        with st.expander(texts.MOVE_RULES_PANEL):
            for heading, ours, others in ((texts.MOVE_RULES_NOW, now, then), (texts.MOVE_RULES_THEN, then, now)):
                if lines := [f"- {rule}" for rule in ours if rule not in others]:
                    st.markdown(f"**{heading}**\n\n" + "\n".join(lines))

    def _changed(self, found: Iterable[Step]) -> None:
        then, now = (texts.COLUMN_VERSION.format(version=each.version) for each in (self.old, self.new))
        for step in found:
            st.subheader(step.question.label, anchor=False)
            every = changes(step, self.old, self.new)
            rows = [
                {texts.COLUMN_WHAT: _named(each), then: each.before or "–", now: each.after or "–"}
                for each in every
                if each.difference in ANOTHER_QUESTION
            ]
            st.table(pd.DataFrame(rows), hide_index=True, alt=step.question.label)
            if small := self._also(step, every):
                st.markdown(texts.ALSO_TOLD.format(what=small))
            self._answer(step)

    def _new(self, found: Iterable[Step]) -> None:
        rows = [
            {
                texts.COLUMN_QUESTION: step.question.label,
                texts.COLUMN_ASKED: step.question.text,
                texts.COLUMN_THEME: step.theme.title,
            }
            for step in found
        ]
        st.table(pd.DataFrame(rows), hide_index=True, alt=texts.FATES[Fate.NEW])

    def _retired(self, found: Iterable[Step]) -> None:
        for step in found:
            st.subheader(step.question.label, anchor=False)
            st.markdown(step.question.text)
            self._answer(step)

    def _kept(self, found: Iterable[Step]) -> None:
        with st.expander(texts.FATE_SHOW):
            rows = [
                {
                    texts.COLUMN_QUESTION: step.question.label,
                    texts.COLUMN_THEME: step.theme.title,
                    texts.COLUMN_ANSWER: self._chosen(step),
                    texts.COLUMN_ALSO: self._also(step, changes(step, self.old, self.new)) or "–",
                }
                for step in found
            ]
            st.table(pd.DataFrame(rows), hide_index=True, alt=texts.FATES[Fate.KEPT])

    def _answer(self, step: Step) -> None:
        assert step.old is not None
        st.markdown(f"**{texts.EARLIER_OF.format(version=self.old.version)}**")
        versions.show(self.old, step.old, self.answers[step.id])

    def _chosen(self, step: Step) -> str:
        assert step.old is not None
        answer = self.answers[step.id]
        if answer.level is None:
            return texts.STATES[answer.state.name]
        return self.old.ladder(step.old).level(answer.level).label

    def _also(self, step: Step, every: Iterable[Change]) -> str:
        """Return what is otherwise without making it another question, as the rest of a sentence."""
        kind = lower_first(texts.CORE if step.question.core else texts.SUPPORTING)
        return listed(
            [
                texts.ALSO[each.difference].format(before=each.before, after=each.after, kind=kind)
                for each in every
                if each.difference in texts.ALSO
            ]
        )


def _named(change: Change) -> str:
    if change.difference is Difference.LEVELS and not change.level:
        return texts.DIFFERENCE_ORDER
    return texts.DIFFERENCES[change.difference].format(level=change.level)
