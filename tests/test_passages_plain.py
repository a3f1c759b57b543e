"""Plain text, and which kind of file is which."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.passages import MAX_BYTES, Passage, Refusal, UnreadableError, clean, read_text
from selfcheck.passages.dividing import divided
from selfcheck.passages.gathering import Gathered
from selfcheck.passages.text import MAX_CHARACTERS, MAX_PASSAGES

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def texts(raw: bytes | str) -> list[str]:
    """The passages without their headings."""
    return [passage.text for passage in read_text(raw.encode() if isinstance(raw, str) else raw).passages]


def placed(text: str) -> list[tuple[str, ...]]:
    """Each passage behind its headings."""
    return [(*passage.headings, passage.text) for passage in read_text(text.encode()).passages]


def refusal(raw: bytes) -> Refusal:
    """Why a file gives no passages."""
    with pytest.raises(UnreadableError) as refused:
        read_text(raw)
    return refused.value.reason


def zipped(**parts: str) -> bytes:
    """A zip with these parts."""
    kept = BytesIO()
    with ZipFile(kept, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return kept.getvalue()


SENTENCE = "Wij openen één café – voor ‘iedereen’."


@pytest.mark.parametrize(
    "raw",
    [
        SENTENCE.encode(),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        b"\xff\xfe\0\0" + SENTENCE.encode("utf-32-le"),
        SENTENCE.encode("cp1252"),
        f"\r\n\r\n{SENTENCE}\r\n".encode(),
    ],
)
def test_text_is_read_in_the_ways_that_it_is_written(raw: bytes) -> None:
    assert texts(raw) == [SENTENCE]


def test_paragraphs_are_divided_by_blank_lines_and_joined_over_lines() -> None:
    assert texts("een regel\nen nog een.\n \ntwee") == ["een regel en nog een.", "twee"]


def test_a_word_that_was_broken_is_whole_again() -> None:
    assert texts("de samen-\nwerking met jeugd-\nen andere zorg, CO2-\nuitstoot en een e-\nmail") == [
        "de samenwerking met jeugd- en andere zorg, CO2-uitstoot en een e-mail"
    ]


def test_items_and_rows_are_passages() -> None:
    text = "Wij doen:\n- oefenen\n  met elkaar\n* melden\n1. leren\nb) delen\n\nWat\t2026\t2027\nCyber\t10\t20\n"
    rows = "\n| Wat | Wie |\n|-----|-----|\n| Loket | Wij |\n"
    assert texts(text + rows) == [
        "Wij doen:", "oefenen met elkaar", "melden", "leren", "delen",
        "Wat | 2026 | 2027", "Cyber | 10 | 20", "Wat | Wie", "Loket | Wij",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "# Loket\n\nWij openen het.",
        "# Loket #\nWij openen het.",
        "Loket\n=====\n\nWij openen het.",
        "Loket\n\nWij openen het.",
        "Loket\nWij openen het, en wij doen dat voor iedereen die wil.",
    ],
)
def test_what_looks_like_a_heading_is_one(text: str) -> None:
    assert placed(text)[0][0] == "Loket"


@pytest.mark.parametrize(
    "text",
    [
        "Wij openen het loket.\n\nEn nog iets.",
        "loket\n\nWij openen het.",
        "Loket",
        "1. Loket\n\n2. Website\n\n3. Brieven",
        "Wij openen een loket in elke wijk van\nVoorbeeldstad, want dat is fijn voor iedereen",
    ],
)
def test_what_only_looks_a_little_like_one_is_none(text: str) -> None:
    assert all(not passage.headings for passage in read_text(text.encode()).passages[:1])


def test_numbers_say_what_stands_under_what() -> None:
    text = "1 Veilig\n\nEen zin.\n\n1.1 Oefenen\n\nWij oefenen.\n\n1.2 Melden\nWij melden dat.\n\n2. Open\n\nEen zin."
    assert placed(text) == [
        ("1 Veilig", "Een zin."),
        ("1 Veilig", "1.1 Oefenen", "Wij oefenen."),
        ("1 Veilig", "1.2 Melden", "Wij melden dat."),
        ("2. Open", "Een zin."),
    ]


def test_where_lines_were_never_broken_each_is_a_paragraph() -> None:
    long = "Wij openen een loket in elke wijk. " * 8
    assert placed(f"Loket\n{long}\nEen korte zin.\n{long}\nWebsite\n{long}") == [
        ("Loket", long.strip()),
        ("Loket", "Een korte zin."),
        ("Loket", long.strip()),
        ("Website", long.strip()),
    ]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", Refusal.EMPTY),
        (b" \n\t\r\n", Refusal.EMPTY),
        (b"\0\0\0", Refusal.EMPTY),
        ("\u200b\ufeff\n".encode(), Refusal.EMPTY),
        (b"\xef\xbb\xbf", Refusal.EMPTY),
        (b"a" * (MAX_BYTES + 1), Refusal.TOO_LARGE),
        (b"woord \0\1\2\3" * 100, Refusal.OTHER_KIND),
        (SENTENCE.encode("utf-16-le") * 3, Refusal.OTHER_KIND),
        (b"\x81\x8d\x8f" * 10, Refusal.OTHER_KIND),
        (b"12;34;56\n" * 100, Refusal.OTHER_KIND),
        (b"{\\rtf1 Wij openen een loket.}", Refusal.OTHER_KIND),
        (b"<!DOCTYPE html><p>Loket</p>", Refusal.OTHER_KIND),
        (b"\n <?xml version='1.0'?><p>Loket</p>", Refusal.OTHER_KIND),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, Refusal.OTHER_KIND),
        (OLE + b"\0" * 500, Refusal.OTHER_KIND),
        (OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), Refusal.LOCKED),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), Refusal.OTHER_KIND),
        (zipped(**{"[Content_Types].xml": "<Types>spreadsheetml</Types>"}), Refusal.OTHER_KIND),
        (b"PK\3\4 en verder niets", Refusal.DAMAGED),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(raw: bytes, reason: Refusal) -> None:
    assert refusal(raw) is reason


def test_a_text_that_is_too_much_is_refused() -> None:
    assert refusal(b"a " * (MAX_CHARACTERS // 2 + 5_000)) is Refusal.TOO_HEAVY
    assert refusal(b"- a\n" * (MAX_PASSAGES + 1)) is Refusal.TOO_HEAVY


def test_what_nobody_sees_is_gone() -> None:
    hidden = "Wij\u202e openen\u2066 een\0 lo\xadket\u200b voor U+0308: u\u0308, ﬁets.\ufeff"
    assert texts(hidden * 3)[0].startswith("Wij openen een loket voor U+0308: ü, fiets.")


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode()


@given(st.text("ab. A", max_size=300), st.integers(5, 40))
def test_dividing_loses_nothing_but_spaces_and_stays_within_its_measure(text: str, longest: int) -> None:
    pieces = list(divided(text, longest))
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(piece and piece == piece.strip() and len(piece) <= longest for piece in pieces)


@given(st.binary(max_size=400))
def test_whatever_the_bytes_there_is_a_text_or_a_reason(raw: bytes) -> None:
    try:
        found = read_text(raw)
    except UnreadableError:
        return
    assert found.passages


LINES = st.text("abcABC123 .-\t|#=:", min_size=1, max_size=40)


@given(st.lists(LINES, max_size=20))
def test_every_letter_is_in_a_passage_or_a_heading_in_its_order(lines: list[str]) -> None:
    text = "een regel met letters\n" + "\n".join(lines)
    found = read_text(text.encode())
    said: list[str] = []
    before: tuple[str, ...] = ()
    for passage in found.passages:
        shared = sum(1 for _ in _same(before, passage.headings))
        said += [*passage.headings[shared:], passage.text]
        before = passage.headings
    # A letter that numbers an item goes with its sign.
    letters = "".join(filter(str.isalpha, "".join(said)))
    assert _is_subsequence(letters, "".join(filter(str.isalpha, text)))
    for word in (word for word in text.split() if len(word) > 4 and word.isalpha()):
        assert word in "".join(said).replace(" ", "")


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    kept = []
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        kept.append(left)
    return kept


def _is_subsequence(short: str, long: str) -> bool:
    left = iter(long)
    return all(sign in left for sign in short)


def test_headings_of_one_level_follow_each_other() -> None:
    gathered = Gathered()
    for level, text in ((1, "A"), (3, "B"), (2, "C")):
        gathered.heading(level, text)
    gathered.passage("tekst")
    assert gathered.finish() == (Passage("B", None, ("A",)), Passage("tekst", None, ("A", "C")))
