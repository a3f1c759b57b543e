"""The file about the host: what it may say, and what is told when something in it must be put right."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from selfcheck.host import MAX_LOGO, MEANINGS, SETTING, Host, HostFileError, current_host, read_host
from serving import ROOT

EXAMPLE = ROOT / "docs" / "host.yaml"
WHOLE = "name: Regio Voorbeeld\ncontact: zelfcheck@regio.example\n"


def picture(kind: str) -> bytes:
    """A small picture."""
    made = BytesIO()
    Image.new("RGB", (30, 20), "teal").save(made, kind)
    return made.getvalue()


def written(folder: Path, text: str) -> Path:
    """A file about a host with this text."""
    file = folder / "host.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def refused(file: Path) -> str:
    """The message about a file."""
    with pytest.raises(HostFileError) as caught:
        read_host(file)
    return str(caught.value)


def test_the_annotated_example_can_be_used_as_it_is() -> None:
    host = read_host(EXAMPLE)
    assert host.retention
    assert host.drafts_months
    assert host.privacy_url
    assert host.accessibility_url


def test_the_annotated_example_explains_every_key() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    assert {line.lstrip("# ").partition(":")[0] for line in lines} >= set(MEANINGS)


def test_only_a_name_and_a_contact_are_needed(tmp_path: Path) -> None:
    assert read_host(written(tmp_path, WHOLE)) == Host("Regio Voorbeeld", "zelfcheck@regio.example")


@pytest.mark.parametrize("months", [1, 24, 120])
def test_drafts_are_kept_for_a_whole_number_of_months(tmp_path: Path, months: int) -> None:
    assert read_host(written(tmp_path, f"{WHOLE}drafts_months: {months}\n")).drafts_months == months


@pytest.mark.parametrize("months", ["0", "121", "-1", "1.5", "6,0", "zes", "''", "1_0", "٦", "[6]", "1e1", "6 maanden"])
def test_any_other_number_of_months_is_a_mistake(tmp_path: Path, months: str) -> None:
    message = refused(written(tmp_path, f"{WHOLE}drafts_months: {months}\n"))
    assert f"‘drafts_months’ klopt niet. Hier hoort {MEANINGS['drafts_months']}." in message


@pytest.mark.parametrize("number", ["0301234567", "0x10", "12:30", "no", "~", "1e3"])
def test_a_value_is_the_text_that_stands_there(tmp_path: Path, number: str) -> None:
    assert read_host(written(tmp_path, f"name: Regio\ncontact: {number}\n")).contact == number


def test_a_text_over_more_lines_becomes_one_line(tmp_path: Path) -> None:
    host = read_host(written(tmp_path, "contact: x\nname: |\n  Regio\n  Voorbeeld\n"))
    assert host.name == "Regio Voorbeeld"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("nam: Regio", "nam"),
        ("name: ''", "name"),
        ("name: [a, b]", "name"),
        (f"name: {'x' * 101}", "name"),
        (f"contact: {'x' * 201}", "contact"),
        (f"retention: {'x' * 301}", "retention"),
        ("privacy_url: http://regio.example", "privacy_url"),
        ("privacy_url: https://", "privacy_url"),
        ("privacy_url: https://naam:wachtwoord@regio.example/", "privacy_url"),
        (f"privacy_url: https://regio.example/{'x' * 500}", "privacy_url"),
        ("accessibility_url: javascript:alert(1)", "accessibility_url"),
        ("accessibility_url: {}", "accessibility_url"),
        ("contact: a\ncontact: b", "contact"),
        ("logo: ontbreekt.png", "logo"),
        ("logo:", "logo"),
    ],
)
def test_a_mistake_is_told_with_the_file_and_the_key(tmp_path: Path, line: str, key: str) -> None:
    others = "".join(f"{rest}\n" for rest in WHOLE.splitlines() if not line.startswith(rest.partition(":")[0] + ":"))
    file = written(tmp_path, f"{others}{line}\n")
    message = refused(file)
    assert str(file) in message
    assert SETTING in message
    assert f"‘{key}’" in message
    assert len(message.splitlines()) == 2


def test_a_mistake_says_what_belongs_there(tmp_path: Path) -> None:
    message = refused(written(tmp_path, "name: Regio\nprivacy_url: regio.example\n"))
    assert MEANINGS["contact"] in message
    assert MEANINGS["privacy_url"] in message


@pytest.mark.parametrize("text", ["", "- a\n- b", "zomaar tekst", "? [a, b]\n: c", "name: [", "name: x: y", "\x01"])
def test_what_is_no_list_of_keys_and_values_is_said_to_be_so(tmp_path: Path, text: str) -> None:
    assert "sleutel" in refused(written(tmp_path, text))


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "weg.yaml"):
        assert "niet lezen" in refused(file)
    (tmp_path / "groot.yaml").write_bytes(b"#" * 20_001)
    assert "groter dan 20 kB" in refused(tmp_path / "groot.yaml")
    (tmp_path / "oud.yaml").write_bytes(b"name: Caf\xe9\ncontact: x\n")
    assert "UTF-8" in refused(tmp_path / "oud.yaml")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_logo_is_read_whatever_it_is_called(tmp_path: Path, kind: str) -> None:
    (tmp_path / "merk").write_bytes(picture(kind))
    assert read_host(written(tmp_path, f"{WHOLE}logo: merk\n")).logo == picture(kind)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture("GIF"),
        picture("PNG")[:40],
        picture("PNG")[:-30],
        b"\x89PNG\r\n\x1a\n",
        b"RIFF0000WEBP",
        picture("PNG").ljust(MAX_LOGO + 1, b"\0"),
    ],
)
def test_what_is_no_picture_that_can_be_drawn_is_no_logo(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    message = refused(written(tmp_path, f"{WHOLE}logo: logo.png\n"))
    assert "‘logo’" in message
    assert MEANINGS["logo"] in message


def test_without_the_setting_there_is_no_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    assert current_host() is None
    monkeypatch.setenv(SETTING, " ")
    assert current_host() is None


def test_a_file_is_read_once_so_that_a_visitor_meets_no_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path, WHOLE)
    monkeypatch.setenv(SETTING, str(file))
    before = current_host()
    assert before == Host("Regio Voorbeeld", "zelfcheck@regio.example")
    file.write_text("kapot", encoding="utf-8")
    assert current_host() == before
