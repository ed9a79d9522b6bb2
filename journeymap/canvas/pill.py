"""A pill at the lower edge of the map: what to do now, or a name to be typed."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel

from journeymap.canvas.name_editor import NameEditor
from journeymap.canvas.view import MapView

_ABOVE_EDGE = 18
_FIELD, _FIELD_HEIGHT = 400, 34
"""The size of a field for a name, in pixels."""


class Pill(QLabel):
    """Stands in the middle of the lower edge while it has something to say."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self._lifted = False
        self.setObjectName("pill")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()
        view.moved.connect(self._place)

    def say(self, text: str) -> None:
        """Show these words; "" nothing any more."""
        self.setText(text)
        self.setVisible(bool(text))
        self._place()

    def type_name(self, name: str, label: str, keep: Callable[[str], None]) -> None:
        """Let a name be typed where the pill stands; it says meanwhile what for."""
        room = self._view.viewport().geometry()
        place = QRect(0, 0, min(_FIELD, room.width() - 24), _FIELD_HEIGHT)
        place.moveCenter(room.center())
        place.moveBottom(room.bottom() - _ABOVE_EDGE)
        self._lifted = True
        self.say(label)
        editor = NameEditor(self._view, place, name, label, keep)
        editor.closed.connect(self._named)

    def _named(self) -> None:
        self._lifted = False
        self.say("")

    def _place(self) -> None:
        room = self._view.viewport().geometry()
        self.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room.width() - 24:
            self.setWordWrap(True)
            size.setWidth(room.width() - 24)
            size.setHeight(self.heightForWidth(size.width()))
        self.resize(size)
        bottom = room.bottom() - _ABOVE_EDGE - (_FIELD_HEIGHT + 6 if self._lifted else 0)
        self.move(room.center().x() - size.width() // 2, bottom - size.height())
        self.raise_()
