"""Dropping parked notes onto the map."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent

from journeymap.app.workshop.rows import ROW_MIME
from journeymap.canvas.view import MapView

_KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class ParkedDrops(QObject):
    """Lets the map take parked notes; with Shift they become sticky notes."""

    def __init__(
        self,
        view: MapView,
        is_parked: Callable[[str], bool],
        place: Callable[[str, bool, QPointF], object],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._is_parked = is_parked
        self._place = place
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours; others get the rest."""
        if event.type() not in _KINDS or not isinstance(event, QDropEvent):
            return False
        id = self._dragged(event.mimeData())
        if id is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            as_note = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._place(id, as_note, self._view.mapToScene(event.position().toPoint()))
        return True

    def _dragged(self, data: QMimeData) -> str | None:
        if not data.hasFormat(ROW_MIME):
            return None
        id = bytes(data.data(ROW_MIME).data()).decode()
        return id if self._is_parked(id) else None
