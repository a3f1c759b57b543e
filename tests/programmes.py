"""Invented programmes of an invented municipality, as PDF, and what is written in them.

``a_programme(60)`` is a collegeprogramma as people get it: a cover, a table of contents with dot leaders, numbered
chapters and sections, running header and page number, lists, tables, words that are cut at the end of a line,
paragraphs that run over the edge of a page. ``written(60)`` is what a reader should find in it.
The same arguments give the same bytes. No municipality, person or plan in it exists.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import count
from random import Random
from typing import Final

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from selfcheck.passages import Passage

TITLE: Final = "Dichtbij en digitaal"
RUNNING_HEADER: Final = "Collegeprogramma Voorbeeldstad 2026–2030"
REGULAR, BOLD = "Helvetica", "Helvetica-Bold"

_WIDTH, _HEIGHT = A4
_SIDE, _TOP, _BOTTOM, _GUTTER = 70.0, 90.0, 80.0, 22.0
_BODY, _LEADING = 10.0, 13.5

_CUT: Final = (
    "samen-werking", "dienst-verlening", "informatie-veiligheid", "samen-leving", "verant-woording", "gemeente-raad",
    "onder-nemers", "bereik-baarheid", "toegankelijk-heid", "digi-talisering", "mede-werkers", "vergun-ningen",
    "duur-zaamheid", "woning-bouw", "leer-lingen", "vrij-willigers", "buurt-huizen", "begro-ting", "inwo-ners",
    "organi-satie", "maat-regelen", "persoons-gegevens", "ontwik-keling", "onder-steuning", "verbe-teren",
)  # fmt: skip
"""Words that may be cut at the end of a line, and where."""

_PLACES: Final = ("Noordrand", "de Molenwijk", "het Havenkwartier", "Oud-Voorbeeld", "de Vlietzone", "Zuidhoek", "Westergaard")  # fmt: skip
_CHAPTERS: Final[tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]] = (
    (
        "Dienstverlening",
        ("Eén loket", "Digitaal waar het kan", "Begrijpelijke taal"),
        (
            "Inwoners van {plek} kunnen vanaf {jaar} hun zaken bij één loket regelen.",
            "De dienstverlening van de gemeente wordt eenvoudiger, en persoonlijk contact blijft altijd mogelijk.",
            "Wij meten elk jaar hoe tevreden inwoners en ondernemers zijn over de dienstverlening.",
            "Brieven en formulieren schrijven wij in begrijpelijke taal, op taalniveau B1.",
            "Wie niet digitaal vaardig is, krijgt hulp in een van de {getal} informatiepunten digitale overheid.",
            "Vergunningen vraagt u digitaal aan, en u ziet daarna zelf hoever de aanvraag is.",
            "Onze website en onze formulieren voldoen in {jaar} aan de eisen voor toegankelijkheid.",
        ),
    ),
    (
        "Veilig digitaal",
        ("Informatieveiligheid", "Digitale weerbaarheid", "Oefenen en herstellen"),
        (
            "De gemeente voldoet in {jaar} aan de Baseline Informatiebeveiliging Overheid.",
            "De portefeuillehouder bespreekt de informatieveiligheid twee keer per jaar met de gemeenteraad.",
            "Wij oefenen elk jaar een cyberaanval, samen met de veiligheidsregio en de buurgemeenten.",
            "Medewerkers leren phishing en andere oplichting te herkennen.",
            "Voor cyberveiligheid trekken wij {getal} duizend euro per jaar uit, vast in de begroting.",
            "Een incident melden wij direct, en daarna leggen wij uit wat er met persoonsgegevens is gebeurd.",
            "Van elke leverancier vragen wij aan te tonen dat de systemen veilig zijn.",
        ),
    ),
    (
        "Data en algoritmen",
        ("Zorgvuldig met gegevens", "Verantwoorde inzet van AI"),
        (
            "Wij nemen elk algoritme met invloed op inwoners op in het algoritmeregister.",
            "Kunstmatige intelligentie zetten wij alleen in waar een mens het besluit neemt.",
            "Open data over {plek} komen vanaf {jaar} beschikbaar voor iedereen.",
            "Bij de digitalisering van ons werk toetsen wij vooraf wat zij betekent voor grondrechten.",
            "De gemeente verzamelt niet meer persoonsgegevens dan nodig is voor het doel.",
        ),
    ),
    (
        "Bestuur en samenwerking",
        ("Regionale samenwerking", "Participatie", "Verantwoording"),
        (
            "Met {getal} gemeenten in de regio zetten wij de samenwerking in de gemeenschappelijke regeling voort.",
            "Inwoners denken vroeg mee over plannen voor {plek}, ook digitaal.",
            "De begroting maakt duidelijk wat elk doel kost en wie het resultaat bewaakt.",
            "Het college legt elk voorjaar verantwoording af over de voortgang van dit programma.",
            "Minder regeldruk voor ondernemers is een doel dat wij meten.",
        ),
    ),
    (
        "Wonen en ruimte",
        ("Bouwen in {plek}", "Groen en water", "Verkeer"),
        (
            "In {plek} komen {getal} woningen, waarvan een derde sociale huur.",
            "De woningbouw blijft achter bij de vraag, en dat merken vooral starters.",
            "Wij planten {getal} bomen en vangen regenwater op in nieuwe wadi’s.",
            "De bereikbaarheid van {plek} verbetert door een vrij fietspad.",
            "Schoolgaande kinderen fietsen in {jaar} over een veilige route.",
        ),
    ),
    (
        "Zorg en samenleving",
        ("Opgroeien in Voorbeeldstad", "Gezond ouder worden", "Sport en cultuur"),
        (
            "Vrijwilligers in {plek} krijgen een vast aanspreekpunt.",
            "De ondersteuning van mantelzorgers breiden wij in {jaar} uit.",
            "Elk kind kan sporten, ook als thuis het geld ontbreekt.",
            "De buurthuizen blijven open, en er komen {getal} avonden per maand bij.",
            "Ouderen blijven zo lang mogelijk zelfstandig wonen in {plek}.",
        ),
    ),
)  # fmt: skip
_LEAD_INS: Final = ("Daarom doen wij het volgende:", "In deze periode gaan wij aan de slag met:", "Wij spreken af:")


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of a programme before it is laid out. ``cells`` are those of one row of a table."""

    kind: str
    text: str = ""
    marker: str = ""
    cells: tuple[str, ...] = ()


