"""A page of the directory: all records of one type as a list, and the form of the chosen one."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.calendar_form import zone_here
from journeymap.app.inspector.form import Desk, Form, line_of, small_button
from journeymap.edit.directory import free_signal_id, remove_everywhere
from journeymap.edit.references import users_of
from journeymap.i18n import Phrase, phrase
from journeymap.model.agreements import Calendar, Signal
from journeymap.model.values import Record, new_id, revise

_NAMED_AT_MOST = 3
"""So many touchpoints are named when something is in use."""


class New:
    """A record as it starts, and what the history calls its coming and going."""

    def __init__(self, record: Record, name: Phrase, add: Phrase, remove: Phrase) -> None:
        self.record, self.name, self.add, self.remove = record, name, add, remove


class Shelf(QWidget):
    """All records of one type as a list, and the form of the chosen one."""

    def __init__(self, desk: Desk, form: Form, new: New) -> None:
        super().__init__()
        self._desk, self._new = desk, new
        self.form = form
        self._ids: tuple[str, ...] = ()
        say = desk.say
        self.list = QListWidget()
        self.list.setFixedWidth(230)
        # A name too long for a row is cut short, and told whole on hovering.
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(phrase("directory", "Names")))
        self.add = small_button(say(new.add), say(new.add), self._add)
        self.remove = small_button(say(new.remove), say(new.remove), self._remove)
        self._question = QLabel()
        self._question.setWordWrap(True)
        everywhere = say(phrase("directory", "Remove it there too"))
        keep = say(phrase("directory", "Keep it"))
        self.everywhere = small_button(everywhere, everywhere, self._remove_everywhere)
        self.keep = small_button(keep, keep, lambda: self.notice.hide())
        self.notice = QFrame()
        self.notice.setProperty("look", "card")
        asked = QVBoxLayout(self.notice)
        asked.setContentsMargins(12, 10, 12, 10)
        asked.addWidget(self._question)
        asked.addWidget(line_of(self.everywhere, self.keep, None))
        self.notice.hide()
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.list)
        left.addWidget(self.add)
        self.more = QVBoxLayout()
        left.addLayout(self.more)
        left.addWidget(self.remove)
        right = QVBoxLayout()
        right.addWidget(self.notice)
        right.addWidget(form)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 6)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self.list.currentRowChanged.connect(self._choose)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows anew: they were filled before the list had its look."""
        super().showEvent(event)
        self.list.doItemsLayout()

    @property
    def chosen(self) -> Record | None:
        """The record whose form is shown."""
        row = self.list.currentRow()
        return self._desk.document[self._ids[row]] if 0 <= row < len(self._ids) else None

    def refresh(self) -> None:
        """Show the document's records; the chosen one stays chosen while it exists."""
        records = self._desk.document.all(type(self._new.record))
        row = self.list.currentRow()
        old = self._ids[row] if 0 <= row < len(self._ids) else ""
        self._ids = tuple(record.id for record in records)
        with QSignalBlocker(self.list):
            while self.list.count() > len(records):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(records):
                self.list.addItem("")
            for place, record in enumerate(records):
                self.list.item(place).setText(record.name)
                self.list.item(place).setToolTip(record.name)
            last = min(max(row, 0), len(records) - 1)
            self.list.setCurrentRow(self._ids.index(old) if old in self._ids else last)
        if old not in self._ids:
            self.notice.hide()
        self._show_form()

    def _choose(self) -> None:
        self.notice.hide()
        self._show_form()

    def _show_form(self) -> None:
        chosen = self.chosen
        self.form.setVisible(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        if chosen is not None:
            self.form.inspect((chosen.id,))

    def _add(self) -> None:
        new = self._new.record
        signal = isinstance(new, Signal)
        id = free_signal_id(self._desk.document, new.id) if signal else new_id(new.id)
        record = revise(new, id=id, name=self._desk.say(self._new.name))
        if isinstance(record, Calendar):
            record = revise(record, zone=zone_here())
        self.put(record)

    def put(self, record: Record) -> None:
        """Add a record and let its name be typed."""
        if self._desk.edit(self._new.add, lambda document: document.with_records([record])):
            self.choose(record.id)
            self.form.name.setFocus()
            self.form.name.area.selectAll()

    def choose(self, id: str) -> None:
        """Show the form of a record."""
        self.refresh()
        self.list.setCurrentRow(self._ids.index(id))

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        users = users_of(self._desk.document, {chosen.id})
        if not users:
            self._remove_everywhere()
            return
        name_of = self._desk.document.name_of
        names = ", ".join(f"“{name_of(user.id)}”" for user in users[:_NAMED_AT_MOST])
        if len(users) > _NAMED_AT_MOST:
            text = phrase("directory", "“{name}” is still used by {names} and more ({count}).")
        else:
            text = phrase("directory", "“{name}” is still used by {names}.")
        text = text.of(name=chosen.name, names=names, count=len(users))
        self._question.setText(self._desk.say(text))
        self.notice.show()
        self.everywhere.setFocus()

    def _remove_everywhere(self) -> None:
        id = self.chosen.id
        self.notice.hide()
        self._desk.edit(self._new.remove, lambda document: remove_everywhere(document, id))
