"""PDF: from the signs that are drawn on pages to passages in the order of reading."""

from selfcheck.passages.pdf.file import read_pdf

__all__ = ["read_pdf"]
