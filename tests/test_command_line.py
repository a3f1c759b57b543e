"""The command line: what it prints, and its exit codes."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from programmes import a_programme
from selfcheck.__main__ import main
from word_documents import said

ROOT = Path(__file__).parent.parent
SMALL = """
id: klein
version: "2.1"
title: Kleine checklist
published: 2026-11-21
about: [Een proef.]
origins: {asked: Gevraagd., derived: Afgeleid., supporting: Van ons.}
documents: [{id: stuk, title: Stuk, author: Iemand, date: 2026-02-12}]
kinds: [{id: akkoord, label: Akkoord, sentence: Dit is een akkoord.}]
ladders:
  - id: ja-nee
    levels: [{id: no, label: Nee, points: 0}, {id: ja, label: Ja, points: 7}]
    brackets: [{id: doen, levels: [no], aim: ja}]
verdicts: [{id: laag, at_least: 0, label: Laag, sentence: Laag.}, {id: hoog, at_least: 50, label: Hoog, sentence: Hoog.}]
themes:
  - id: thema
    title: Thema
    weight: 2.5
    questions:
      - id: vraag
        label: Vraag
        text: Is het er?
        why: Daarom.
        origin: {kind: supporting, remark: eigen keuze}
        weight: 3
        levels: {no: Het is er niet., ja: Het is er.}
        advice: {doen: {text: Doe het., draft: Wij doen het.}}
        who: Iemand.
        knows: [Iemand]
