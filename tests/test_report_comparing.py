"""The comparison in the sheet: what it says, and how it is drawn."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from accessible import accessible, structure
from building import UNKNOWN
from companies import DELFT, EVERY, NEAR, OTHERS, QUARTILES, among, an_entry, finished, without_names
from reporting import WORKING, pages, sensitive_checklist, sheet, told
from selfcheck.checklist import Checklist
from selfcheck.comparison import Group, GroupId, groups
from selfcheck.municipalities import municipality
from selfcheck.report import Company, SheetOptions, draw
from selfcheck.report.blocks import Dots, Heading, Table, plain
from selfcheck.report.dots import HIGHEST, RADIUS, DotPlot, placed
from selfcheck.report.flowables import FOLLOWING_ROOM
from selfcheck.report.furniture import WIDTH
from selfcheck.report.styles import FOLLOWING
from selfcheck.report.wording_compared import TABLE, TITLE, others_shown

CHECKLIST = sensitive_checklist()

TWO = """\
Vergelijking met andere gemeenten
De score gaat over de tekst. Een lage score zegt niet dat de gemeente het niet doet.
Groep: Buurgemeenten. Van 2 van de 7 gemeenten staat hier een score. Stand van 21 november 2026.
Alle zelfchecks hier gaan over hetzelfde soort stuk: ‘Akkoord’. Elke gemeente heeft haar zelfcheck zelf ingevuld.
Dit is geen ranglijst. Gemeenten hebben andere stukken, andere afspraken en een andere grootte. Een verschil van \
minder dan tien punten zegt weinig.
Groepscijfers gaan over minstens vijf andere gemeenten die zonder naam meetellen. Alle soorten stukken tellen daarin \
samen. Elke zelfcheck telt in één ronde mee, die van u misschien ook. Scores zijn eerst afgerond op vijf punten.
In de plaatjes is de ruit uw gemeente. Elk rondje is een andere gemeente. De lichte balk is de middelste helft van de \
gemeenten zonder naam. Het streepje is hun midden.
1. Open
Punten op een lijn van 0 tot 100. U: 50. Andere gemeenten: 20 en 50. Zonder naam: de middelste helft van 30 tot 60, \
het midden op 45.
U staat op 50. Van de 2 gemeenten met een score heeft er 1 evenveel en 1 minder. Het midden is 35.
23 gemeenten met 100.000 inwoners of meer telden zonder naam mee, in de ronde van 1 september 2026. Het midden is 45. \
De middelste helft ligt tussen 30 en 60.
2. Geheim
Punten op een lijn van 0 tot 100. U: 50. Zonder naam: de middelste helft van 30 tot 60, het midden op 45.
U staat op 50. Scores van andere gemeenten op dit thema komen nooit met naam in dit document.
23 gemeenten met 100.000 inwoners of meer telden zonder naam mee, in de ronde van 1 september 2026. Het midden is 45. \
De middelste helft ligt tussen 30 en 60.
3. Apart (telt niet mee)
Punten op een lijn van 0 tot 100. U: 50.
U staat op 50. Van andere gemeenten staat hier geen score.
Voor dit thema zijn er nog geen groepscijfers.
Scores per gemeente
De nummers zijn die van de thema's hierboven. Een streepje: geen score.
Gemeente | Status | Afgerond | Thema 1 | Thema 3
Den Haag (u) | – | 21-11-2026 | 50 | 50
Delft | vastgesteld | 03-10-2026 | 20 | –
Rijswijk | vastgesteld | 03-10-2026 | 50 | –"""


def compared(company: Company, options: SheetOptions | None = None, checklist: Checklist = CHECKLIST) -> str:
    """What the comparison in a sheet says."""
    text = told(checklist, finished(checklist), options, company)
    begin, end = text.index(f"{TITLE}\n"), text.index("Hoe de score is gemaakt\n")
    return text[begin:end].rstrip()


def many(amount: int) -> Company:
    """Among so many municipalities, all with scores, and the figures without names."""
    group = Group(GroupId.PROVINCE, "Provincie Zuid-Holland", groups("GM0518")[1].codes)
    found = [
        an_entry(code, scores={"open": 7 * number % 101, "apart": 11 * number % 101})
        for number, code in enumerate(group.codes[:amount])
    ]
    assert len(found) == amount
    return among(*found, anonymous=without_names(), group=group)


def test_it_says_this() -> None:
    rijswijk = "GM0603"
    figures = without_names(open=QUARTILES, geheim=QUARTILES, apart=None)
    assert compared(among(an_entry(rijswijk), an_entry(DELFT, scores={"open": 20}), anonymous=figures)) == TWO


def test_it_stands_behind_the_answers_and_before_how_the_score_is_made() -> None:
    made = sheet(CHECKLIST, finished(CHECKLIST), None, among(an_entry()))
    order = [block.text for block in made.body if isinstance(block, Heading) and block.level == 2]
    place = order.index(TITLE)
    assert order[place - 1 : place + 2] == ["Alle antwoorden", TITLE, "Hoe de score is gemaakt"]


def test_where_nobody_stands_and_nothing_is_counted_it_says_so_and_no_more() -> None:
    assert compared(among()).splitlines()[2:] == [
        "Groep: Buurgemeenten. Van geen van de 7 gemeenten staat hier een score. Stand van 21 november 2026."
    ]


def test_of_an_island_it_says_that_the_others_are_across_the_water() -> None:
    water = replace(NEAR, id=GroupId.ACROSS_WATER)
    assert "Uw gemeente heeft geen buren op land." in compared(among(an_entry(), group=water))
    assert "geen buren op land" not in compared(among(an_entry()))


@pytest.mark.parametrize(
    ("seen", "of", "said"),
    [
        (0, 0, "Er zijn geen andere gemeenten in deze groep."),
        (0, 1, "Van de andere gemeente in deze groep staat hier geen score."),
        (1, 1, "Van de andere gemeente in deze groep staat hier een score."),
        (0, 9, "Van geen van de 9 gemeenten staat hier een score."),
        (1, 9, "Van 1 van de 9 gemeenten staat hier een score."),
        (9, 9, "Van alle 9 gemeenten staat hier een score."),
    ],
)
def test_it_says_on_how_many_of_how_many_it_rests(seen: int, of: int, said: str) -> None:
    assert others_shown(seen, of) == said


def test_municipalities_stand_in_the_order_of_the_group_and_not_of_their_scores() -> None:
    scores = (10, 90, 50, 20)
    company = among(*(an_entry(code, scores={"open": n}) for code, n in zip(NEAR.codes, scores, strict=False)))
    text = compared(company)
    rows = text[text.index("Den Haag (u)") :].splitlines()[1:]
    assert [row.partition(" | ")[0] for row in rows] == [municipality(code).name for code in NEAR.codes[:4]]


def test_without_a_score_of_ours_there_is_no_diamond() -> None:
    assessment = finished(CHECKLIST, None, **{**EVERY, "a": UNKNOWN, "b": UNKNOWN})
    made = sheet(CHECKLIST, assessment, None, among(an_entry(OTHERS[0], scores={"open": 40})))
    first = next(block for block in made.body if isinstance(block, Dots))
    assert (first.mine, first.others, first.quartiles) == (None, (40,), None)
    assert "U heeft hier nog geen score. Die ligt tussen 0 en 100." in plain(made.body)
    assert "Den Haag (u) | – | 21-11-2026 | – | 50" in plain(made.body)


def test_many_themes_stand_in_tables_that_fit() -> None:
    some = CHECKLIST.themes[0]
    themes = tuple(some.model_copy(update={"id": f"t{n}", "title": f"T{n}", "questions": ()}) for n in range(12))
    wide = CHECKLIST.model_construct(**{**dict(CHECKLIST), "themes": (*CHECKLIST.themes, *themes)})
    made = sheet(wide, finished(wide), None, among(an_entry()))
    tables = [block for block in made.body if isinstance(block, Table) and block.columns[0].head == "Gemeente"]
    heads = [[column.head for column in table.columns if column.head.startswith("Thema")] for table in tables]
    assert [len(found) for found in heads] == [5, 5, 4]
    assert [head for found in heads for head in found] == [f"Thema {number}" for number in (1, *range(3, 16))]


@pytest.mark.parametrize("options", [SheetOptions(), WORKING], ids=repr)
@pytest.mark.parametrize("amount", [0, 1, 7, 30])
def test_it_can_be_read_by_everyone(amount: int, options: SheetOptions) -> None:
    made = sheet(CHECKLIST, finished(CHECKLIST), options, many(amount))
    pdf = accessible(draw(made))
    shown = " ".join(pages(pdf))
    assert shown.count(TITLE) == 1
    assert (TABLE in shown) is (amount > 0)
    reader = PdfReader(BytesIO(pdf))
    alternatives = [str(figure.keys["/Alt"]) for figure in structure(reader).all("Figure")]
    assert sum(text.startswith("Punten op een lijn van 0 tot 100. U: 50.") for text in alternatives) == 3


# --- the line with municipalities on it


@given(st.lists(st.integers(40, 50), max_size=20))
def test_no_circle_covers_another_while_there_is_room(scores: list[int]) -> None:
    point = WIDTH / 110
    circles = list(placed(scores, point))
    assert [score for score, _ in circles] == sorted(scores)
    for number, (score, row) in enumerate(circles):
        for there, beside in circles[:number]:
            assert row != beside or (score - there) * point >= 2 * RADIUS or row == HIGHEST - 1


@pytest.mark.parametrize("mine", [None, 0, 100])
@pytest.mark.parametrize("others", [(), (0,), (50,) * 40])
def test_a_line_fits_below_its_heading(mine: int | None, others: tuple[int, ...]) -> None:
    plot = DotPlot(Dots(mine, others, (0, 50, 100), "x"), FOLLOWING.cell)
    _, height = plot.wrap(WIDTH, 1000)
    assert height <= FOLLOWING_ROOM


def test_the_same_comparison_gives_the_same_bytes() -> None:
    first, second = (draw(sheet(CHECKLIST, finished(CHECKLIST), None, many(7))) for _ in range(2))
    assert first == second
