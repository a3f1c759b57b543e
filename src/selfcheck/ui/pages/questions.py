"""The wizard: theme by theme, or the short version, or what is still open."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from selfcheck.access import Action, ForbiddenError
from selfcheck.answers import Answers, State
from selfcheck.checklist import Checklist, Theme
from selfcheck.dutch import listed
from selfcheck.storage import GoneError, StorageError
from selfcheck.ui import asking, colleague, dividing, found, frame, resources, screens, texts
from selfcheck.ui.announcing import announce
from selfcheck.ui.copying import copy_button, copy_for
from selfcheck.ui.frame import Opened
from selfcheck.ui.migration import earlier, newer
from selfcheck.ui.saving import save_drawn
from selfcheck.ui.visit import address, current_visit, go_to_step, step_in_address

SHORT = "korte-versie"
OPEN = "nog-open"
RESULT = ".uitslag"  # a dot cannot begin the id of a theme


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of the wizard: its place in the address, its heading and its questions."""

    id: str
    heading: str
    questions: tuple[str, ...]
    theme: Theme | None = None


def show() -> None:
    """Draw one step, store what was filled in, and only then turn to another."""
    opened = frame.open_in_address("vragen")
    if opened.stored.assessment.finished is not None:
        _frozen(opened)
        return
    step, known = _step(opened)
    frame.title("vragen", step.heading, step.id)
    frame.show_message()
    announce(opened.stored.announced, opened.stored.changed)
    if not known:
        st.warning(texts.NO_STEP)
    _remember(opened, step)
    newer.tell(opened)
    found.invite(opened)
    chosen = _progress(opened, step)
    if step.theme and step.theme.note:
        frame.notice(step.theme.note, "thema")
    if step.theme:
        dividing.show(opened, step.theme)
    answerable = tuple(question_id for question_id in step.questions if asking.may_answer(opened, question_id))
    if len(answerable) < len(step.questions):
        frame.notice(texts.SOME_TO_READ if answerable else texts.ALL_TO_READ, "lezen")
    if opened.checklist.rules:
        with st.expander(texts.RULES):
            st.markdown("\n".join(f"- {rule}" for rule in opened.checklist.rules))
    if not step.questions:
        st.write(texts.OPEN_NONE)
    numbers = {question.id: i for i, question in enumerate(opened.checklist.questions, start=1)}
    before = earlier.before_these(opened, step.questions)
    for question_id in step.questions:
        asking.ask(opened, opened.checklist.by_id[question_id], numbers[question_id], before)
    if step.theme and answerable:
        with st.expander(texts.COLLEAGUE, key=f"collega-{step.id}"):
            colleague.ask(opened, step.theme)
    held = st.container(key="verder")
    back, forward = _buttons(opened.checklist, step)
    save_drawn(current_visit(), resources.store(), answerable)
    to = _way_out(step, numbers, held, _wanted(opened.checklist, step, chosen, back=back, forward=forward))
    frame.finish_screen(asking.stored_values(opened.checklist, answerable))
    _turn(opened, to)


def _step(opened: Opened) -> tuple[Step, bool]:
    asked, checklist = step_in_address() or _own_theme(opened) or opened.stored.place, opened.checklist
    for number, theme in enumerate(checklist.themes, start=1):
        if asked == theme.id:
            return _theme_step(number, theme), True
    if asked == SHORT and checklist.short_version:
        questions = checklist.short_version.questions
        return Step(SHORT, texts.SHORT_TITLE.format(number=len(questions)), questions), True
    if asked == OPEN:
        questions = _open_questions(opened.id, checklist, opened.stored.assessment.given)
        heading = texts.OPEN_TITLE.format(number=len(questions)) if questions else texts.OPEN_NONE_TITLE
        return Step(OPEN, heading, questions), True
    return _theme_step(1, checklist.themes[0]), not asked


def _own_theme(opened: Opened) -> str:
    """Return the first theme that was given to who can answer only those, or an empty text."""
    if opened.may(Action.DESCRIBE):
        return ""
    return next((theme.id for theme in opened.checklist.themes if opened.may(Action.ANSWER, theme.id)), "")


def _theme_step(number: int, theme: Theme) -> Step:
    heading = texts.THEME_TITLE.format(number=number, title=theme.title)
    return Step(theme.id, heading, tuple(question.id for question in theme.questions), theme)


def _open_questions(assessment_id: str, checklist: Checklist, answers: Answers) -> tuple[str, ...]:
    # Kept while the visitor is here: a question must not vanish under her hands when she answers it.
    visit = current_visit()
    if visit.step_questions[0] != f"{OPEN}-{assessment_id}":
        visit.step_questions = (f"{OPEN}-{assessment_id}", answers.not_known(checklist))
    return visit.step_questions[1]


