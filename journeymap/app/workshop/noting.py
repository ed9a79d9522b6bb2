"""Writing down what is said while people talk: parked notes, decisions, questions."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from journeymap.canvas.badges import question_badges
from journeymap.drawing.text import elide
from journeymap.edit.minutes import add_decision, add_question, owned
from journeymap.edit.parking import (
    notes_to_touchpoints,
    park,
    park_notes,
    parked_to_note,
    parked_to_touchpoint,
)
from journeymap.edit.touchpoints import set_valence
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint
from journeymap.model.values import new_id
from journeymap.paint.measure import QtMeasure

if TYPE_CHECKING:
    from journeymap.app.window import Window

_WIDEST_NAME, _SMALL = 260, 12
"""Pixels of a name in a line, and of its letters."""


class Noting:
    """What a person writes down in one window, and where it goes from there."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._badges = question_badges(window.scene)

    # Lines that come up over the map

    def park_quickly(self) -> None:
        """Type something for the parking lot."""
        self._type(
            phrase("workshop", "Parking lot"),
            phrase("workshop", "For later … Enter keeps, Esc closes"),
            self.park,
        )

    def decide_quickly(self) -> None:
        """Type a decision about what is selected."""
        self._type(
            phrase("workshop", "Decision"),
            phrase("workshop", "What was decided … end with @name to say who sees to it"),
            self.decide,
            about_selected=True,
        )

    def ask_quickly(self) -> None:
        """Type a question about what is selected."""
        self._type(
            phrase("workshop", "Open question"),
            phrase("workshop", "What nobody knows yet … end with @name to say who finds out"),
            self.ask,
            about_selected=True,
        )

    def _type(
        self,
        name: Phrase,
        hint: Phrase,
        keep: Callable[[str], object],
        about_selected: bool = False,
    ) -> None:
        from journeymap.app.workshop.lines import QuickLine  # not needed by the first window

        self._window.filing.finish_typing()
        about = self._about() if about_selected else ""
        QuickLine(self._in_front(), self._window.words, name, hint, keep, about)

    # What becomes of a line

    def park(self, text: str) -> None:
        """Put a note into the parking lot."""
        self._window.edit(phrase("workshop", "Park a note"), lambda document: park(document, text))

    def decide(self, line: str) -> None:
        """Note a decision of today about the selected touchpoints."""
        said, owner = owned(line)
        about, today = self._selected(), date.today()
        self._window.edit(
            phrase("workshop", "Note a decision"),
            lambda document: add_decision(document, said, about, owner, today),
        )

    def ask(self, line: str) -> None:
        """Note a question about the selected touchpoints."""
        said, owner = owned(line)
        about = self._selected()
        self._window.edit(
            phrase("workshop", "Note a question"),
            lambda document: add_question(document, said, about, owner),
        )

    # Between parking lot and map

    def park_selected(self) -> None:
        """Take the selected sticky notes off the map into the parking lot."""
        ids = self._window.editing.selected(Note)
        self._window.edit(
            phrase("workshop", "Park notes"), lambda document: park_notes(document, ids)
        )

    def selected_to_touchpoints(self) -> None:
        """Make the selected sticky notes touchpoints where they stand."""
        ids = self._window.editing.selected(Note)
        made: tuple[str, ...] = ()

        def operation(document: Document) -> Document:
            nonlocal made
            document, made = notes_to_touchpoints(document, ids)
            return document

        if self._window.edit(phrase("workshop", "Notes to touchpoints"), operation):
            self._window.scene.select(made)

    def place(self, parked: str, as_note: bool = False, at: QPointF | None = None) -> None:
        """Put a parked note on the map as a touchpoint or a sticky note, with its middle `at` a
        point of the scene, or below the others of the stage in hand.
        """
        from journeymap.app.workshop.landing import spot_at  # as above

        window, spot = self._window, spot_at(self._window, at)
        id = new_id("note" if as_note else "touchpoint")
        becomes = parked_to_note if as_note else parked_to_touchpoint

        def operation(document: Document) -> Document:
            document, x, y = spot.prepared(document)
            document = becomes(document, parked, spot.stage, x, y, id)
            return document if spot.felt is None else set_valence(document, [id], spot.felt)

        label = (
            phrase("workshop", "Parked note to sticky note")
            if as_note
            else phrase("workshop", "Parked note to touchpoint")
        )
        if window.edit(label, operation):
            window.go_to(id)
            window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Mark the cards about which a question is open."""
        asked = self._window.document.open_questions
        self._badges.show({id: "\n".join(q.text for q in found) for id, found in asked.items()})

    def _in_front(self) -> QWidget:
        """What people look at now."""
        return self._window.presenting.presentation or self._window.left

    def _selected(self) -> Sequence[str]:
        """What people talk about: the moment that the room sees, or what is selected."""
        presentation = self._window.presenting.presentation
        if presentation is not None:
            return [presentation.touchpoint]
        return self._window.editing.selected(Touchpoint)

    def _about(self) -> str:
        """Which touchpoints a line will be about."""
        touchpoints = self._window.document.touchpoints
        measure = QtMeasure()
        names = [
            elide(touchpoints[id].name, _WIDEST_NAME, _SMALL, measure)
            for id in self._selected()
            if id in touchpoints
        ]
        if not names:
            return ""
        said = phrase("workshop", "about {name}").of(name=names[0])
        if len(names) > 1:
            said = phrase("workshop", "about {name} and others: {count}").of(
                name=names[0], count=len(names) - 1
            )
        return self._window.words.say(said)
