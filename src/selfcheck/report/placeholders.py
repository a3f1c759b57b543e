"""What a municipality still has to fill in: what stands between [brackets] in a text."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, exactly as it stands there: words, or a placeholder with the brackets around it."""

    text: str
    open: bool = False


def pieces(text: str) -> tuple[Piece, ...]:
    """A text as words and placeholders; together they are the text again.

    Brackets within brackets belong to the outer ones. A bracket without its other half is only a sign.

    >>> [piece.text for piece in pieces("Klaar in [jaar], of [zo [snel] mogelijk].")]
    ['Klaar in ', '[jaar]', ', of ', '[zo [snel] mogelijk]', '.']
    """
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    done = 0
    for begin, end in _pairs(text):
        if begin > done:
            yield Piece(text[done:begin])
        yield Piece(text[begin:end], open=True)
        done = end
    if done < len(text):
        yield Piece(text[done:])


def _pairs(text: str) -> list[tuple[int, int]]:
    """From where to where each outer pair of brackets goes."""
    begun: list[int] = []
    found: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        if sign == "[":
            begun.append(place)
        elif sign == "]" and begun:
            begin = begun.pop()
            while found and found[-1][0] > begin:
                found.pop()
            found.append((begin, place + 1))
    return found
