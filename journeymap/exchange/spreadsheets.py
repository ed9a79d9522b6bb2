"""The touchpoints of a journey as a table that a spreadsheet opens, and that reads back."""

import csv
import io

from journeymap.exchange.columns import HEADINGS, Meaning
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Channel, Team, Touchpoint
from journeymap.model.vocabulary import Kind, name_of

_FORMULA = ("=", "+", "-", "@")
_YES = phrase("column", "yes")
Cell = str | int


def csv_bytes(document: Document, words: Words) -> bytes:
    """The touchpoints as CSV: in UTF-8 with its mark, without which Excel garbles Korean.

    Texts that a spreadsheet would run as a formula get an apostrophe in front.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows_of(document, words):
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(document: Document, words: Words) -> bytes:
    """The touchpoints as an Excel workbook with one sheet."""
    from journeymap.exchange.workbook import write_workbook  # openpyxl takes its time to load

    return write_workbook(words.say(HEADINGS[Meaning.NAME]), rows_of(document, words))


def rows_of(document: Document, words: Words) -> list[list[Cell]]:
    """The headings and a row for each touchpoint, stage by stage and from top to bottom."""
    rows: list[list[Cell]] = [[words.say(HEADINGS[meaning]) for meaning in Meaning]]
    for stage in document.stages:
        for touchpoint in document.in_stage(stage.id):
            cells = _cells(document, touchpoint, stage.name, words)
            rows.append([cells.get(meaning, "") for meaning in Meaning])
    return rows


def _cells(
    document: Document, touchpoint: Touchpoint, stage: str, words: Words
) -> dict[Meaning, Cell]:
    names = document.touchpoints
    cells: dict[Meaning, Cell] = {
        Meaning.STAGE: stage,
        Meaning.NAME: touchpoint.name,
        Meaning.KIND: words.say(name_of(touchpoint.kind)),
        Meaning.CHANNELS: "; ".join(
            channel.name
            for id in touchpoint.channels
            if (channel := document.get(Channel, id)) is not None
        ),
        Meaning.DOES: touchpoint.does,
        Meaning.SAYS: touchpoint.says,
        Meaning.NOTE: "\n".join(evidence.text for evidence in touchpoint.evidence),
        Meaning.DECISIVE: words.say(_YES) if touchpoint.decisive else "",
        Meaning.OWNER: touchpoint.owner,
        Meaning.BEFORE: touchpoint.words.before,
        Meaning.AFTER: touchpoint.words.after,
        Meaning.HUMAN_LINE: touchpoint.words.human_line,
        Meaning.NEXT: "\n".join(names[t.target].name for t in document.leaving(touchpoint.id)),
    }
    if touchpoint.kind is Kind.OTHER and touchpoint.kind_name:
        cells[Meaning.KIND] = touchpoint.kind_name
    if (emotion := touchpoint.emotion) is not None:
        cells[Meaning.FEELING] = words.say(name_of(emotion.word))
        cells[Meaning.VALENCE] = emotion.valence
        cells[Meaning.INTENSITY] = emotion.intensity
        cells[Meaning.BASIS] = words.say(name_of(emotion.basis))
        cells[Meaning.NOTE] = emotion.note or cells[Meaning.NOTE]
    if (handling := touchpoint.handling) is not None:
        cells[Meaning.MODE] = words.say(name_of(handling.mode))
        if handling.pattern is not None:
            cells[Meaning.PATTERN] = words.say(name_of(handling.pattern))
        if (team := document.get(Team, handling.human.team)) is not None:
            cells[Meaning.TEAM] = team.name
    return cells


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
