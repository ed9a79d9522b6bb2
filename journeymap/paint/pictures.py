"""Paints picture files: PNG as pixels, SVG as the outlines it holds."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing.shapes import Picture

_GREY_DOTS = 1_600
"""The longer side of a drawing that is made grey, in pixels."""


def paint_picture(picture: Picture, painter: QPainter) -> None:
    """Paint a picture into its rectangle; what cannot be read leaves it empty."""
    place = QRectF(picture.x, picture.y, picture.width, picture.height)
    if picture.grey:
        image = _grey(picture.kind, picture.data, picture.width / picture.height)
    elif picture.kind == "png":
        image = _pixels(picture.data)
    else:
        _drawing(picture.data).render(painter, place)
        return
    if not image.isNull():
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.restore()


@lru_cache(maxsize=2)
def _pixels(data: bytes) -> QImage:
    return QImage.fromData(QByteArray(data), "PNG")


@lru_cache(maxsize=2)
def _drawing(data: bytes):
    # Few journeys have a logo: no start waits for the module.
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(data))


@lru_cache(maxsize=2)
def _grey(kind: str, data: bytes, aspect: float) -> QImage:
    """The picture without hues, as transparent as before."""
    if kind == "png":
        image = _pixels(data)
    else:
        long = float(_GREY_DOTS)
        wide, tall = (long, long / aspect) if aspect > 1 else (long * aspect, long)
        image = QImage(round(wide), round(tall), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _drawing(data).render(painter, QRectF(0, 0, image.width(), image.height()))
    if image.isNull():
        return image
    found = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    grey = found.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )
    with QPainter(found) as painter:
        # The greys of the picture where it was opaque; premultiplied black elsewhere.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.drawImage(0, 0, grey)
    return found
