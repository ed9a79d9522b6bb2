"""The forms for stages, the columns of the map, and for the notes that stand in them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.edit.stages import move_stage
from journeymap.i18n import phrase
from journeymap.model.values import Record


class StageForm(Form):
    """A column: its name and its place."""

    looks_around = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        say = desk.say
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self.add(self._title)
        self.add(quiet(say(phrase("inspector", "Stage"))))
        self._name = LineField(desk.words, reading.name)
        self._name.area.setProperty("look", "title")
        self.add(self._name)
        self.bind(self._name, part("name"), phrase("inspector", "Name"))
        left = say(phrase("inspector", "Move stage left"))
        right = say(phrase("inspector", "Move stage right"))
        self._left = small_button(f"← {left}", left, lambda: self._move(-1))
        self._right = small_button(f"{right} →", right, lambda: self._move(1))
        self._moves = line_of(self._left, self._right, None)
        self.add(self._moves)
        self._count = quiet("")
        self.add(self._count)

    def prepare(self, records: Sequence[Record]) -> None:
        """Say what stands in the stage and where it can go."""
        document, one = self.desk.document, len(records) == 1
        self._title.setVisible(not one)
        self._name.setVisible(one)
        self._moves.setVisible(one)
        stages = phrase("inspector", "Stages: {count}").of(count=len(records))
        self._title.setText(self.desk.say(stages))
        inside = sum(len(document.in_stage(record.id)) for record in records)
        count = phrase("inspector", "Touchpoints: {count}").of(count=inside)
        self._count.setText(self.desk.say(count))
        place = document.stages.index(records[0])
        self._left.setEnabled(place > 0)
        self._right.setEnabled(place < len(document.stages) - 1)

    def _move(self, by: int) -> None:
        (id,) = self.ids
        place = self.desk.document.stages.index(self.records[0]) + by
        self.edit(
            phrase("inspector", "Move stage"), lambda document: move_stage(document, id, place)
        )


class NoteForm(Form):
    """A sticky note: its text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self.add(self._title)
        self._text = TextField(desk.words, reading.text, least=6, most=24)
        self.add(self._text)
        self.bind(self._text, part("text"), phrase("inspector", "Note"))

    def prepare(self, records: Sequence[Record]) -> None:
        """One note shows its text, several their number."""
        one = len(records) == 1
        self._text.setVisible(one)
        several = phrase("inspector", "Notes: {count}").of(count=len(records))
        self._title.setText(self.desk.say(phrase("inspector", "Note") if one else several))
