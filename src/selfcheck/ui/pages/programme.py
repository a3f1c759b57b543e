"""Search in the programme: choose a document, see how far reading is, and what was found."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import streamlit as st

from selfcheck.answers import MAX_LINE
from selfcheck.dutch import counted, listed
from selfcheck.evidence import Progress, Step
from selfcheck.login import current_login
from selfcheck.passages import MAX_BYTES, MAX_PAGES, clean
from selfcheck.ui import at_hand, frame, incoming, overview, passage, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.papers import MOST_SEARCHED, Document, Owner, Papers, Reading
from selfcheck.ui.passage import in_turn
from selfcheck.ui.programmes import MAX_READ
from selfcheck.ui.visit import current_visit

LOOK = 1.0
"""Seconds between two looks at how far reading is."""

_MEGABYTES = MAX_BYTES // 1_000_000


def show() -> None:
    """Draw the screen."""
    opened = frame.open_in_address("programma")
    papers = at_hand.papers(opened)
    _say_what_is_done(papers)
    frame.title("programma", texts.PROGRAMME_TITLE)
    frame.show_message()
    if not at_hand.may_search(opened):
        st.write(frame.frozen(opened) if opened.stored.assessment.finished else texts.ALL_TO_READ)
        frame.finish_screen()
        return
    _explain()
    st.header(texts.PROGRAMME_CHOOSE_TITLE, anchor=False)
    _choose(opened, papers)
    for reading in papers.readings:
        _refused(reading)
    if papers.busy:
        _progress(at_hand.owner(opened), tuple(reading.id for reading in papers.busy))
    if papers.documents:
        _documents(opened, papers.documents)
        _search(opened, papers.documents)
        overview.per_question(opened, papers.documents)
        overview.headings(papers.documents)
    frame.finish_screen()


def _say_what_is_done(papers: Papers) -> None:
    """Keep the message that a document was read, as soon as this tab sees it; what was refused is told in its place."""
    visit = current_visit()
    if any(document.id in visit.reading for document in papers.documents):
        frame.say(texts.PROGRAMME_DONE)
    visit.reading = frozenset(reading.id for reading in papers.busy)


def _explain() -> None:
    st.write(texts.PROGRAMME_LEAD)
    st.markdown("\n".join(f"- {limit}" for limit in texts.PROGRAMME_LIMITS))
    st.header(texts.PROGRAMME_KEPT_TITLE, anchor=False)
    st.write(texts.PROGRAMME_KEPT)
    if not resources.on_this_computer() and current_login() is None:
        st.write(texts.PROGRAMME_OPEN)


def _choose(opened: Opened, papers: Papers) -> None:
    """Ask for a file, and hand it over to be read: then the field is empty again, for the next one."""
    if len(papers.busy) + len(papers.documents) >= MAX_READ:
        st.write(texts.PROGRAMME_FULL.format(number=MAX_READ))
        return
    file = st.file_uploader(
        texts.PROGRAMME_FILE,
        type=["pdf", "docx", "txt"],
        max_upload_size=_MEGABYTES,
        key=incoming.field_key(opened.id),
    )
    st.caption(texts.PROGRAMME_FILE_HELP.format(size=_MEGABYTES))
    if file is None:
        return
    name = clean(file.name)  # whoever made the file named it
    title = _title(opened, papers, name)
    owner, kept = at_hand.owner(opened), name[-MAX_LINE:]
    if at_hand.programmes().add(owner, kept, title, file.getvalue(), opened.checklist):
        incoming.let_go(file)
        frame.say(texts.PROGRAMME_BEGUN)
        st.rerun()
    st.error(texts.PROGRAMME_BUSY)


def _title(opened: Opened, papers: Papers, file: str) -> str:
    """Return what a document is called until she says otherwise: as she described it, or as its file is called."""
    described = [programme.title for programme in opened.stored.assessment.programmes]
    taken = {*(reading.title for reading in papers.busy), *(document.title for document in papers.documents)}
    if len(described) == 1 and described[0] not in taken:
        return described[0]
    return " ".join(file.rpartition(".")[0].replace("_", " ").split())[:MAX_LINE] or file[:MAX_LINE]


def _refused(reading: Reading) -> None:
    """Say why a file could not be read, and what to do."""
    if reading.refusal is not None:
        reason = texts.REFUSALS[reading.refusal].format(size=_MEGABYTES, pages=MAX_PAGES)
        st.error(texts.READING_REFUSED.format(file=literal(reading.file), reason=reason))
    elif reading.incident:
        st.error(texts.READING_REFUSED.format(file=literal(reading.file), reason=texts.READING_BUG))
        frame.code(reading.incident)


# By itself, and only this part: the rest of the screen stays as it is for who types in it, and nothing is asked of the
# database. What is said aloud is that it begins and that it is done: each page would be noise.
@st.fragment(run_every=LOOK)
def _progress(owner: Owner, drawn: Sequence[str]) -> None:
    """Draw how far reading is, with a button to stop; as soon as something is done the whole screen is drawn."""
    busy = at_hand.programmes().of(owner).busy
    if tuple(reading.id for reading in busy) != drawn:
        st.rerun()
    for reading in busy:
        said, share = _how_far(reading)
        st.progress(share, text=texts.READING_FILE.format(file=literal(reading.file), progress=said))
        if st.button(texts.READING_STOP.format(file=literal(reading.file)), key=f"stop-{reading.id}"):
            at_hand.programmes().take_away(owner, reading.id)
            st.rerun()


def _how_far(reading: Reading) -> tuple[str, float]:
    match reading.progress:
        case None:
            return (texts.READING_BEGINS if reading.begun else texts.READING_WAITS), 0.0
        case Progress(step=Step.FINDING):
            return texts.READING_FINDS, 1.0
        case Progress(done=done, of=of):
            sentence = texts.READING_PAGE if reading.file.lower().endswith("pdf") else texts.READING_PART
            return sentence.format(done=done, of=of), min(1.0, done / max(of, 1))


def _documents(opened: Opened, documents: Sequence[Document]) -> None:
    """Draw each document that was read: its name, how much of it was read, and where nothing could be read."""
    st.header(texts.DOCUMENTS_READ, anchor=False)
    for document in documents:
        with st.container(border=True, key=f"stuk-{document.id}"):
            st.subheader(literal(document.title), anchor=False)
            st.text_input(texts.DOCUMENT_NAME, document.title, max_chars=MAX_LINE, key=at_hand.name_key(document))
            _about(opened, document)
            if st.button(texts.DOCUMENT_AWAY.format(title=literal(document.title)), key=f"weg-{document.id}"):
                at_hand.programmes().take_away(at_hand.owner(opened), document.id)
                frame.say(texts.DOCUMENT_GONE)
                st.rerun()


def _about(opened: Opened, document: Document) -> None:
    text = document.findings.text
    pages = [] if text.pages is None else [counted(text.pages, *texts.DOCUMENT_PAGES)]
    size = [*pages, counted(len(text.passages), *texts.DOCUMENT_PASSAGES)]
    st.write(texts.DOCUMENT_SIZE.format(size=", ".join(size)))
    found = sum(bool(each.specific) for each in document.findings.questions.values())
    st.write(texts.DOCUMENT_FOUND.format(number=found, all=len(opened.checklist.questions)))
    if text.pages is None:
        st.write(texts.DOCUMENT_NO_PAGES)
    if text.pictures:
        one, several = texts.DOCUMENT_PICTURES_PAGES
        pages_in_words = (one if len(text.pictures) == 1 else several).format(pages=listed([*_ranges(text.pictures)]))
        st.warning(texts.DOCUMENT_PICTURES.format(pages=pages_in_words))


def _ranges(pages: Sequence[int]) -> Iterator[str]:
    """Give page numbers with those that follow each other taken together: ‘3-5’.

    >>> list(_ranges([1, 3, 4, 5]))
    ['1', '3-5']
    """
    for _, group in groupby(enumerate(sorted(pages)), key=lambda pair: pair[1] - pair[0]):
        row = [page for _, page in group]
        yield str(row[0]) if len(row) == 1 else f"{row[0]}-{row[-1]}"


def _search(opened: Opened, documents: Sequence[Document]) -> None:
    st.header(texts.SEARCH_TITLE, anchor=False)
    words = st.text_input(texts.SEARCH_FIELD, live="0.5s", key=f"zoek-{current_visit().mark}-{opened.id[:8]}")
    if not words or not words.strip():
        return
    hits = in_turn(documents, [document.search(words) for document in documents])
    items = hits[:MOST_SEARCHED]
    amount = counted(len(items), *texts.DOCUMENT_PASSAGES)
    st.write(texts.SEARCH_FOUND.format(number=amount) if items else texts.SEARCH_NONE)
    for number, item in enumerate(items, start=1):
        with st.container(key=f"passage-gezocht-{item.key}"):
            passage.draw(item, number)
