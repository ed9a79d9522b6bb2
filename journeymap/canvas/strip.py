"""The emotion strip: the feeling along up to three paths, aligned with the columns of the map."""

from collections.abc import Sequence
from math import hypot, inf

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from journeymap.canvas.scene import MapScene
from journeymap.canvas.strip_rows import ROW, CurveRow, lefts_of
from journeymap.canvas.view import MapView
from journeymap.drawing import marks
from journeymap.drawing.curve import felt
from journeymap.drawing.shapes import Box, Dot, Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import elide
from journeymap.drawing.traces import (
    MOST,
    Moment,
    Trace,
    depict_mark,
    depict_trace,
    gaps_between,
    is_near,
    moments,
    named_beside,
    place_labels,
    trace_color,
)
from journeymap.i18n import Words, phrase
from journeymap.model.vocabulary import Basis
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

_HEAD = 36
"""The height of the line with title, chooser and, for a single curve, its numbers."""
_ABOVE, _BELOW = 18.0, 22.0
"""Room above the warmest and below the coldest feeling, in pixels."""
_LOWEST, _LOWEST_OF_SEVERAL, _USUAL = 74, 116, 120
"""The height of the curves themselves: of one and of several at least, and gladly."""
_FACE, _MARK = 10.0, 8.0
_BEHIND = 0.35
"""What is left of a curve while another has come forward."""
_NEAR = 6.0
"""How near to a line the pointer is on it, in pixels."""
_WIDEST_LABEL = 180.0