def _filled(chance: Random, sentence: str) -> str:
    return sentence.format(plek=chance.choice(_PLACES), jaar=chance.randint(2026, 2030), getal=chance.randint(3, 480))


def _paragraph(chance: Random, sentences: tuple[str, ...]) -> str:
    return " ".join(_filled(chance, sentence) for sentence in chance.sample(sentences, chance.randint(2, 5)))


def _section(chance: Random, sentences: tuple[str, ...], at: int) -> Iterator[_Block]:
    for _ in range(chance.randint(2, 4)):
        yield _Block("text", _paragraph(chance, sentences))
    yield _Block("text", chance.choice(_LEAD_INS))
    numbered = at % 2
    for item, sentence in enumerate(chance.sample(sentences, chance.randint(3, 5)), 1):
        yield _Block("item", _filled(chance, sentence), marker=f"{item}." if numbered else "•")
    yield _Block("text", _paragraph(chance, sentences))
    if at % 3 == 0:
        yield _Block("row", cells=("Onderwerp", "2026", "2027"))
        for subject in ("Dienstverlening", "Beheer van systemen", "Onderzoek onder inwoners"):
            yield _Block("row", cells=(subject, *(f"{chance.randint(10, 990)}.000" for _ in range(2))))
        yield _Block("text", _paragraph(chance, sentences))


def _blocks(chance: Random) -> Iterator[_Block]:
    """Chapter after chapter, without an end."""
    for chapter in count():
        title, sections, sentences = _CHAPTERS[chapter % len(_CHAPTERS)]
        again = "" if chapter < len(_CHAPTERS) else f", deel {chapter // len(_CHAPTERS) + 1}"
        yield _Block("chapter", f"{chapter + 1} {title}{again}")
        yield _Block("text", _paragraph(chance, sentences))
        for section, name in enumerate(sections):
            yield _Block("section", f"{chapter + 1}.{section + 1} {name.format(plek=chance.choice(_PLACES))}")
            yield from _section(chance, sentences, section)


