"""Choosing the program that a handling spec is written for, and what its language cannot carry."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from journeymap.exits.catalogue import EXITS, Exit
from journeymap.exits.telling import heading, lines
from journeymap.i18n import Words, phrase

if TYPE_CHECKING:
    from journeymap.exits.carried import Loss


class ExitsDialog(QDialog):
    """All exits, each with whom it serves; one is chosen."""

    def __init__(self, parent: QWidget, words: Words, last: str) -> None:
        """`last` is the id of the exit that was chosen last, or empty."""
        super().__init__(parent)
        self.setWindowTitle(words.say(phrase("exits dialog", "For other programs")))
        what = QLabel(wordWrap=True)
        what.setText(
            words.say(
                phrase(
                    "exits dialog",
                    "The handling spec in the language of another program. What that language "
                    "cannot carry is listed afterwards.",
                )
            )
        )
        self._list = QListWidget()
        self._list.setAccessibleName(words.say(phrase("exits dialog", "Programs")))
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, way in enumerate(EXITS):
            text = f"{words.say(way.name)}\n{words.say(way.serves)}"
            QListWidgetItem(text, self._list).setData(Qt.ItemDataRole.UserRole, place)
        places = {way.id: place for place, way in enumerate(EXITS)}
        self._list.setCurrentRow(places.get(last, 0))
        self._list.itemActivated.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(
            words.say(phrase("exits dialog", "Save as…")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(what)
        layout.addWidget(self._list)
        layout.addWidget(buttons)
        self.resize(560, 480)
        self._list.setFocus()

    @property
    def chosen(self) -> Exit:
        """The exit that is marked."""
        return EXITS[self._list.currentItem().data(Qt.ItemDataRole.UserRole)]


class LossesDialog(QDialog):
    """What a file does not carry, to be read and copied; the window goes on meanwhile."""

    def __init__(self, parent: QWidget, words: Words, file: str, losses: "Sequence[Loss]") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.say(phrase("exits dialog", "Not in “{file}”").of(file=file)))
        what = QLabel(wordWrap=True)
        what.setText(words.say(heading(file, losses)))
        self.list = QPlainTextEdit(readOnly=True)
        self.list.setAccessibleName(words.say(phrase("exits dialog", "What is not in the file")))
        self.list.setPlainText("\n".join(lines(losses, words)))
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            words.say(phrase("exits dialog", "Copy list")), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(what)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.resize(680, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
