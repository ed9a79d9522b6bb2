"""What the palette offers in a window: every action, and everything that has a name on the map."""

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journeymap.app.keycaps import keys_of, spoken
from journeymap.app.looking import ACTION
from journeymap.app.palette import SIGN, Offer
from journeymap.drawing import marks, signs
from journeymap.drawing.shapes import Shape
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis

if TYPE_CHECKING:
    from journeymap.app.window import Window

_LONGEST = 90
"""Letters of a note that its line shows."""


def touchpoints(document: Document, theme: Theme) -> Iterator[Offer]:
    """The touchpoints as the map is read, each in its stage."""
    faces: dict[object, tuple[Shape, ...]] = {}
    for stage in document.stages:
        for touchpoint in document.in_stage(stage.id):
            yield Offer(
                touchpoint.id,
                _line(touchpoint.name),
                stage.name,
                sign=_face(touchpoint, theme, faces),
            )


def places(document: Document, theme: Theme, words: Words) -> Iterator[Offer]:
    """Stages, touchpoints, notes and kept paths."""
    stage = words.say(phrase("palette", "Stage"))
    sign = signs.stage(SIGN, theme)
    yield from (Offer(s.id, _line(s.name), stage, sign=sign) for s in document.stages)
    yield from touchpoints(document, theme)
    path, sign = words.say(phrase("palette", "Path")), signs.path(SIGN, theme)
    yield from (Offer(p.id, _line(p.name), path, sign=sign) for p in document.paths)
    note, sign = words.say(phrase("palette", "Note")), signs.note(SIGN, theme)
    for one in document.notes:
        if text := _line(one.text):
            yield Offer(one.id, text[:_LONGEST], note, sign=sign)


def actions(window: "Window") -> Iterator[Offer]:
    """What can be done now, each with its menu and its keys."""
    ids = {action: id for id, action in window.menus.actions.items()}
    sign = signs.deed(SIGN, window.program.theme)
    for top in window.menuBar().actions():
        for action, menus in _in_menu(top.menu(), spoken(top.text())):
            if action in ids and action.isEnabled():
                yield Offer(
                    ACTION + ids[action],
                    spoken(action.text()),
                    menus,
                    next(iter(keys_of(action)), ""),
                    sign,
                )


def _in_menu(menu: QMenu, path: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        if action.menu() is not None:
            yield from _in_menu(action.menu(), f"{path} › {spoken(action.text())}")
        elif not action.isSeparator():
            yield action, path


def _face(
    touchpoint: Touchpoint, theme: Theme, known: dict[object, tuple[Shape, ...]]
) -> tuple[Shape, ...]:
    """The face of a touchpoint; faces that look the same are made once."""
    emotion = touchpoint.emotion
    look = None if emotion is None else (emotion.valence, emotion.basis is Basis.ASSUMED)
    if look not in known:
        valence, assumed = look if look is not None else (None, False)
        known[look] = marks.face(SIGN / 2, SIGN / 2, 10, valence, theme, assumed)
    return known[look]


def _line(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
