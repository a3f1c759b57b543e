"""The calendar in the sheet: what is taken over stands on its moment, and nothing that may not be told is in it."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from accessible import accessible, structure
from building import TODAY, a_checklist, a_ladder, a_question, a_theme, any_answer, level
from companies import EVERY, finished
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, blocks_of, pages, sensitive_checklist, sheet
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, finish
from selfcheck.checklist import Checklist
from selfcheck.occasions import AS_USUAL, EARLIEST, LATEST, OwnCalendar, Window
from selfcheck.plan import NO_TASKS, Task, Tasks, TaskStatus
from selfcheck.report import Dossier, SheetOptions, compose, draw, sheet_file
from selfcheck.report import wording_plan as words
from selfcheck.report.blocks import Block, Heading, Span, Table, Timeline, plain
from selfcheck.report.timeline import NAME, NARROWEST, YEARS, extent, years
from selfcheck.report.word.pictures import picture_of

MOMENTS: list[dict[str, Any]] = [
    {"id": "begroting", "label": "Begroting (ook: raming)", "when": "najaar", "decides": "Raad", "first": 9, "last": 11},
    {"id": "kadernota", "label": "Kadernota, brief", "when": "voorjaar", "decides": "De raad", "first": 5, "last": 7},
    {"id": "besluit", "label": "Besluit", "when": "elke week", "decides": "College", "first": 1, "last": 12, "weekly": True},
]  # fmt: skip


def with_moments(moments: list[dict[str, Any]] = MOMENTS, named: tuple[str, ...] = ("begroting",)) -> Checklist:
    """The small checklist with these moments, of which the advice names some."""
    checklist = sensitive_checklist().model_dump(mode="json")
    for bracket in checklist["ladders"][0]["brackets"]:
        bracket["moments"] = named
    return Checklist.model_validate({**checklist, "calendar": moments})


CHECKLIST = with_moments()
PLANNED: Tasks = {
    "a": Task(owner="CIO", due=date(2027, 3, 1), status=TaskStatus.BUSY, note="NOTITIE", text="EIGEN TEKST"),
    "b": Task(moment="kadernota", year=2027),
    "c": Task(),
}


def calendar(
    tasks: Tasks = PLANNED,
    options: SheetOptions = WORKING,
    *,
    checklist: Checklist = CHECKLIST,
    assessment: Assessment | None = None,
    own: OwnCalendar = AS_USUAL,
) -> tuple[Block, ...]:
    """The blocks of the calendar in a sheet; none if it is not there."""
    blocks = blocks_of(sheet(checklist, assessment or finished(checklist), options, tasks=tasks, own=own))
    begin = next((n for n, one in enumerate(blocks) if isinstance(one, Heading) and one.text == words.CALENDAR), None)
    if begin is None:
        return ()
    end = next(n for n, one in enumerate(blocks) if n > begin and isinstance(one, Heading) and one.level <= 2)
    return blocks[begin:end]


def timelines(blocks: tuple[Block, ...]) -> list[Timeline]:
    """The pictures in it."""
    return [block for block in blocks if isinstance(block, Timeline)]


# --- what it says


def test_what_colleagues_read() -> None:
    assert plain(calendar()).splitlines() == [
        "Kalender 2026–2030",
        "De gemeente neemt drie adviezen over. Hieronder staat wanneer zij erover kan besluiten.",
        (
            "De maanden zijn gebruikelijk, maar niet overal gelijk. Kijk in de vergaderplanning van uw raad. "
            "Vraag uw griffier en uw controller naar de data. Voor de stukken rekenen wij acht weken. Dat is een aanname."
        ),
        (
            "Tijdlijn van 2026 tot en met 2030. Kadernota, mei – juli 2027: 1 advies. "
            "Begroting, september – november 2027: 2 adviezen."
        ),
        "Wanneer de gemeente over welk advies kan besluiten",
        "Wanneer | Moment | Wie besluit | Adviezen | Stukken klaar rond",
        "mei – juli 2027 | Kadernota | De raad | Open: B. | 6 maart 2027",
        "september – november 2027 | Begroting | Raad | Geheim: C. Open: A. | 7 juli 2027",
        "Wie het doet, en hoe ver het is",
        "Advies | Eigenaar | Uiterlijk | Status",
        "C (Geheim) | nog niet gekozen | geen datum | nog niet begonnen",
        "A (Open) | CIO | 01-03-2027 | bezig",
        "B (Open) | nog niet gekozen | geen datum | nog niet begonnen",
    ]


def test_the_council_reads_what_and_when_and_not_who_and_how_far() -> None:
    ours, theirs = plain(calendar()).splitlines(), plain(calendar(options=SheetOptions())).splitlines()
    assert theirs == ours[: ours.index(words.WHO)]


def test_what_can_be_any_week_and_what_has_no_moment_stand_in_rows_of_their_own() -> None:
    tasks: Tasks = {"a": Task(), "b": Task(moment="begroting", year=2028), "e": Task(moment="vervallen", year=2028)}
    blocks = calendar(tasks, SheetOptions(), checklist=with_moments(named=("besluit",)))
    assert plain(blocks).splitlines()[-3:] == [
        "september – november 2028 | Begroting | Raad | Open: B. | 7 juli 2028",
        "elke week | Besluit | College | Open: A. | –",
        "Geen passend moment | – | – | Apart: E. | –",
    ]
    (drawn,) = timelines(blocks)
    assert [span.label for span in drawn.spans] == ["Begroting, september – november 2028"]


def test_without_a_day_there_is_no_picture() -> None:
    blocks = calendar({"a": Task()}, checklist=with_moments(named=("besluit",)))
    assert timelines(blocks) == []
    assert any(isinstance(block, Table) for block in blocks)


@pytest.mark.parametrize(
    ("today", "row"),
    [
        (date(2027, 7, 7), "september – november 2027 | Begroting | Raad | Open: A. | 7 juli 2027"),
        (date(2027, 7, 8), "september – november 2027 | Begroting | Raad | Open: A. | 7 juli 2027 (voorbij)"),
        (date(2027, 11, 30), "september – november 2027 | Begroting | Raad | Open: A. | 7 juli 2027 (voorbij)"),
        (
            date(2027, 12, 1),
            "september – november 2027 (voorbij) | Begroting | Raad | Open: A. | 7 juli 2027 (voorbij)",
        ),
    ],
)
def test_what_has_gone_by_says_so(today: date, row: str) -> None:
    made = compose(Dossier(CHECKLIST, finished(CHECKLIST), today, "1", tasks={"a": Task()}), SheetOptions())
    assert row in plain(made.body).splitlines()


@pytest.mark.parametrize("tasks", [NO_TASKS, {"a": Task(accepted=False)}], ids=str)
def test_without_anything_taken_over_there_is_no_calendar(tasks: Tasks) -> None:
    assert calendar(tasks) == ()


def test_what_was_set_aside_is_not_in_it() -> None:
    aside = finished(CHECKLIST, None, **{**EVERY, "a": level(1).with_(set_aside="Nee.")})
    assert calendar({"a": Task()}, assessment=aside) == ()


def test_what_was_chosen_is_taken_over_from_the_finish_on() -> None:
    about = {"chosen": ("a",)}
    assert "Open: A." in plain(calendar(NO_TASKS, assessment=finished(CHECKLIST, about)))
    assert calendar(NO_TASKS, assessment=assessed(CHECKLIST, about, **EVERY)) == ()


# --- the calendar of the municipality


OWN = OwnCalendar(
    notice=1, windows={"begroting": Window(first=2, last=3), "kadernota": Window(first=1, last=1, held=False)}
)


def test_an_adjusted_calendar_says_so_and_is_used() -> None:
    said = plain(calendar(own=OWN))
    assert "De gemeente heeft deze kalender aangepast. Voor de stukken rekenen wij één week." in said
    assert "februari – maart 2027 | Begroting | Raad | Geheim: C. Open: A. | 25 januari 2027" in said
    assert "Geen passend moment | – | – | Open: B. | –" in said
    assert words.OWN_MONTHS not in plain(calendar())


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        (0, "Voor de stukken rekenen wij geen extra tijd."),
        (8, "Voor de stukken rekenen wij acht weken. Dat is een aanname."),
        (12, "Voor de stukken rekenen wij 12 weken."),
    ],
)
def test_how_long_the_papers_take_is_said(weeks: int, said: str) -> None:
    assert words.notice(weeks) == said


def test_page_one_and_the_advice_use_the_calendar_of_the_municipality() -> None:
    usual, own = (plain(blocks_of(sheet(CHECKLIST, finished(CHECKLIST), own=each))) for each in (AS_USUAL, OWN))
    on_page_one = "Moment: begroting, {when} · Winst"
    asked = "Zet ze op de agenda voor: begroting, {when}. Stukken klaar rond {ready}."
    in_full = "Moment: Begroting, {when}. Stukken klaar rond {ready}."
    then = {"when": "september – november 2027", "ready": "7 juli 2027"}
    hers = {"when": "februari – maart 2027", "ready": "25 januari 2027"}
    for sentence in (on_page_one, asked, in_full):
        assert sentence.format(**then) in usual
        assert sentence.format(**then) not in own
        assert sentence.format(**hers) in own


# --- what it never says


tasks_of_others = st.builds(
    Task,
    accepted=st.booleans(),
    owner=st.sampled_from(["", "CIO"]),
    moment=st.just("kadernota"),
    year=st.integers(2026, 2031),
    status=st.sampled_from(TaskStatus),
)


@pytest.mark.parametrize("options", [VERDICT_ONLY, LEFT_OUT], ids=repr)
@given(tasks_of_others, tasks_of_others, any_answer(CHECKLIST, "c"), st.booleans())
def test_a_hidden_theme_leaves_no_trace_in_the_calendar(
    options: SheetOptions, c: Task, d: Task, answer: Answer, chosen: bool  # noqa: FBT001 - any of the two
) -> None:  # fmt: skip
    tasks: Mapping[str, Task] = {"a": PLANNED["a"], "b": PLANNED["b"]}
    one = finished(CHECKLIST, {"chosen": ("e",)}, **EVERY)
    other = finished(CHECKLIST, {"chosen": ("c", "d", "e") if chosen else ("e",)}, **{**EVERY, "c": answer})
    shown = calendar(tasks, options, assessment=one)
    assert len(shown) > 0
    assert calendar({**tasks, "c": c, "d": d}, options, assessment=other) == shown


@given(
    st.sampled_from([SheetOptions(), VERDICT_ONLY, LEFT_OUT]),
    st.text(max_size=20),
    st.none() | st.dates(EARLIEST, LATEST),
    st.sampled_from(TaskStatus),
    st.text(max_size=20),
)
def test_the_shared_version_is_the_same_whoever_does_it_and_however_far_it_is(
    options: SheetOptions, owner: str, due: date | None, status: TaskStatus, text: str
) -> None:
    task = Task(owner=owner, due=due, status=status, note=text, text=text or None)
    one, other = (sheet(CHECKLIST, finished(CHECKLIST), options, tasks={"a": each}) for each in (task, Task()))
    assert one == other


def test_the_file_tells_the_council_nothing_of_it_either() -> None:
    found = {
        options: " ".join(pages(sheet_file(Dossier(CHECKLIST, finished(CHECKLIST), TODAY, "1", tasks=PLANNED), options).content))
        for options in (WORKING, SheetOptions())
    }  # fmt: skip
    assert words.CALENDAR in found[SheetOptions()]
    for secret, working in (("CIO", True), ("bezig", True), ("01-03-2027", True), ("NOTITIE", False)):
        assert (secret in found[WORKING]) is working
        assert secret not in found[SheetOptions()].replace("Vraag het na bij: CIO", "")


# --- the picture


def test_what_lies_outside_the_years_stands_in_the_table_alone() -> None:
    blocks = calendar({"a": Task(moment="begroting", year=2031), "b": Task(moment="begroting", year=2030)})
    (drawn,) = timelines(blocks)
    assert [span.first.year for span in drawn.spans] == [2030]
    assert words.NOT_ON_THE_LINE in plain(blocks)
    assert "september – november 2031 |" in plain(blocks)
    assert words.NOT_ON_THE_LINE not in plain(calendar())


def test_more_moments_than_fit_on_a_page_stand_in_several_pictures() -> None:
    moments = [{**MOMENTS[0], "id": f"m{n}", "label": f"Moment {n} " + "lang " * 40, "first": n} for n in range(1, 12)]
    theme = a_theme("thema", [a_question(f"q{n}", a_ladder()) for n in range(36)])
    checklist = a_checklist([theme], calendar=moments)
    assessment = finish(assessed(checklist, **{f"q{n}": level(1) for n in range(36)}), checklist, TODAY)
    tasks = {f"q{n}": Task(moment=f"m{n % 11 + 1}", year=2026 + n // 11) for n in range(36)}
    drawn = timelines(calendar(tasks, checklist=checklist, assessment=assessment))
    assert [len(each.spans) for each in drawn] == [12, 12, 12]
    assert [span.first for each in drawn for span in each.spans] == [
        date(2026 + n // 11, n % 11 + 1, 1) for n in range(36)
    ]
    assert len(pages(draw(sheet(checklist, assessment, WORKING, tasks=tasks)))) > len(drawn)


def spanning(first: date, last: date) -> tuple[float, float]:
    """Where the bar of a span begins and ends: 0 is the first day of 2026, 5 the end of 2030."""
    left, width = extent(Timeline(2026, 2030, (), "x"), Span("x", first, last, 1), 1000)
    return (left / 1000 - NAME) / YEARS * 5, ((left + width) / 1000 - NAME) / YEARS * 5


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), (0, 1)),
        (date(2028, 1, 1), date(2028, 6, 30), (2, 2 + 182 / 366)),
        (date(2025, 9, 1), date(2026, 12, 31), (0, 1)),
        (date(2030, 1, 1), date(2031, 5, 31), (4, 5)),
    ],
)
def test_a_bar_lies_below_its_months(first: date, last: date, expected: tuple[float, float]) -> None:
    assert spanning(first, last) == pytest.approx(expected)


@given(st.dates(), st.dates())
def test_a_bar_is_always_within_the_years_and_to_be_seen(first: date, last: date) -> None:
    left, width = extent(Timeline(2026, 2030, (), "x"), Span("x", first, last, 1), 425)
    assert width >= NARROWEST
    assert NAME * 425 <= left <= left + width <= (NAME + YEARS) * 425 + 1e-9


def test_every_year_has_its_number_where_there_is_room() -> None:
    five, sixty = Timeline(2026, 2030, (), "x"), Timeline(2001, 2060, (), "x")
    assert [year for _, year in years(five, 425)] == ["2026", "2027", "2028", "2029", "2030", ""]
    assert [year for _, year in years(sixty, 425) if year] == [
        "2001",
        "2009",
        "2017",
        "2025",
        "2033",
        "2041",
        "2049",
        "2057",
    ]


def test_the_picture_can_be_read_by_everyone() -> None:
    made = sheet(CHECKLIST, finished(CHECKLIST), WORKING, tasks=PLANNED)
    pdf = accessible(draw(made))
    told = [str(figure.keys["/Alt"]) for figure in structure(pdf).all("Figure")]
    assert timelines(made.body)[0].alternative in told


def test_in_word_the_bar_is_where_it_is_in_the_pdf() -> None:
    given_ = Timeline(2026, 2030, (Span("Begroting", date(2028, 1, 1), date(2028, 12, 31), 2),), "x")
    drawn = Image.open(BytesIO(picture_of(given_, 425))).convert("RGB")
    left, wide = (NAME * drawn.width, YEARS * drawn.width)
    middle = next(y for y in range(drawn.height) if drawn.getpixel((round(left + wide / 2), y)) == DARK) + 10
    parts = [drawn.getpixel((round(left + part * wide / 5), middle)) for part in (1.5, 2.1, 2.9, 3.5)]
    assert [part == DARK for part in parts] == [False, True, True, False]


DARK = (21, 66, 115)