"""


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """The exit code, output and messages of a command."""
    code = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def small_folder(tmp_path: Path, content: str = SMALL) -> Path:
    """A folder with one small checklist."""
    (tmp_path / "klein.yaml").write_text(content, encoding="utf-8")
    return tmp_path


def two_versions(tmp_path: Path, *changes: tuple[str, str], version: str = "2.2") -> tuple[Path, Path]:
    """The files of the small checklist, and of a later version with some texts replaced."""
    later = SMALL.replace('"2.1"', f'"{version}"')
    for before, after in changes:
        assert before in later
        later = later.replace(before, after)
    (tmp_path / "later.yaml").write_text(later, encoding="utf-8")
    return small_folder(tmp_path) / "klein.yaml", tmp_path / "later.yaml"


def test_differences_says_per_question_what_two_versions_have_otherwise(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    old, new = two_versions(tmp_path, ("Is het er?", "Is het er nu?"), ("Doe het.", "Doe het nu."))
    code, out, err = run(capsys, "differences", old, new)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "klein: van versie 2.1 naar versie 2.2.",
        "",
        "Veranderd: 1. Wie hier een antwoord gaf, bekijkt de vraag opnieuw.",
        "- vraag (Vraag)",
        "    text",
        "      eerst: Is het er?",
        "      nu: Is het er nu?",
        "    advice",
        "",
        "Nieuw: 0.",
        "",
        "Vervallen: 0. Een antwoord blijft te lezen.",
        "",
        "Gelijk gebleven: 0. Een antwoord gaat mee.",
        "",
        "De app vergelijkt de scores van versie 2.1 en 2.2. Vraagt een niveau iets anders?",
        "Noem deze versie dan 3.0.",
    ]


RENAMED = ("id: vraag", "id: andere")


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("weight: 3", "weight: 4"), "Gelijk gebleven: 1. Een antwoord gaat mee."),
        (("points: 7", "points: 8"), "    points: ‘Ja’"),
        (("Het is er.", "Het is er wel."), "    levels: ‘Ja’"),
        (("supporting, remark: eigen keuze", "asked, places: [{document: stuk, paragraph: zin 1}]"), "    origin: "),
        (RENAMED, "Vervallen: 1. Een antwoord blijft te lezen."),
        (RENAMED, "- andere (Vraag)"),
        (("about: [Een proef.]", "about: [Een proef.]\nrules: [Kies goed.]"), "Let op: de regels (rules) zijn anders."),
    ],
)
def test_differences_says_where_in_the_file_it_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, change: tuple[str, str], line: str
) -> None:
    code, out, _ = run(capsys, "differences", *two_versions(tmp_path, change))
    assert code == 0
    assert any(told.startswith(line) for told in out.splitlines())


@pytest.mark.parametrize(
    ("change", "version", "told"),
    [
        (("weight: 3", "weight: 4"), "2.2", True),
        (("weight: 2.5", "weight: 3.5"), "2.2", True),
        (("points: 7", "points: 8"), "2.2", True),
        (RENAMED, "2.2", True),
        (RENAMED, "3.0", False),
        (("label: Vraag", "label: Deze vraag"), "2.2", False),
        (("Is het er?", "Is het er nu?"), "2.2", False),
    ],
)
def test_differences_says_when_scores_cannot_be_compared_under_this_number(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, change: tuple[str, str], version: str, *, told: bool
) -> None:
    _, out, _ = run(capsys, "differences", *two_versions(tmp_path, change, version=version))
    assert ("Let op: scores zijn niet meer te vergelijken. Noem deze versie 3.0." in out) is told


def test_differences_knows_versions_by_their_number(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    two_versions(tmp_path, ("Is het er?", "Is het er nu?"))
    by_number = run(capsys, "differences", "klein@2.1", "klein@2.2", "--checklists", tmp_path)
    assert by_number == run(capsys, "differences", tmp_path / "klein.yaml", tmp_path / "later.yaml")


def test_differences_refuses_what_are_no_two_versions(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    old, new = two_versions(tmp_path, ("id: klein", "id: groot"))
    code, _, err = run(capsys, "differences", old, new)
    assert (code, "Dit zijn twee checklists: ‘klein’ en ‘groot’." in err) == (1, True)
    code, _, err = run(capsys, "differences", old, tmp_path / "weg.yaml")
    assert (code, bool(err)) == (1, True)
    code, _, err = run(capsys, "differences", "klein@2.1", "klein@9.9", "--checklists", tmp_path)
    assert (code, "‘klein@9.9’ is hier niet" in err) == (1, True)


def test_check_says_what_is_good(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = run(capsys, "check", small_folder(tmp_path) / "klein.yaml")
    assert (code, out, err) == (0, "klein.yaml: goed. klein 2.1, 1 thema's, 1 vragen.\n", "")


def test_check_reports_every_file_and_fails_if_one_is_wrong(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    good = small_folder(tmp_path) / "klein.yaml"
    bad = tmp_path / "slecht.yaml"
    bad.write_text(
        SMALL.replace("points: 7", "points: 0").replace("title: Thema\n", "titel: Thema\n"), encoding="utf-8"
    )
    code, out, err = run(capsys, "check", bad, good)
    assert code == 1
    assert out.startswith("klein.yaml: goed.")
    assert err.startswith("slecht.yaml: 2 problemen. Er is niets geladen.")


LOGIN = (
    "issuer: https://inloggen.example\nclient_id: x\nname: uw account\nrules:\n  - role: beheerder\n    email: a@b.nl\n"
)


def test_check_knows_the_files_of_a_host(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "check", ROOT / "docs" / "host.yaml", ROOT / "docs" / "login.yaml")
    assert (code, err) == (0, "")
    assert out.startswith("host.yaml: goed. De beheerder is ")
    assert "\nlogin.yaml: goed. Inloggen met " in out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LOGIN.replace("beheerder", "baas"), "- regel 5: ‘role’ klopt niet"),
        (LOGIN.replace("name: uw account\n", ""), "- ‘name’ ontbreekt"),
        (LOGIN.replace("issuer: https://inloggen.example\n", ""), "- ‘issuer’ ontbreekt"),
        ("name: Regio\ncontact: a@b.nl\nkleur: rood\n", "- ‘kleur’ ken ik niet"),
    ],
)
def test_check_says_what_is_wrong_in_a_file_of_a_host(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "bestand.yaml"
    file.write_text(text, encoding="utf-8")
    code, out, err = run(capsys, "check", file)
    assert (code, out) == (1, "")
    assert err.startswith("bestand.yaml: klopt nog niet.\n")
    assert said in err


def test_new_prints_an_empty_assessment_with_every_question(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "vdp-2026")
    empty = json.loads(out)
    assert code == 0
    assert (empty["municipality"], empty["checklist"], empty["version"]) == ("GM0344", "vdp-2026", "1.0")
    assert len(empty["answers"]) == 39
    assert empty["answers"]["cyber-expliciet"]["level"] is None


def test_what_new_prints_can_be_filled_in_and_scored(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = small_folder(tmp_path)
    _, out, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "klein@2.1", "--checklists", folder)
    assessment = json.loads(out)
    assessment["answers"]["vraag"]["level"] = "no"
    path = tmp_path / "zelfcheck.json"
    path.write_text(json.dumps(assessment), encoding="utf-8")
    code, out, err = run(capsys, "score", path, "--checklists", folder)
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["total"]["score"] == {"exact": "0", "shown": 0}
    assert told["advice"][0]["gain"] == {"exact": "100", "shown": 100}


def test_score_says_that_told_figures_do_not_follow(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = small_folder(tmp_path)
    _, out, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "klein", "--checklists", folder)
    told = {"total": 80, "themes": {"thema": 80}, "selections": {}}
    assessment = {**json.loads(out), "finished": "2026-11-21", "finished_scores": told}
    path = tmp_path / "zelfcheck.json"
    path.write_text(json.dumps(assessment), encoding="utf-8")
    code, out, err = run(capsys, "score", path, "--checklists", folder)
    assert code == 0
    assert "volgen niet uit de antwoorden" in err
    assert json.loads(out)["total"]["score"] is None


def test_what_new_prints_is_what_the_schema_says(capsys: pytest.CaptureFixture[str]) -> None:
    _, schema, _ = run(capsys, "schema")
    _, made, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "vdp-2026")
    validator = Draft202012Validator(json.loads(schema))
    validator.validate(json.loads(made))
    assert not validator.is_valid({**json.loads(made), "format_version": 3})
    assert not validator.is_valid({**json.loads(made), "municipality": "Utrecht"})


def test_report_makes_a_sheet_that_score_reads_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder, pdf = small_folder(tmp_path), tmp_path / "advies.pdf"
    _, out, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "klein", "--checklists", folder)
    path = tmp_path / "zelfcheck.json"
    path.write_text(out, encoding="utf-8")
    code, out, err = run(capsys, "report", path, "-o", pdf, "--variant", "werk", "--checklists", folder)
    assert (code, out, err) == (0, f"{pdf}: klaar, werkversie.\n", "")
    assert pdf.read_bytes().startswith(b"%PDF")
    code, out, _ = run(capsys, "score", pdf, "--checklists", folder)
    assert (code, json.loads(out)["checklist"]["id"]) == (0, "klein")
    code, _, err = run(capsys, "report", path, "-o", tmp_path / "nergens" / "a.pdf", "--checklists", folder)
    assert code == 1
    assert "kan ik niet schrijven" in err


def test_report_makes_a_document_of_word_where_the_name_ends_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder, docx = small_folder(tmp_path), tmp_path / "Advies.DOCX"
    _, out, _ = run(capsys, "new", "--municipality", "GM0344", "--checklist", "klein", "--checklists", folder)
    path = tmp_path / "zelfcheck.json"
    path.write_text(out, encoding="utf-8")
    code, out, err = run(capsys, "report", path, "-o", docx, "--checklists", folder)
    assert (code, out, err) == (0, f"{docx}: klaar, deelversie.\n", "")
    assert "Advies bij het programma van de gemeente Utrecht" in said(docx.read_bytes())
    code, _, err = run(capsys, "score", docx, "--checklists", folder)
    assert code == 1
    assert err


def test_find_says_per_question_where_something_stands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    searching = SMALL.replace("knows: [Iemand]", "knows: [Iemand]\n        specific_terms: ['*loket*']")
    folder, programme = small_folder(tmp_path, searching), tmp_path / "akkoord.pdf"
    programme.write_bytes(a_programme(3))
    code, out, err = run(capsys, "find", programme, "--checklists", folder)
    assert (code, err) == (0, "")
    assert "bladzijden: 3." in out
    assert "  Vraag (vraag)\n    Gevonden:\n    - bladzijde " in out
    assert "[loket]" in out
    code, out, err = run(capsys, "find", programme, "--checklists", folder, "--checklist", "klein@2.1", "--json")
    found = json.loads(out)
    assert (code, err, found["pages"]) == (0, "", 3)
    assert all("loket" in hit["text"].lower() for hit in found["questions"]["vraag"]["specific"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "In dit bestand staat geen tekst."),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "Dit is geen PDF"),
        (b"%PDF-1.7\nhiermee is het uit", "beschadigd"),
    ],
    ids=["empty", "picture", "broken"],
)
def test_find_says_why_a_file_cannot_be_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, words: str
) -> None:
    programme = tmp_path / "akkoord.pdf"
    programme.write_bytes(content)
    code, out, err = run(capsys, "find", programme)
    assert (code, out) == (1, "")
    assert err.startswith("akkoord.pdf: ")
    assert words in err


def test_find_asks_which_checklist_where_there_are_more(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = small_folder(tmp_path)
    (folder / "ander.yaml").write_text(SMALL.replace("id: klein", "id: ander"), encoding="utf-8")
    code, _, err = run(capsys, "find", ROOT / "README.md", "--checklists", folder)
    assert code == 1
    assert err == "Zeg met --checklist welke checklist u bedoelt: ander, klein.\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("new", "--municipality", "GM9999", "--checklist", "vdp-2026"), "geen gemeente met de code “GM9999”"),
        (("new", "--municipality", "GM0344", "--checklist", "andere"), "Wel: vdp-2026@1.0"),
        (("new", "--municipality", "GM0344", "--checklist", "vdp-2026@9.9"), "Wel: vdp-2026@1.0"),
        (("score", "er-is-niets.json"), "kan ik niet lezen"),
        (("score", str(ROOT / "README.md")), "geen bestand van een zelfcheck"),
        (("check", "er-is-niets.yaml"), "er-is-niets.yaml"),
    ],
)
def test_what_the_user_must_put_right_is_exit_code_1(
    capsys: pytest.CaptureFixture[str], arguments: Sequence[str], words: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (1, "")
    assert words in err


@pytest.mark.parametrize("arguments", [(), ("bestaat-niet",), ("check",), ("new", "--municipality", "GM0344")])
def test_a_command_that_is_not_understood_is_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: Sequence[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    assert stopped.value.code == 2
    assert "Gebruik:" in capsys.readouterr().err
