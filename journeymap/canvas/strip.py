"""The emotion strip: the feeling along one path, aligned with the columns of the map."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing import marks
from journeymap.drawing.curve import Moment, depict_curve, moments, signed
from journeymap.drawing.shapes import Box, Dot, Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import elide
from journeymap.i18n import Words, phrase
from journeymap.model.vocabulary import Basis, name_of
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

_TOP, _BOTTOM = 48.0, 22.0
"""Room above the warmest and below the coldest feeling, in pixels."""
_FACE = 10.0


class EmotionStrip(QWidget):
    """The curve of the chosen path; a click on a face chooses its touchpoint."""

    chosen = Signal(str)

    def __init__(self, scene: MapScene, view: MapView, words: Words) -> None:
        super().__init__()
        self._map = scene
        self._view = view
        self._words = words
        self._measure = QtMeasure()
        self._path: tuple[str, ...] = ()
        self._summary = ""
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(110)
        self.setMouseTracking(True)
        self.setAccessibleName(words.say(phrase("strip", "Emotion curve")))
        view.moved.connect(self.update)
        scene.columns_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Tall enough for five heights of feeling."""
        return QSize(600, 156)

    @property
    def path(self) -> tuple[str, ...]:
        """The touchpoints of the path that is shown."""
        return self._path

    def show_path(self, path: Sequence[str], summary: str, current: str = "") -> None:
        """Show this path with a line that sums it up; `current` is ringed."""
        self._path = tuple(path)
        self._summary = summary
        self._current = current
        self.setAccessibleDescription(summary)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, zero line, curve and faces."""
        theme = self._map.theme
        shapes: list[Shape] = [
            Box(0, 0, self.width(), self.height(), 0, theme.paper),
            Box(0, 0, self.width(), 1, 0, theme.hairline),
        ]
        title = self._words.say(phrase("strip", "Emotion curve"))
        beside = 16 + self._measure.width(title, 12, True) + 20
        summary = elide(self._summary, self.width() - beside - 12, 11, self._measure)
        zero = self._y(0)
        shapes += [
            Path((Move(0, zero), Line(self.width(), zero)), None, Stroke(theme.hairline, 1)),
            Text(16, 24, title, 12, theme.ink, bold=True),
            Text(beside, 24, summary, 11, theme.muted),
        ]
        found = self._moments()
        tagged = [m for m in found if m.valence is not None]
        shapes += depict_curve(
            [(self._x(m), self._y(m.valence or 0)) for m in tagged],
            [m.valence or 0 for m in tagged],
            3.0,
            theme,
        )
        for moment in found:
            x, y = self._x(moment), self._y(moment.valence or 0)
            emotion = moment.touchpoint.emotion
            assumed = emotion is not None and emotion.basis is Basis.ASSUMED
            if moment.touchpoint.id == self._current:
                shapes.append(Dot(x, y, _FACE + 4, theme.paper, Stroke(theme.focus, 2)))
            else:
                shapes.append(Dot(x, y, _FACE + 1.5, theme.paper))
            shapes += marks.face(x, y, _FACE, moment.valence, theme, assumed)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the touchpoint under the pointer."""
        moment = self._moment_at(event.position().x(), event.position().y())
        if moment is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(moment.touchpoint.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say with the pointer what can be clicked."""
        over = self._moment_at(event.position().x(), event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Name the touchpoint and its feeling."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            moment = self._moment_at(event.pos().x(), event.pos().y())
            text = self._described(moment) if moment is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _described(self, moment: Moment) -> str:
        emotion = moment.touchpoint.emotion
        if emotion is None:
            return moment.touchpoint.name
        said = phrase("strip", "{name}: {feeling} {valence}, {basis}").of(
            name=moment.touchpoint.name,
            feeling=name_of(emotion.word),
            valence=signed(emotion.valence),
            basis=name_of(emotion.basis),
        )
        return self._words.say(said)

    def _moments(self) -> tuple[Moment, ...]:
        document = self._map.document
        path = [id for id in self._path if id in document.touchpoints]
        return moments(document, path, self._map.columns)

    def _x(self, moment: Moment) -> float:
        return float(self._view.mapFromScene(moment.x, 0.0).x())

    def _y(self, valence: float) -> float:
        room = self.height() - _TOP - _BOTTOM
        return _TOP + room * (2 - valence) / 4

    def _moment_at(self, x: float, y: float) -> Moment | None:
        def far(moment: Moment) -> float:
            across, down = self._x(moment) - x, self._y(moment.valence or 0) - y
            return (across**2 + down**2) ** 0.5

        nearest = min(self._moments(), key=far, default=None)
        return nearest if nearest is not None and far(nearest) <= _FACE + 4 else None
