"""Which passages are found for a question, and with which marks. All texts are invented."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import a_checklist, a_ladder, a_question, a_theme
from selfcheck.checklist import Checklist
from selfcheck.evidence import Found, Hit, find
from selfcheck.evidence.finding import MOST, MOST_SPECIFIC
from selfcheck.evidence.marking import marked
from selfcheck.passages import Passage, Text

PIECES = (
    "loket",
    "digitale",
    "inclusie",
    "gemeenten",
    "co-creatie",
    "hackatons",
    "VNG",
    "brieven",
    "de",
    "o.a.",
    ".",
    "?",
)
TERMS = ("loket", "=gemeente", "*creatie", "hack* - hackaton*", "digitale inclusie", "brief + VNG", "*inclus*")

SENTENCES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join)
PASSAGES = st.builds(
    Passage, text=SENTENCES | st.text(max_size=40), headings=st.lists(SENTENCES, max_size=2).map(tuple)
)
TEXTS = st.builds(Text, st.lists(PASSAGES, max_size=6).map(tuple))
SOME_TERMS = st.lists(st.sampled_from(TERMS), max_size=4, unique=True)


def asking(specific: Sequence[str] = (), near: Sequence[str] = (), label: str = "Onderwerp") -> Checklist:
    """A checklist with one question, q, and these search terms."""
    ladder = a_ladder()
    about = {"specific_terms": specific, "search_terms": near, "label": label}
    return a_checklist([a_theme("t", [a_question("q", ladder, **about)])], [ladder])


def a_text(*passages: str, headings: tuple[str, ...] = ()) -> Text:
    return Text(tuple(Passage(passage, headings=headings) for passage in passages))


def found(text: Text, specific: Sequence[str] = (), near: Sequence[str] = (), label: str = "Onderwerp") -> Found:
    return find(text, asking(specific, near, label))["q"]


def marks(text: Text, *specific: str) -> list[list[str]]:
    """What is marked in each passage that was found, in the order of the text."""
    hits = sorted(found(text, specific).specific, key=lambda hit: hit.passage)
    return [[piece for piece, is_marked in marked(text.passages[hit.passage], hit) if is_marked] for hit in hits]


# --- what a term finds


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("loket", "Twee loketten, één LOKET en een omgevingsloket.", ["loketten", "LOKET"]),
        ("brief", "Wij schrijven brieven.", ["brieven"]),
        ("huis", "Er komen huizen.", ["huizen"]),
        ("programma", "Alle programma’s en programma's.", ["programma’s", "programma's"]),
        ("coordinatie", "De coördinatie begint.", ["coördinatie"]),
        ("digitaal", "Een digitale balie.", ["digitale"]),
        ("=gemeente", "De gemeente werkt met gemeenten.", ["gemeente"]),
        ("gemeente", "De gemeente werkt met gemeenten.", ["gemeente", "gemeenten"]),
        ("AI", "AI, AI's, aio en ai-beleid.", ["AI", "AI's", "ai"]),
        ("=BIO", "De BIO en bio-boeren; biologisch.", ["BIO", "bio"]),
        ("digitalis*", "Digitalisering, digitaal.", ["Digitalisering"]),
        ("*loket", "Omgevingsloket, jeugdloketten, loketmedewerker.", ["Omgevingsloket", "jeugdloketten"]),
        ("*loket*", "Omgevingsloket, loketmedewerker.", ["Omgevingsloket", "loketmedewerker"]),
        ("digitale inclusie", "Digitale inclusie; digitaal en inclusie.", ["Digitale inclusie"]),
        ("digitaal *huis*", "Het digitaal taalhuis.", ["digitaal taalhuis"]),
        ("co-creatie", "Cocreatie, co-creatie, creatie.", ["Cocreatie", "co-creatie"]),
        ("e-mail", "Een email.", ["email"]),
        ("taalhuis", "Het digi-taalhuis.", ["taalhuis"]),
        ("digitaalhuis", "Het digi-taalhuis.", ["digi-taalhuis"]),
        ("B1 niveau", "Op B1-niveau.", ["B1-niveau"]),
        ("24/7", "Wij zijn er 24/7.", ["24/7"]),
        ("balie", "De balie/website.", ["balie"]),
        ("planning control", "Planning & control.", ["Planning & control"]),
        ("raad + brief", "De raad krijgt een brief. De raad.", ["raad", "brief"]),
        ("raad + brief + jaar", "Elk jaar krijgt de raad een brief.", ["jaar", "raad", "brief"]),
        ("hack* - hackaton*", "Een hack. Hackatons en hackers.", ["hack"]),
        ("gemeenschappelijke regeling", "De gemeenschappelijke regelingen.", ["gemeenschappelijke regelingen"]),
        ("*regeling*", "Inkomensregelingen.", ["Inkomensregelingen"]),
    ],
)
def test_a_term_finds_and_marks(term: str, text: str, expected: list[str]) -> None:
    assert marks(a_text(text), term) == [expected]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("=gemeente", "Andere gemeenten en intergemeentelijk."),
        ("AI", "Een aio in Taiwan."),
        ("hack* - hackaton*", "Onze hackatons trekken hackers."),
        ("gemeenschappelijke regeling", "Gemeenschappelijke inkomensregelingen, regeling."),
        ("digitale inclusie", "Alles is digitaal. Inclusie hoort erbij."),
        ("raad + brief", "De raad vergadert. Een brief komt later."),
        ("raad + brief", "De raad vergadert o.a. Over van alles! Een brief komt later."),
        ("*loket", "De loketmedewerker."),
        ("loket*", "Het omgevingsloket."),
        ("vormgeven", "Wij geven dit vorm."),  # separable verbs are not solved: say so in the README for authors
    ],
)
def test_a_term_does_not_find(term: str, text: str) -> None:
    assert found(a_text(text), [term]) == Found()


def test_a_sentence_goes_on_after_an_abbreviation() -> None:
    assert marks(a_text("De raad krijgt o.a. Een brief, zie blz. 5 en art. Vijf."), "raad + brief + vijf") == [
        ["raad", "brief", "Vijf"]
    ]


# --- headings


def test_the_nearest_heading_may_supply_one_of_the_words_that_stand_together() -> None:
    portfolios = Text(
        (
            Passage("Digitalisering en dienstverlening", headings=("Bestuur", "Wethouder De Boer")),
            Passage("Zorg en welzijn", headings=("Bestuur", "Wethouder De Boer")),
            Passage("Digitalisering", headings=("Wethouder De Boer", "Andere zaken")),
        )
    )
    result = found(portfolios, ["wethouder* + digitalis*"])
    assert result.specific == (Hit(0, ((0, 14),), ("wethouder… en digitalis… in één zin",)),)


def test_a_heading_alone_is_nothing_specific() -> None:
    text = a_text("Wij doen mee.", headings=("Wethouder digitalisering",))
    assert found(text, ["wethouder + digitalisering", "digitalisering"]).specific == ()


def test_a_heading_lifts_what_may_be_related() -> None:
    rest = [Passage(f"Over straat {n}.") for n in range(300)]
    text = Text((*rest, Passage("Alles kan mondeling."), Passage("Alles kan mondeling.", headings=("Balie en loket",))))
    assert [hit.passage for hit in found(text, near=["balie", "loket", "mondeling"]).related] == [301]


# --- order and number


def test_specific_passages_are_ordered_by_how_many_of_the_terms_they_have() -> None:
    text = a_text(
        "Een loket.", "Niets.", "Een balie met loket.", "Loket, loket, loket en balie en inloop.", "Een balie."
    )
    assert [hit.passage for hit in found(text, ["loket", "balie", "inloop"]).specific] == [3, 2, 0, 4]


def test_related_passages_are_not_those_that_were_found_already_and_fill_up_to_five() -> None:
    rest = [f"Over straat {n}." for n in range(300)]
    near = [f"Zeldzaam vreemd ding {n}." for n in range(9)]
    result = found(a_text(*rest, "Een loket, zeldzaam en vreemd.", *near), ["loket"], ["zeldzaam", "vreemd", "ding"])
    assert [hit.passage for hit in result.specific] == [300]
    assert [hit.passage for hit in result.related] == [301, 302, 303, 304]
    assert result.related[0].terms == ("zeldzaam", "vreemd", "ding")


def test_with_five_specific_passages_nothing_else_is_told_and_fifty_is_the_most() -> None:
    result = found(a_text(*["Een loket."] * 60, "Een zeldzaam vreemd ding."), ["loket"], ["zeldzaam", "vreemd", "ding"])
    assert len(result.specific) == MOST_SPECIFIC
    assert result.related == ()


def test_a_common_word_alone_is_not_related() -> None:
    text = a_text(*[f"Wij doen dit samen, plek {n}." for n in range(50)], *[f"Straat {n}." for n in range(250)])
    assert found(text, near=["samen"]).related == ()


def test_the_label_of_the_question_counts_for_what_is_related() -> None:
    rest = [f"Over straat {n}." for n in range(300)]
    result = found(a_text(*rest, "De begrijpelijke taal van brieven."), label="Begrijpelijke taal in brieven")
    assert [hit.terms for hit in result.related] == [("begrijpelijke", "taal", "brieven")]


def test_every_question_has_an_answer_and_an_empty_text_has_nothing() -> None:
    assert find(Text(()), asking(["loket"], ["balie"])) == {"q": Found()}


# --- whatever the text


@given(TEXTS, SOME_TERMS)
def test_marks_lie_in_the_text_in_order_and_apart(text: Text, terms: list[str]) -> None:
    for hit in (result := found(text, terms, ["inloop", "inclusie", "digitaal"])).specific + result.related:
        ends = [0, *(place for mark in hit.marks for place in mark), len(text.passages[hit.passage].text)]
        assert ends == sorted(ends)
        assert all(begin < end for begin, end in hit.marks)
        assert all(first[1] < second[0] for first, second in zip(hit.marks, hit.marks[1:], strict=False))
        assert hit.terms
    assert all(hit.marks for hit in result.specific)


@given(TEXTS, SOME_TERMS, PASSAGES, st.data())
def test_a_passage_elsewhere_takes_nothing_away(
    text: Text, terms: list[str], more: Passage, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(text.passages)))
    longer = Text((*text.passages[:place], more, *text.passages[place:]))
    before = {(hit.passage + (hit.passage >= place), hit.marks) for hit in found(text, terms).specific}
    assert before <= {(hit.passage, hit.marks) for hit in found(longer, terms).specific}


@given(TEXTS, SOME_TERMS)
def test_what_a_term_finds_alone_is_found_with_more_terms(text: Text, terms: list[str]) -> None:
    together = {hit.passage for hit in found(text, terms).specific}
    alone = {hit.passage for term in terms for hit in found(text, [term]).specific}
    assert together == alone


@given(TEXTS, SOME_TERMS, SOME_TERMS)
def test_no_passage_is_told_twice_and_five_are_enough(text: Text, terms: list[str], near: list[str]) -> None:
    result = found(text, terms, [term for term in near if term not in terms])
    told = [hit.passage for hit in result.specific + result.related]
    assert len(told) == len(set(told))
    assert len(result.related) <= max(0, MOST - len(result.specific))


@given(st.lists(st.sampled_from([piece for piece in PIECES if piece.isalpha()])).map(" ".join))
def test_capitals_make_no_difference(sentence: str) -> None:
    assert found(a_text(sentence.upper()), TERMS) == found(a_text(sentence.lower()), TERMS)
