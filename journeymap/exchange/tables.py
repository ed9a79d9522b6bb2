"""Tables of touchpoints: what each column means is guessed, shown, and then believed."""

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from journeymap.edit.imports import Imported, Moment, Way, folded
from journeymap.edit.touchpoints import FEELING_AT
from journeymap.exchange.columns import BOARD, HEADINGS, Meaning, meaning_of, word_of
from journeymap.exchange.foreign import Row, Table
from journeymap.exchange.gathering import Chain, Gathering
from journeymap.i18n import phrase
from journeymap.model.records import BrandWords, Emotion, Evidence
from journeymap.model.values import NAME_LENGTH, revise
from journeymap.model.vocabulary import FEELINGS, Basis, Feeling, Kind, Mode, Pattern

_W = TypeVar("_W", bound=StrEnum)
_LOOKED_AT = 20
"""The headings are looked for in so many rows."""
_GUARD = re.compile(r"'(?=[=+\-@])")
"""What keeps spreadsheets from taking a text for a formula."""
_YES = frozenset(
    {"yes", "y", "true", "1", "x", "o", "v", "✓", "✔", "☑", "★", "*", "예", "네", "참", "결정적"}
)
_NO = frozenset({"", "no", "n", "false", "0", "-", "아니오", "아니요", "거짓"})


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is to be read."""

    headings: int | None
    """The place of the row that holds the headings, if one does."""
    meanings: tuple[Meaning | None, ...]
    """What each column means; None for one that is not used."""
    chain: Chain = Chain.NONE


def guess(table: Table) -> Plan:
    """The plan that fits the headings and the values best."""
    return guess_columns(table, _headings_of(table))


def guess_columns(table: Table, headings: int | None) -> Plan:
    """The plan that fits best when it is known where the headings are."""
    columns = _columns(table, headings)
    meanings: list[Meaning | None] = [None] * table.width
    if headings is not None:
        for place, heading in enumerate(table.rows[headings].cells):
            meaning = meaning_of(heading)
            if meaning is not None:
                meaning = _as_the_values_say(meaning, columns[place])
            meanings[place] = meaning if meaning not in meanings else None
    else:
        for place, column in enumerate(columns):
            meaning = _told_by_values(column)
            meanings[place] = meaning if meaning not in meanings else None
        free = [place for place, meaning in enumerate(meanings) if meaning is None]
        if len(free) > 1 and _repeats(columns[free[0]]):
            meanings[free[0]] = Meaning.STAGE
    if Meaning.NAME not in meanings and table.width:
        meanings[_most_telling(meanings, columns)] = Meaning.NAME
    follows = Meaning.NEXT not in meanings and not _is_board(table, headings)
    return Plan(headings, tuple(meanings), Chain.STAGES if follows else Chain.NONE)


def read_table(table: Table, plan: Plan) -> Imported:
    """The stages and touchpoints of a table."""
    gathering = Gathering()
    _list_what_is_left_out(table, plan, gathering)
    scale = _scale(table, plan, gathering)
    fill = not _is_board(table, plan.headings)
    stage = ""
    after: list[tuple[int, str, int]] = []
    for row in table.rows[0 if plan.headings is None else plan.headings + 1 :]:
        cells = _Cells(row.line, _by_meaning(row.cells, plan), gathering, scale)
        named = gathering.stage(cells.text_of(Meaning.STAGE), row.line)
        stage = named or (stage if fill else "")
        where = stage

        def moment(name: str, rest: str, cells: _Cells = cells, where: str = where) -> Moment:
            return replace(cells.moment(name, rest), stage=where)

        name = cells.text_of(Meaning.NAME)
        place = gathering.add(name, row.line, moment)
        if place is not None:
            after.append((place, cells.text_of(Meaning.NEXT), row.line))
        elif not name.strip() and not cells.only_a_stage:
            gathering.skip(row.line, _said(row), phrase("import", "There is no name in it."))
    _connect(after, gathering)
    gathering.chain(plan.chain)
    return gathering.done()


class _Cells:
    """The cells of one row by what they mean."""

    def __init__(
        self, line: int, cells: dict[Meaning, str], gathering: Gathering, scale: int
    ) -> None:
        self._line = line
        self._cells = cells
        self._gathering = gathering
        self._scale = scale

    @property
    def only_a_stage(self) -> bool:
        """Whether the row names a stage and says nothing else."""
        return {meaning for meaning, text in self._cells.items() if text.strip()} == {Meaning.STAGE}

    def text_of(self, meaning: Meaning) -> str:
        return self._cells.get(meaning, "")

    def moment(self, name: str, rest: str) -> Moment:
        kind = self._text(Meaning.KIND)
        known = word_of(Kind, kind)
        emotion = self._emotion()
        note = self._text(Meaning.NOTE)
        mode = self._word(Meaning.MODE, Mode)
        return Moment(
            name=name,
            kind=known or Kind.OTHER,
            kind_name=self._one_line(Meaning.KIND) if known is None else "",
            channels=self._channels(),
            does="\n".join(text for text in (rest, self._text(Meaning.DOES)) if text),
            says=self._text(Meaning.SAYS),
            emotion=None if emotion is None else revise(emotion, note=note),
            evidence=() if emotion is not None else _evidence(note),
            decisive=self._is_decisive(),
            mode=mode,
            pattern=self._word(Meaning.PATTERN, Pattern),
            team=self._team(mode),
            words=BrandWords(
                before=self._text(Meaning.BEFORE),
                after=self._text(Meaning.AFTER),
                human_line=self._text(Meaning.HUMAN_LINE),
            ),
            owner=self._one_line(Meaning.OWNER),
        )

    def _text(self, meaning: Meaning) -> str:
        return self._gathering.text(self.text_of(meaning), self._line)

    def _one_line(self, meaning: Meaning) -> str:
        return self._gathering.line(self.text_of(meaning), self._line)

    def _word(self, meaning: Meaning, vocabulary: type[_W]) -> _W | None:
        text = self.text_of(meaning).strip()
        found = word_of(vocabulary, text) if text else None
        if text and found is None:
            self._refuse(meaning, text)
        return found

    def _number(self, meaning: Meaning, low: int, high: int, shift: int = 0) -> int | None:
        text = self.text_of(meaning).strip()
        found = _whole(text)
        if found is not None and low <= found - shift <= high:
            return found - shift
        if text:
            self._refuse(meaning, text)
        return None

    def _refuse(self, meaning: Meaning, text: str) -> None:
        why = phrase("import", "“{heading}” cannot be this; the rest of the row was taken.")
        self._gathering.skip(self._line, text, why.of(heading=HEADINGS[meaning]))

    def _emotion(self) -> Emotion | None:
        word = self._word(Meaning.FEELING, Feeling)
        valence = self._number(Meaning.VALENCE, -2, 2, self._scale)
        intensity = self._number(Meaning.INTENSITY, 1, 3)
        basis = self._word(Meaning.BASIS, Basis)
        if word is None:
            if valence is None:
                return None
            word = FEELING_AT[valence]
        facts = FEELINGS[word]
        return Emotion(
            word=word,
            valence=facts.valence if valence is None else valence,
            intensity=intensity or facts.intensity,
            basis=basis or Basis.ASSUMED,
        )

    def _channels(self) -> tuple[str, ...]:
        text = self.text_of(Meaning.CHANNELS)
        parts = re.split(r"[;\n]", text) if re.search(r"[;\n]", text) else re.split(r"[,/|·]", text)
        names = (self._gathering.line(part, self._line) for part in parts)
        return tuple(dict.fromkeys(name for name in names if name))

    def _is_decisive(self) -> bool:
        text = folded(self.text_of(Meaning.DECISIVE))
        if text not in _YES | _NO:
            self._refuse(Meaning.DECISIVE, text)
        return text in _YES

    def _team(self, mode: Mode | None) -> str:
        team = self._one_line(Meaning.TEAM)
        if team and mode is None:
            why = phrase("import", "A team, but not whether AI or a person is there.")
            self._gathering.skip(self._line, team, why)
            return ""
        return team


def _connect(after: Sequence[tuple[int, str, int]], gathering: Gathering) -> None:
    """Connect the touchpoints with those that their rows name as the next ones."""
    places: dict[str, int] = {}
    for place, _, _ in after:
        places.setdefault(folded(gathering.name_at(place)), place)
    for place, text, line in after:
        for whole in text.split("\n"):
            names = [whole] if folded(whole) in places else re.split(r"[;,]", whole)
            for name in names:
                if (target := places.get(folded(name))) is not None:
                    gathering.connect(Way(place, target))
                elif name.strip():
                    why = phrase("import", "No touchpoint of this name is in the table.")
                    gathering.skip(line, name, why)


def _said(row: Row) -> str:
    return " | ".join(cell for cell in row.cells if cell.strip())


def _by_meaning(cells: Sequence[str], plan: Plan) -> dict[Meaning, str]:
    return {
        meaning: _GUARD.sub("", cell, count=1) if _GUARD.match(cell) else cell
        for meaning, cell in zip(plan.meanings, cells, strict=True)
        if meaning is not None
    }


def _list_what_is_left_out(table: Table, plan: Plan, gathering: Gathering) -> None:
    for row in table.rows[: plan.headings or 0]:
        gathering.skip(row.line, _said(row), phrase("import", "Above the headings."))
    columns = _columns(table, plan.headings)
    for place, meaning in enumerate(plan.meanings):
        if meaning is None and any(cell.strip() for cell in columns[place]):
            line, said = None, f"{place + 1}"
            if plan.headings is not None:
                row = table.rows[plan.headings]
                line, said = row.line, row.cells[place] or said
            gathering.skip(line, said, phrase("import", "This column is not used."))


def _scale(table: Table, plan: Plan, gathering: Gathering) -> int:
    """What to take off the marks in the valence column: 3 where they go from 1 to 5."""
    if Meaning.VALENCE not in plan.meanings:
        return 0
    column = _columns(table, plan.headings)[plan.meanings.index(Meaning.VALENCE)]
    marks = [mark for cell in column if (mark := _whole(cell)) is not None]
    if not marks or min(marks) < 1 or max(marks) not in (3, 4, 5):
        return 0
    line = None if plan.headings is None else table.rows[plan.headings].line
    said = f"{min(marks)}–{max(marks)}"
    gathering.skip(line, said, phrase("import", "Taken as marks from 1 (cold) to 5 (warm)."))
    return 3


def _headings_of(table: Table) -> int | None:
    """The row of headings: the first that names touchpoints, or two other things."""
    for place, row in enumerate(table.rows[:_LOOKED_AT]):
        found = {meaning_of(cell) for cell in row.cells} - {None}
        named = [cell for cell in row.cells if cell.strip()]
        if len(found) > 1 or (found == {Meaning.NAME} and len(named) == len(set(named))):
            return place
    return None


def _columns(table: Table, headings: int | None) -> list[tuple[str, ...]]:
    rows = [row.cells for row in table.rows[0 if headings is None else headings + 1 :]]
    return list(zip(*rows, strict=True)) if rows else [()] * table.width


def _as_the_values_say(meaning: Meaning, column: Sequence[str]) -> Meaning:
    """The meaning of a heading that has several, as its values tell."""
    said = [cell for cell in column if cell.strip()]
    if meaning is Meaning.MODE and said and not _mostly(said, Mode):
        return Meaning.OWNER
    if meaning is Meaning.FEELING and said and all(_whole(cell) is not None for cell in said):
        return Meaning.VALENCE
    return meaning


def _told_by_values(column: Sequence[str]) -> Meaning | None:
    said = [cell for cell in column if cell.strip()]
    if said and _mostly(said, Feeling):
        return Meaning.FEELING
    if said and _mostly(said, Mode):
        return Meaning.MODE
    return None


def _mostly(said: Sequence[str], vocabulary: type[StrEnum]) -> bool:
    return sum(word_of(vocabulary, cell) is not None for cell in said) * 2 >= len(said)


def _repeats(column: Sequence[str]) -> bool:
    """Whether a column names the same more than once, or names it once for several rows."""
    return len({cell for cell in column if cell.strip()}) < len(column)


def _most_telling(meanings: Sequence[Meaning | None], columns: Sequence[Sequence[str]]) -> int:
    """The column to take names from where no heading says so: free, and different in each row."""
    free = [place for place, meaning in enumerate(meanings) if meaning is None]
    for meaning in (Meaning.DOES, Meaning.NOTE, Meaning.STAGE):
        if not free and meaning in meanings:
            free = [meanings.index(meaning)]
    return max(free or [0], key=lambda place: len({cell for cell in columns[place] if cell}))


def _is_board(table: Table, headings: int | None) -> bool:
    """Whether a whiteboard wrote this: its rows are in no order, and nothing is left to repeat."""
    if headings is None:
        return False
    return any(folded(heading) in BOARD for heading in table.rows[headings].cells)


def _whole(text: str) -> int | None:
    found = re.fullmatch(r"\s*([+\-−–]?)(\d{1,3})(?:[.,]0+)?\s*", text)
    if found is None:
        return None
    return -int(found[2]) if found[1] in ("-", "−", "–") else int(found[2])


def _evidence(note: str) -> tuple[Evidence, ...]:
    lines = (part for line in note.splitlines() for part in textwrap.wrap(line, NAME_LENGTH))
    return tuple(Evidence(text=line) for line in lines)
