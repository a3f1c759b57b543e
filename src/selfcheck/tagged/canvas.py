"""A canvas that knows of everything it draws what it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from selfcheck.tagged.archive import Attachment, archive
from selfcheck.tagged.document import CompactDocument
from selfcheck.tagged.elements import Element
from selfcheck.tagged.ink import PlainInk
from selfcheck.tagged.leftovers import Mark, UntaggedError, with_artifacts
from selfcheck.tagged.marks import Area, Marks
from selfcheck.tagged.metadata import Facts, describe
from selfcheck.tagged.text import TaggedText
from selfcheck.tagged.tree import write_tree

_ESCAPED = [escapePDF(bytes([code])) for code in range(256)]


class TaggedCanvas(PlainInk, Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas for PDF/UA-1 and PDF/A-3a: text that is drawn on it without a tag raises UntaggedError.

    Give it to platypus with ``canvasmaker=partial(TaggedCanvas, root=…, facts=…)``.
    """

    def __init__(
        self, *given: Any, root: Element, facts: Facts, attachment: Attachment | None = None, **more: Any
    ) -> None:
        """``root`` is the document's element; an ``attachment`` is kept inside the file."""
        super().__init__(*given, **{**more, "pdfVersion": (1, 7), "lang": facts.language})
        self.root = root
        self.facts = facts
        self.attachment = attachment
        self.marks = Marks()
        self._label: Element | None = None
        self._currentMatrix: tuple[float, ...]
        # reportlab 5.1 makes its own document here, and cannot be given another.
        self._doc = CompactDocument(
            compression=self._pageCompression,
            invariant=1,
            filename=self._filename,
            pdfVersion=(1, 7),
            lang=facts.language,
        )
        self._make_preamble()

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """Everything that is drawn meanwhile belongs to this element."""
        self._code.append(Mark(self.opening(element), 1))
        yield
        self._code.append(Mark("EMC", -1))

    @contextmanager
    def artifact(self, kind: str = "Pagination") -> Iterator[None]:
        """Everything that is drawn meanwhile is left out when the document is read aloud."""
        self._code.append(Mark(f"/Artifact <</Type/{kind}>> BDC", 1))
        yield
        self._code.append(Mark("EMC", -1))

    def translate(self, dx: float, dy: float) -> None:
        """Move the origin."""
        turned: tuple[float, ...] = self._currentMatrix[:4]
        self._currentMatrix = (*turned, *self.absolutePosition(dx, dy))
        self._code.append(f"1 0 0 1 {dx:.3f} {dy:.3f} cm")

    def escaped(self, codes: bytes) -> str:
        """The codes of characters, as they stand between brackets."""
        return "".join(map(_ESCAPED.__getitem__, codes))

    def opening(self, element: Element) -> str:
        """The operator that begins a new piece of an element."""
        return f"/{element.tag} <</MCID {self.marks.mark(element, self._pageNumber)}>> BDC"

    def expect_label(self, label: Element | None) -> None:
        """The next text is the bullet or number of an entry: platypus draws it before the text beside it."""
        self._label = label

    def drawText(self, aTextObject: Any) -> None:  # noqa: N802, N803 - reportlab's names
        """Draw a text object; one that carries its own marks keeps them."""
        label, self._label = self._label, None
        if isinstance(aTextObject, TaggedText):
            self._code.append(Mark(aTextObject.getCode()))
        elif label is not None:
            self._code.append(Mark(f"{self.opening(label)} {aTextObject.getCode()} EMC"))
        else:
            super().drawText(aTextObject)

    def link(self, element: Element, target: str, words: str, box: tuple[float, float, float, float]) -> None:
        """An area that leads to a web address, or with ``#`` to a bookmark; ``words`` say where to."""
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Border": "[0 0 0]",
                "F": 4,
                "Rect": pdfdoc.PDFArray(self._absRect(box, relative=1)),
                "Contents": pdfdoc.PDFString(words),
                "StructParent": self.marks.own(element),
            }
        )
        if target.startswith("#"):
            annotation["Dest"] = self._bookmarkReference(target[1:])
        else:
            annotation["A"] = pdfdoc.PDFDictionary({"S": "/URI", "URI": pdfdoc.PDFString(target)})
        super()._addAnnotation(annotation)
        self.marks.link(element, Area(self._pageNumber, self._annotationrefs[-1].name))

    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: Any = 1) -> None:  # noqa: ARG002, N802
        message = "a link or note needs an element: use a paragraph with a link in it"
        raise UntaggedError(message)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """End a page: what it draws without a mark becomes an artifact, or is refused."""
        self._code[:] = with_artifacts(self._code, self._pageNumber)
        super().showPage()

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - reportlab's name
        super()._setAnnotations(page)
        # Or reportlab 5.1 writes the packed page once more as text (ASCII85): a quarter larger, and slow to make.
        page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        # reportlab 5.1 writes only the keys of a page that it knows of.
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self.marks.end_page(), "/S"

    def save(self) -> None:
        """Write the file, with the tree of its elements."""
        if self._code:
            self.showPage()
        self.setViewerPreference("DisplayDocTitle", "true")
        catalog = self._doc.Catalog
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = write_tree(self._doc, self.root, self.marks)
        describe(self._doc, self.facts)  # last, because platypus fills in names of its own
        archive(self._doc, self.attachment)
        super().save()
