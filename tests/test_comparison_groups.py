"""With whom a municipality can compare itself."""

import pytest

from selfcheck.comparison import GroupId, groups, of_sizes
from selfcheck.municipalities import all_municipalities, municipality

UTRECHT, AMELAND, NO_MORE = "GM0344", "GM0060", "GM0395"


def test_the_nearest_come_first_and_all_come_last() -> None:
    land = [GroupId.NEIGHBOURS, GroupId.PROVINCE, GroupId.SAFETY_REGION, GroupId.SIZE, GroupId.EVERYONE]
    assert [group.id for group in groups(UTRECHT)] == land
    assert [group.id for group in groups(AMELAND)] == [GroupId.ACROSS_WATER, *land[1:]]


def test_a_municipality_that_is_no_more_has_only_the_group_of_all() -> None:
    (everyone,) = groups(NO_MORE)
    assert everyone.codes == tuple(place.code for place in all_municipalities())


def test_no_group_holds_the_municipality_itself_or_another_twice() -> None:
    for place in all_municipalities():
        for group in groups(place.code):
            assert place.code not in group.codes
            assert 0 < len(set(group.codes)) == len(group.codes)


def test_a_label_says_which_province_region_and_size() -> None:
    labels = [group.label for group in groups(UTRECHT)[1:4]]
    size = municipality(UTRECHT).size_class.label
    assert labels == ["Provincie Utrecht", "Veiligheidsregio Utrecht", f"Gemeenten van uw grootte: {size}"]


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ((0,), "gemeenten tot 20.000 inwoners"),
        ((0, 1), "gemeenten tot 50.000 inwoners"),
        ((1, 2), "gemeenten van 20.000 tot 100.000 inwoners"),
        ((3,), "gemeenten met 100.000 inwoners of meer"),
        ((0, 1, 2, 3), "gemeenten van elke grootte"),
    ],
)
def test_sizes_that_follow_each_other_in_words(sizes: tuple[int, ...], said: str) -> None:
    assert of_sizes(sizes) == said
