"""The window in which the condition of a transition is written."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from journeymap.app.bench import Bench
from journeymap.app.closing import may_close
from journeymap.app.inspector.form import Desk, line_of
from journeymap.app.rules.condition import ConditionEditor
from journeymap.app.rules.places import OfTransition
from journeymap.app.rules.sentence import Sentence
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.session import Edit
from journeymap.handling.sentences import trigger_sentence
from journeymap.i18n import Words, phrase


class ConditionDialog(QDialog):
    """Edits when customers go a way; closes when that is taken back."""

    def __init__(
        self,
        bench: Bench,
        words: Words,
        theme: Theme,
        edit: Edit,
        transition: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk = Desk(bench, words, theme, edit)
        self._place = OfTransition(transition)
        title = phrase("rules", "Taken when · {transition}").of(
            transition=desk.document.name_of(transition)
        )
        self.setWindowTitle(desk.say(title))
        self.sentence = Sentence(desk.say(phrase("rules", "The condition as a sentence")))
        self.condition = ConditionEditor(desk)
        close = QPushButton(desk.say(phrase("rules", "Close")))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(self.sentence)
        layout.addWidget(self.condition, 1)
        layout.addWidget(line_of(None, close))
        self.resize(640, 540)
        QShortcut(QKeySequence.StandardKey.Undo, self, bench.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, bench.redo)
        stop = bench.listen(self.refresh)
        self.finished.connect(lambda: (stop(), self.deleteLater()))
        self._show()
        self.condition.tree.setFocus()

    def refresh(self, change: Change) -> None:
        """Show what a change did."""
        if self._place.read(self._desk.document) is None:
            super().done(QDialog.DialogCode.Rejected)
        else:
            self._show()

    def done(self, result: int) -> None:
        """Close, unless something typed would be lost that the person wants to mend."""
        if may_close(self, self._desk.words):
            super().done(result)

    def _show(self) -> None:
        trigger = self._place.read(self._desk.document)
        self.sentence.show_text(self._desk.say(trigger_sentence(trigger, self._desk.document)))
        self.condition.edit_at(self._place)
