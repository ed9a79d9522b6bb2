"""What a person does to the map of a window by menu and key."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF
from PySide6.QtGui import QGuiApplication

from journeymap.app.messages import tell
from journeymap.app.progress import GivenUp, progress
from journeymap.canvas.clipboard import MIME, from_mime, to_mime
from journeymap.drawing.columns import MARGIN
from journeymap.edit.fragments import copy, paste
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import (
    add_note,
    place,
    remove,
    revise_emotion,
    revise_records,
    set_mode,
    tag,
)
from journeymap.edit.transitions import connect, reconnect, reverse
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.model.values import Record, new_id
from journeymap.model.vocabulary import Basis, Feeling, Mode

if TYPE_CHECKING:
    from journeymap.app.window import Window

_TOLD_FOR = 3000
"""Milliseconds for which the status bar says what undo took back."""
_PASTE_STEP = 24.0
"""How far aside a copy is pasted, in scene units."""


class Editing:
    """The edits of one window, each one step of the history."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._edit = window.edit
        self._pasted = 0
        window.view.growing.changed.connect(self._tell_naming_keys)

    def undo(self) -> None:
        """Take the last step back."""
        label = self._window.work.session.undo_label
        self._window.bench.undo()
        self._say_step(phrase("window", "Undone: {step}"), label)

    def redo(self) -> None:
        """Do the next step again."""
        label = self._window.work.session.redo_label
        self._window.bench.redo()
        self._say_step(phrase("window", "Done again: {step}"), label)

    def _say_step(self, said: Phrase, label: Phrase | None) -> None:
        """Say in the status bar what became of a step: what was said of it is no longer so."""
        if label is not None:
            text = self._window.words.say(said.of(step=label))
            self._window.statusBar().showMessage(text, _TOLD_FOR)

    def cut(self) -> None:
        """Copy and delete."""
        if self.copy():
            self._remove(phrase("window", "Cut"))

    def copy(self) -> bool:
        """Put the selected cards and notes on the clipboard; False when there are none."""
        records = copy(self._window.document, self._window.scene.selected())
        if not records:
            return False
        QGuiApplication.clipboard().setMimeData(to_mime(records))
        self._pasted = 0
        return True

    def copy_picture(self) -> None:
        """Put what is selected, or the whole map, on the clipboard as a picture."""
        from journeymap.canvas.picture import (  # not needed by the first window
            picture,
            picture_mime,
        )

        window = self._window
        ids = window.scene.selected() or tuple(window.document.records)
        page = picture(window.scene, ids)
        if page is None:
            return
        journey = window.document.journey
        QGuiApplication.clipboard().setMimeData(picture_mime(page, journey.title, journey.language))
        said = phrase("window", "Copied as a picture: paste it into a mail, a slide or a document")
        window.statusBar().showMessage(window.words.say(said), 8000)

    def paste(self) -> None:
        """Paste cards and notes, a little aside each time; other text as a list of touchpoints."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasText() and not data.hasFormat(MIME):
            from journeymap.app import importing  # what tables need takes its time to load

            importing.paste_text(self._window, data.text())
            return
        self._pasted += 1
        self._paste(data, phrase("window", "Paste"), self._pasted)

    def duplicate(self) -> None:
        """Put a copy of the selection beside it, past the clipboard."""
        if records := copy(self._window.document, self._window.scene.selected()):
            self._paste(to_mime(records), phrase("window", "Duplicate"), 1)

    def _paste(self, data: QMimeData | None, label: Phrase, times: int) -> None:
        try:
            records = from_mime(data)
        except Problem as problem:
            tell(self._window, self._window.words, problem)
            return
        pasted: tuple[str, ...] = ()
        step = times * _PASTE_STEP

        def operation(document: Document) -> Document:
            nonlocal pasted
            document, pasted = paste(document, records, step, step)
            return document

        if records and self._edit(label, operation):
            self._window.scene.select(pasted)

    def delete(self) -> None:
        """Delete what is selected."""
        self._remove(phrase("window", "Delete"))

    def _remove(self, label: Phrase) -> None:
        ids = self._window.scene.selected()
        if ids:
            self._edit(label, lambda document: remove(document, ids))

    def select_all(self) -> None:
        """Select every card and note."""
        document = self._window.document
        self._window.scene.select([*document.touchpoints, *(note.id for note in document.notes)])

    def add_touchpoint(self) -> None:
        """Begin to name a touchpoint: below the selected card, or in the chosen stage."""
        self._window.view.growing.add(self._window.stage_bar.stage)

    def _tell_naming_keys(self) -> None:
        """Say in the status bar how naming goes on, while it does."""
        if self._window.view.growing.is_naming:
            keys = phrase(
                "window", "Enter: next · Tab: alternative · Ctrl+Enter: next stage · Esc: end"
            )
            self._window.statusBar().showMessage(self._window.words.say(keys))
        else:
            self._window.statusBar().clearMessage()

    def rename_stage(self) -> None:
        """Type a name for the chosen stage, or for that of the selected card."""
        bar = self._window.stage_bar
        if bar.stage not in self._window.document:
            cards = self.selected(Touchpoint)
            if not cards:
                return
            bar.choose(self._window.document.touchpoints[cards[0]].stage)
        bar.rename()

    def add_note(self, at: QPointF | None = None) -> None:
        """Add a sticky note with its middle here, or in the middle of what is in sight."""
        id = new_id("note")
        if at is None:
            at = self._window.view.mapToScene(self._window.view.viewport().rect().center())
        column = self._window.scene.columns.at(at.x())
        if column is None:
            return
        x, y = max(MARGIN, at.x() - column.x - 88), max(0.0, at.y() - 30)
        label = phrase("window", "Add note")
        if self._edit(label, lambda document: add_note(document, column.stage.id, "", x, y, id)):
            self._window.go_to(id)
            self._window.enter_inspector()

    def connect_selected(self) -> None:
        """Connect the selected cards in reading order; a single one with one to be found.

        A selected transition is led to one to be found.
        """
        cards, lines = self.selected(Touchpoint), self.selected(Transition)
        if not cards and len(lines) == 1:
            self._lead_elsewhere(lines[0])
            return
        if len(cards) == 1:
            target = self._pick(phrase("window", "Connect to"))
            cards = [*cards, target] if target is not None else []

        def operation(document: Document) -> Document:
            for source, target in pairwise(cards):
                document = connect(document, source, target)
            return document

        if len(cards) > 1:
            self._edit(phrase("window", "Connect"), operation)

    def _lead_elsewhere(self, line: str) -> None:
        target = self._pick(phrase("window", "Lead to"))
        if target is not None:
            label = phrase("canvas", "Lead elsewhere")
            self._edit(label, lambda document: reconnect(document, line, target=target))

    def reverse(self) -> None:
        """Turn the selected transitions round."""
        ids = self.selected(Transition)
        label = phrase("window", "Reverse transition")
        self._edit(label, lambda document: reverse(document, ids))

    def remove_stage(self) -> None:
        """Delete the chosen stage with what stands in it."""
        stage = self._window.stage_bar.stage
        label = phrase("window", "Delete stage")
        self._edit(label, lambda document: remove_stages(document, {stage}))

    def tag(self, feeling: Feeling) -> None:
        """Tag the selected touchpoints with a feeling."""
        ids = self.selected(Touchpoint)
        self._edit(phrase("window", "Tag a feeling"), lambda document: tag(document, ids, feeling))
        self._window.view.walking.keep_in_sight(ids)

    def untag(self) -> None:
        """Take the feeling of the selected touchpoints away."""
        ids = self.selected(Touchpoint)
        label = phrase("window", "Clear feeling")
        self._edit(label, lambda document: revise_records(document, ids, emotion=None))
        self._window.view.walking.keep_in_sight(ids)

    def set_basis(self, basis: Basis) -> None:
        """Say how the feelings of the selected touchpoints are known."""
        ids = self.selected(Touchpoint)
        label = phrase("window", "Set the basis")
        self._edit(label, lambda document: revise_emotion(document, ids, basis=basis))

    def toggle_decisive(self) -> None:
        """Mark the selected touchpoints as decisive, or no longer when all were."""
        ids = self.selected(Touchpoint)
        decisive = not all(self._window.document.touchpoints[id].decisive for id in ids)
        label = phrase("window", "Mark decisive moments")
        self._edit(label, lambda document: revise_records(document, ids, decisive=decisive))

    def set_mode(self, mode: Mode) -> None:
        """Say who handles the selected touchpoints."""
        ids = self.selected(Touchpoint)
        self._edit(phrase("window", "Set handling"), lambda document: set_mode(document, ids, mode))

    def tidy(self) -> None:
        """Tidy the selected cards and notes, or the whole map when no two cards are selected.

        In Emotion view heights are feelings and x alone says little, so it goes to Flow first,
        where one sees what is done.
        """
        from journeymap.drawing.tidy import tidy  # not needed by the first window

        document, scene = self._window.document, self._window.scene
        ids = scene.selected() if len(self.selected(Touchpoint)) > 1 else None
        self._window.views.show_flow()
        before = scene.places()
        try:
            with progress(self._window, phrase("window", "Tidying the map")) as report:
                places = tidy(document, scene.look, ids, report)
        except GivenUp:
            return
        tidied = self._edit(phrase("window", "Tidy"), lambda document: place(document, places))
        if tidied:
            scene.glide_from(before)

    def _pick(self, title: Phrase) -> str | None:
        from journeymap.app.picker import TouchpointPicker  # not needed by the first window

        picker = TouchpointPicker(self._window, title)
        chosen = picker.chosen if picker.exec() else None
        picker.deleteLater()
        return chosen

    def selected(self, type: type[Record]) -> list[str]:
        """The selected records of a type, in reading order."""
        return [
            id
            for id in self._window.scene.selected()
            if isinstance(self._window.document[id], type)
        ]
