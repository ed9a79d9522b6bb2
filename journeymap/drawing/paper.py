"""Paper by name, and sizes as people write them."""

import re
from collections.abc import Mapping

INCH = 25.4
"""Millimetres."""
PAPERS: Mapping[str, tuple[float, float]] = {
    "A0": (841.0, 1189.0),
    "A1": (594.0, 841.0),
    "A2": (420.0, 594.0),
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
    "Arch A": (228.6, 304.8),
    "Arch B": (304.8, 457.2),
    "Arch C": (457.2, 609.6),
    "Arch D": (609.6, 914.4),
    "Arch E": (914.4, 1219.2),
}
"""Width and height in millimetres, portrait (ISO 216, ANSI/ASME Y14.1 and its architectural
series)."""
ROLLS: Mapping[str, float] = {
    "24 in": 609.6,
    "36 in": 914.4,
    "42 in": 1066.8,
    "44 in": 1117.6,
    "60 in": 1524.0,
}
"""The heights in millimetres of the rolls that plotters take."""
_SIZE = re.compile(
    r"\s*(\d{1,5}(?:\.\d{1,3})?)\s*[xX×*]\s*(\d{1,5}(?:\.\d{1,3})?)\s*(mm|cm|in|inch|\")?\s*"
)
_UNITS = {"cm": 10.0, "in": INCH, "inch": INCH, '"': INCH}


def size_of(text: str) -> tuple[float, float, bool] | None:
    """Width and height in millimetres of `1200x800`, `120x80cm` or `36x24in`, and whether it was
    in inches; None for anything else.
    """
    match = _SIZE.fullmatch(text)
    if match is None:
        return None
    unit = match[3] or "mm"
    factor = _UNITS.get(unit, 1.0)
    width, height = (round(float(side) * factor, 3) for side in (match[1], match[2]))
    return width, height, factor == INCH


def length_of(text: str) -> tuple[float, bool] | None:
    """The millimetres of `914`, `91.4cm` or `36in`, and whether it was in inches."""
    found = size_of(f"1x{text}")
    return None if found is None else (found[1], found[2])


def written_size(width: float, height: float, inches: bool = False) -> str:
    """A size as people write it: `841 × 594 mm`, `36 × 24 in`."""
    by, unit = (INCH, "in") if inches else (1.0, "mm")
    sides = (f"{side / by:.2f}".rstrip("0").rstrip(".") for side in (width, height))
    return f"{' × '.join(sides)} {unit}"
