"""Fields of a decision that is not given yet: what they say is remembered, also while they are not drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from selfcheck.ui.visit import Deciding, current_visit, knows, said


@dataclass(frozen=True, slots=True)
class Form:
    """The fields whose keys end in the same way; another ending makes them fresh ones with what they said.

    ``before`` is what a field says until somebody changes it. What was changed is kept in the visit
    (:class:`selfcheck.ui.visit.Deciding`): choosing to share more or less, another screen or a database that
    is away costs nothing that was typed. ``memory`` is where, if that is not with what is shared.
    """

    ending: str
    memory: Deciding | None = None

    def key(self, name: str) -> str:
        """Return the key of a field."""
        return f"{name}-{self.ending}"

    def says(self, name: str, before: Any = None) -> Any:
        """Return what a field says, drawn or not."""
        key = self.key(name)
        return said(key) if knows(key) else self._deciding.said.get(name, before)

    def line(self, name: str, label: str, before: str = "", *, live: str | bool = False) -> str:
        """Draw a field of one line."""
        self._deciding.lines.add(name)
        found = st.text_input(label, self._begun(name, before), key=self.key(name), live=live) or ""
        self._deciding.keep(name, before, found)
        return found

    def tick(self, name: str, label: str, *, before: bool = False) -> bool:
        """Draw something to tick."""
        found = st.checkbox(label, self._begun(name, before), key=self.key(name))
        self._deciding.keep(name, before, found)
        return found

    def pick(self, name: str, label: str, options: Mapping[str, str], before: str | None = None) -> str | None:
        """Draw a choice of one, by what stands at each; None while nothing was chosen."""
        begun, names = self._begun(name, before), list(options)
        index = names.index(begun) if begun in names else None
        found = st.radio(label, names, format_func=options.__getitem__, index=index, key=self.key(name))
        self._deciding.keep(name, before, found)
        return found

    def _begun(self, name: str, before: Any) -> Any:
        deciding = self._deciding
        deciding.drawn[name] = (self.key(name), before)
        return deciding.said.get(name, before)

    @property
    def _deciding(self) -> Deciding:
        return self.memory or current_visit().deciding


def texts_left() -> Sequence[str]:
    """Return the texts that were typed for a decision that was not given."""
    visit = current_visit()
    return [
        text
        for memory in (visit.deciding, visit.scheduling)
        for name in sorted(memory.lines)
        if (text := str(memory.said.get(name) or ""))
    ]
