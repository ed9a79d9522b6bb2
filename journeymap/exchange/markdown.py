"""Markdown in which nothing that a person wrote is taken for a sign of the language.

Text is CommonMark; tables are those of GitHub Flavored Markdown, which most programs read.
"""

import re
from collections.abc import Sequence

_SIGN = re.compile(r"[\\`*_\[\]<>&|~$#]")
"""Signs within a line: emphasis, code, links, HTML, entities, cells, strike-through, formulas."""
_START = re.compile(r"^(?:([-+=])|(\d{1,9})([.)]))")
"""What would begin a list, a rule or the line under a heading."""


def inline(text: str) -> str:
    """Text as one line that reads as it was written."""
    said = _SIGN.sub(r"\\\g<0>", " ".join(text.split()))
    return _START.sub(lambda found: f"{found[2] or ''}\\{found[1] or found[3]}", said)


def item(text: str, mark: str = "-") -> str:
    """A list item; the lines of the text stay lines."""
    lines = [inline(line) for line in text.splitlines() if line.strip()]
    indent = " " * (len(mark) + 1)
    return f"{mark} " + f"\\\n{indent}".join(lines)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """A table of text that is not yet Markdown; the columns in `numbers` are aligned right."""
    rules = ("--:" if place in numbers else "---" for place in range(len(heads)))
    lines = [_row(heads), f"| {' | '.join(rules)} |", *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(inline(cell) for cell in cells)} |"
