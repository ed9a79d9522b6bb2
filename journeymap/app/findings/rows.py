"""Findings as rows: under how much they weigh, and under the place that they are about."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from journeymap.analysis.finding import SEVERITIES, Finding, Severity
from journeymap.i18n import Phrase, Words, phrase, plain
from journeymap.model.agreements import Override
from journeymap.model.document import Document

ROW = Qt.ItemDataRole.UserRole
"""What a row is about."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A group of findings, or a place within a group."""

    said: Phrase
    outer: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding, and the reason if the team lets it pass; or a reason that nothing needs."""

    place: str
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


Row = Heading | Entry
GROUPS = {
    Severity.ERROR: phrase("findings", "Errors: {count}"),
    Severity.WARNING: phrase("findings", "Warnings: {count}"),
    Severity.SUGGESTION: phrase("findings", "Suggestions: {count}"),
}
_PASSED = phrase("findings", "Let pass: {count}")


def rows_of(entries: Iterable[Entry]) -> list[Row]:
    """Rows under headings: by weight, what is let pass at the end; then by place."""
    groups: dict[Severity | None, dict[str, list[Entry]]] = {}
    for entry in entries:
        weight = None if entry.override or not entry.finding else entry.finding.severity
        groups.setdefault(weight, {}).setdefault(entry.place, []).append(entry)
    rows: list[Row] = []
    for weight in (*Severity, None):
        places = groups.get(weight, {})
        if places:
            heading = _PASSED if weight is None else GROUPS[weight]
            rows.append(Heading(heading.of(count=sum(map(len, places.values())))))
        for place, found in places.items():
            rows += (Heading(plain(place), outer=False), *found)
    return rows


def place_of(document: Document, ids: Sequence[str], words: Words) -> str:
    """What a finding about these records is about, by name."""
    name = document.name_of(ids[0])
    others = sum(1 for id in ids[1:] if id in document.touchpoints)
    if not others or ids[0] not in document.touchpoints:
        return name
    return words.say(phrase("findings", "{name} and others: {count}").of(name=name, count=others))


class Rows(QAbstractListModel):
    """The rows of the list; headings are passed over by keys and the mouse."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show these."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def entries(self) -> Iterator[tuple[int, Entry]]:
        """What is no heading, with its row."""
        return ((row, one) for row, one in enumerate(self._rows) if isinstance(one, Entry))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Headings included."""
        return len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; to those who hear it, with its weight and its place."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.say(row.said)
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Entry):
            weight = phrase("findings", "let pass")
            if row.override is None and row.finding is not None:
                weight = SEVERITIES[row.finding.severity]
            said = phrase("findings", "{weight}, {place}: {what}")
            said = said.of(weight=weight, place=row.place, what=row.said)
            return self._words.say(said)
        return None