class _Sheet:
    """A canvas with columns that text runs through, and a note of what was written where."""

    def __init__(self, pages: int, columns: int, encryption: StandardEncryption | None = None) -> None:
        self.target = BytesIO()
        self.canvas = Canvas(self.target, pagesize=A4, invariant=1, encrypt=encryption)
        self.pages, self.columns = pages, columns
        self.page, self.column, self.y = 1, 0, _HEIGHT - _TOP
        self.written: list[Passage] = []
        self.path: tuple[str, ...] = ()
        self.contents: list[str] = []

    @property
    def width(self) -> float:
        return (float(_WIDTH) - 2 * _SIDE - (self.columns - 1) * _GUTTER) / self.columns

    @property
    def left(self) -> float:
        return _SIDE + self.column * (self.width + _GUTTER)

    def finished(self) -> bool:
        return self.page > self.pages

    def turn(self) -> None:
        """Go on in the next column, or on the next page."""
        self.column, self.y = self.column + 1, _HEIGHT - _TOP
        if self.column == self.columns:
            self.column = 0
            self.end_page()

    def end_page(self) -> None:
        if not self.finished():
            if self.page > 1:
                self.canvas.setFont(REGULAR, 8)
                self.canvas.drawString(_SIDE, _HEIGHT - 45, RUNNING_HEADER)
                self.canvas.drawRightString(_WIDTH - _SIDE, 40, f"Bladzijde {self.page} van {self.pages}")
            self.canvas.showPage()
        self.page, self.column, self.y = self.page + 1, 0, _HEIGHT - _TOP

    def line(self, words: str, x: float, font: str, size: float, leading: float) -> None:
        if self.y - leading < _BOTTOM:
            self.turn()
        self.y -= leading
        if not self.finished():
            self.canvas.setFont(font, size)
            self.canvas.drawString(x + self.left, self.y, words)

    def lines(self, text: str, indent: float, font: str, size: float, leading: float) -> int:
        """Write a paragraph; the page on which it begins."""
        if self.y - leading < _BOTTOM:
            self.turn()
        begins = self.page
        for words in broken(text, self.width - indent, font, size):
            self.line(words, indent, font, size, leading)
        return begins

    def write(self, block: _Block) -> None:
        match block.kind:
            case "chapter":
                self.heading(block.text, 18, ())
            case "section":
                self.heading(block.text, 13, self.path[:1])
            case "text":
                self.note(self.lines(block.text, 0, REGULAR, _BODY, _LEADING), block.text)
                self.y -= 7
            case "item":
                if self.y - _LEADING < _BOTTOM:
                    self.turn()
                if not self.finished():
                    self.canvas.setFont(REGULAR, _BODY)
                    self.canvas.drawString(self.left + 4, self.y - _LEADING, block.marker)
                said = block.text if block.marker == "•" else f"{block.marker} {block.text}"
                self.note(self.lines(block.text, 18, REGULAR, _BODY, _LEADING), said)
                self.y -= 2
            case "row":
                self.row(block.cells)

    def row(self, cells: tuple[str, ...]) -> None:
        if self.y - 16 < _BOTTOM:
            self.turn()
        self.y -= 16
        if self.finished():
            return
        self.canvas.setFont(REGULAR, 9)
        for place, cell in enumerate(cells):
            if place:
                self.canvas.drawRightString(self.left + self.width * (0.6 + 0.2 * place), self.y, cell)
            else:
                self.canvas.drawString(self.left, self.y, cell)
        self.note(self.page, " | ".join(cells))

    def heading(self, text: str, size: float, above: tuple[str, ...]) -> None:
        if self.y - 6 * _LEADING - size < _BOTTOM:
            self.turn()
        self.y -= 16
        page = self.lines(text, 0, BOLD, size, size * 1.2)
        self.y -= 6
        self.path = (*above, text)
        self.contents.append(f"{text} {'.' * 40} {page}")

    def note(self, page: int, text: str) -> None:
        self.written.append(Passage(text, page, self.path))


