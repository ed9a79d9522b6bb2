"""The inspector: a scrolling column that shows the form for what is selected."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.app.inspector.form import Desk, Edit, Form
from journeymap.app.inspector.touchpoint import TouchpointForm
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.session import Session
from journeymap.i18n import Words
from journeymap.model.records import Touchpoint

WIDTH = 344


class Inspector(QWidget):
    """Edits what is selected; every change is one named step through `edit`.

    The window calls `inspect` when the selection changes and `refresh` with every change.
    """

    directory_wanted = Signal()
    """Somebody wants to edit personas, channels or teams."""

    def __init__(
        self,
        session: Session,
        words: Words,
        theme: Theme,
        edit: Edit,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._desk = Desk(session, words, theme, edit, settings)
        self._ids: tuple[str, ...] = ()
        self._forms: dict[type, Form] = {Touchpoint: TouchpointForm(self._desk)}
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QWidget()
        column.setProperty("look", "panel")
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        for form in self._forms.values():
            form.hide()
            inside.addWidget(form)
        inside.addStretch(1)
        self._scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.setMinimumWidth(WIDTH)
        self.inspect(())

    def inspect(self, ids: tuple[str, ...]) -> None:
        """Show the records with these ids; without any, the journey."""
        document = self._desk.document
        self._ids = tuple(id for id in ids if id in document)
        chosen = tuple(id for id in self._ids if isinstance(document[id], Touchpoint))
        form = self._forms[Touchpoint]
        form.setVisible(bool(chosen))
        if chosen:
            form.inspect(chosen)

    def refresh(self, change: Change) -> None:
        """Show what a change did, where it concerns what is shown."""
        self.inspect(self._ids)
