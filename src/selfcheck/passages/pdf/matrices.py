"""How a PDF moves, turns and stretches what it draws: six numbers, as ISO 32000-2 has them (8.3.4)."""

from typing import Any, Final

Matrix = tuple[float, float, float, float, float, float]
AS_IS: Final[Matrix] = (1, 0, 0, 1, 0, 0)


def times(first: Matrix, then: Matrix) -> Matrix:
    """One after the other."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def moved(by: Matrix, x: float, y: float) -> Matrix:
    """The same, beginning elsewhere."""
    a, b, c, d, e, f = by
    return (a, b, c, d, x * a + y * c + e, x * b + y * d + f)


def upright(box: tuple[float, float, float, float], rotation: int) -> tuple[Matrix, float, float]:
    """How a page is turned so that its reader sees it upright, with y down from the top; its width and height.

    ``box`` is what the reader sees of it: left, bottom, right and top.
    """
    left, right = sorted((box[0], box[2]))
    bottom, top = sorted((box[1], box[3]))
    width, height = right - left, top - bottom
    match rotation % 360:
        case 90:
            return (0, 1, 1, 0, -bottom, -left), height, width
        case 180:
            return (-1, 0, 0, 1, right, -bottom), width, height
        case 270:
            return (0, -1, -1, 0, top, right), height, width
        case _:
            return (1, 0, 0, -1, -left, top), width, height


def numbers(operands: Any, count: int) -> tuple[float, ...]:
    """Return so many numbers, nought for what is no number."""
    given = operands if isinstance(operands, list) else []
    found = [float(number) if isinstance(number, int | float) else 0.0 for number in given[:count]]
    return (*found, *[0.0] * (count - len(found)))


def number(operands: Any) -> float:
    """Return the first number, nought if there is none."""
    return numbers(operands, 1)[0]


def matrix(operands: Any) -> Matrix:
    """Return six numbers as a matrix."""
    a, b, c, d, e, f = numbers(operands, 6)
    return (a, b, c, d, e, f)
