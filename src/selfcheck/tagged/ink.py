"""Colours, written without the detours that reportlab makes for transparency and printing inks."""

from typing import Any

from reportlab.lib.colors import Color


class PlainInk:
    """For canvases and text objects: opaque colours in sRGB, and whatever else reportlab knows by its own way."""

    _code: list[str]

    def setFillColor(self, aColor: Any, alpha: Any = None) -> None:  # noqa: N802, N803 - reportlab's names
        """Fill, and write, in this colour from here on."""
        if type(aColor) is Color and alpha is None and aColor.alpha == 1:
            self._fillColorObj = aColor
            self._code.append(f"{aColor.red:.4g} {aColor.green:.4g} {aColor.blue:.4g} rg")
        else:
            super().setFillColor(aColor, alpha)  # type: ignore[misc]  # of reportlab's class beside this one
