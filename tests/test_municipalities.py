"""The municipalities of 2026: the right number, mutual neighbours, and found however you type them."""

import unicodedata
from collections import Counter
from collections.abc import Callable
from copy import copy
from hashlib import sha256
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from merging import rows
from selfcheck.municipalities import (
    SIZE_CLASSES,
    Municipality,
    UnknownMunicipality,
    across_water,
    all_municipalities,
    label,
    municipality,
    neighbours,
    register,
    same_province,
    same_safety_region,
    same_size,
    search,
)
from selfcheck.municipalities.gazetteer import SOURCE

UTRECHT = "GM0344"
ISLANDS = {"Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog"}
REGISTERS = register.FOLDER

Form = Literal["NFC", "NFD"]

places = st.sampled_from(all_municipalities())
cases: st.SearchStrategy[Callable[[str], str]] = st.sampled_from([str.upper, str.lower, str.title, str.swapcase])
forms: st.SearchStrategy[Form] = st.sampled_from(("NFC", "NFD"))


def names(found: tuple[Municipality, ...]) -> list[str]:
    return [place.name for place in found]


def code_of(name: str) -> str:
    return next(place.code for place in all_municipalities() if place.name == name)


def without_suffix(name: str) -> str:
    return name.partition(" (")[0]


# The list


def test_there_are_342_municipalities_with_different_codes() -> None:
    assert len(all_municipalities()) == len({place.code for place in all_municipalities()}) == 342


def test_every_province_has_its_number_of_municipalities() -> None:
    assert Counter(place.province for place in all_municipalities()) == {
        "Groningen": 10,
        "Fryslân": 18,
        "Drenthe": 12,
        "Overijssel": 25,
        "Flevoland": 6,
        "Gelderland": 51,
        "Utrecht": 26,
        "Noord-Holland": 44,
        "Zuid-Holland": 50,
        "Zeeland": 13,
        "Noord-Brabant": 56,
        "Limburg": 31,
    }


def test_all_residents_together_are_the_population_of_the_country() -> None:
    assert sum(place.residents for place in all_municipalities()) == 18_130_208


def test_every_point_lies_in_the_netherlands() -> None:
    assert all(50.7 < place.lat < 53.6 and 3.3 < place.lon < 7.3 for place in all_municipalities())


def test_a_municipality_is_found_by_its_code() -> None:
    utrecht = municipality(UTRECHT)
    assert (utrecht.name, utrecht.official_name, utrecht.province) == ("Utrecht", "Utrecht", "Utrecht")


@pytest.mark.parametrize("code", ["", "GM9999", "gm0344", "0344", "GM0344 ", "../GM0344"])
def test_an_unknown_code_is_refused_in_dutch(code: str) -> None:
    with pytest.raises(UnknownMunicipality, match="Wij kennen geen gemeente met de code") as refusal:
        municipality(code)
    assert refusal.value.code == code


def test_a_very_long_code_does_not_make_a_very_long_message() -> None:
    assert len(str(UnknownMunicipality("x" * 5000))) < 120


def test_a_copied_refusal_says_the_same() -> None:
    refusal = UnknownMunicipality("GM9999")
    assert str(copy(refusal)) == str(refusal)


@pytest.mark.parametrize("ask", [neighbours, across_water, same_province, same_safety_region, same_size])
def test_every_question_about_an_unknown_code_is_refused(ask: Callable[[str], object]) -> None:
    with pytest.raises(UnknownMunicipality):
        ask("GM9999")


# Names


def test_a_suffix_is_shown_only_where_two_share_a_name() -> None:
    shared = Counter(without_suffix(place.official_name) for place in all_municipalities())
    for place in all_municipalities():
        plain = without_suffix(place.official_name)
        expected = place.official_name if shared[plain] > 1 else plain
        assert place.name == {"'s-Gravenhage": "Den Haag"}.get(expected, expected)


def test_only_the_two_bergens_are_shown_with_a_suffix() -> None:
    assert [name for name in names(all_municipalities()) if "(" in name] == ["Bergen (L.)", "Bergen (NH.)"]


def test_a_label_fits_one_municipality_only() -> None:
    assert len({label(place) for place in all_municipalities()}) == 342
    assert label(municipality("GM0373")) == "Bergen (NH.), Noord-Holland"


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Aa en Hunze", "Aalsmeer"),
        ("Bergen (L.)", "Bergen (NH.)"),
        ("Bergen (NH.)", "Bergen op Zoom"),
        ("De Bilt", "Delft"),
        ("Den Haag", "Deurne"),
        ("Heerenveen", "'s-Hertogenbosch"),
        ("'s-Hertogenbosch", "Heumen"),
        ("Stichtse Vecht", "Súdwest-Fryslân"),
        ("Súdwest-Fryslân", "Terneuzen"),
        ("IJsselstein", "Kaag en Braassem"),
    ],
)
def test_names_stand_in_dutch_order(earlier: str, later: str) -> None:
    order = names(all_municipalities())
    assert order.index(earlier) < order.index(later)


