"""A map on a session of its own, without the window around it."""

from dataclasses import dataclass

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journeymap.canvas.scene import MapScene
from journeymap.canvas.stage_bar import StageBar
from journeymap.canvas.strip import EmotionStrip
from journeymap.canvas.view import MapView
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.i18n import words_in
from journeymap.model.document import Document


@dataclass
class Canvas:
    """Stage bar, map and strip over one session."""

    session: Session
    scene: MapScene
    view: MapView
    bar: StageBar
    strip: EmotionStrip
    whole: QWidget

    @property
    def document(self) -> Document:
        return self.session.document

    def stages(self) -> list[str]:
        """The names from left to right."""
        return [stage.name for stage in self.document.stages]


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether no dot of two pictures differs by more than a shade."""
    images = []
    for image in (one, other):
        plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
        size = (plain.width(), plain.height())
        images.append(Image.frombytes("RGBX", size, bytes(plain.constBits())).convert("RGB"))
    return all(most <= 2 for _, most in ImageChops.difference(*images).getextrema())


@pytest.fixture
def canvas(shop: Document, qtbot: QtBot) -> Canvas:
    session = Session(shop)
    scene = MapScene(shop, LIGHT)
    words = words_in("en")

    def edit(label: object, operation: object, fold: object = None) -> bool:
        return bool(session.edit(label, operation, fold))

    view = MapView(scene, words, edit)
    bar = StageBar(scene, view, words, edit)
    strip = EmotionStrip(scene, view, words)
    session.listen(lambda change: scene.follow(session.document, change))
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in (bar, view, strip):
        layout.addWidget(widget)
    whole.resize(1000, 700)
    QCursor.setPos(0, 790)  # below it: where a test before has left the pointer, it would hover
    qtbot.addWidget(whole)
    with qtbot.waitActive(whole):
        whole.show()
    return Canvas(session, scene, view, bar, strip, whole)
