"""The same sheet as source text for other typesetters: Typst, and HTML for WeasyPrint."""

from collections.abc import Iterable, Iterator
from html import escape

from selfcheck.report import Sheet
from selfcheck.report.blocks import Block, Figure, Heading, Line, Listing, NewPage, Paragraph, SetOff, Table, Words


def _blocks(sheet: Sheet) -> tuple[Block, ...]:
    return (*sheet.first_pages[0], *sheet.body)


def typst(sheet: Sheet) -> str:
    """Typst, with its own heading, list, table and figure."""
    head = (
        f'#set document(title: "{sheet.title}", author: "{sheet.author}")\n'
        '#set text(font: "Noto Sans", size: 10pt, lang: "nl")\n'
        '#set page(paper: "a4", margin: 30mm, numbering: "1 van 1")\n'
    )
    return head + "\n".join(_typst(_blocks(sheet)))


def _typst(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                yield f"#heading(level: {level})[{_plain(text)}]"
            case Paragraph(line=words):
                yield f"#par[{_rich(words)}]"
            case Listing(entries=entries, numbered=numbered):
                made = ", ".join(f"[{'#parbreak()'.join(_rich(one.line) for one in entry)}]" for entry in entries)
                yield f"#{'enum' if numbered else 'list'}({made})"
            case SetOff(label=label, paragraphs=paragraphs):
                inside = "#parbreak()".join([_plain(label), *map(_rich, paragraphs)])
                yield f"#block(fill: luma(240), inset: 6pt, width: 100%)[{inside}]"
            case Table(caption=caption, columns=columns, rows=rows):
                head = "".join(f"[{_plain(column.head)}]," for column in columns)
                cells = "".join(f"[{_rich(cell)}]," for row in rows for cell in row)
                widths = ", ".join(f"{column.share}fr" for column in columns)
                yield f"#figure(caption: [{_plain(caption)}], table(columns: ({widths}), table.header({head}), {cells}))"
            case Figure(bars=bars, alternative=alternative):
                rows_ = "".join(
                    f"[{_plain(bar.label)}], rect(width: {bar.low or 0}%, height: 7pt), [{_plain(bar.words)}],"
                    for bar in bars
                )
                said = alternative.replace('"', "'")
                yield f'#figure(alt: "{said}", grid(columns: (2fr, 1fr, 1fr), {rows_}))'
            case NewPage():
                yield "#pagebreak(weak: true)"


def _rich(words: Line) -> str:
    return "".join(
        (f"#strong[{_plain(part.text)}]" if part.strong else _plain(part.text)) if isinstance(part, Words) else "00"
        for part in words
    )


def _plain(text: str) -> str:
    return "".join(f"\\{character}" if character in "\\#$*_`<>@[]~=+-/\"'" else character for character in text)


def html(sheet: Sheet) -> str:
    """HTML with the elements that it has for this."""
    style = (
        "@page{size:A4;margin:30mm;@bottom-right{content:counter(page) ' van ' counter(pages)}}"
        "body{font:10pt/1.4 'Noto Sans'}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #888}"
        "aside{background:#eee;padding:6pt}.new{break-before:page}"
    )
    inside = "\n".join(_html(_blocks(sheet)))
    return f'<html lang="nl"><head><title>{escape(sheet.title)}</title><style>{style}</style></head><body>{inside}</body></html>'


def _html(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                yield f"<h{level}>{escape(text)}</h{level}>"
            case Paragraph(line=words):
                yield f"<p>{_marked(words)}</p>"
            case Listing(entries=entries, numbered=numbered):
                tag = "ol" if numbered else "ul"
                made = "".join(
                    f"<li>{''.join(f'<p>{_marked(one.line)}</p>' for one in entry)}</li>" for entry in entries
                )
                yield f"<{tag}>{made}</{tag}>"
            case SetOff(label=label, paragraphs=paragraphs):
                yield f"<aside><p>{escape(label)}</p>{''.join(f'<p>{_marked(one)}</p>' for one in paragraphs)}</aside>"
            case Table(caption=caption, columns=columns, rows=rows):
                head = "".join(f'<th scope="col">{escape(column.head)}</th>' for column in columns)
                made = "".join(
                    f'<tr><th scope="row">{_marked(row[0])}</th>{"".join(f"<td>{_marked(cell)}</td>" for cell in row[1:])}</tr>'
                    for row in rows
                )
                yield f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{made}</tbody></table>"
            case Figure(bars=bars):
                yield "".join(
                    f'<p>{escape(bar.label)} {escape(bar.words)}</p><div style="width:{bar.low or 0}%;height:7pt;background:#154273"></div>'
                    for bar in bars
                )
            case NewPage():
                yield '<div class="new"></div>'


def _marked(words: Line) -> str:
    return "".join(
        (f"<b>{escape(part.text)}</b>" if part.strong else escape(part.text)) if isinstance(part, Words) else "00"
        for part in words
    )
