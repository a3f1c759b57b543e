"""What becomes of each advice, on the screen: read, changed field by field, and never lost or written over.

As with answers there are no callbacks: every run compares what a field says with what it was drawn from, and stores
the difference. What a colleague changed in the same field is shown beside what was typed here, and she chooses.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import streamlit as st

from selfcheck.access import Action, ForbiddenError
from selfcheck.advice import Advice
from selfcheck.plan import Task, usual_task
from selfcheck.storage import GoneError, KeptTask, Saved, StorageError
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import TaskField, current_visit, knows, said


class UnfitError(ValueError):
    """What a field says cannot be stored. The message is a sentence; ``{field}`` in it becomes a link to the field."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a task: the parts of the task that it is about, what it says of them, and what it means by that.

    ``draw`` draws it by its key, beginning with what it is given, and returns what it says. ``means`` gives the
    changes that this stands for, or raises UnfitError. ``tell`` is what it says as a browser sees it: text, the
    number of an option, or a tick; ``words`` as people read it.
    """

    name: str
    label: str
    parts: tuple[str, ...]
    says: Callable[[Task], Any]
    means: Callable[[Any], Mapping[str, Any]]
    draw: Callable[[str, Any], Any]
    tell: Callable[[Any], str | int | bool] = lambda said: said
    words: Callable[[Any], str] = str

    def of(self, task: Task) -> Mapping[str, Any]:
        """What a task has in its parts."""
        return {part: getattr(task, part) for part in self.parts}


def tasks_of(opened: Opened) -> Mapping[str, KeptTask]:
    """Return what becomes of each advice, by question, as it stands; nothing for what nobody planned."""
    return resources.plans().tasks(opened.id)


def store_task(opened: Opened, advice: Advice, *, seen: Task | None = None, **changes: Any) -> Task | None:
    """Store some fields of a task, and leave the others as a colleague may have changed them.

    ``seen`` is the task from which the screen was drawn. If one of these fields was changed since to something else,
    nothing is stored and the answer is None, as when colleagues go on storing meanwhile; otherwise it is the task as
    it stands. Raises as :meth:`selfcheck.storage.PlanStore.save_task` does.
    """
    question = advice.question.id
    for _ in range(2):  # a colleague who was just before us changed another field, most often
        there = tasks_of(opened).get(question)
        task = _task(opened, question, there)
        if seen is not None and any(
            getattr(task, name) not in {getattr(seen, name), to} for name, to in changes.items()
        ):
            return None
        wanted, revision = task.with_(**changes), there.revision if there else 0
        stored = resources.plans().save_task(opened.id, question, wanted, revision, theme=advice.theme.id)
        if isinstance(stored, Saved):
            return wanted
    return None


def _task(opened: Opened, question_id: str, kept: KeptTask | None) -> Task:
    return kept.task if kept else usual_task(opened.stored.assessment, question_id)


@dataclass(slots=True)
class Desk:
    """The tasks of an assessment while a screen is drawn.

    ``stored`` is what is stored of every field that was drawn, for the browser to compare with what it shows.
    """

    opened: Opened
    kept: dict[str, KeptTask]
    stored: dict[str, str | int | bool] = field(default_factory=dict)

    def task(self, question_id: str) -> Task:
        """Return what becomes of the advice about a question, as it stands."""
        return _task(self.opened, question_id, self.kept.get(question_id))

    @property
    def tasks(self) -> Mapping[str, Task]:
        """What was planned, by question."""
        return {question: kept.task for question, kept in self.kept.items()}

    def ask(self, advice: Advice, asked: Field) -> None:
        """Draw a field of a task and store what it says; only where she may plan (:meth:`may_plan`)."""
        question, now = advice.question.id, asked.of(self.task(advice.question.id))
        memory = current_visit().tasks.setdefault((question, asked.name), TaskField(now))
        self._drawn_from(question, asked, memory, now)
        memory.store = partial(self._store_left, advice, asked, memory)
        messages = st.container()  # always there: a message must not move the field
        says = asked.draw(memory.key, memory.says if memory.typed is None else memory.typed)
        self.stored[memory.key] = asked.tell(asked.says(self.task(question)))
        with messages:
            if memory.renewed:
                st.info(texts.TASK_RENEWED.format(field=asked.label))
            try:
                changes = asked.means(says)
            except UnfitError as error:
                memory.typed = says
                st.error(str(error).format(field=frame.link_to_field(asked.label, memory.key)))
                return
            wanted = asked.of(self._with(question, changes))
            fresh, memory.fresh = memory.fresh, False
            if fresh and wanted != now and self._somebody_else_was_last(question):
                memory.stored = {}  # kept by the browser from an earlier connection: a colleague may have changed it since
            if wanted == now:
                memory.stored, memory.typed = now, None
            elif now == memory.stored:
                memory.typed = says
                self._store(advice, asked, memory, changes)
            else:
                memory.typed = says
                self._clash(question, asked, memory)
            if memory.typed is None:
                memory.says, self.stored[memory.key] = says, asked.tell(says)

    def change(self, advice: Advice, **changes: Any) -> bool:
        """Store a change that a button stands for, and draw its fields anew; tells whether nobody was first."""
        question, changed = advice.question.id, False
        with frame.storing():
            changed = store_task(self.opened, advice, seen=self.task(question), **changes) is not None
            self.kept = dict(tasks_of(self.opened))
            for (about, _), memory in current_visit().tasks.items():
                if changed and about == question and not changes.keys().isdisjoint(memory.stored):
                    memory.typed, memory.key, memory.epoch = None, "", memory.epoch + 1
        return changed

    def may_plan(self, advice: Advice) -> bool:
        """Return whether this visitor may say what becomes of an advice."""
        return self.opened.may(Action.PLAN, advice.theme.id)

    def _with(self, question_id: str, changes: Mapping[str, Any]) -> Task:
        return self.task(question_id).with_(**changes)

    def _drawn_from(self, question_id: str, asked: Field, memory: TaskField, now: Mapping[str, Any]) -> None:
        """Say from what a field is drawn: anew, if a colleague changed it and nothing was typed here since."""
        knew = bool(memory.key) and knows(memory.key)
        if memory.typed is None and (not knew or (now != memory.stored and said(memory.key) == memory.says)):
            memory.renewed = knew
            memory.stored, memory.epoch = now, memory.epoch + knew
            memory.says = asked.says(self.task(question_id))
        memory.key = f"{asked.name}-{question_id}-{current_visit().mark}-{memory.epoch}"

    def _somebody_else_was_last(self, question_id: str) -> bool:
        kept = self.kept.get(question_id)
        return kept is not None and kept.touch.who is not None and kept.touch.who.id != self.opened.who.id

    def _store_left(self, advice: Advice, asked: Field, memory: TaskField) -> None:
        """Store what was typed in a field when it was drawn last; if it cannot be, it waits for its screen to say why."""
        seen = self.task(advice.question.id)
        if asked.of(seen) != memory.stored:  # it was shown beside what a colleague stored, and she did not choose yet
            return
        with suppress(UnfitError):
            stored = store_task(self.opened, advice, seen=seen, **asked.means(memory.typed))
            if stored is not None:
                memory.stored, memory.says, memory.typed, memory.renewed = asked.of(stored), memory.typed, None, False

    def _store(self, advice: Advice, asked: Field, memory: TaskField, changes: Mapping[str, Any]) -> None:
        question = advice.question.id
        with frame.storing():
            stored = store_task(self.opened, advice, seen=self.task(question), **changes)
            self.kept = dict(tasks_of(self.opened))
            if stored is None:
                self._clash(question, asked, memory)
            else:
                memory.stored, memory.typed, memory.renewed = asked.of(stored), None, False

    def _clash(self, question_id: str, asked: Field, memory: TaskField) -> None:
        """Show what a colleague stored in a field while something else was typed here, and let her choose."""
        now = self.task(question_id)
        st.warning(texts.TASK_CLASH.format(field=frame.link_to_field(asked.label, memory.key)))
        frame.plain(asked.words(asked.says(now)) or texts.TASK_EMPTY)
        with st.container(horizontal=True):
            theirs = st.button(texts.TASK_KEEP_THEIRS.format(field=asked.label), key=f"hun-{memory.key}")
            mine = st.button(texts.TASK_KEEP_MINE.format(field=asked.label), key=f"mijn-{memory.key}")
        if theirs:
            memory.typed, memory.says, memory.key, memory.epoch = None, asked.says(now), "", memory.epoch + 1
        if theirs or mine:
            memory.stored = asked.of(now)
            st.rerun()


def desk(opened: Opened) -> Desk:
    """Return the tasks of an assessment, to draw."""
    return Desk(opened, dict(tasks_of(opened)))


def hold() -> None:
    """Remember what the fields of the last run say: this run may draw another screen, and she may come back."""
    for memory in current_visit().tasks.values():
        if (says := said(memory.key, memory.says)) != memory.says:
            memory.typed = says


def save_left() -> None:
    """Store, before a run draws anything, what the fields of the last run say: she may never come back to them."""
    with suppress(StorageError, GoneError, ForbiddenError):
        for memory in [*current_visit().tasks.values()]:
            if memory.typed is not None:
                memory.store()


def texts_left() -> Sequence[str]:
    """Return what was typed in a field of a task and is not stored."""
    drawn = [memory for memory in current_visit().tasks.values() if memory.key]
    typed = [(said(memory.key, memory.typed), memory.says) for memory in drawn]
    return [text for text, says in typed if isinstance(text, str) and text and text != says]
