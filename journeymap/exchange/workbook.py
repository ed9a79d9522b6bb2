"""Excel workbooks (.xlsx), read with suspicion and written plainly."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from journeymap.exchange.foreign import MOST_COLUMNS, Table, table_of
from journeymap.exchange.gathering import MOST_ROWS, NotImported
from journeymap.i18n import phrase

_LARGEST = 64 * 2**20
"""The most that a workbook may unpack to, in bytes."""
_WIDE, _WIDEST = 14, 48
"""Widths of columns, in characters."""


def read_workbook(data: bytes) -> tuple[Table, ...]:
    """The sheets of a workbook that are not empty; raises `NotImported`."""
    _refuse_bombs(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and drop-downs that it does not know
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            tables = [_table(sheet) for sheet in book.worksheets]
            book.close()
    except NotImported:
        raise
    except Exception as error:  # a broken file brings the library to errors of every kind
        raise _unreadable() from error
    return tuple(table for table in tables if table.rows)


def write_workbook(title: str, rows: Iterable[Sequence[str | int]]) -> bytes:
    """A workbook with one sheet: its heading stays in sight, and no text becomes a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    lines = [list(row) for row in rows]
    for place in range(len(lines[0])):
        longest = max(len(str(line[place])) for line in lines)
        width = min(max(_WIDE, longest), _WIDEST)
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
    for number, line in enumerate(lines):
        cells = []
        for value in line:
            cell = WriteOnlyCell(sheet, value)
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if number == 0:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _table(sheet: ReadOnlyWorksheet) -> Table:
    sheet.reset_dimensions()  # what a file says of its own size may be wrong, and huge
    rows: list[tuple[int, list[str]]] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = [_text(value) for value in values]
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            rows.append((number, cells))
        if len(cells) > MOST_COLUMNS or len(rows) > MOST_ROWS:
            break  # what may be a billion empty cells is not waited for
    return table_of(sheet.title, rows)


def _text(value: object) -> str:
    """A cell as a person sees it."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return value.isoformat() if isinstance(value, date) else str(value)


def _refuse_bombs(data: bytes) -> None:
    """Refuse what unpacks to very much, and XML that declares entities; raises `NotImported`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # No part unpacks to more than it says: zipfile stops reading there.
            if sum(part.file_size for part in archive.infolist()) > _LARGEST:
                raise NotImported(phrase("import", "This workbook unpacks to far too much."))
            for part in archive.infolist():
                unpacked = archive.read(part)
                # Entities live in a document type; in other encodings it would go unseen.
                strange = b"<!DOCTYPE" in unpacked or b"\0" in unpacked
                if strange and part.filename.endswith((".xml", ".rels")):
                    raise _unreadable()
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise _unreadable() from error


def _unreadable() -> NotImported:
    return NotImported(
        phrase("import", "This is no workbook that can be read."),
        phrase("import", "Save it again as .xlsx without a password, or as CSV."),
    )
