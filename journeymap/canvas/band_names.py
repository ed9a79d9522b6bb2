"""The names of the bands at the left edge of the map, in sight however far it is scrolled."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeymap.canvas.scene import MapScene
from journeymap.drawing.bands import PADDING, Level
from journeymap.drawing.curve import signed
from journeymap.drawing.shapes import Shape, Text
from journeymap.i18n import Phrase, Words, phrase, plain
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

_SIZE = 11.0
_LEFT = 8.0
_BELOW = 17.0
"""From the top of a band to the line its name stands on, in pixels; less where it is shown
small, to keep off the cards."""
_ABOVE = 6.0
"""From there to the bottom of the band, at least."""


class BandNames(QWidget):
    """Lies over the map and lets everything through; empty in Flow view."""

    def __init__(self, scene: MapScene, view: QGraphicsView, words: Words) -> None:
        # Inside the viewport: beside it, Qt would paint the whole map anew for every scroll.
        super().__init__(view.viewport())
        self._map = scene
        self._view = view
        self._names: dict[Level, str] = {
            level: words.say(band_name(level)) for level in (2, 1, 0, -1, -2, None)
        }
        self._notes = words.say(phrase("bands", "Notes"))
        measure = QtMeasure()
        names = (*self._names.values(), self._notes)
        self._width = round(max(measure.width(name, _SIZE, bold=True) for name in names)) + 16
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scene.bands_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Stand beside the bands as they are in sight now."""
        self.setVisible(self._map.bands is not None)
        room = self._view.viewport().rect()
        self.setGeometry(room.x(), room.y(), min(self._width, room.width()), room.height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write every name into the free edge above the cards of its band."""
        bands = self._map.bands
        if bands is None:
            return
        theme = self._map.theme
        named = [(self._names[band.level], band) for band in bands.bands]
        if bands.shelf is not None:
            named.append((self._notes, bands.shelf))
        below = min(_BELOW, PADDING * self._view.transform().m11() - 3)
        shapes: list[Shape] = []
        for name, band in named:
            # The name of a band whose top is out of sight stays as long as the band does.
            y = min(max(self._y(band.top), 0) + below, self._y(band.bottom) - _ABOVE)
            shapes.append(Text(_LEFT, y, name, _SIZE, theme.ink, True, halo=theme.canvas))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)

    def _y(self, height: float) -> int:
        return self._view.mapFromScene(QPointF(0.0, height)).y()


def band_name(level: Level) -> Phrase:
    """What a band is called; the ends of the scale say what it measures."""
    match level:
        case None:
            return phrase("bands", "No feeling yet")
        case 2:
            return phrase("bands", "Warm {valence}").of(valence=signed(2))
        case -2:
            return phrase("bands", "Cold {valence}").of(valence=signed(-2))
        case _:
            return plain(signed(level))
