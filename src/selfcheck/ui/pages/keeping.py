"""Keeping everything in one file, putting it back, copying and deleting."""

from collections.abc import Sequence

import streamlit as st

from selfcheck.access import Action
from selfcheck.archive import Archive
from selfcheck.dutch import full_date
from selfcheck.exchange import MAX_ARCHIVE, FileRefusedError, check_plan, open_assessment, read_archive
from selfcheck.municipalities import codes_ever, name_of
from selfcheck.storage import Summary
from selfcheck.tickets import Kind, Ticket
from selfcheck.ui import at_hand, frame, resources, screens, texts
from selfcheck.ui.copying import copy_button, copy_for
from selfcheck.ui.download import download_link
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import address, hers
from selfcheck.ui.visitor import may, may_begin


def show() -> None:
    """Draw the screen."""
    frame.title("bewaren", texts.KEEP_TITLE)
    frame.show_message()
    store = resources.store()
    summaries = store.summaries()
    _keep(summaries)
    if may_begin(store.who):
        _put_back()
    if changeable := [each for each in summaries if may(store.who, Action.DELETE, each.municipality)]:
        _one(changeable)
    frame.finish_screen()


def _keep(summaries: tuple[Summary, ...]) -> None:
    st.header(texts.KEEP_ALL_TITLE, anchor=False)
    st.write(texts.KEEP_ALL_LEAD if summaries else texts.NONE_YET)
    if summaries:
        ticket = Ticket(Kind.EVERYTHING, resources.store().who.id)
        download_link(texts.KEEP_ALL.format(number=len(summaries)), ticket, "download-alles")


def _put_back() -> None:
    st.header(texts.PUT_BACK_TITLE, anchor=False)
    st.write(texts.PUT_BACK_LEAD)
    uploaded = st.file_uploader(
        texts.PUT_BACK_FILE, type=["json", "pdf"], max_upload_size=MAX_ARCHIVE // 1_000_000, key=hers("terugzetten")
    )
    if uploaded is None:
        return
    try:
        found = _checked(uploaded.getvalue())
    except FileRefusedError as error:
        st.error(literal(str(error)))
        return
    if st.button(texts.PUT_BACK.format(number=len(found.assessments)), type="primary"):
        with frame.storing():
            done = resources.store().put_back(found)
            told = texts.PUT_BACK_DONE.format(added=done.added, same=done.same, copied=done.copied)
            frame.say(f"{told} {texts.PUT_BACK_STAYED}" if done.stayed else told)
            st.rerun()


def _checked(raw: bytes) -> Archive:
    """What is in an archive, if each assessment fits its checklist and its kind, and is of a municipality of hers.

    A plan fits the checklist of its assessment, and a calendar belongs to one of these municipalities.
    """
    found, who = read_archive(raw), resources.store().who
    for assessment in found.assessments:
        opened = open_assessment(assessment, resources.shelf(), codes_ever())
        check_plan(found.plans.get(assessment.id, {}), opened.checklist)
        if not may(who, Action.PUT_BACK, assessment.municipality):
            raise FileRefusedError(texts.NOT_HERS.format(place=name_of(assessment.municipality)))
        if assessment.invented is not resources.demonstrating():
            raise FileRefusedError(texts.MIXED)
    return found


def _one(summaries: Sequence[Summary]) -> None:
    st.header(texts.ONE_CHECK, anchor=False)
    chosen = st.radio(texts.WHICH_CHECK, summaries, format_func=_label, index=None, key=hers("welke"))
    if chosen is None:
        return
    with st.container(horizontal=True):
        home = copy_button(resources.store().who, chosen.municipality)
        delete = st.button(texts.DELETE, key="wis")
    if home:
        with frame.storing():
            _copy(chosen, home)
    if delete:
        _ask_to_delete(chosen)


def _copy(summary: Summary, home: str) -> None:
    stored = resources.store().load(summary.id)
    if stored is None:
        frame.say(texts.KEEP_GONE)
        st.rerun()
    fresh = copy_for(home, stored.assessment)
    resources.store().create(fresh)
    frame.say(texts.COPIED)
    screens.go("vragen", address(fresh.id, stored.place))


def _name(summary: Summary) -> str:
    place = name_of(summary.municipality)
    words = (place, summary.name, full_date(summary.created))
    return ", ".join(filter(None, words))


def _label(summary: Summary) -> str:
    return literal(_name(summary))


@st.dialog(texts.DELETE_TITLE)
def _ask_to_delete(summary: Summary) -> None:
    frame.plain(_name(summary))
    st.write(texts.DELETE_MEANS)
    if st.button(texts.DELETE_YES, type="primary"):
        with frame.in_dialog():
            frame.say(texts.DELETED if resources.store().delete(summary.id) else texts.KEEP_GONE)
            at_hand.programmes().forget_all_of(summary.id)
            st.rerun()
    if st.button(texts.CANCEL, key="niet-wissen"):
        st.rerun()
