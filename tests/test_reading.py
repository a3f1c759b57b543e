import json
import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfcheck.checklist import Checklist
from selfcheck.reading import (
    ChecklistError,
    Checklists,
    ChecklistsError,
    Problem,
    checklist_schema,
    read_checklist,
    read_folder,
)
from selfcheck.reading.files import read_content
from selfcheck.reading.renew_schema import schema_text
from selfcheck.reading.values import SPELLINGS

TESTS = Path(__file__).parent
FILES = sorted((TESTS / "problems").glob("*.yaml"))
SOUND = (TESTS / "problems" / "sound.yaml").read_text(encoding="utf-8")
SCHEMA = TESTS.parent / "checklists" / "schema.json"


def in_folder(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def version(number: str) -> str:
    return SOUND.replace("version: 1.0", f"version: {number}")


def problems_in(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ChecklistError) as caught:
        read_content("proef.yaml", text.encode())
    return caught.value.problems


@pytest.mark.parametrize(
    "path", [path for path in FILES if not path.stem.startswith("sound")], ids=lambda path: path.stem
)
def test_a_mistake_gives_exactly_this_report(path: Path) -> None:
    with pytest.raises(ChecklistError) as caught:
        read_checklist(path)
    report = path.with_suffix(".txt")
    if os.environ.get("SELFCHECK_RENEW"):
        report.write_text(f"{caught.value}\n", encoding="utf-8")
    assert f"{caught.value}\n" == report.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [path for path in FILES if path.stem.startswith("sound")], ids=lambda path: path.stem)
def test_a_sound_file_is_a_checklist(path: Path) -> None:
    assert read_checklist(path).by_id["mfa"].core


def test_every_report_belongs_to_a_file() -> None:
    assert {path.stem for path in (TESTS / "problems").glob("*.txt")} < {path.stem for path in FILES}


def test_what_yaml_would_turn_into_something_else_stays_text() -> None:
    checklist = read_checklist(TESTS / "problems" / "sound-with-strange-spelling.yaml")
    assert [level.id for level in checklist.ladders[0].levels] == ["no", "ja"]
    assert checklist.documents[0].title == "12:30"
    assert checklist.themes[0].title == "1_000"
    assert checklist.version == "1.0"


def test_an_error_carries_the_name_of_the_file_and_every_problem_by_line() -> None:
    with pytest.raises(ChecklistError) as caught:
        read_checklist(TESTS / "problems" / "hopeless.yaml")
    lines = [problem.line for problem in caught.value.problems]
    assert caught.value.source == "hopeless.yaml"
    assert len(lines) > 10
    assert lines == sorted(lines)


def test_a_list_that_is_too_short_because_a_row_is_broken_has_one_problem() -> None:
    [problem] = problems_in(SOUND.replace("{id: ja, label: Ja, points: 1}", "{id: ja, label: Ja}"))
    assert problem.what == '"points" ontbreekt.'


def test_a_question_that_is_broken_still_exists_for_a_selection() -> None:
    [problem] = problems_in(SOUND.replace("        why: Omdat het veilig moet.\n", ""))
    assert problem.what == '"why" ontbreekt.'


def test_a_broken_part_does_not_hide_what_makes_no_sense_beside_it() -> None:
    text = (
        SOUND.replace("draft: Wij doen iets.", "draft: ")
        .replace("[F30]", "[F31]")
        .replace("ladder: kort", "ladder: lang")
    )
    assert [problem.line for problem in problems_in(text)] == [45, 50, 53]


def test_a_theme_that_is_broken_still_has_its_weight() -> None:
    text = SOUND.replace("title: Toegang", "weight: 0")
    assert [problem.what for problem in problems_in(text)] == [
        '"title" ontbreekt.',
        "Alle thema's hebben gewicht 0. Dan is er geen totaal.",
    ]


def test_a_file_that_is_not_there_is_an_error_without_a_line(tmp_path: Path) -> None:
    with pytest.raises(
        ChecklistError, match=r"^weg\.yaml: 1 probleem\. Er is niets geladen\.\n\nhet bestand\n"
    ) as caught:
        read_checklist(tmp_path / "weg.yaml")
    assert str(tmp_path) not in str(caught.value)


def test_a_folder_is_not_a_checklist(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="Dit is een map"):
        read_checklist(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.yaml")
    with pytest.raises(ChecklistError, match="geen gewoon bestand"):
        read_checklist(tmp_path / "pijp.yaml")


def test_a_name_that_is_too_long_for_the_disk_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match=r"bestaat niet|kan niet worden gelezen"):
        read_checklist(tmp_path / f"{'a' * 5000}.yaml")


def test_a_file_of_more_than_a_megabyte_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "groot.yaml"
    large.write_text(SOUND + "#" * 1_000_000, encoding="utf-8")
    with pytest.raises(ChecklistError, match="groter dan 1 MB"):
        read_checklist(large)


