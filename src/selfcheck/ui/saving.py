"""Saving without loss: what the fields say is compared with what was drawn, and the difference is stored.

There are no callbacks: after a reconnection Streamlit does not fire them, and an answer would be
shown but not stored. Instead every run compares, before anything is drawn (so that leaving a
screen loses nothing) and after (so that what a browser kept from an earlier connection is seen).
"""

from collections.abc import Iterable, Mapping, Sequence

from selfcheck.access import ForbiddenError
from selfcheck.answers import UNANSWERED, Answer
from selfcheck.assessment import FrozenError
from selfcheck.checklist import Question, Theme
from selfcheck.storage import Conflict, GoneError, Reason, Saved, StorageError, Store, Stored
from selfcheck.ui.fields import PLACE, Keys, options, place_said, texts_of, tidied, written
from selfcheck.ui.incidents import noted
from selfcheck.ui.visit import Clash, Drawn, Late, Unsaved, Visit

_LATE = {FrozenError: Late.FROZEN, GoneError: Late.GONE, ForbiddenError: Late.FORBIDDEN}


def keys_of(visit: Visit, question_id: str) -> Keys:
    """Return the keys of a question as this tab draws it now."""
    return Keys(visit.mark, question_id, visit.drawn[question_id].epoch)


def draw_from(visit: Visit, stored: Stored, question: Question, theme: Theme) -> Drawn:
    """Return what to show of a question of a theme: as drawn before, or renewed because another tab changed it."""
    answer = stored.assessment.given[question.id]
    revision = stored.revisions.get(question.id, 0)
    drawn = visit.drawn.get(question.id)
    if drawn is None:
        drawn = visit.drawn[question.id] = Drawn(answer, revision, theme.id, options(question))
    elif question.id in visit.clashes or question.id in visit.unsaved:
        return drawn
    elif drawn.revision != revision:
        drawn.answer, drawn.revision, drawn.epoch = answer, revision, drawn.epoch + 1
        visit.renewed.add(question.id)
    elif tidied(keys_of(visit, question.id), drawn.answer, drawn.offered):
        drawn.epoch += 1
    return drawn


def draw_anew(visit: Visit, stale: Mapping[str, object], stored: Mapping[str, object]) -> bool:
    """Give fresh fields to the questions of which the browser goes on showing another choice or tick than is stored.

    ``stale`` is what it shows, by key. A new session draws a field by the key that the one before
    used; where nobody had touched that field, the page of the browser leaves it as it was, though
    a colleague may have answered meanwhile. Tells whether there were any.
    """
    found = _tasks_anew(visit, stale, stored)
    for question_id, drawn in visit.drawn.items():
        ending = keys_of(visit, question_id).of("")
        differs = any(
            key.endswith(ending) and isinstance(said, int) and stored.get(key, said) != said
            for key, said in stale.items()
        )
        if differs and not visit.holding([question_id]):
            drawn.epoch += 1
            visit.renewed.add(question_id)
            found = True
    return found


def _tasks_anew(visit: Visit, stale: Mapping[str, object], stored: Mapping[str, object]) -> bool:
    found = False
    for memory in visit.tasks.values():
        said = stale.get(memory.key)
        if isinstance(said, int) and stored.get(memory.key, said) != said and memory.typed is None:
            memory.epoch += 1
            memory.renewed = found = True
    return found


def shown(visit: Visit, question_id: str) -> Answer:
    """Return what the fields of a question begin with: what is stored, or what could not be stored yet."""
    waiting = visit.unsaved.get(question_id)
    return visit.drawn[question_id].answer if waiting is None else waiting.answer


def text_shown(visit: Visit, question_id: str, field: str) -> str:
    """Return what a text field begins with: also a text that is too long to store, so that it is not lost."""
    refused, answer = visit.too_long.get(question_id, {}), shown(visit, question_id)
    if field in refused:
        return refused[field]
    if field == PLACE and not answer.already:
        # Taking the tick away and putting it back must not cost what was written.
        return visit.places.get(question_id, "")
    return texts_of(answer)[field]


def save_left(visit: Visit, store: Store) -> None:
    """Store, before a run draws anything, what the fields of the last run say; what failed then is tried again."""
    for question_id in visit.drawn:
        if question_id not in visit.clashes:
            _save(visit, store, question_id)


def save_drawn(visit: Visit, store: Store, question_ids: Iterable[str]) -> None:
    """Store what the fields that were just drawn say; what failed in this run already waits for the next."""
    for question_id in question_ids:
        waiting = visit.unsaved.get(question_id)
        drawn = visit.drawn[question_id]
        said = written(keys_of(visit, question_id), drawn.answer, drawn.offered)
        if question_id not in visit.clashes and (waiting is None or said is None or said.answer != waiting.answer):
            _save(visit, store, question_id)


