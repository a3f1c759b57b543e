"""What an assessment is about: looked at, and changed while it is not finished."""

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from selfcheck.access import Action
from selfcheck.dutch import listed
from selfcheck.storage import GoneError, Happening, StorageError
from selfcheck.ui import describing, frame, resources, texts
from selfcheck.ui.describing import Description, Fields
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import Described, current_visit


def show() -> None:
    """Draw the fields, and store what they say as soon as nothing is missing."""
    opened = frame.open_in_address("gegevens")
    assessment = opened.stored.assessment
    frame.title("gegevens", texts.SCREENS["gegevens"])
    frame.show_message()
    st.write(frame.label_of(opened.place, assessment.name))
    now, of = describing.fields_of(assessment), describing.key_of(opened.id)
    if assessment.finished is not None or not opened.may(Action.DESCRIBE):
        frame.notice(frame.frozen(opened) if assessment.finished else texts.ALL_TO_READ, "afgerond")
        _show_late()
        describing.show(opened.checklist, now)
        frame.finish_screen()
        return
    described = _drawn_from(now, of)
    problems = st.container(key="problemen")
    description = describing.ask(opened.checklist, now, of=of, epochs=described.epochs)
    mine = _changed_here(described, description)
    if _changed_elsewhere(opened, described, description, mine):
        st.rerun()
    with problems:
        _tell(described)
        describing.show_problems(description.problems)
        if description.problems:
            st.write(texts.ABOUT_NOT_SAVED)
        elif mine:
            with frame.storing():
                _store(opened, described, description.fields, mine)
    frame.finish_screen(describing.stored(opened.checklist, described.said, of=of, epochs=described.epochs))


def _show_late() -> None:
    """Show what was typed in fields that are gone: somebody finished it, or she may not change it any more."""
    described = current_visit().described
    if described is None:
        return
    if left := describing.texts_left():
        described.lost[""] = [("", text) for text in left]
    if described.lost:
        st.write(texts.LATE_TYPED)
        for typed in described.lost.values():
            for _, text in typed:
                frame.plain(text)


def _drawn_from(now: Fields, of: str) -> Described:
    """Return what this tab shows: as in the run before, or as it is stored when the screen was just opened."""
    visit = current_visit()
    before = visit.described
    if before is None:
        visit.described = Described(now, now)
    elif not describing.any_known(of, before.epochs):
        visit.described = Described(now, now, before.epochs, lost=before.lost)
    else:
        return before
    return visit.described


def _changed_here(described: Described, description: Description) -> set[str]:
    said: Mapping[str, Any] = description.fields
    mine = {name for name, value in said.items() if value != described.said[name]}
    # What cannot be read yet, such as half a date, is in no field.
    return mine | ({"programmes"} if any(map(describing.about_documents, description.problems)) else set())


def _changed_elsewhere(opened: Opened, described: Described, description: Description, mine: set[str]) -> bool:
    """Draw anew what somebody else stored since it was drawn here; what was typed over it is kept to copy.

    Tells whether there was any.
    """
    now: Mapping[str, Any] = describing.fields_of(opened.stored.assessment)
    said: Mapping[str, Any] = description.fields
    theirs = {name for name, value in now.items() if value != described.stored[name]}
    fresh, described.fresh = described.fresh, False
    if fresh and mine and _somebody_else_was_last(opened):
        # The browser kept these from an earlier connection: typed here, or as they were before a colleague changed them.
        theirs |= {name for name in mine if said[name] != now[name]}
    of = describing.key_of(opened.id)
    for name in theirs:
        typed = describing.typed(opened.checklist, name, of, described.epochs)
        if said[name] == now[name]:
            continue
        if name in mine and typed:
            described.lost[name] = typed
        else:
            described.renewed.add(name)
        described.epochs[name] = described.epochs.get(name, 0) + 1
    _remember(described, theirs, said=now, stored=now)
    return bool(theirs)


def _somebody_else_was_last(opened: Opened) -> bool:
    try:
        happened = resources.store().events(opened.id)
    except (StorageError, GoneError):
        return True
    who = [event.person for event in happened if event.kind is Happening.DESCRIBED]
    return bool(who) and who[-1] not in {None, opened.who.id}


def _store(opened: Opened, described: Described, said: Mapping[str, Any], mine: set[str]) -> None:
    changes = {name: value for name, value in said.items() if name in mine}
    after = describing.fields_of(resources.store().save_about(opened.id, **changes))
    _remember(described, mine, said=said, stored=after)
    described.renewed -= mine


def _remember(
    described: Described, names: Iterable[str], *, said: Mapping[str, Any], stored: Mapping[str, Any]
) -> None:
    described.said = {**described.said, **{name: said[name] for name in names}}
    described.stored = {**described.stored, **{name: stored[name] for name in names}}


def _tell(described: Described) -> None:
    """Say what somebody else changed, and show what was typed here in the same field."""
    if described.renewed:
        st.info(texts.ABOUT_RENEWED.format(fields=_named(described.renewed)))
    if not described.lost:
        return
    st.warning(texts.ABOUT_LOST.format(fields=_named(described.lost)))
    for typed in described.lost.values():
        for label, text in typed:
            st.caption(label)
            frame.plain(text)
    if st.button(texts.ABOUT_LET_GO, key="laat-gegevens"):
        described.lost.clear()
        st.rerun()


def _named(names: Iterable[str]) -> str:
    return listed([texts.ABOUT_FIELDS[name] for name in texts.ABOUT_FIELDS if name in set(names)])
