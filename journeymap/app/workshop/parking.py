"""The parking lot in the panel: what was said and has no place on the map yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.form import Desk, Section, line_of, quiet
from journeymap.app.inspector.typed import TextField
from journeymap.app.keycaps import keys_of
from journeymap.app.workshop.lines import AddLine
from journeymap.app.workshop.rows import Grip, Row, Rows
from journeymap.edit.parking import move_parked
from journeymap.edit.touchpoints import remove
from journeymap.i18n import phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.app.workshop.noting import Noting


class ParkedRow(Row):
    """A parked note: write it, put it on the map, take it away."""

    def __init__(self, desk: Desk, id: str, noting: "Noting", rows: Rows) -> None:
        super().__init__(desk, id)
        field = TextField(desk.words, reading.text, least=1, most=6)
        place = QToolButton()
        place.setText("↗")
        place.setProperty("look", "step")
        place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = desk.say(phrase("workshop", "To the map, as a touchpoint"))
        place.setAccessibleName(said)
        place.setToolTip(said)
        place.clicked.connect(lambda: noting.place(id))
        self.add(line_of(Grip(desk.theme, id), field, place, self.more))
        self.bind(field, part("text"), phrase("workshop", "Parked note"))
        self.offer_action(
            phrase("workshop", "To the map, as a touchpoint"),
            lambda: noting.place(id),
            "Ctrl+Return",
        )
        self.offer_action(
            phrase("workshop", "To the map, as a sticky note"),
            lambda: noting.place(id, as_note=True),
            "Ctrl+Shift+Return",
        )
        self.menu.addSeparator()
        self.offer_action(phrase("workshop", "Move up"), lambda: rows.step(id, -1), "Alt+Up")
        self.offer_action(phrase("workshop", "Move down"), lambda: rows.step(id, 1), "Alt+Down")
        self.menu.addSeparator()
        self.offer_action(
            phrase("workshop", "Delete parked note"),
            lambda: self.edit(
                phrase("workshop", "Delete parked note"), lambda document: remove(document, [id])
            ),
        )


class ParkingPart:
    """The section of the parking lot."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        self._desk = desk
        noting, say = window.workshop.noting, desk.say
        self.section = Section(
            desk, phrase("workshop", "Parking lot"), "workshop.parking", opened=True
        )
        self._sum = quiet("")
        self.section.aside(self._sum)
        key = keys_of(window.menus["park"])[0]
        self._hint = quiet(
            say(
                phrase(
                    "workshop",
                    "What is said now and belongs elsewhere is not lost: {key} parks it wherever "
                    "you are. Drag it onto the map when its time has come.",
                ).of(key=key)
            )
        )
        self._hint.setWordWrap(True)
        self.section.add(self._hint)
        self._rows = Rows(desk.theme, lambda id: ParkedRow(desk, id, noting, self._rows))
        self._rows.moved.connect(self._move)
        self.section.add(self._rows)
        self.line = AddLine(
            say(phrase("workshop", "For later …")),
            say(phrase("workshop", "New note for the parking lot")),
        )
        self.line.given.connect(noting.park)
        self.section.add(self.line)

    def refresh(self) -> None:
        """Show the notes as they are now."""
        notes = self._desk.document.parked_notes
        self._rows.show_ids([note.id for note in notes])
        self._hint.setVisible(not notes)
        self._sum.setText(str(len(notes)) if notes else "")

    def _move(self, id: str, place: int) -> None:
        self._desk.edit(
            phrase("workshop", "Move a parked note"),
            lambda document: move_parked(document, id, place),
        )