def _save(visit: Visit, store: Store, question_id: str) -> None:
    drawn = visit.drawn[question_id]
    said = written(keys_of(visit, question_id), drawn.answer, drawn.offered)
    waiting = visit.unsaved.pop(question_id, None)
    if said is None:
        # Not on the screen: what is too long stays as it was, what could not be stored is tried again.
        if waiting is not None:
            store_answer(visit, store, question_id, waiting.answer)
        return
    if (place := place_said(keys_of(visit, question_id))) is not None:
        visit.places[question_id] = place
    fresh, drawn.fresh = drawn.fresh, False
    visit.too_long[question_id] = said.too_long
    if said.answer == drawn.answer:
        return
    visit.renewed.discard(question_id)
    if fresh and drawn.revision and not said.answer.goes_on(drawn.answer):
        # The browser kept this from an earlier connection. Since then another tab may have saved.
        if _only_old(visit, store, question_id, said.answer):
            drawn.epoch += 1
            visit.renewed.add(question_id)
        else:
            visit.clashes[question_id] = Clash(said.answer, drawn.answer, drawn.revision)
    else:
        store_answer(visit, store, question_id, said.answer)


def _only_old(visit: Visit, store: Store, question_id: str, said: Answer) -> bool:
    """Whether fields say what stood before a colleague changed it: then nobody wrote that here."""
    try:
        *earlier, newest = store.history(visit.assessment, question_id)
    except (StorageError, GoneError):
        return False
    theirs = newest.touch.who is not None and newest.touch.who.id != store.who.id
    return theirs and said in {UNANSWERED, *(version.answer for version in earlier)}


def store_answer(visit: Visit, store: Store, question_id: str, answer: Answer) -> None:
    """Store one answer over the revision that this tab has seen; a newer one becomes a clash."""
    drawn = visit.drawn[question_id]
    try:
        match store.save_answer(visit.assessment, question_id, answer, drawn.revision, theme=drawn.theme):
            case Saved(revision=revision):
                drawn.answer, drawn.revision = answer, revision
            case Conflict(answer=theirs, revision=revision):
                visit.clashes[question_id] = Clash(answer, theirs, revision)
    except StorageError as error:
        noted(error)
        visit.unsaved[question_id] = Unsaved(answer, error.reason)
    except (FrozenError, GoneError, ForbiddenError) as error:
        visit.unsaved[question_id] = Unsaved(answer, _LATE[type(error)])


def put_answer(visit: Visit, store: Store, question_id: str, answer: Answer) -> bool:
    """Store an answer that is not in the fields, and draw them anew; tells whether it is stored."""
    drawn = visit.drawn[question_id]
    visit.unsaved.pop(question_id, None)
    visit.renewed.discard(question_id)
    store_answer(visit, store, question_id, answer)
    drawn.epoch, drawn.fresh = drawn.epoch + 1, False
    return drawn.answer == answer


def waiting_texts(visit: Visit) -> Sequence[tuple[str, str]] | None:
    """Return what was typed and waits for the database, by text field; None if no answer waits."""
    waiting = {q: unsaved for q, unsaved in visit.unsaved.items() if isinstance(unsaved.reason, Reason)}
    return _typed(visit, waiting) if waiting else None


def refused_texts(visit: Visit) -> Sequence[str]:
    """Return what was typed and has no field any more, because the assessment was finished or deleted."""
    refused = {q: unsaved for q, unsaved in visit.unsaved.items() if unsaved.reason in {Late.FROZEN, Late.GONE}}
    return [text for _, text in _typed(visit, refused)]


def unstored_texts(visit: Visit) -> Sequence[str]:
    """Return every text of this tab that is not stored, whatever the reason."""
    found: list[str] = []
    for question_id, drawn in visit.drawn.items():
        said = written(keys_of(visit, question_id), drawn.answer, drawn.offered)
        clash, waiting = visit.clashes.get(question_id), visit.unsaved.get(question_id)
        answers = [clash.mine if clash else None, waiting.answer if waiting else None, said.answer if said else None]
        long = said.too_long if said else visit.too_long.get(question_id, {})
        stored = texts_of(drawn.answer)
        typed = [texts_of(answer) for answer in answers if answer is not None]
        found += [text for each in typed for name, text in each.items() if text and text != stored[name]]
        found += long.values()
    return tuple(dict.fromkeys(found))


def _typed(visit: Visit, unsaved: Mapping[str, Unsaved]) -> Sequence[tuple[str, str]]:
    return [
        (field, text)
        for question_id, waiting in unsaved.items()
        for field, text in texts_of(waiting.answer).items()
        if text and text != texts_of(visit.drawn[question_id].answer)[field]
    ]


def settle(visit: Visit, store: Store, question_id: str, *, mine: bool) -> None:
    """End a clash with the visitor's choice, and draw fresh fields."""
    clash, drawn = visit.clashes.pop(question_id), visit.drawn[question_id]
    drawn.answer, drawn.revision, drawn.epoch, drawn.fresh = clash.theirs, clash.revision, drawn.epoch + 1, False
    if mine:
        store_answer(visit, store, question_id, clash.mine)
