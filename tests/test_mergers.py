"""When municipalities merge: the register follows the calendar, and what is no more keeps its name. Mergers are invented."""

from datetime import UTC, datetime, tzinfo
from itertools import pairwise
from pathlib import Path
from shutil import copytree

import pytest

from assessing import an_assessment
from building import TODAY, one_theme
from merging import IJSSELSTEIN, INVENTED, MONTFOORT, NERGENSHUIZEN, OUDEWATER, WOERDEN, Calendar, rows
from selfcheck import assessment as assessments
from selfcheck.__main__ import main
from selfcheck.access import Membership, Role
from selfcheck.checklist import Checklist
from selfcheck.exchange import FileRefusedError, open_assessment, read_assessment, write_assessment
from selfcheck.login import Login, Rule, profile, read_login
from selfcheck.municipalities import (
    Municipality,
    UnknownMunicipality,
    all_municipalities,
    codes_ever,
    ever,
    former,
    is_current,
    municipality,
    name_of,
    neighbours,
    predecessors,
    register,
    same_safety_region,
    search,
)
from selfcheck.report import Dossier, SheetOptions, sheet_file
from selfcheck.storage import People, Store
from together import HERE

CHECKLIST = one_theme(2)


def names(found: tuple[Municipality, ...]) -> list[str]:
    """What is shown of municipalities."""
    return [place.name for place in found]


def codes(found: tuple[Municipality, ...]) -> set[str]:
    """The CBS codes of municipalities."""
    return {place.code for place in found}


# --- The calendar


def test_a_register_holds_from_new_year_on_without_a_restart(calendar: Calendar) -> None:
    calendar.go_to(2026, 12, 31)
    assert is_current(OUDEWATER)
    assert "Montfoort" in names(neighbours(WOERDEN))
    assert len(all_municipalities()) == 342
    calendar.go_to(2027, 1, 1)
    assert not is_current(OUDEWATER)
    assert "Montfoort" not in names(neighbours(WOERDEN))
    assert OUDEWATER not in codes(all_municipalities())
    assert len(all_municipalities()) == 340


