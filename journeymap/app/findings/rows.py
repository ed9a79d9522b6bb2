"""Findings as rows: under how much they weigh, and under the place that they are about."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from journeymap.analysis.finding import SEVERITIES, Finding, Severity
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.agreements import Override
from journeymap.model.document import Document

ROW = Qt.ItemDataRole.UserRole
"""What a row is about."""
_Index = QModelIndex | QPersistentModelIndex


class Heading(NamedTuple):
    """How much the findings below it weigh, and how many they are."""

    said: Phrase


class Place(NamedTuple):
    """What findings are about, by their first record and how many touchpoints come with it."""

    id: str
    others: int = 0


class Entry(NamedTuple):
    """A finding, and the reason if the team lets it pass; or a reason that nothing needs."""

    place: Place
    finding: Finding | None
    override: Override | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """Tells it from others, also after an edit."""
        if self.finding is not None:
            return self.finding.code, self.finding.ids[0], self.finding.rule
        assert self.override is not None, "an entry is about something"
        return "", self.override.id, ""

    @property
    def code(self) -> str:
        """The check whose finding it is."""
        if self.finding is not None:
            return self.finding.code
        assert self.override is not None, "an entry is about something"
        return self.override.check

    @property
    def weight(self) -> Severity | None:
        """How much it weighs; None for what is let pass."""
        if self.finding is None or self.override is not None:
            return None
        return self.finding.severity

    @property
    def said(self) -> Phrase:
        """What there is to check, and why it may pass."""
        if self.finding is None:
            assert self.override is not None, "an entry is about something"
            said = phrase("findings", "Let pass, but not found any more: {reason}")
            return said.of(reason=self.override.reason)
        if self.override is None:
            return self.finding.what
        passed = phrase("findings", "{what}\nLet pass: {reason}")
        return passed.of(what=self.finding.what, reason=self.override.reason)


Row = Heading | Place | Entry
GROUPS = {
    Severity.ERROR: phrase("findings", "Errors: {count}"),
    Severity.WARNING: phrase("findings", "Warnings: {count}"),
    Severity.SUGGESTION: phrase("findings", "Suggestions: {count}"),
}
_PASSED = phrase("findings", "Let pass: {count}")


def rows_of(entries: Iterable[Entry]) -> list[Row]:
    """Rows under headings: by weight, what is let pass at the end; then by place."""
    groups: dict[Severity | None, dict[Place, list[Entry]]] = {weight: {} for weight in Severity}
    passed = groups[None] = {}
    for entry in entries:
        place, finding, override = entry
        places = passed if override or not finding else groups[finding.severity]
        if (there := places.get(place)) is None:
            places[place] = [entry]
        else:
            there.append(entry)
    rows: list[Row] = []
    for weight, places in groups.items():
        if places:
            heading = _PASSED if weight is None else GROUPS[weight]
            rows.append(Heading(heading.of(count=sum(map(len, places.values())))))
        for place, found in places.items():
            rows.append(place)
            rows += found
    return rows


def place_of(document: Document, ids: Sequence[str]) -> Place:
    """What a finding about these records is about."""
    touchpoints = document.touchpoints
    if len(ids) == 1 or ids[0] not in touchpoints:
        return Place(ids[0])
    return Place(ids[0], sum(1 for id in ids[1:] if id in touchpoints))


class Rows(QAbstractListModel):
    """The rows of the list, put into words when they are read; headings are passed over by keys
    and the mouse.
    """

    def __init__(self, words: Words, name_of: Callable[[str], str]) -> None:
        """`name_of` says what a record is called."""
        super().__init__()
        self._words = words
        self._name_of = name_of
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show these."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def at(self, row: int) -> Entry | None:
        """The entry in a row; None where there is a heading, or no such row."""
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one if isinstance(one, Entry) else None

    def entries(self) -> Iterator[tuple[int, Entry]]:
        """What is no heading, with its row."""
        return ((row, one) for row, one in enumerate(self._rows) if isinstance(one, Entry))

    def named(self, place: Place) -> str:
        """What a place is called."""
        name = self._name_of(place.id)
        if not place.others:
            return name
        said = phrase("findings", "{name} and others: {count}")
        return self._words.say(said.of(name=name, count=place.others))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Headings included."""
        return len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; to those who hear it, with its weight and its place."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.named(row) if isinstance(row, Place) else self._words.say(row.said)
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Entry):
            weight = phrase("findings", "let pass")
            if row.override is None and row.finding is not None:
                weight = SEVERITIES[row.finding.severity]
            said = phrase("findings", "{weight}, {place}: {what}")
            said = said.of(weight=weight, place=self.named(row.place), what=row.said)
            return self._words.say(said)
        return None
