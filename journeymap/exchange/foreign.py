"""Foreign files: what kind of file it is, by its content more than by its name, and its tables."""

import csv
import io
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from journeymap.exchange.decoding import decoded, encoding_of
from journeymap.exchange.gathering import LARGEST, MOST_ROWS, NotImported, too_much
from journeymap.exchange.mermaid import diagram_in
from journeymap.i18n import phrase, plain

MOST_COLUMNS = 64
_MOST_CELLS = MOST_ROWS * MOST_COLUMNS
"""Bounds the cells of a table before they are made: a file of nothing but commas has millions."""
_SEPARATORS = ",;\t|"
_SAID = re.compile(r"sep=([,;\t|])\r?\n")
"""Excel's own first line."""
_XML = re.compile(
    r"\s*<(?:\?xml|!DOCTYPE|svg|html|(?:\w+:)?definitions|graphml|emotionml|mxfile)\b",
    re.IGNORECASE,
)
_JSON = re.compile(r"\s*[\[{]")
_HEAD = 20_000
"""The separator is told from so many characters."""
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, and the line of the file where it begins."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a sheet or of a file of separated values; all have the same width."""

    name: str
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0].cells) if self.rows else 0


@dataclass(frozen=True, slots=True)
class Foreign:
    """A foreign file or text: tables, or else text that is a list or a diagram."""

    tables: tuple[Table, ...] = ()
    text: str = ""
    encoding: str = ""
    """What the text was read in, one of `ENCODINGS`; empty where the file is no text."""


def read_foreign(path: Path, encoding: str = "") -> Foreign:
    """What is in a file; `encoding` overrules the guess. Raises `NotImported`."""
    try:
        if path.stat().st_size > LARGEST:
            raise _too_large()
        data = path.read_bytes()
    except OSError as error:
        raise NotImported(
            phrase("import", "“{file}” cannot be read: {cause}.").of(
                file=path.name, cause=plain(error.strerror or str(error))
            )
        ) from error
    if data.startswith(_ZIP):
        from journeymap.exchange.workbook import read_workbook  # openpyxl takes its time to load

        return Foreign(read_workbook(data))
    if data.startswith(_OLE) or path.suffix.lower() == ".xlsx":
        raise NotImported(
            phrase("import", "“{file}” is no spreadsheet that can be read.").of(file=path.name),
            phrase("import", "Save it as .xlsx without a password, or as CSV."),
        )
    encoding = encoding or encoding_of(data)
    text = decoded(data, encoding)
    separators = {".csv": _SEPARATORS, ".tsv": "\t"}.get(path.suffix.lower())
    found = foreign_text(text) if separators is None else Foreign((_table(text, separators),))
    return Foreign(found.tables, found.text, encoding)


def foreign_text(text: str) -> Foreign:
    """Text from a clipboard: a table where every row has cells, otherwise a list."""
    if len(text) > LARGEST:
        raise _too_large()
    is_diagram = diagram_in(text) is not None
    if not is_diagram:
        _refuse_what_programs_write(text)
    is_table = not is_diagram and _has_cells(text)
    return Foreign((_table(text, "\t"),)) if is_table else Foreign(text=text)


def _refuse_what_programs_write(text: str) -> None:
    """Refuse what would become cards full of brackets; raises `NotImported`."""
    if _XML.match(text):
        raise NotImported(
            phrase(
                "import", "This is XML (as in SVG, BPMN or GraphML), and no list of touchpoints."
            ),
            phrase("import", "Tables (CSV, Excel), lists and Mermaid diagrams can be imported."),
        )
    if _JSON.match(text):
        try:
            json.loads(text)
        except RecursionError:
            pass  # nobody nests a list so deep
        except ValueError:
            return  # only its first sign looks like it
        raise NotImported(
            phrase("import", "This is JSON, and no list of touchpoints."),
            phrase("import", "A journey is opened, not imported; save other data as CSV."),
        )


def table_of(name: str, rows: list[tuple[int, list[str]]]) -> Table:
    """Rows of any length as a table, without empty rows, filled up to the same width."""
    kept = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    width = max((len(cells) for _, cells in kept), default=0)
    if len(kept) > MOST_ROWS:
        raise too_much()
    if width > MOST_COLUMNS:
        raise NotImported(
            phrase("import", "There are more than {most} columns in it.").of(most=MOST_COLUMNS),
            phrase("import", "Leave out the columns that are not needed."),
        )
    return Table(
        name, tuple(Row(line, (*cells, *[""] * (width - len(cells)))) for line, cells in kept)
    )


def _table(text: str, separators: str) -> Table:
    first = 1
    if found := _SAID.match(text):
        separators, first, text = found[1], 2, text[found.end() :]
    separator = max(separators, key=lambda sign: _fit(text[:_HEAD], sign))
    if text.count(separator) + text.count("\n") > _MOST_CELLS:
        raise too_much()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = []
    line = first
    try:
        for cells in reader:
            rows.append((line, cells))
            line = reader.line_num + first
    except csv.Error as error:
        raise NotImported(
            phrase("import", "The table cannot be read from line {line} on: {cause}.").of(
                line=line, cause=plain(str(error))
            ),
            phrase("import", "A quotation mark may be missing there."),
        ) from error
    return table_of("", rows)


def _has_cells(text: str) -> bool:
    """Whether text has a tab within its first line and in every row, as spreadsheets copy it."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t") if row]
    except csv.Error:
        return False
    within = len([cell for cell in rows[0] if cell.strip()]) > 1 if rows else False
    return within and len(rows) > 1 and all(len(row) > 1 for row in rows)


def _fit(head: str, separator: str) -> tuple[int, int]:
    """How many rows have the same number of cells, more than one, and how many cells those are.

    csv.Sniffer would guess from the frequency of signs, and trips over commas in sentences.
    """
    rows = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
    widths = Counter(len(cells) for cells in rows if len(cells) > 1)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _too_large() -> NotImported:
    return NotImported(
        phrase("import", "This is larger than {limit} MB, more than any list of touchpoints.").of(
            limit=LARGEST // 2**20
        )
    )