def test_it_is_new_year_when_it_is_in_the_netherlands(calendar: Calendar, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls(2026, 12, 31, 23, 30, tzinfo=UTC).astimezone(tz)

    calendar.patch.setattr(register, "today", assessments.today)
    monkeypatch.setattr(assessments, "datetime", Clock)
    assert not is_current(OUDEWATER)


@pytest.mark.parametrize(("year", "newest"), [(2019, 2026), (2026, 2026), (2028, 2028), (2040, 2028)])
def test_the_newest_register_that_has_begun_counts_and_else_the_oldest(
    calendar: Calendar, invented: Path, year: int, newest: int
) -> None:
    calendar.go_to(year)
    assert codes(all_municipalities()) == {row["code"] for row in rows(invented / str(newest) / "municipalities.csv")}


def test_what_is_still_to_come_is_not_there(calendar: Calendar) -> None:
    calendar.go_to(2027)
    assert former() == {OUDEWATER: (WOERDEN,), MONTFOORT: (IJSSELSTEIN, WOERDEN)}
    assert NERGENSHUIZEN not in codes_ever()
    with pytest.raises(UnknownMunicipality):
        ever(NERGENSHUIZEN)


# --- What became of them


def test_who_is_no_more_keeps_its_name_and_is_no_choice(calendar: Calendar) -> None:
    before = municipality(OUDEWATER)
    calendar.go_to(2028)
    assert ever(OUDEWATER) == before
    assert OUDEWATER in codes_ever()
    for ask in (municipality, neighbours, same_safety_region):
        with pytest.raises(UnknownMunicipality):
            ask(OUDEWATER)


@pytest.mark.parametrize(
    ("year", "code", "before", "after"),
    [
        (2026, WOERDEN, [], []),
        (2027, WOERDEN, ["Montfoort", "Oudewater"], []),
        (2027, IJSSELSTEIN, ["Montfoort"], []),
        (2027, OUDEWATER, [], ["Woerden"]),
        (2027, MONTFOORT, [], ["IJsselstein", "Woerden"]),
        (2028, NERGENSHUIZEN, ["Montfoort", "Oudewater", "Woerden"], []),
        (2028, WOERDEN, ["Montfoort", "Oudewater"], ["Nergenshuizen"]),
        (2028, OUDEWATER, [], ["Nergenshuizen"]),
        (2028, MONTFOORT, [], ["IJsselstein", "Nergenshuizen"]),
        (2028, HERE, [], []),
        (2028, "GM0000", [], []),
    ],
)
def test_a_municipality_knows_what_went_into_it_and_into_what_it_went(
    calendar: Calendar, year: int, code: str, before: list[str], after: list[str]
) -> None:
    calendar.go_to(year)
    assert (names(predecessors(code)), [name_of(each) for each in former().get(code, ())]) == (before, after)


def test_the_neighbours_of_what_went_into_it_are_its_neighbours(calendar: Calendar) -> None:
    both = {*neighbours(WOERDEN), *neighbours(OUDEWATER), *neighbours(MONTFOORT)}
    gone = {WOERDEN, OUDEWATER, MONTFOORT}
    calendar.go_to(2027)
    assert {place.code for place in neighbours(WOERDEN)} == {place.code for place in both} - gone
    assert all(municipality(WOERDEN) in neighbours(place.code) for place in neighbours(WOERDEN))


def test_the_name_of_what_is_no_more_leads_to_where_it_went(calendar: Calendar) -> None:
    assert names(search("oudewater")) == ["Oudewater"]
    calendar.go_to(2027)
    assert names(search("oudewater")) == ["Woerden"]
    assert names(search("montfoort")) == ["IJsselstein", "Woerden"]
    calendar.go_to(2028)
    assert names(search("oudewater")) == names(search("woerden")) == ["Nergenshuizen"]


# --- The registers themselves


def unsound(folder: Path) -> list[str]:
    """What is wrong between the registers of a folder."""
    found: list[str] = []
    years = sorted(folder.iterdir())
    for year in years:
        here = {row["code"] for row in rows(year / "municipalities.csv")}
        sides = [row[side] for row in rows(year / "neighbours.csv") for side in ("code_a", "code_b")]
        found += [f"{year.name}: {code} has neighbours" for code in sorted({*sides} - here)]
    for before, after in pairwise(years):
        old, new = ({row["code"] for row in rows(year / "municipalities.csv")} for year in (before, after))
        changes = rows(after / "changes.csv") if (after / "changes.csv").is_file() else []
        told = {row["code"] for row in changes}
        found += [f"{after.name}: where did {code} go" for code in sorted(old - new - told)]
        found += [f"{after.name}: {code} did not end" for code in sorted(told - (old - new))]
        found += [f"{after.name}: {row['into']} is not there" for row in changes if row["into"] not in new]
        found += [f"{after.name}: a line twice"] * (len(changes) - len({tuple(row.values()) for row in changes}))
    return found


def test_every_municipality_that_ended_went_into_one_that_is_there(invented: Path) -> None:
    assert unsound(register.FOLDER) == []
    assert unsound(invented) == []


def test_a_register_that_forgets_a_municipality_is_noticed(invented: Path, tmp_path: Path) -> None:
    folder = copytree(invented, tmp_path / "registers")
    (folder / "2027" / "changes.csv").write_text(f"code,into\n{OUDEWATER},GM0000\n{HERE},{WOERDEN}\n")
    assert unsound(folder) == [
        f"2027: where did {MONTFOORT} go",
        f"2027: {HERE} did not end",
        "2027: GM0000 is not there",
    ]


# --- Login

FILE = """issuer: https://inloggen.example
client_id: zelfcheck
name: uw account
rules:
  - role: redacteur
    municipality: {code}
    email_domain: gemeente.example
"""


@pytest.mark.parametrize("code", [OUDEWATER, MONTFOORT])
def test_a_file_about_login_holds_on_new_years_day(
    calendar: Calendar, tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    calendar.go_to(2027, 1, 1)
    file = tmp_path / "login.yaml"
    file.write_text(FILE.format(code=code), encoding="utf-8")
    assert read_login(file, codes_ever()).rules[0].municipality == code
    assert main(["check", str(file)]) == 0
    assert capsys.readouterr() == ("login.yaml: goed. Inloggen met uw account, aantal regels: 1.\n", "")


def test_the_code_of_what_is_no_more_gives_the_role_where_it_went(store: Store, calendar: Calendar) -> None:
    calendar.go_to(2028)
    rule = Rule(Role.EDITOR, municipality_claim="gemeente")
    login = Login("https://inloggen.example", "zelfcheck", "uw account", (rule,))
    claims = {"sub": "1", "gemeente": [OUDEWATER, MONTFOORT, "GM0000"]}
    who = People(store.database).welcome(profile(login, claims, codes_ever()), datetime.now(UTC))
    assert who.memberships == (Membership(Role.EDITOR, NERGENSHUIZEN),)
    assert {each.code for each in who.former} == {OUDEWATER, MONTFOORT, WOERDEN}


# --- Files


class OneChecklist:
    """A shelf with the checklist of these tests."""

    def get(self, _checklist_id: str, _version: str, /) -> Checklist:
        """Return it, whatever is asked for."""
        return CHECKLIST


def test_an_old_file_opens_and_a_code_that_never_was_does_not(calendar: Calendar) -> None:
    calendar.go_to(2028)
    old = read_assessment(write_assessment(an_assessment(municipality=OUDEWATER)))
    assert open_assessment(old, OneChecklist(), codes_ever()).assessment.municipality == OUDEWATER
    with pytest.raises(FileRefusedError, match="GM0395"):
        open_assessment(an_assessment(municipality="GM0395"), OneChecklist(), codes_ever())


def test_the_sheet_of_what_is_no_more_carries_its_name(calendar: Calendar) -> None:
    calendar.go_to(2028)
    sheet = sheet_file(Dossier(CHECKLIST, an_assessment(municipality=OUDEWATER), TODAY, "0.1.0"), SheetOptions())
    assert sheet.name.startswith("zelfcheck-oudewater-")


def test_a_new_assessment_on_the_command_line_is_for_todays_municipalities(
    calendar: Calendar, capsys: pytest.CaptureFixture[str]
) -> None:
    calendar.go_to(2027)
    assert main(["new", "--municipality", OUDEWATER, "--checklist", "vdp-2026"]) == 1
    out, told = capsys.readouterr()
    assert out == ""
    assert OUDEWATER in told


def test_the_invented_registers_are_what_they_say(calendar: Calendar) -> None:
    for year, ended in INVENTED.items():
        calendar.go_to(year - 1)
        assert ended.keys() <= codes(all_municipalities())
        calendar.go_to(year)
        assert ended.keys().isdisjoint(codes(all_municipalities()))
