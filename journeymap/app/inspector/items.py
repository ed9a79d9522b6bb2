"""Lists inside a record, one small form for each entry."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.app.inspector.access import Access
from journeymap.app.inspector.form import Desk, Form, order_tabs, small_button
from journeymap.i18n import Phrase
from journeymap.model.document import Document
from journeymap.model.values import Record, Value, revise

Entries = tuple[Value, ...]


class ItemForm(Form):
    """The form of one entry. The form after the last entry is blank: typing there adds one."""

    def __init__(
        self,
        desk: Desk,
        index: int,
        entries: Access,
        new: Callable[[str, object], Value],
        removal: Phrase,
    ) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.layout().setSpacing(4)
        self.index = index
        self._entries, self._new, self._removal = entries, new, removal

    def remove_button(self) -> QWidget:
        """A button that removes this entry."""
        return small_button("✕", self.desk.say(self._removal), self.remove)

    def remove(self) -> None:
        """Take this entry out."""

        def without(document: Document, ids: tuple[str, ...] = self.ids) -> Document:
            entries = self._entries.read(self.found(document, ids)[0])
            kept = (*entries[: self.index], *entries[self.index + 1 :])
            return self._entries.write(document, ids, kept)

        self.edit(self._removal, without)

    def is_blank(self, record: Record) -> bool:
        """Whether this is the form after the last entry."""
        return self.index >= len(self._entries.read(record))

    def entry_part(self, name: str) -> Access:
        """How one part of the entry is read and written."""

        def read(record: Record) -> object:
            entries = self._entries.read(record)
            return getattr(entries[self.index], name) if self.index < len(entries) else None

        def write(document: Document, ids: tuple[str, ...], value: object) -> Document:
            entries: Entries = self._entries.read(self.found(document, ids)[0])
            if self.index < len(entries):
                entry = revise(entries[self.index], **{name: value})
            else:
                entry = self._new(name, value)
            return self._entries.write(
                document, ids, (*entries[: self.index], entry, *entries[self.index + 1 :])
            )

        return Access(f"{self._entries.key}.{self.index}.{name}", read, write)


class Items(QWidget):
    """The forms of all entries, made as they are needed and kept."""

    def __init__(self, make: Callable[[int], ItemForm]) -> None:
        super().__init__()
        self._make = make
        self._forms: list[ItemForm] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def forget(self) -> None:
        """Another list comes in place of this one."""
        for form in self._forms:
            form.ids = ()

    def form(self, index: int) -> ItemForm:
        """The form of the entry at a place."""
        return self._forms[index]

    def show_items(self, ids: tuple[str, ...], count: int) -> None:
        """Show the entries 0 to `count` - 1 of a record."""
        while len(self._forms) < count:
            form = self._make(len(self._forms))
            self._forms.append(form)
            self._column.addWidget(form)
            order_tabs(self)
        for form in self._forms:
            form.setVisible(form.index < count)
            if form.index < count:
                form.inspect(ids)
