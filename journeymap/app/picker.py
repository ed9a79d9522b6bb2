"""Finding a touchpoint by typing part of its name."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.document import Document


class TouchpointPicker(QDialog):
    """A field and a list that shrinks while one types; Enter takes the marked touchpoint."""

    def __init__(self, parent: QWidget, words: Words, title: Phrase, document: Document) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.say(title))
        self.resize(420, 380)
        self._field = QLineEdit()
        self._field.setPlaceholderText(words.say(phrase("picker", "Part of a name")))
        self._field.setAccessibleName(words.say(title))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(words.say(phrase("picker", "Touchpoints")))
        stages = {stage.id: stage.name for stage in document.stages}
        order = {stage.id: place for place, stage in enumerate(document.stages)}
        for touchpoint in sorted(
            document.touchpoints.values(), key=lambda t: (order[t.stage], t.y, t.x)
        ):
            item = QListWidgetItem(f"{touchpoint.name}  ·  {stages[touchpoint.stage]}")
            item.setData(Qt.ItemDataRole.UserRole, touchpoint.id)
            self._list.addItem(item)
        layout = QVBoxLayout(self)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(self.accept)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(self.accept)
        self._narrow("")

    @property
    def chosen(self) -> str | None:
        """The id of the marked touchpoint."""
        item = self._list.currentItem()
        if item is None or item.isHidden():
            return None
        return str(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field move the mark in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _shown(self) -> list[QListWidgetItem]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item for item in items if not item.isHidden()]

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not all(part in item.text().casefold() for part in wanted))
        if shown := self._shown():
            self._list.setCurrentItem(shown[0])

    def _step(self, step: int) -> None:
        shown = self._shown()
        if shown:
            current = self._list.currentItem()
            at = shown.index(current) + step if current in shown else 0
            self._list.setCurrentItem(shown[max(0, min(at, len(shown) - 1))])
