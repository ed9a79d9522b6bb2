"""Choosing a preset: what each does, and what exactly would come to this touchpoint."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.rules.preview import preview
from journeymap.app.wrapped_rows import wrap_rows
from journeymap.edit.presets import PRESETS
from journeymap.i18n import Words, phrase, plain
from journeymap.model.document import Document


class PresetDialog(QDialog):
    """A list of presets with a preview; `chosen` is what is inserted when it is accepted."""

    def __init__(self, parent: QWidget, words: Words, document: Document, touchpoint: str) -> None:
        super().__init__(parent)
        self._words, self._document, self._touchpoint = words, document, touchpoint
        name = document.touchpoints[touchpoint].name
        title = words.say(phrase("presets", "Insert a preset at “{name}”").of(name=name))
        self.setWindowTitle(title)
        self.list = QListWidget()
        self.list.setAccessibleName(words.say(phrase("presets", "Presets")))
        wrap_rows(self.list)
        self.list.setFixedWidth(300)
        for preset in PRESETS.values():
            item = QListWidgetItem(words.say(preset.name), self.list)
            item.setToolTip(words.say(preset.what))
        self._what = QLabel()
        self._what.setProperty("look", "heading")
        self._what.setWordWrap(True)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setAccessibleName(words.say(phrase("presets", "What would come")))
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(self.preview)
        inside.addStretch(1)
        note = QLabel(
            words.say(
                phrase(
                    "presets",
                    "Everything can be edited afterwards; one undo takes all of it back.",
                )
            )
        )
        note.setProperty("look", "quiet")
        note.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self._what)
        right.addWidget(card, 1)
        right.addWidget(note)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self.list)
        across.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.insert = buttons.addButton(
            words.say(phrase("presets", "Insert")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.insert.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(across, 1)
        layout.addWidget(buttons)
        self.resize(820, 480)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self.accept)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def chosen(self) -> str:
        """The id of the marked preset."""
        return tuple(PRESETS)[self.list.currentRow()]

    def _show(self) -> None:
        preset = PRESETS[self.chosen]
        what = phrase("presets", "{what} ({row})").of(what=preset.what, row=plain(preset.row))
        self._what.setText(self._words.say(what))
        lines = preview(self._document, preset.id, self._touchpoint)
        nothing = phrase("presets", "All of this is there already.")
        self.preview.setText("\n\n".join(self._words.say(line) for line in lines or (nothing,)))
        self.insert.setEnabled(bool(lines))
