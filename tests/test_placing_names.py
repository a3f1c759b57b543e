"""Names in pictures: none hides another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.municipalities import direction, kilometres, municipality, neighbours
from selfcheck.ui import texts
from selfcheck.ui.dotplot import _GAP, _NARROW, lanes
from selfcheck.ui.labelling import HEIGHT, LETTER, POINT, Place, place

Name = tuple[float, str]
names = st.lists(st.tuples(st.integers(0, 100).map(float), st.text("aB ", min_size=1, max_size=16)), max_size=9)

Spot = tuple[float, float, str]
spots = st.lists(st.tuples(st.floats(0, 288), st.floats(0, 380), st.text("aB ", max_size=20)), max_size=13)


@given(names)
def test_no_name_above_a_line_hides_another(found: list[Name]) -> None:
    placed = list(zip(found, lanes(found), strict=True))
    for ((one, name), lane), ((other, _), height) in combinations(placed, 2):
        begin, end = one * _NARROW / 100, one * _NARROW / 100 + len(name) * LETTER
        if lane == height and one <= other:
            assert end <= other * _NARROW / 100
        assert begin <= end


@given(names)
def test_no_line_to_a_name_goes_through_another(found: list[Name]) -> None:
    placed = list(zip(found, lanes(found), strict=True))
    for (score, name), lane in placed:
        begin, end = score * _NARROW / 100, score * _NARROW / 100 + len(name) * LETTER + _GAP
        # A line stands on its dot and reaches up to its own name, so it meets the names below that.
        crossed = [other for (other, _), height in placed if begin < other * _NARROW / 100 < end and height > lane]
        assert crossed == []


def test_a_name_without_company_stands_right_above_its_dot() -> None:
    assert lanes([(0.0, "Utrecht"), (100.0, "Zeist")]) == (1, 1)
    assert lanes([]) == ()


def _box(spot: Spot, where: Place) -> tuple[float, float, float, float]:
    x, y, text = spot
    length = len(text) * LETTER
    left = x + where.dx - {"left": 0.0, "center": length / 2, "right": length}[where.align]
    return left, y + where.dy - HEIGHT / 2, left + length, y + where.dy + HEIGHT / 2


def _boxes(found: Sequence[Spot]) -> Iterator[tuple[float, float, float, float]]:
    for spot, where in zip(found, place(found, 288), strict=True):
        if where:
            yield _box(spot, where)


@given(spots)
def test_no_text_on_a_map_hides_another_or_a_point_or_is_cut_off(found: list[Spot]) -> None:
    boxes = list(_boxes(found))
    points = [(x - POINT, y - POINT, x + POINT, y + POINT) for x, y, _ in found]
    for one, other in (*combinations(boxes, 2), *((box, point) for box in boxes for point in points)):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    assert all(left >= 0 and right <= 288 for left, _, right, _ in boxes)


def test_a_text_with_room_around_it_is_always_placed() -> None:
    assert place([(100, 100, "Utrecht"), (100, 300, "Zeist")], 288) == (Place("left", 12, 0), Place("left", 12, 0))
    assert place([(280, 100, "Utrecht")], 288) == (Place("right", -12, 0),)
    assert place([(100, 100, "")], 288) == (None,)


UTRECHT = municipality("GM0344")


@pytest.mark.parametrize(
    ("north", "east", "expected"),
    [
        (1, 0, "noorden"),
        (1, 1, "noordoosten"),
        (0, 1, "oosten"),
        (-1, 1, "zuidoosten"),
        (-1, 0, "zuiden"),
        (-1, -1, "zuidwesten"),
        (0, -1, "westen"),
        (1, -1, "noordwesten"),
    ],
)
def test_the_direction_is_said_as_on_a_compass(north: int, east: int, expected: str) -> None:
    # In the Netherlands a degree to the east is six tenths of one to the north.
    there = replace(UTRECHT, lat=UTRECHT.lat + north * 0.1, lon=UTRECHT.lon + east * 0.1 / 0.61)
    assert texts.DIRECTIONS[direction(UTRECHT, there)] == expected


def test_the_way_back_is_as_far_and_goes_the_other_way() -> None:
    for there in neighbours(UTRECHT.code):
        assert kilometres(UTRECHT, there) == pytest.approx(kilometres(there, UTRECHT))
        assert (direction(UTRECHT, there) + 4) % 8 == direction(there, UTRECHT)


def test_a_distance_that_everybody_knows() -> None:
    assert kilometres(UTRECHT, municipality("GM0363")) == pytest.approx(35, abs=6)