def test_a_folder_gives_its_checklists_by_id_and_from_old_to_new(tmp_path: Path) -> None:
    in_folder(tmp_path, a=version("1.10"), b=version("1.9"), c=SOUND.replace("id: klein", "id: ander"))
    (tmp_path / "README.md").write_text("Geen checklist.", encoding="utf-8")
    (tmp_path / "schema.json").write_text("{}", encoding="utf-8")
    found = read_folder(tmp_path)
    assert [(checklist.id, checklist.version) for checklist in found] == [
        ("ander", "1.0"),
        ("klein", "1.9"),
        ("klein", "1.10"),
    ]
    assert found.ids == ("ander", "klein")
    assert len(found) == 3


def test_the_latest_version_is_the_highest_number(tmp_path: Path) -> None:
    found = read_folder(in_folder(tmp_path, a=version("1.10"), b=version("1.9"), c=version("1.2")))
    latest, older = found.latest("klein"), found.get("klein", "1.9")
    assert latest is not None
    assert older is not None
    assert (latest.version, older.version) == ("1.10", "1.9")


def test_what_is_not_in_a_folder_is_none(tmp_path: Path) -> None:
    found = read_folder(in_folder(tmp_path, a=SOUND))
    assert (found.get("klein", "2.0"), found.get("groot", "1.0"), found.latest("groot")) == (None, None, None)


def test_a_folder_tells_the_problems_of_all_its_files(tmp_path: Path) -> None:
    in_folder(tmp_path, c=SOUND.replace("id: klein", ""), a=version("twee"), b=SOUND)
    with pytest.raises(ChecklistsError) as caught:
        read_folder(tmp_path)
    assert [error.source for error in caught.value.errors] == ["a.yaml", "c.yaml"]
    assert str(caught.value).count("Er is niets geladen.") == 2


def test_one_version_in_two_files_names_both(tmp_path: Path) -> None:
    in_folder(tmp_path, a=SOUND, b=SOUND)
    with pytest.raises(ChecklistsError, match=r'"klein" versie 1\.0 staat in a\.yaml en in b\.yaml'):
        read_folder(tmp_path)


@pytest.mark.parametrize(("name", "message"), [("weg", "Deze map bestaat niet"), (".", "staat geen checklist")])
def test_a_folder_without_checklists_says_so(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(ChecklistsError, match=message):
        read_folder(tmp_path / name)


def test_checklists_are_fixed_once_read() -> None:
    with pytest.raises(AttributeError):
        Checklists(())._sorted = ()  # type: ignore[misc]  # what must not work


def test_the_schema_for_editors_is_current() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), (
        "python -m selfcheck.reading.renew_schema checklists/schema.json"
    )


def test_every_spelling_in_the_schema_has_its_own_words() -> None:
    found = re.findall(r'"pattern": "(.*)"', schema_text())
    assert {json.loads(f'"{pattern}"') for pattern in found} <= set(SPELLINGS)


def test_a_large_file_full_of_mistakes_is_read_quickly() -> None:
    started = time.perf_counter()
    assert len(problems_in(SOUND + "".join(f"veld-{n}: x\n" for n in range(12_000)))) == 12_000
    assert time.perf_counter() - started < 5


def test_the_schema_names_every_part_in_dutch() -> None:
    schema = checklist_schema()
    titles = {part["title"] for part in [schema, *schema["$defs"].values()]}
    assert {"Checklist", "Vraag", "Niveau", "Adviesgroep"} <= titles
    assert "One thing we ask" not in json.dumps(schema)


lines_of_a_file = st.lists(st.sampled_from(SOUND.splitlines(keepends=True)), max_size=60).map("".join)


@st.composite
def mutations(draw: st.DrawFn) -> str:
    """The sound file with a few lines gone, doubled, moved, replaced or cut."""
    lines = SOUND.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        other = lines[draw(st.integers(0, len(lines) - 1))]
        line = lines[place]
        cut = draw(st.integers(0, len(line)))
        signs = draw(st.text(st.sampled_from("\t \"'{}[]:-#&*!|>%@`,?~<ée\\0x"), max_size=4))
        lines[place] = draw(
            st.sampled_from(["", line * 2, other, line + other, line[:cut], line[:cut] + signs + line[cut:]])
        )
    return "".join(lines)


def outcome(content: bytes) -> Checklist | ChecklistError:
    try:
        return read_content("proef.yaml", content)
    except ChecklistError as error:
        return error


def is_complete(content: bytes, found: Checklist | ChecklistError) -> bool:
    """Whether this is a checklist, or a report in which every problem has a line of the file and words."""
    if isinstance(found, Checklist):
        return True
    last = content.count(b"\n") + content.count(b"\r") + 1
    complete = [
        1 <= problem.line <= last and problem.where and problem.what and problem.fix for problem in found.problems
    ]
    return bool(complete) and all(complete) and bool(str(found).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert is_complete(content, outcome(content))


@given(st.text(max_size=200) | st.text("ab:- \n\t\"'{}[]&*!|>%@#\\", max_size=60) | lines_of_a_file)
def test_any_text_is_read_or_refused(text: str) -> None:
    assert is_complete(text.encode(), outcome(text.encode()))


@given(mutations())
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_any_slip_in_a_sound_file_is_read_or_refused(text: str) -> None:
    assert is_complete(text.encode(), outcome(text.encode()))
