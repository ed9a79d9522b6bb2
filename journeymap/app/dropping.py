"""What is dropped on a window: files open or are imported; on a card they are its evidence."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from journeymap.app.messages import tell
from journeymap.canvas.items import CardItem
from journeymap.edit.touchpoints import add_evidence
from journeymap.exchange import SUFFIXES
from journeymap.i18n import Problem, phrase
from journeymap.model.records import Evidence
from journeymap.model.values import NAME_LENGTH

if TYPE_CHECKING:
    from journeymap.app.window import Window

_TOLD_FOR = 8000
"""Milliseconds for which the status bar says what a card has got."""


class Dropping(QObject):
    """Takes what is dropped on one window and its map."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._card: CardItem | None = None
        """The card under what is dragged."""
        self._taking = False
        """Whether files or links hang over the window."""
        self._map = window.view.viewport()
        for taker in (window, self._map):
            taker.setAcceptDrops(True)
            taker.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and links; show on which card they would fall."""
        if event.type() == QEvent.Type.DragLeave and self._taking:
            self._taking = False
            self._hover(None)
            return True
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            if isinstance(event, QDragEnterEvent | QDragMoveEvent):
                on_map = watched is self._map
                self._hover(self._card_at(event.position().toPoint()) if on_map else None)
            elif event.type() == QEvent.Type.Drop:
                self._drop(event.mimeData().urls())
            self._taking = event.type() != QEvent.Type.Drop
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _card_at(self, pixel: QPoint) -> CardItem | None:
        items = self._window.view.items(pixel)
        return next((item for item in items if isinstance(item, CardItem)), None)

    def _hover(self, card: CardItem | None) -> None:
        self._card = card
        self._window.scene.signs.aim_at(*([] if card is None else [card]))

    def _drop(self, urls: Sequence[QUrl]) -> None:
        card = self._card
        self._hover(None)
        if card is not None:
            self._keep_as_evidence(card.id, urls)
            return
        for url in urls:
            if url.isLocalFile():
                self._open(Path(url.toLocalFile()))

    def _open(self, path: Path) -> None:
        """Open a file, or import it when whoever dropped it can go on."""
        if path.suffix.lower() in SUFFIXES:
            QTimer.singleShot(0, self, lambda: self._window.filing.import_file(path))
        else:
            self._window.program.open(path)

    def _keep_as_evidence(self, touchpoint: str, urls: Sequence[QUrl]) -> None:
        try:
            found = [evidence_of(url) for url in urls]
        except Problem as problem:
            tell(self._window, self._window.words, problem)
            return
        label = phrase("window", "Add evidence")
        if self._window.edit(label, lambda d: add_evidence(d, touchpoint, found)):
            self._window.go_to(touchpoint)
            what = ", ".join(one.text for one in found)
            said = self._window.words.say(
                phrase("window", "Added as evidence: {what}").of(what=what)
            )
            self._window.statusBar().showMessage(said, _TOLD_FOR)


def evidence_of(url: QUrl) -> Evidence:
    """A file or page as evidence, called like the file or the page's place.

    A link that is too long is kept without what only the page itself needs; raises `Problem`
    where that does not help.
    """
    link = url.toString()
    if len(link) > NAME_LENGTH:
        link = link.partition("#")[0].partition("?")[0]
    if len(link) > NAME_LENGTH:
        raise Problem(
            phrase("window", "This link is too long: {link}…").of(link=link[:60]),
            phrase("window", "Nothing was changed. Links can have {count} characters.").of(
                count=NAME_LENGTH
            ),
        )
    name = url.fileName() if url.isLocalFile() else f"{url.host()}{url.path()}".rstrip("/")
    return Evidence(text=(name.strip() or link)[:NAME_LENGTH], link=link)
