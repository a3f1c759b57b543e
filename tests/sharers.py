"""Municipalities that share, for tests: a small checklist with a sensitive theme, and finished assessments of it."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from assessing import an_assessment
from building import a_checklist, a_ladder, a_question, a_theme, level
from selfcheck.access import Role
from selfcheck.assessment import Assessment, finish, today
from selfcheck.checklist import Checklist
from selfcheck.municipalities import SIZE_CLASSES, all_municipalities
from selfcheck.sharing import Audience, Consent, Contact, Extent, tell
from selfcheck.storage import RoundStore, SharingStore, Store
from together import a_person

ORDINARY, SENSITIVE = "dienst", "cyber"


def the_checklist() -> Checklist:
    """An ordinary theme and a sensitive one, each with two questions; and a selection of one of each."""
    ladder = a_ladder()
    themes = [
        a_theme(theme, [a_question(f"{theme}-{n}", ladder) for n in "ab"], sensitive=theme == SENSITIVE)
        for theme in (ORDINARY, SENSITIVE)
    ]
    selection = {
        "id": "kern",
        "label": "Kern",
        "sentence": "Een deel.",
        "questions": [f"{theme}-a" for theme in (ORDINARY, SENSITIVE)],
        "beside_total": True,
    }
    return a_checklist(themes, [ladder], selections=[selection])


CHECKLIST = the_checklist()


def a_decision(share: Extent = Extent.NAMED, **about: Any) -> Consent:
    """A decision: by name for all who share, unless told otherwise."""
    audience = {"audience": Audience.SHARERS} if share.by_name else {}
    first = {"extent": share, "decided_by": "gemeentesecretaris", "decided_on": today(), **audience}
    return Consent.model_validate({**first, **about})


def a_contact(*themes: str) -> Contact:
    """Whom one may call."""
    return Contact(themes=themes, function="adviseur dienstverlening", address="dienst@gemeente.example")


def assessed(code: str, levels: Mapping[str, int] | None = None, **about: Any) -> Assessment:
    """A finished assessment; every question of a theme is at the level given, or else at 2 of 4."""
    answers = {
        question.id: level((levels or {}).get(theme.id, 2))
        for theme in CHECKLIST.themes
        for question in theme.questions
    }
    draft = an_assessment(municipality=code, kind="akkoord", answers=answers, **about)
    return finish(draft, CHECKLIST, today())


class Sharer:
    """An editor of a municipality with one finished assessment."""

    def __init__(self, store: Store, code: str, levels: Mapping[str, int] | None = None, **about: Any) -> None:
        self.code = code
        self.who = a_person(store.database, f"redacteur {code}", Role.EDITOR, code)
        self.store, self.sharing = Store(store.database, self.who), SharingStore(store.database, self.who)
        self.assessment = assessed(code, levels, **about)
        self.store.create(self.assessment)

    @property
    def id(self) -> str:
        """The id of her assessment."""
        return self.assessment.id

    def again(self, levels: Mapping[str, int] | None = None, **about: Any) -> Assessment:
        """Finish another one, as the screen does; from now on hers."""
        finished = assessed(self.code, levels, **about)
        self.store.create(finished.model_copy(update={"finished": None, "finished_scores": None}))
        self.assessment = self.store.finish(finished.id, lambda draft: finish(draft, CHECKLIST, today()))
        return self.assessment

    def share(self, share: Extent = Extent.NAMED, **about: Any) -> None:
        """Share it."""
        decision = a_decision(share, **about)
        self.sharing.give(self.id, decision, partial(tell_of, decision=decision))

    def names(self) -> list[str]:
        """The codes of the municipalities that she sees by name."""
        return [each.municipality for each in self.sharing.seen(self.id).sightings]


def tell_of(assessment: Assessment, decision: Consent) -> Any:
    """What others are told under a decision."""
    return tell(CHECKLIST, assessment, decision)


def a_host(store: Store) -> RoundStore:
    """What the host may ask."""
    return RoundStore(store.database, a_person(store.database, "beheerder", Role.HOST))


def a_round(store: Store) -> None:
    """Plan a round for today, and release it."""
    host = a_host(store)
    host.plan(today())
    host.release(today())


def share_in_every_way(store: Store) -> None:
    """Put in decisions of every kind, and two rounds: one that was released, and one that is planned."""
    small = [place.code for place in all_municipalities() if place.size_class == SIZE_CLASSES[0]]
    for number, code in enumerate(small[:6]):
        Sharer(store, code, {ORDINARY: number % 5}).share(Extent.COUNTED)
    named, withdrawn = Sharer(store, "GM0310", {ORDINARY: 4}), Sharer(store, "GM0352")
    named.share(Extent.WITHOUT_SENSITIVE, contact=a_contact(ORDINARY), audience=Audience.CHOSEN, chosen=["GM0363"])
    withdrawn.share(in_sheets=True)
    withdrawn.sharing.withdraw(withdrawn.id)
    a_round(store)
    a_host(store).plan(today() + timedelta(days=100))