def _remember(opened: Opened, step: Step) -> None:
    if step.id != OPEN:
        current_visit().step_questions = ("", ())
    current_visit().place = step.id
    if opened.stored.place != step.id and opened.may(Action.ANSWER):
        # Only a convenience: when the database is in the way, the answers are what the visitor must hear about.
        with suppress(StorageError, GoneError, ForbiddenError):
            resources.store().remember_place(opened.id, step.id)


def _answered(answers: Answers, questions: Sequence[str]) -> int:
    return sum(answers[question_id].state in {State.KNOWN, State.NOT_APPLICABLE} for question_id in questions)


def _progress(opened: Opened, step: Step) -> str:
    """Draw how far the visitor is; return the step that she turns to, or an empty text."""
    checklist, answers = opened.checklist, opened.stored.assessment.given
    everything = [question.id for question in checklist.questions]
    done = _answered(answers, everything)
    st.progress(done / len(everything), text=texts.ANSWERED.format(answered=done, all=len(everything)))
    chosen = ""
    with st.container(key="themas", horizontal=True):
        for number, theme in enumerate(checklist.themes, start=1):
            questions = [question.id for question in theme.questions]
            label = texts.THEME_LINK.format(
                number=number, title=theme.title, answered=_answered(answers, questions), all=len(questions)
            )
            chosen = theme.id if _step_button(label, theme.id, step) else chosen
        if checklist.short_version:
            questions = list(checklist.short_version.questions)
            label = texts.SHORT_LINK.format(answered=_answered(answers, questions), all=len(questions))
            chosen = SHORT if _step_button(label, SHORT, step) else chosen
        label = texts.OPEN_LINK.format(number=len(everything) - done)
        return OPEN if _step_button(label, OPEN, step) else chosen


def _step_button(label: str, step_id: str, here: Step) -> bool:
    # A button and not a link: Streamlit leaves the address as it was for a link to the same screen.
    bold = f"**{label}**" if step_id == here.id else label
    return st.button(bold, key=f"naar-{step_id}-vanaf-{here.id}", wrap=True)


def _neighbours(checklist: Checklist, step: Step) -> tuple[str, str]:
    """Return the steps before and after this one; empty where there is none."""
    ids = [theme.id for theme in checklist.themes]
    if step.id not in ids:
        return "", ""
    here = ids.index(step.id)
    return ids[here - 1] if here else "", ids[here + 1] if here + 1 < len(ids) else ""


def _buttons(checklist: Checklist, step: Step) -> tuple[bool, bool]:
    before, after = _neighbours(checklist, step)
    with st.container(horizontal=True):
        back = bool(before) and st.button(texts.PREVIOUS, key=f"vorige-{step.id}")
        forward = st.button(texts.NEXT if after else texts.TO_RESULT, type="primary", key=f"volgende-{step.id}")
    return back, forward


def _wanted(checklist: Checklist, step: Step, chosen: str, *, back: bool, forward: bool) -> str:
    """Return where the visitor asked to go: a step, the result, or nowhere."""
    before, after = _neighbours(checklist, step)
    return chosen or (before if back else (after or RESULT) if forward else "")


def _way_out(step: Step, numbers: Mapping[str, int], place: DeltaGenerator, wanted: str) -> str:
    """Return where to go now; nowhere while something is in the way, which is said in ``place`` until it is settled."""
    visit = current_visit()
    wanted = wanted or visit.leaving
    changed = asking.changed_meanwhile(step.questions)
    visit.leaving = wanted if changed else ""
    if changed:
        st.rerun()
    in_the_way = [question_id for question_id in step.questions if visit.holding([question_id])]
    if not in_the_way:
        visit.held = ""
        return wanted
    if wanted:
        visit.held = step.id
        frame.lead_to("verder")
    if visit.held == step.id:
        with place:
            st.error(f"{texts.HELD} {listed([_link(question_id, numbers) for question_id in in_the_way])}.")
    return ""


def _link(question_id: str, numbers: Mapping[str, int]) -> str:
    return frame.link_to_part(texts.HELD_QUESTION.format(number=numbers[question_id]), f"vraag-{question_id}")


def _turn(opened: Opened, to: str) -> None:
    if to == RESULT:
        screens.go("uitslag", address(opened.id))
    if to:
        go_to_step(to)


def _frozen(opened: Opened) -> None:
    frame.title("vragen", texts.FROZEN_TITLE)
    st.write(frame.frozen(opened))
    newer.tell(opened)
    if home := copy_button(opened.who, opened.stored.assessment.municipality, "primary"):
        with frame.storing():
            again = copy_for(home, opened.stored.assessment)
            resources.store().create(again)
            screens.go("vragen", address(again.id, opened.checklist.themes[0].id))
    frame.finish_screen()