def broken(text: str, width: float, font: str, size: float) -> Iterator[str]:
    """The lines of a paragraph; words are cut where they may be."""
    line = ""
    for word in text.split():
        rest = word
        longer = f"{line} {rest}".strip()
        if line and stringWidth(longer, font, size) > width:
            for first, second in _cuts(word):
                if stringWidth(f"{line} {first}", font, size) <= width:
                    line, rest = f"{line} {first}", second
                    break
            yield line
            longer = rest
        line = longer
    if line:
        yield line


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    for cut in _CUT:
        first, second = cut.split("-")
        at = word.casefold().find(first + second)
        if at >= 0:
            yield word[: at + len(first)] + "-", word[at + len(first) :]


@cache
def _laid_out(pages: int, columns: int, seed: int, password: str) -> tuple[bytes, tuple[Passage, ...]]:
    encryption = StandardEncryption(password, ownerPassword="eigenaar", strength=128) if password else None
    sheet = _Sheet(pages, columns, encryption)
    contents = _Sheet(pages, columns)
    front = 2 if pages > 4 else 0  # a cover and a table of contents
    for at, target in enumerate((contents, sheet)):
        if front:
            target.canvas.setFont(BOLD, 34)
            target.canvas.drawString(_SIDE, 560, TITLE)
            target.canvas.setFont(REGULAR, 16)
            target.canvas.drawString(_SIDE, 525, RUNNING_HEADER)
            target.end_page()
            target.line("Inhoud", 0, BOLD, 18, 22)
            for entry in contents.contents[:30] if at else ():
                for line in broken(entry, _WIDTH, REGULAR, _BODY):
                    target.line(line, 0, REGULAR, _BODY, _LEADING)
            target.end_page()
        blocks = _blocks(Random(seed))  # the same programme every time
        while not target.finished():
            target.write(next(blocks))
    sheet.canvas.save()
    return sheet.target.getvalue(), tuple(passage for passage in sheet.written if (passage.page or 0) <= pages)


def a_programme(pages: int = 12, *, columns: int = 1, seed: int = 1) -> bytes:
    """A collegeprogramma of so many pages. Another seed gives other sentences."""
    return _laid_out(pages, columns, seed, "")[0]


def written(pages: int = 12, *, columns: int = 1, seed: int = 1) -> tuple[Passage, ...]:
    """What stands in ``a_programme`` of the same arguments, cover and contents left out.

    The last passage may have been broken off by the end of the document.
    """
    return _laid_out(pages, columns, seed, "")[1]


def locked(password: str = "geheim", pages: int = 3) -> bytes:
    """A programme that opens with a password only."""
    return _laid_out(pages, 1, 1, password)[0]


def scanned(pages: int = 3) -> bytes:
    """A programme that went through a scanner: every page is a picture of text."""
    return partly_scanned(pages, frozenset(range(1, pages + 1)))


def partly_scanned(pages: int = 6, pictures: frozenset[int] = frozenset({2, 5})) -> bytes:
    """A programme in which these pages, from 1, are pictures; the others hold text."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    chance = Random(2)
    picture = ImageReader(_scan())
    for page in range(1, pages + 1):
        if page in pictures:
            canvas.drawImage(picture, 0, 0, _WIDTH, _HEIGHT)
        else:
            y = _HEIGHT - _TOP
            canvas.setFont(REGULAR, _BODY)
            for _, _, sentences in _CHAPTERS:
                for line in broken(_paragraph(chance, sentences), _WIDTH - 2 * _SIDE, REGULAR, _BODY):
                    canvas.drawString(_SIDE, y, line)
                    y -= _LEADING
                y -= 7
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _scan() -> BytesIO:
    image = Image.new("L", (414, 585), 244)
    draw = ImageDraw.Draw(image)
    for at in range(14):
        draw.text((40, 60 + 30 * at), "Ingescande tekst van Voorbeeldstad", fill=40)
    target = BytesIO()
    image.save(target, "PNG")
    target.seek(0)
    return target