# Size


def test_size_classes_stand_in_order_and_begin_at_nothing() -> None:
    assert SIZE_CLASSES[0].at_least == 0
    assert list(SIZE_CLASSES) == sorted(SIZE_CLASSES)
    assert len({size.id for size in SIZE_CLASSES}) == len({size.label for size in SIZE_CLASSES}) == len(SIZE_CLASSES)


@pytest.mark.parametrize(
    ("residents", "words"),
    [
        (0, "tot 20.000 inwoners"),
        (19_999, "tot 20.000 inwoners"),
        (20_000, "20.000 tot 50.000 inwoners"),
        (49_999, "20.000 tot 50.000 inwoners"),
        (50_000, "50.000 tot 100.000 inwoners"),
        (99_999, "50.000 tot 100.000 inwoners"),
        (100_000, "100.000 inwoners en meer"),
    ],
)
def test_a_size_class_runs_up_to_the_next(residents: int, words: str) -> None:
    place = Municipality("GM0000", "Ergens", "Ergens", "Drenthe", "Drenthe", residents, 52.0, 5.0)
    assert place.size_class.label == words


def test_every_size_class_holds_at_least_five() -> None:
    assert min(Counter(place.size_class for place in all_municipalities()).values()) >= 5
    assert {place.size_class for place in all_municipalities()} == set(SIZE_CLASSES)


@given(places)
def test_others_of_the_same_province_region_and_size_are_all_the_others(place: Municipality) -> None:
    rest = [there for there in all_municipalities() if there != place]
    assert list(same_province(place.code)) == [there for there in rest if there.province == place.province]
    assert list(same_safety_region(place.code)) == [
        there for there in rest if there.safety_region == place.safety_region
    ]
    assert list(same_size(place.code)) == [there for there in rest if there.size_class == place.size_class]


# Safety regions


def test_there_are_25_safety_regions_and_all_have_more_than_one_municipality() -> None:
    times = Counter(place.safety_region for place in all_municipalities())
    assert len(times) == 25
    assert min(times.values()) > 1


def test_utrecht_is_a_region_and_a_province_of_its_own() -> None:
    assert same_safety_region(UTRECHT) == same_province(UTRECHT)


def test_gooi_and_vechtstreek_are_six() -> None:
    here = code_of("Hilversum")
    assert names(same_safety_region(here)) == ["Blaricum", "Gooise Meren", "Huizen", "Laren", "Wijdemeren"]


# Neighbours


def test_utrecht_has_its_nine_neighbours_in_dutch_order() -> None:
    assert names(neighbours(UTRECHT)) == [
        "Bunnik",
        "De Bilt",
        "Houten",
        "IJsselstein",
        "Montfoort",
        "Nieuwegein",
        "Stichtse Vecht",
        "Woerden",
        "Zeist",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Urk", ["Noordoostpolder"]),
        ("Vaals", ["Gulpen-Wittem"]),
        ("Heemstede", ["Bloemendaal", "Haarlem", "Haarlemmermeer"]),
        ("Westerwolde", ["Borger-Odoorn", "Emmen", "Oldambt", "Pekela", "Stadskanaal"]),
        ("Uithoorn", ["Aalsmeer", "Amstelveen", "De Ronde Venen", "Kaag en Braassem", "Nieuwkoop"]),
    ],
)
def test_neighbours_are_those_that_independent_texts_name(name: str, expected: list[str]) -> None:
    assert names(neighbours(code_of(name))) == expected


def test_a_dam_makes_neighbours() -> None:
    assert "Súdwest-Fryslân" in names(neighbours(code_of("Hollands Kroon")))


@given(places)
def test_neighbours_are_mutual_and_nobody_neighbours_itself(place: Municipality) -> None:
    around = neighbours(place.code)
    assert place not in around
    assert all(place in neighbours(there.code) for there in around)


def test_only_the_five_islands_have_no_neighbour_on_land() -> None:
    assert {place.name for place in all_municipalities() if not neighbours(place.code)} == ISLANDS


def test_only_the_five_islands_look_across_the_water() -> None:
    assert {place.name for place in all_municipalities() if across_water(place.code)} == ISLANDS


@pytest.mark.parametrize(
    ("island", "nearest"),
    [
        ("Texel", ["Den Helder", "Vlieland", "Hollands Kroon"]),
        ("Vlieland", ["Texel", "Terschelling", "Den Helder"]),
        ("Terschelling", ["Ameland", "Harlingen", "Waadhoeke"]),
        ("Ameland", ["Noardeast-Fryslân", "Waadhoeke", "Terschelling"]),
        ("Schiermonnikoog", ["Het Hogeland", "Westerkwartier", "Dantumadiel"]),
    ],
)
def test_an_island_sees_the_three_nearest(island: str, nearest: list[str]) -> None:
    assert names(across_water(code_of(island))) == nearest


