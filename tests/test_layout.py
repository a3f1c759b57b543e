"""From pieces of text with their places to passages: columns, paragraphs, lists, tables, headings, hyphens."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.passages import Passage
from selfcheck.passages.hyphens import joined
from selfcheck.passages.pdf.furniture import Sheet, without_furniture
from selfcheck.passages.pdf.layout import passages
from selfcheck.passages.pdf.lines import Fragment, runs

HEIGHT = 842.0
LEFT, TOP, LEADING = 70.0, 150.0, 13.0
WIDE = 90
"""Letters on a line that goes from side to side; every letter here is half as wide as it is high."""


def piece(text: str, x: float, y: float, size: float = 10, *, bold: bool = False) -> Fragment:
    return Fragment(text, x, x + 0.5 * size * len(text), y, size, bold)


def read(*pages: Iterable[Fragment]) -> tuple[Passage, ...]:
    return passages(without_furniture([Sheet(runs(page), HEIGHT) for page in pages]))


def said(*pages: Iterable[Fragment]) -> list[str]:
    return [passage.text for passage in read(*pages)]


def column(*lines: str, x: float = LEFT, y: float = TOP, size: float = 10) -> list[Fragment]:
    return [piece(line, x, y + at * 1.3 * size, size) for at, line in enumerate(lines)]


def prose(words: str, letters: int = WIDE) -> list[str]:
    """Text in lines of at most so many letters, as full as may be."""
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


FIRST = "De gemeente maakt de dienstverlening eenvoudiger, zodat inwoners hun zaken op een plek kunnen regelen. " * 2
SECOND = "Wij oefenen elk jaar een aanval op onze systemen, samen met de buurgemeenten en de veiligheidsregio. " * 2
THIRD = "Vrijwilligers krijgen een vast aanspreekpunt, en de buurthuizen blijven ook in de avond voor hen open. " * 2


def test_lines_become_paragraphs_by_the_white_between_them() -> None:
    above = column(*prose(FIRST))
    below = column(*prose(SECOND), y=above[-1].y + 1.9 * LEADING)
    assert said(above + below) == [FIRST.strip(), SECOND.strip()]


def test_a_line_that_ended_where_the_next_word_had_fitted_ends_a_paragraph() -> None:
    assert said(column(*prose(FIRST), *prose(SECOND))) == [FIRST.strip(), SECOND.strip()]


def test_a_line_that_begins_further_begins_a_paragraph() -> None:
    lines = column(*prose(FIRST * 2))
    full = "En dit is een zin die de regel tot aan de rechter rand toe vult, met nog een woord erbij."
    lines.append(piece(full, LEFT, lines[-1].y + LEADING))
    lines.append(piece("Een nieuwe alinea springt hier in.", LEFT + 15, lines[-1].y + LEADING))
    assert said(lines)[-1] == "Een nieuwe alinea springt hier in."


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = prose(FIRST + SECOND, 40), prose(THIRD + FIRST, 40)
    page = [*column(*left), *column(*right, x=310)]
    assert " ".join(said(page)) == f"{FIRST}{SECOND}{THIRD}{FIRST}".strip()


def test_columns_that_were_drawn_line_by_line_are_columns_too() -> None:
    left, right = column(*prose(FIRST + SECOND, 40)), column(*prose(THIRD + FIRST, 40), x=310)
    page = [drawn for line in zip(left, right, strict=False) for drawn in line]
    assert said(page)[0].startswith(FIRST.strip())


def test_three_columns_are_read_from_left_to_right() -> None:
    page = [
        drawn for at, text in enumerate((FIRST, SECOND, THIRD)) for drawn in column(*prose(text, 28), x=70 + at * 160)
    ]
    assert " ".join(said(page)) == f"{FIRST}{SECOND}{THIRD}".strip()


def test_a_heading_across_the_columns_divides_them() -> None:
    def both(left: str, right: str, y: float) -> list[Fragment]:
        return [*column(*prose(left, 40), y=y), *column(*prose(right, 40), x=310, y=y)]

    page = [
        *both(FIRST, SECOND, 150),
        piece("Een kop die over de beide kolommen heen loopt en breed is", 70, 300, 18, bold=True),
        *both(THIRD, FIRST, 330),
    ]
    found = read(page)
    assert [passage.text for passage in found] == [text.strip() for text in (FIRST, SECOND, THIRD, FIRST)]
    assert [bool(passage.headings) for passage in found] == [False, False, True, True]


def test_a_paragraph_goes_on_over_the_edge_of_a_page_and_is_found_where_it_begins() -> None:
    lines = prose(FIRST + "en dat blijft zo in de komende jaren " + SECOND)
    page_one, page_two = column(*prose(THIRD), *lines[:3]), column(*lines[3:])
    found = read(page_one, page_two)
    assert [passage.text for passage in found] == [THIRD.strip(), " ".join(lines)]
    assert found[-1].page == 1


def test_a_sentence_that_ended_does_not_go_on_over_the_edge() -> None:
    found = read(column(*prose(FIRST)), column(*prose(SECOND)))
    assert [(passage.text, passage.page) for passage in found] == [(FIRST.strip(), 1), (SECOND.strip(), 2)]


def test_a_note_at_the_foot_does_not_come_between() -> None:
    lines = prose(FIRST + "en dat blijft zo in de komende jaren " + SECOND)
    note = piece("Zie de begroting van het jaar ervoor.", LEFT, 700, 7)
    assert said([*column(*lines[:3]), note], column(*lines[3:])) == [" ".join(lines), note.text]


@pytest.mark.parametrize("marker", ["•", "-", "–", "o", "▪", "✓"])
def test_items_of_a_list_are_passages_and_so_is_what_introduces_them(marker: str) -> None:
    lines = [piece("Daarom gaan wij:", LEFT, TOP)]
    for at, item in enumerate(("minder regels maken", "oefenen met de regio", "beter luisteren"), 1):
        lines += [piece(marker, LEFT + 5, TOP + at * LEADING), piece(item, LEFT + 20, TOP + at * LEADING)]
    assert said(lines) == ["Daarom gaan wij:", "minder regels maken", "oefenen met de regio", "beter luisteren"]


def test_an_item_goes_on_under_its_text_and_keeps_its_number() -> None:
    long = prose(FIRST, WIDE - 6)
    lines = [piece("1.", LEFT, TOP), *column(*long, x=LEFT + 15)]
    below = lines[-1].y + LEADING
    lines += [piece("2.", LEFT, below), piece("Minder regels.", LEFT + 15, below)]
    lines += column(*prose(SECOND), y=below + LEADING)
    assert said(lines) == [f"1. {FIRST.strip()}", "2. Minder regels.", SECOND.strip()]


def test_a_row_of_a_table_is_one_passage_with_its_label() -> None:
    rows = [("Onderwerp", "2026", "2027"), ("Dienstverlening", "120", "95"), ("Beheer", "1.400", "80")]
    page = [
        piece(cell, 70 + 150 * place, TOP + 16 * at) for at, row in enumerate(rows) for place, cell in enumerate(row)
    ]
    assert said(page) == ["Onderwerp | 2026 | 2027", "Dienstverlening | 120 | 95", "Beheer | 1.400 | 80"]


def test_cells_of_several_lines_stay_with_their_row() -> None:
    page: list[Fragment] = []
    y = TOP
    for goal, who in (
        (["Elk formulier is goed", "te begrijpen"], ["Wethouder"]),
        (["Oefening"], ["De burgemeester", "en de regio"]),
    ):
        page += [*column(*goal, y=y), *column(*who, x=300, y=y)]
        y += 2 * LEADING + 8
    page += column(*prose(FIRST), y=y + 20)
    assert said(page) == [
        "Elk formulier is goed te begrijpen | Wethouder",
        "Oefening | De burgemeester en de regio",
        FIRST.strip(),
    ]


def test_numbers_alone_are_no_passage() -> None:
    page = [*column(*prose(FIRST)), piece("120 95 1.400", LEFT, 400), piece("12", LEFT, 500)]
    assert said(page) == [FIRST.strip()]


def test_headings_form_a_path_from_large_to_small() -> None:
    page = [
        piece("Veilig digitaal", LEFT, 120, 18, bold=True),
        *column(*prose(FIRST), y=150),
        piece("Oefenen en herstellen", LEFT, 200, 13, bold=True),
        *column(*prose(SECOND), y=220),
        piece("In de regio", LEFT, 270, 10, bold=True),
        *column(*prose(THIRD), y=283),
        piece("Samen leven", LEFT, 340, 18, bold=True),
        *column(*prose(FIRST), y=370),
    ]
    assert [passage.headings for passage in read(page)] == [
        ("Veilig digitaal",),
        ("Veilig digitaal", "Oefenen en herstellen"),
        ("Veilig digitaal", "Oefenen en herstellen", "In de regio"),
        ("Samen leven",),
    ]


def test_numbered_headings_in_the_letters_of_the_text_are_headings_by_depth() -> None:
    page = [
        piece("2.1 Dienstverlening", LEFT, 120),
        *column(*prose(FIRST), y=150),
        piece("2.1.1 Loketten", LEFT, 220),
        *column(*prose(SECOND), y=250),
        piece("2.2 Veiligheid", LEFT, 320),
        *column(*prose(THIRD), y=350),
    ]
    assert [passage.headings for passage in read(page)] == [
        ("2.1 Dienstverlening",),
        ("2.1 Dienstverlening", "2.1.1 Loketten"),
        ("2.2 Veiligheid",),
    ]


def test_a_heading_of_two_lines_is_one_heading() -> None:
    page = [*column("Samen werken aan een", "veilige gemeente", size=18), *column(*prose(FIRST), y=220)]
    page[0:0] = [piece("Begin", LEFT, 120, 18), piece("Een alinea voor de kop.", LEFT, 135)]
    assert read(page)[-1].headings == ("Samen werken aan een veilige gemeente",)


def test_a_heading_with_nothing_under_it_is_a_passage() -> None:
    page = [*column(*prose(FIRST)), piece("Dankwoord", LEFT, 300, 18)]
    assert said(page, [piece("Bijlagen", LEFT, 300, 18)]) == [FIRST.strip(), "Dankwoord", "Bijlagen"]


def test_running_headers_and_page_numbers_go_and_a_title_in_the_same_words_stays() -> None:
    def page(number: int) -> list[Fragment]:
        return [
            piece("Akkoord Voorbeeldstad", LEFT, 40, 8),
            *column(*prose(f"Op blad {'abcdefgh'[number]} staat dit. {FIRST}")),
            piece(f"- {number} -", 280, 810, 8),
        ]

    title = piece("Akkoord Voorbeeldstad", LEFT, 60, 30)
    found = said([title, *column(*prose(SECOND))], *map(page, range(1, 6)))
    assert found[:2] == ["Akkoord Voorbeeldstad", SECOND.strip()]
    assert len(found) == 7
    assert all(text.startswith("Op blad") for text in found[2:])


def test_a_header_that_names_the_chapter_goes_although_no_chapter_is_long() -> None:
    chapters = ["Wonen", "Wonen", "Zorg", "Zorg", "Veilig", "Veilig", "Groen", "Groen"]
    pages = [[piece(f"Over {name}", 400, 40, 8), *column(*prose(FIRST))] for name in chapters]
    assert said(*pages) == [FIRST.strip()] * len(chapters)


def test_figures_in_a_row_at_the_foot_of_a_page_are_no_page_number() -> None:
    page = [*column(*prose(FIRST)), piece("Onderwerp", 70, 760), piece("2026", 300, 760), piece("2027", 450, 760)]
    assert said(page)[-1] == "Onderwerp | 2026 | 2027"


def test_a_table_of_contents_is_left_out() -> None:
    titles = ["Voorwoord", "Dienstverlening", "Veilig digitaal", "Wonen en ruimte", "Zorg", "Geld"]
    dotted = [piece(f"{title} {'.' * 30} {3 + at}", LEFT, TOP + at * LEADING) for at, title in enumerate(titles)]
    apart = [
        drawn
        for at, title in enumerate(titles)
        for drawn in (piece(title, LEFT, TOP + at * LEADING), piece(str(3 + 2 * at), 500, TOP + at * LEADING))
    ]
    for contents in (dotted, apart):
        assert said(contents, column(*prose(FIRST))) == [FIRST.strip()]


def test_letters_that_were_set_apart_are_words_again() -> None:
    by_gaps = [
        Fragment(letter, 70 + 14 * at + 12 * (at > 3), 77 + 14 * at + 12 * (at > 3), TOP, 10)
        for at, letter in enumerate("ZORGWELZIJN")
    ]
    assert said(by_gaps) == ["ZORG WELZIJN"]
    assert said([piece("Z O R G  E N  W E L Z I J N", LEFT, TOP)]) == ["ZORG EN WELZIJN"]


def test_what_was_drawn_twice_for_a_shadow_is_read_once() -> None:
    assert said([piece("Dienstverlening", 70, TOP), piece("Dienstverlening", 70.6, TOP + 0.6)]) == ["Dienstverlening"]


def test_a_reference_to_a_note_goes_and_a_square_or_a_formula_stays() -> None:
    note = [piece("de begroting", 70, TOP), piece("12", 130, TOP - 4, 6), piece("en verder", 140, TOP)]
    assert said(note) == ["de begroting en verder"]
    square = [piece("per m", 70, TOP), piece("2", 95, TOP - 4, 6)]
    assert said(square) == ["per m2"]
    formula = [piece("CO", 70, TOP), piece("2", 80, TOP + 3, 6), piece("daalt", 87, TOP)]
    assert said(formula) == ["CO2 daalt"]


def test_a_line_that_was_justified_very_loosely_is_no_row_of_a_table() -> None:
    loose = ["die ook door de week", "en in het weekend zijn"]
    page = [
        piece(word, 70 + at * 60, TOP + row * LEADING)
        for row, line in enumerate(loose)
        for at, word in enumerate(line.split())
    ]
    even: list[Fragment] = []
    for fragment in page:  # the same white between all words of a line
        before = even[-1] if even and even[-1].y == fragment.y else None
        x0 = before.x1 + 15 if before else 70
        even.append(Fragment(fragment.text, x0, x0 + fragment.x1 - fragment.x0, fragment.y, 10))
    assert "|" not in " ".join(said(even))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["samen-", "werking"], "samenwerking"),
        (["jeugd-", "en ouderenzorg"], "jeugd- en ouderenzorg"),
        (["in-", "of uitschrijven"], "in- of uitschrijven"),
        (["CO2-", "uitstoot"], "CO2-uitstoot"),
        (["ICT-", "beleid"], "ICT-beleid"),
        (["Noord-", "Holland"], "Noord-Holland"),
        (["2026-", "2030"], "2026-2030"),
        (["auto-", "ongeluk"], "auto-ongeluk"),
        (["gemeente-", "instelling"], "gemeente-instelling"),
        (["financi-", "eel"], "financieel"),
        (["muse-", "um"], "museum"),
        (["e-", "mail"], "e-mail"),
        (["wonen –", "en meer"], "wonen – en meer"),
        (["digitaal en/", "of op papier"], "digitaal en/of op papier"),
    ],
)  # fmt: skip
def test_words_that_were_cut_are_whole_and_hyphens_that_belong_stay(lines: list[str], text: str) -> None:
    assert joined(lines) == text


def test_whether_a_hyphen_belongs_the_rest_of_the_document_says() -> None:
    cut = column("Een sociaal-", "economisch plan voor de co-", "creatie.")
    whole = column(*prose(f"Zo is er socialezekerheid. Het sociaal-economisch beleid. {FIRST}"), y=400)
    assert said([*cut, *whole])[0] == "Een sociaal-economisch plan voor de cocreatie."


def test_a_very_long_paragraph_is_divided_between_sentences() -> None:
    found = said(column(*prose(FIRST * 10)))
    assert len(found) > 1
    assert all(len(text) <= 1500 and text.endswith(".") for text in found)


WORD = st.text("abdeghklmnprst", min_size=2, max_size=9)


@st.composite
def programmes(draw: st.DrawFn) -> tuple[list[list[Fragment]], str]:
    """Pages of one, two or three columns of paragraphs, drawn column by column, and the words in order."""
    columns = draw(st.integers(1, 3))
    letters, apart = {1: (WIDE, 0), 2: (40, 240), 3: (26, 160)}[columns]
    pages, words = [], []
    for _ in range(draw(st.integers(1, 2))):
        page: list[Fragment] = []
        for at in range(columns):
            y = TOP
            for paragraph in draw(st.lists(st.lists(WORD, min_size=30, max_size=60), min_size=1, max_size=2)):
                text = f"{' '.join(paragraph).capitalize()}."
                page += column(*prose(text, letters), x=LEFT + at * apart, y=y)
                y = page[-1].y + 2 * LEADING
                words.append(text)
        pages.append(page)
    return pages, " ".join(words)


@given(programmes())
def test_every_word_is_read_in_order_and_none_is_invented(programme: tuple[list[list[Fragment]], str]) -> None:
    pages, text = programme
    assert " ".join(said(*pages)) == text


def in_path(found: Sequence[Passage]) -> Iterable[str]:
    """The words of passages and of the headings above them."""
    for before, passage in pairwise((Passage(""), *found)):
        yield from passage.text.replace(" | ", " ").split()
        if passage.headings != before.headings:
            yield from " ".join(passage.headings).split()


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 8), st.integers(0, 30)),
        st.tuples(st.text("abdeghklmnprst", min_size=3, max_size=5), st.sampled_from((8.0, 10.0, 16.0)), st.booleans()),
        max_size=60,
    )
)
def test_wherever_words_stand_none_is_lost_and_none_invented(
    placed: dict[tuple[int, int], tuple[str, float, bool]],
) -> None:
    page = [
        piece(word, 40 + 60 * across, 130 + 18 * down, size, bold=bold)
        for (across, down), (word, size, bold) in placed.items()
    ]
    assert set(in_path(read(page))) == {fragment.text for fragment in page}