class EmotionStrip(QWidget):
    """The curves of the chosen paths; a click on a moment chooses its touchpoint.

    Of several curves the one whose row is under the pointer, has the focus or was clicked comes
    forward. With the focus on the strip, arrow keys walk along that curve.
    """

    chosen = Signal(str)

    def __init__(self, scene: MapScene, view: MapView, words: Words) -> None:
        super().__init__()
        self._map = scene
        self._view = view
        self._words = words
        self._measure = QtMeasure()
        self._title = words.say(phrase("strip", "Emotion curve"))
        self._traces: tuple[Trace, ...] = ()
        self._moments: tuple[tuple[Moment, ...], ...] = ()
        self._current = ""
        self._wanted: int | None = None
        self.chooser = QToolButton(self)
        """Names the path; whoever knows the paths gives it a menu."""
        self.chooser.setObjectName("chooser")
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows = tuple(CurveRow(place, scene.theme, self) for place in range(MOST))
        for place, row in enumerate(self.rows):
            row.wanted.connect(lambda here, place=place: self._want(place if here else None))
            row.clicked.connect(lambda on, place=place: self._hold(place if on else None))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.setAccessibleName(self._title)
        view.moved.connect(self.update)
        scene.columns_changed.connect(self._spread)
        self.show_traces(())

    def sizeHint(self) -> QSize:
        """Tall enough for five heights of feeling under the rows."""
        return QSize(600, self._top() + _USUAL)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order in which Tab should reach it."""
        return (self.chooser, *self.rows, self)

    @property
    def path(self) -> tuple[str, ...]:
        """The touchpoints of the first path."""
        return self._traces[0].path if self._traces else ()

    @property
    def traces(self) -> tuple[Trace, ...]:
        """The curves that are shown."""
        return self._traces

    @property
    def front(self) -> int:
        """The place of the curve that has come forward; the first where none was asked to."""
        held = next((n for n, row in enumerate(self.rows) if row.isChecked()), 0)
        place = held if self._wanted is None else self._wanted
        return place if place < len(self._traces) else 0

    def show_traces(self, traces: Sequence[Trace], current: str = "") -> None:
        """Show these curves, three at most, the first with faces; `current` is ringed."""
        self._traces = tuple(traces[:MOST])
        self._current = current
        several = len(self._traces) > 1
        lefts = lefts_of(self._traces) if several else ()
        for place, row in enumerate(self.rows):
            shown = several and place < len(self._traces)
            if shown:
                row.show_trace(self._traces[place], lefts)
            else:
                row.setChecked(False)
            row.setVisible(shown)
        name = self._traces[0].name if self._traces else ""
        self.chooser.setText(elide(name, _WIDEST_LABEL, 13.0, self._measure) + "  ")
        said = phrase("strip", "Path: {name}").of(name=name)
        self.chooser.setAccessibleName(self._words.say(said))
        self.setMinimumHeight(self._top() + (_LOWEST_OF_SEVERAL if several else _LOWEST))
        self.updateGeometry()
        self._arrange()
        self._spread()
        self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, zero line, curves and moments."""
        theme = self._map.theme
        zero = self._y(0)
        shapes: list[Shape] = [
            Box(0, 0, self.width(), self.height(), 0, theme.paper),
            Box(0, 0, self.width(), 1, 0, theme.hairline),
            Path((Move(0, zero), Line(self.width(), zero)), None, Stroke(theme.hairline, 1)),
            Text(16, 23, self._title, 12, theme.ink, bold=True),
        ]
        if len(self._traces) == 1:
            left = self.chooser.geometry().right() + 14
            facts = " · ".join(self._traces[0].facts)
            said = elide(facts, self.width() - left - 12, 11, self._measure)
            shapes.append(Text(left, 23, said, 11, theme.muted))
        if self.hasFocus():
            top = self._top()
            ring = Box(2, top, self.width() - 4, self.height() - top - 2, 6, None)
            shapes.append(Box(ring.x, ring.y, ring.width, ring.height, 6, None, _ring(theme.focus)))
        front = self.front
        behind = [place for place in range(len(self._traces)) if place != front]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)
            stepped_back = self._wanted is not None or any(row.isChecked() for row in self.rows)
            painter.setOpacity(_BEHIND if stepped_back else 1.0)
            for place in reversed(behind):
                paint(self._curve(place), painter)
            painter.setOpacity(1.0)
            if self._traces:
                paint(self._curve(front), painter)
            paint(self._labels(), painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the touchpoint under the pointer."""
        found = self._moment_at(event.position().x(), event.position().y())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found[1].touchpoint.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say with the pointer what can be clicked; the curve under it comes forward."""
        found = self._moment_at(event.position().x(), event.position().y())
        shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        at = event.position()
        over = self._curve_at(at.x(), at.y()) if found is None else found[0]
        self._want(over if len(self._traces) > 1 else None)

    def leaveEvent(self, event: QEvent) -> None:
        """No curve is under the pointer any more."""
        super().leaveEvent(event)
        self._want(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the curve in front: left, right, to its beginning, to its end."""
        ids = [moment.touchpoint.id for moment in self._in_front()]
        here = ids.index(self._current) if self._current in ids else None
        match event.key():
            case Qt.Key.Key_Right:
                to = 0 if here is None else here + 1
            case Qt.Key.Key_Left:
                to = len(ids) - 1 if here is None else here - 1
            case Qt.Key.Key_Home:
                to = 0
            case Qt.Key.Key_End:
                to = len(ids) - 1
            case _:
                super().keyPressEvent(event)
                return
        if 0 <= to < len(ids):
            self.chosen.emit(ids[to])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the rows as wide as the strip."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Name the touchpoint and its feeling; over the numbers of a single curve, all of them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._moment_at(event.pos().x(), event.pos().y())
            text = "" if found is None else self._words.say(felt(found[1].touchpoint))
            if found is None and event.pos().y() < _HEAD and len(self._traces) == 1:
                text = "\n".join(self._traces[0].facts)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _describe(self) -> None:
        said = [", ".join((trace.name, *trace.facts)) for trace in self._traces]
        self.setAccessibleDescription(". ".join(said))

    def _want(self, place: int | None) -> None:
        if place is None:
            place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        if place != self._wanted:
            self._wanted = place
            self.update()

    def _hold(self, place: int | None) -> None:
        for other, row in enumerate(self.rows):
            row.setChecked(other == place)
        self.update()

    def _spread(self) -> None:
        """Find the places of all moments anew."""
        self._moments = moments(self._traces, self._map.columns)
        self.update()

    def _in_front(self) -> tuple[Moment, ...]:
        return self._moments[self.front] if self._moments else ()

    def _top(self) -> int:
        """Where the rows end."""
        return _HEAD + (len(self._traces) * ROW + 4 if len(self._traces) > 1 else 0)

    def _arrange(self) -> None:
        left = 16 + round(self._measure.width(self._title, 12, True)) + 10
        size = self.chooser.sizeHint()
        self.chooser.setGeometry(
            left, (_HEAD - size.height()) // 2 + 1, size.width(), size.height()
        )
        for place, row in enumerate(self.rows):
            row.setGeometry(QRect(8, _HEAD + place * ROW, max(0, self.width() - 16), ROW))

    def _curve(self, place: int) -> list[Shape]:
        """One curve as far as it is in sight, with its moments."""
        theme = self._map.theme
        found = self._moments[place]
        places = self._points(place)
        felt = [n for n, moment in enumerate(found) if moment.valence is not None]
        tagged, points = [found[n] for n in felt], [places[n] for n in felt]
        gaps = gaps_between([moment.step for moment in tagged], self._traces[place].gaps)
        shapes: list[Shape] = []
        for start, end in self._runs_in_sight([x for x, _ in points]):
            near = {gap - start for gap in gaps if start <= gap < end}
            valences = [float(moment.valence or 0) for moment in tagged[start : end + 1]]
            shapes += depict_trace(points[start : end + 1], valences, near, place, theme)
        for moment, (x, y) in zip(found, places, strict=True):
            if not -_FACE < x < self.width() + _FACE:
                continue
            emotion = moment.touchpoint.emotion
            assumed = emotion is not None and emotion.basis is Basis.ASSUMED
            here = moment.touchpoint.id == self._current and place == self.front
            room = _FACE if place == 0 else _MARK / 2
            if here:
                shapes.append(Dot(x, y, room + 4, theme.paper, _ring(theme.focus)))
            elif place == 0:
                shapes.append(Dot(x, y, room + 1.5, theme.paper))
            if place == 0:
                shapes += marks.face(x, y, _FACE, moment.valence, theme, assumed)
            else:
                shapes += depict_mark(x, y, place, _MARK, theme)
        return shapes

    def _runs_in_sight(self, xs: Sequence[float]) -> list[tuple[int, int]]:
        """The stretches (first and last point) of a line that may be seen."""
        runs: list[tuple[int, int]] = []
        for place in range(len(xs) - 1):
            left, right = sorted(xs[place : place + 2])
            if right < 0 or left > self.width():
                continue
            if runs and runs[-1][1] == place:
                runs[-1] = (runs[-1][0], place + 1)
            else:
                runs.append((place, place + 1))
        return runs

    def _labels(self) -> list[Shape]:
        """The names at the ends of several curves."""
        if len(self._traces) < 2:
            return []
        theme = self._map.theme
        named: list[tuple[int, str, tuple[float, float]]] = []
        for place, trace in enumerate(self._traces):
            tagged = [moment.valence is not None for moment in self._moments[place]]
            end = named_beside(self._points(place), tagged, float(self.width()))
            if end is not None:
                name = elide(trace.name, _WIDEST_LABEL, 11, self._measure, True)
                named.append((place, name, end))
        widths = [self._measure.width(name, 11, True) for _, name, _ in named]
        ends = [end for _, _, end in named]
        top, bottom = self._top() + 12.0, self.height() - 6.0
        places = place_labels(ends, widths, self.width() - 8.0, top, bottom)
        return [
            Text(x, y, name, 11, trace_color(place, theme), bold=True, halo=theme.paper)
            for (place, name, _), (x, y) in zip(named, places, strict=True)
        ]

    def _points(self, place: int) -> list[tuple[float, float]]:
        """Where the moments of a curve stand, in pixels."""
        shown = self._view.viewportTransform()
        zoom, left = shown.m11(), shown.dx()
        heights = {valence: self._y(valence or 0) for valence in (None, -2, -1, 0, 1, 2)}
        return [(zoom * m.x + left, heights[m.valence]) for m in self._moments[place]]

    def _y(self, valence: float) -> float:
        top = self._top() + _ABOVE
        return top + (self.height() - top - _BELOW) * (2 - valence) / 4

    def _curve_at(self, x: float, y: float) -> int | None:
        """The curve that runs past a pixel, the one in front before others."""
        front = self.front
        for place in sorted(range(len(self._traces)), key=lambda place: place != front):
            found = zip(self._moments[place], self._points(place), strict=True)
            points = [point for moment, point in found if moment.valence is not None]
            if is_near(points, x, y, _NEAR):
                return place
        return None

    def _moment_at(self, x: float, y: float) -> tuple[int, Moment] | None:
        """The curve and the moment at a pixel, of the curve in front before others."""

        front = self.front
        near = [
            (hypot(across - x, down - y), place != front, place, n)
            for place in range(len(self._moments))
            for n, (across, down) in enumerate(self._points(place))
        ]
        distance, _, place, n = min(near, default=(inf, True, 0, 0))
        return (place, self._moments[place][n]) if distance <= _FACE + 4 else None


def _ring(color: str) -> Stroke:
    return Stroke(color, 2)
