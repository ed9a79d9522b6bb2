"""Typing what a transition is called right where it runs."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.name_editor import NameEditor
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import Words, phrase

_SIZE = QSize(180, 30)
"""Of the field, in pixels."""


def type_label(view: QGraphicsView, line: TransitionItem, words: Words, edit: Edit) -> None:
    """Open a field over the middle of a transition; left empty, it has no label."""
    id, label = line.id, line.transition.label
    middle = view.mapFromScene(line.middle)
    place = QRect(QPoint(), _SIZE)
    place.moveCenter(middle)

    def keep(said: str) -> None:
        if said != label:
            edit(
                phrase("canvas", "Label transition"),
                lambda document: revise_records(document, [id], label=said),
            )

    said = words.say(phrase("canvas", "Label of the transition"))
    NameEditor(view.viewport(), place, label, said, keep, empty_allowed=True)
