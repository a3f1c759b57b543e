"""The rule about who may do what: written out once more, so that it cannot change by accident."""

from dataclasses import dataclass, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.access import ALONE, OF_ALL, Action, Membership, Person, Role, Verdict, decide

HERE, ELSEWHERE = "GM0344", "GM0363"
THEMES = ("burger", "bestuur")

TABLE = """
                reader   contributor  editor   host     nobody
READ            granted  granted      granted  unseen   unseen
ANSWER          refused  her-themes   granted  unseen   unseen
DESCRIBE        refused  refused      granted  unseen   unseen
ASSIGN          refused  refused      granted  unseen   unseen
PLAN            refused  her-themes   granted  unseen   unseen
SCHEDULE        refused  refused      granted  unseen   unseen
FINISH          refused  refused      granted  unseen   unseen
CREATE          refused  refused      granted  unseen   unseen
PUT_BACK        refused  refused      granted  unseen   unseen
DELETE          refused  refused      granted  unseen   unseen
SHARE           refused  refused      granted  unseen   unseen
UNSHARE         refused  refused      granted  unseen   unseen
"""
"""With an assessment of a municipality: somebody with this role there, a host of the installation, or nobody."""

STOCK = {Role.READER: Verdict.UNSEEN, Role.CONTRIBUTOR: Verdict.UNSEEN, Role.EDITOR: Verdict.UNSEEN}
"""Who may see which municipalities take part: only a host."""

_, HEAD, *ROWS = TABLE.splitlines()
CELLS = [
    (line.split()[0], who, cell) for line in ROWS for who, cell in zip(HEAD.split(), line.split()[1:], strict=True)
]


@dataclass(frozen=True)
class Asked:
    """Whether somebody may do this."""

    action: Action
    place: str
    theme: str | None
    hers: frozenset[str]

    def of(self, *memberships: Membership) -> Verdict:
        """What is decided for somebody with these roles."""
        return decide(somebody(*memberships), self.action, self.place, theme=self.theme, hers=self.hers)


places = st.sampled_from([HERE, ELSEWHERE, "GM0001"])
local = st.builds(Membership, st.sampled_from([*Role]).filter(lambda role: role is not Role.HOST), places)
memberships = local | st.just(Membership(Role.HOST))
held = st.lists(memberships, max_size=5).map(tuple)
hers = st.frozensets(st.sampled_from(THEMES))
asked = st.builds(
    Asked, st.sampled_from([*Action]), places | st.just(""), st.sampled_from([None, "", "bestuur", "burger"]), hers
)

HEIGHT = (Verdict.UNSEEN, Verdict.REFUSED, Verdict.GRANTED)


def somebody(*memberships: Membership) -> Person:
    """A person with these roles."""
    return Person("iemand", "Iemand", memberships)


def with_role(name: str) -> Person:
    """A person with one role, where that role holds, or none."""
    if name == "nobody":
        return somebody()
    role = Role(name)
    return somebody(Membership(role, "" if role is Role.HOST else HERE))


def test_the_table_holds_every_role_and_every_action() -> None:
    told = {(action, who) for action, who, _ in CELLS}
    about_one = {action.name for action in Action} - {action.name for action in OF_ALL}
    assert told == set(product(about_one, {*(role.value for role in Role), "nobody"}))


@pytest.mark.parametrize(("action", "who", "cell"), CELLS)
def test_every_role_may_what_the_table_says(action: str, who: str, cell: str) -> None:
    person, asked = with_role(who), Action[action]
    if cell != "her-themes":
        for theme, given_ in product((None, *THEMES), ((), THEMES)):
            assert decide(person, asked, HERE, theme=theme, hers=given_) is Verdict[cell.upper()]
        return
    assert decide(person, asked, HERE) is Verdict.REFUSED
    assert decide(person, asked, HERE, hers=("burger",)) is Verdict.GRANTED
    assert decide(person, asked, HERE, theme="burger", hers=("burger",)) is Verdict.GRANTED
    assert decide(person, asked, HERE, theme="bestuur", hers=("burger",)) is Verdict.REFUSED
    assert decide(person, asked, HERE, theme="", hers=("burger",)) is Verdict.REFUSED


@pytest.mark.parametrize("action", [Action.TAKE_STOCK, Action.RELEASE])
@pytest.mark.parametrize("role", [*Role])
def test_only_a_host_of_the_installation_sees_who_takes_part_and_releases(role: Role, action: Action) -> None:
    expected = STOCK.get(role, Verdict.GRANTED)
    assert decide(with_role(role), action, "") is expected
    assert decide(somebody(), action, "") is Verdict.UNSEEN
    assert decide(somebody(Membership(role, HERE)), action, "") is Verdict.UNSEEN


@pytest.mark.parametrize("action", [action for action in Action if action not in OF_ALL])
def test_a_host_of_one_municipality_would_still_read_no_answers(action: Action) -> None:
    assert decide(somebody(Membership(Role.HOST, HERE)), action, HERE) is not Verdict.GRANTED


@given(asked=asked)
def test_who_is_alone_may_everything(asked: Asked) -> None:
    assert decide(ALONE, asked.action, asked.place, theme=asked.theme, hers=asked.hers) is Verdict.GRANTED


@given(asked=asked)
def test_who_has_no_role_may_nothing(asked: Asked) -> None:
    assert asked.of() is Verdict.UNSEEN


@given(held=held, role=st.sampled_from([*Role]), asked=asked)
def test_a_role_elsewhere_changes_nothing_here(held: tuple[Membership, ...], role: Role, asked: Asked) -> None:
    elsewhere = Membership(role, "GM9999")
    assert asked.of(*held, elsewhere) is asked.of(elsewhere, *held) is asked.of(*held)


@given(held=held, more=memberships, asked=asked)
def test_another_role_never_takes_away(held: tuple[Membership, ...], more: Membership, asked: Asked) -> None:
    assert HEIGHT.index(asked.of(*held, more)) >= HEIGHT.index(asked.of(*held))


@given(held=held, asked=asked, more=hers)
def test_another_theme_never_takes_away(held: tuple[Membership, ...], asked: Asked, more: frozenset[str]) -> None:
    with_more = replace(asked, hers=asked.hers | more)
    assert HEIGHT.index(with_more.of(*held)) >= HEIGHT.index(asked.of(*held))


@given(held=held, asked=asked)
def test_neither_order_nor_repeating_counts(held: tuple[Membership, ...], asked: Asked) -> None:
    assert asked.of(*held) is asked.of(*held[::-1]) is asked.of(*held, *held)


@given(held=held, place=places)
def test_who_may_do_anything_may_read_and_else_it_is_not_there(held: tuple[Membership, ...], place: str) -> None:
    verdicts = {action: decide(somebody(*held), action, place, hers=THEMES) for action in set(Action) - OF_ALL}
    if Verdict.GRANTED in verdicts.values():
        assert verdicts[Action.READ] is Verdict.GRANTED
    assert (Verdict.UNSEEN in verdicts.values()) is (set(verdicts.values()) == {Verdict.UNSEEN})


@given(held=held)
def test_the_municipalities_of_somebody_are_told_once_each(held: tuple[Membership, ...]) -> None:
    told = somebody(*held).municipalities
    assert len(set(told)) == len(told)
    assert set(told) == {each.municipality for each in held} - {""}
