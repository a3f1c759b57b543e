"""Deliberate defects: each is caught by the validator, or by what we look at ourselves."""

from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, ContentStream, NameObject, NullObject, StreamObject

from accessible import refused, unseen
from building import level
from reporting import WORKING, assessed, sensitive_checklist, sheet
from selfcheck.report import draw

Defect = Callable[[PdfWriter], None]


@cache
def sound() -> bytes:
    """A sheet with everything in it."""
    checklist = sensitive_checklist()
    return draw(sheet(checklist, assessed(checklist, a=level(1), b=level(3)), WORKING))


def elements(element: Any) -> Iterator[Any]:
    """An element of the structure and all below it."""
    element = element.get_object()
    if "/S" in element:
        yield element
        inside = element.get("/K", ArrayObject()).get_object()
        for kid in inside if isinstance(inside, ArrayObject) else [inside]:
            if hasattr(kid.get_object(), "get"):
                yield from elements(kid)


def every(tag: str, spoil: Callable[[Any], object]) -> Defect:
    """Spoil every element with this tag."""

    def defect(writer: PdfWriter) -> None:
        catalog: Any = writer.root_object
        found = [one for one in elements(catalog["/StructTreeRoot"]["/K"]) if one["/S"] == tag]
        assert found
        for element in found:
            spoil(element)

    return defect


def first(tag: str, spoil: Callable[[Any], object]) -> Defect:
    """Spoil the first element with this tag."""

    def defect(writer: PdfWriter) -> None:
        catalog: Any = writer.root_object
        spoil(next(one for one in elements(catalog["/StructTreeRoot"]["/K"]) if one["/S"] == tag))

    return defect


def turned_into(tag: str) -> Callable[[Any], object]:
    """Another tag for an element."""
    return lambda element: element.update({NameObject("/S"): NameObject(tag)})


def without(*keys: str) -> Defect:
    """A catalog that lacks something."""

    def defect(writer: PdfWriter) -> None:
        found: Any = writer.root_object
        for key in keys[:-1]:
            found = found[key]
        del found[keys[-1]]

    return defect


def links_without(key: str) -> Defect:
    """Links that lack something."""

    def defect(writer: PdfWriter) -> None:
        areas: Any = writer.pages[0]["/Annots"]
        for area in areas:
            del area.get_object()[key]

    return defect


def fonts(spoil: Callable[[Any], object]) -> Defect:
    """Spoil every font."""

    def defect(writer: PdfWriter) -> None:
        resources: Any = writer.pages[0]["/Resources"]
        for font in resources["/Font"].values():
            spoil(font.get_object())

    return defect


def metadata(old: bytes, new: bytes) -> Defect:
    """Other words in the metadata."""

    def defect(writer: PdfWriter) -> None:
        catalog: Any = writer.root_object
        told = catalog["/Metadata"].get_data()
        assert old in told
        made = StreamObject()
        made.set_data(told.replace(old, new))
        made.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
        catalog[NameObject("/Metadata")] = writer._add_object(made)

    return defect


def unmarked(writer: PdfWriter) -> None:
    page = writer.pages[1]
    content = ContentStream(page.get_contents(), writer)
    begin = next(place for place, (_, operator) in enumerate(content.operations) if operator == b"BDC")
    end = next(place for place, (_, operator) in enumerate(content.operations) if place > begin and operator == b"EMC")
    content.operations = [one for place, one in enumerate(content.operations) if place not in {begin, end}]
    page[NameObject("/Contents")] = writer._add_object(content)


def no_tab_order(writer: PdfWriter) -> None:
    del writer.pages[0]["/Tabs"]


def suspect(writer: PdfWriter) -> None:
    catalog: Any = writer.root_object
    catalog["/MarkInfo"][NameObject("/Suspects")] = BooleanObject(value=True)


def no_embedding(font: Any) -> None:
    font["/FontDescriptor"].get_object().pop("/FontFile2")


CAUGHT: dict[str, Defect] = {
    "no language": without("/Lang"),
    "not marked": without("/MarkInfo", "/Marked"),
    "file name as title": without("/ViewerPreferences", "/DisplayDocTitle"),
    "no parents": without("/StructTreeRoot", "/ParentTree"),
    "no metadata": without("/Metadata"),
    "not PDF/UA": metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "no title": metadata(b"dc:title>", b"dc:titel>"),
    "no tab order": no_tab_order,
    "link without words": links_without("/Contents"),
    "link without element": links_without("/StructParent"),
    "figure without words": every("/Figure", lambda element: element.pop("/Alt")),
    "heading cell without scope": every("/TH", lambda element: element.pop("/A")),
    "first heading of level 3": every("/H1", turned_into("/H3")),
    "level 3 skipped": every("/H2", turned_into("/H4")),
    "row that is a paragraph": first("/TR", turned_into("/P")),
    "entry that is a paragraph": first("/LI", turned_into("/P")),
    "bullet that is a paragraph": first("/Lbl", turned_into("/P")),
    "unknown tag": first("/P", turned_into("/Foo")),
    "link that is a span": every("/Link", turned_into("/Span")),
    "row with a cell too few": first("/TR", lambda element: element["/K"].pop(0)),
    "text without a mark": unmarked,
    "characters without meaning": fonts(lambda font: font.pop("/ToUnicode")),
    "fonts not embedded": fonts(no_embedding),
    "suspect marks": suspect,
}
UNSEEN: dict[str, Defect] = {
    "heading cells that are cells": every("/TH", turned_into("/TD")),
    "figure without a box": every("/Figure", lambda element: element.pop("/A")),
    "no outline": without("/Outlines"),
}


def spoilt(defect: Defect) -> bytes:
    """The sheet with one defect."""
    writer = PdfWriter(clone_from=BytesIO(sound()))
    defect(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def test_without_a_defect_nothing_is_wrong() -> None:
    assert len(CAUGHT) + len(UNSEEN) == 27
    written_anew = spoilt(lambda _: None)
    assert [rule for rule in refused(written_anew) if rule.startswith("ua1")] == []
    assert unseen(written_anew) == []
    assert not isinstance(PdfReader(BytesIO(written_anew)).root_object.get("/Lang"), NullObject)


@pytest.mark.parametrize("name", CAUGHT)
def test_the_validator_catches(name: str) -> None:
    assert [rule for rule in refused(spoilt(CAUGHT[name])) if rule.startswith("ua1")]


@pytest.mark.parametrize("name", UNSEEN)
def test_we_catch_what_the_validator_does_not_see(name: str) -> None:
    pdf = spoilt(UNSEEN[name])
    assert [rule for rule in refused(pdf) if rule.startswith("ua1")] == []
    assert unseen(pdf)