def test_every_border_joins_two_known_codes_once_and_has_a_length() -> None:
    borders = rows(REGISTERS / "2026" / "neighbours.csv")
    pairs = [(municipality(row["code_a"]).code, municipality(row["code_b"]).code) for row in borders]
    assert len(pairs) == len(set(pairs)) == 875
    assert all(first < second for first, second in pairs)
    assert all(int(row["border_m"]) > 0 for row in borders)


# Searching


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("den haag", "Den Haag"),
        ("DENHAAG", "Den Haag"),
        ("s gravenhage", "Den Haag"),
        ("'s-Gravenhage", "Den Haag"),
        ("gravenhage", "Den Haag"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("\N{RIGHT SINGLE QUOTATION MARK}s\N{EN DASH}hertogenbosch", "'s-Hertogenbosch"),
        ("den bosch", "'s-Hertogenbosch"),
        ("sudwest fryslan", "Súdwest-Fryslân"),
        ("zuidwest friesland", "Súdwest-Fryslân"),
        ("De Friese Meren", "De Fryske Marren"),
        ("noordoost-friesland", "Noardeast-Fryslân"),
        ("ljouwert", "Leeuwarden"),
        ("alphen a/d rijn", "Alphen aan den Rijn"),
        ("\N{LATIN SMALL LIGATURE IJ}sselstein", "IJsselstein"),
        ("  utrecht\n", "Utrecht"),
        ("Bergen (NH.)", "Bergen (NH.)"),
        ("hengelo (o.)", "Hengelo"),
        ("nuenen", "Nuenen, Gerwen en Nederwetten"),
        ("ede", "Ede"),
    ],
)
def test_searching_forgives_how_a_name_is_typed(typed: str, first: str) -> None:
    assert names(search(typed))[0] == first


def test_bergen_gives_both_bergens_apart() -> None:
    assert names(search("bergen"))[:3] == ["Bergen (L.)", "Bergen (NH.)", "Berg en Dal"]
    assert "Bergen op Zoom" in names(search("bergen"))


def test_names_that_begin_so_come_before_names_that_hold_it() -> None:
    found = names(search("hol"))
    assert found[0] == "Hollands Kroon"
    assert "Rijssen-Holten" in found[1:]


@pytest.mark.parametrize("nothing", ["", "   ", "'", "-()", "_", "%", "\N{COMBINING ACUTE ACCENT}"])
def test_searching_for_nothing_gives_all(nothing: str) -> None:
    assert search(nothing) == all_municipalities()


@pytest.mark.parametrize("strange", ["atlantis", "' OR 1=1 --", "\N{CJK UNIFIED IDEOGRAPH-6F22}", "a" * 1_000_000])
def test_searching_for_what_does_not_exist_gives_nothing(strange: str) -> None:
    assert search(strange) == ()


@given(st.text(alphabet=st.characters()))  # lone surrogates and control characters too
@example("\N{COMBINING CEDILLA}\N{COMBINING ACUTE ACCENT}" * 100_000)
@example("\ud800")
@example("(((((.*)*)*)*")
def test_searching_any_text_gives_each_municipality_at_most_once(text: str) -> None:
    found = search(text)
    assert len(set(found)) == len(found) <= 342


@given(places, cases, forms)
def test_searching_any_name_finds_it_first(place: Municipality, case: Callable[[str], str], form: Form) -> None:
    for name in (place.name, place.official_name):
        assert search(unicodedata.normalize(form, case(name)))[0] == place


@given(places, st.integers(min_value=1, max_value=40))
def test_a_name_is_found_from_its_first_letters_on(place: Municipality, length: int) -> None:
    assert place in search(place.name[:length])


# Where it comes from


def test_the_provenance_names_every_file_with_its_sum() -> None:
    provenance = (REGISTERS.parent / "PROVENANCE.md").read_text(encoding="utf-8")
    for table in tables():
        assert f"| `{table.relative_to(REGISTERS)}` |" in provenance
        assert sha256(table.read_bytes()).hexdigest() in provenance


def test_every_register_is_complete_and_nothing_else_is_there() -> None:
    years = sorted(REGISTERS.iterdir())
    assert [year.name for year in years] == ["2026"]
    assert {table.parent for table in tables()} == {*years}
    assert all((year / name).is_file() for year in years for name in ("municipalities.csv", "neighbours.csv"))
    assert {each.name for each in REGISTERS.rglob("*.*")} <= {"municipalities.csv", "neighbours.csv", "changes.csv"}


def test_the_attribution_names_the_newest_year() -> None:
    assert f"1 januari {max(year.name for year in REGISTERS.iterdir())}" in SOURCE


def tables() -> list[Path]:
    """Every table that we have."""
    return sorted(REGISTERS.rglob("*.csv"))
