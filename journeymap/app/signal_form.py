"""The page of signals: what each is called, what it says, and who computes it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, quiet
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.shelf import New, Shelf
from journeymap.edit.directory import rename_signal
from journeymap.edit.references import users_of
from journeymap.handling.signals_read import signals_read
from journeymap.i18n import Problem, phrase
from journeymap.model.agreements import Signal
from journeymap.model.values import NAME_LENGTH, Record
from journeymap.model.vocabulary import NAMES, SignalType


class SignalForm(Form):
    """Something the host computes, and triggers read."""

    renamed = QtSignal(str)
    """The signal has another id now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words, say = desk.words, desk.say
        self.layout().setContentsMargins(16, 0, 0, 0)
        self.name = LineField(words, reading.name)
        self.name.area.setProperty("look", "title")
        self.add(self.name)
        self.bind(self.name, part("name"), phrase("directory", "Name"))
        section = self.section()
        label = quiet(say(phrase("directory", "In expressions")))
        self.id = _IdField()
        self.id.setAccessibleName(say(phrase("directory", "In expressions")))
        self.id.wanted.connect(self._rename)
        label.setBuddy(self.id)
        section.add(self.id, label)
        self._fixed = quiet(say(phrase("directory", "Triggers read this signal by this name.")))
        self._fixed.setWordWrap(True)
        section.add(self._fixed)
        types = [(type_, say(name)) for type_, name in NAMES[SignalType].items()]
        self.value = Choice(words, desk.theme, types)
        self.row(section, phrase("directory", "Says"), self.value, part("value"))
        self.unit = LineField(words, reading.line, hint=say(phrase("directory", "KRW, minutes …")))
        self.row(section, phrase("directory", "Unit"), self.unit, part("unit"))
        self.lowest = LineField(words, measures.bound, measures.say_number, whole=True)
        self.row(section, phrase("directory", "At least"), self.lowest, part("lowest"))
        self.highest = LineField(words, measures.bound, measures.say_number, whole=True)
        self.row(section, phrase("directory", "At most"), self.highest, part("highest"))
        hint = say(phrase("directory", "a system or a team"))
        self.computed_by = LineField(words, reading.line, hint=hint)
        self.row(section, phrase("directory", "Computed by"), self.computed_by, part("computed_by"))
        self.description = TextField(words, reading.text, least=3)
        self.row(
            section,
            phrase("directory", "What it means"),
            self.description,
            part("description"),
            above=True,
        )
        self._range = QLabel()
        self._range.setProperty("look", "refusal")
        self._range.setWordWrap(True)
        self._range.setText(say(phrase("directory", "The least is more than the most.")))
        section.add(self._range)

    def prepare(self, records: Sequence[Record]) -> None:
        """Numbers alone have a unit and a range; a name that triggers stand for stays."""
        signal: Signal = records[0]
        document = self.desk.document
        self.offer([self.unit, self.lowest, self.highest], signal.value is SignalType.NUMBER)
        both = signal.lowest is not None and signal.highest is not None
        self._range.setVisible(both and signal.lowest > signal.highest)
        fixed = signal.id in signals_read(document) and not users_of(document, {signal.id})
        self._fixed.setVisible(fixed)
        self.id.show_id(signal.id, fixed)

    @property
    def unkept(self) -> tuple[str, ...]:
        """What was typed here and could not be kept, the name in expressions included."""
        return (*super().unkept, *((self.id.area.text(),) if self.id.refusal else ()))

    def _rename(self, new: str) -> None:
        (old,) = self.ids
        if new == old:
            return
        try:
            # Told beside the field, before it would be told in a window of its own.
            rename_signal(self.desk.document, old, new)
        except Problem as problem:
            self.id.refuse(self.desk.say(problem.what))
            return
        except ValueError:
            rule = phrase("directory", "Small letters, digits and _ only, a letter first.")
            self.id.refuse(self.desk.say(rule))
            return
        label = phrase("directory", "Rename a signal in expressions")
        if self.edit(label, lambda document: rename_signal(document, old, new)):
            self.renamed.emit(new)


class _IdField(QWidget):
    """A name that counts once it is whole: others refer to it, so no stroke is kept alone."""

    wanted = QtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.area = QLineEdit()
        self._refusal = QLabel()
        self._refusal.setProperty("look", "refusal")
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.area)
        column.addWidget(self._refusal)
        self.setFocusProxy(self.area)
        self.area.editingFinished.connect(lambda: self.wanted.emit(self.area.text().strip()))

    def setAccessibleName(self, name: str) -> None:
        """Name what is typed into."""
        super().setAccessibleName(name)
        self.area.setAccessibleName(name)

    @property
    def refusal(self) -> str:
        """Why the text is not kept; empty when it is."""
        return self._refusal.text()

    def show_id(self, id: str, fixed: bool) -> None:
        """Show an id; what is being typed stays while the id does."""
        self.area.setReadOnly(fixed)
        if id != self._shown:
            self._shown = id
            self.area.setText(id)
            self.refuse("")

    def refuse(self, why: str) -> None:
        """Say below the field why the text is not kept, or nothing."""
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))
        self.area.setAccessibleDescription(why)


_NEW_SIGNAL = New(
    Signal(id="signal", name="-", value=SignalType.NUMBER),
    phrase("directory", "New signal"),
    phrase("directory", "Add signal"),
    phrase("directory", "Remove signal"),
)


class SignalShelf(Shelf):
    """The signals; those that triggers read and nobody described are offered."""

    def __init__(self, desk: Desk) -> None:
        self._read = Choice(desk.words, desk.theme)
        super().__init__(desk, SignalForm(desk), _NEW_SIGNAL)
        self.form.renamed.connect(self.choose)
        read = desk.say(phrase("directory", "Describe what rules read"))
        self._read.setAccessibleName(read)
        self._read.edited.connect(self._describe)
        self.more.addWidget(self._read)

    @property
    def read(self) -> Choice:
        """The list of what triggers read and nobody described."""
        return self._read

    def refresh(self) -> None:
        """Also offer what is read now."""
        super().refresh()
        document = self._desk.document
        missing = [id for id in signals_read(document) if id not in document]
        title = self._desk.say(phrase("directory", "Describe what rules read"))
        self._read.offer([(None, title), *((id, id) for id in missing)])
        self._read.show_value(None)
        self._read.setVisible(bool(missing))

    def _describe(self, id: str) -> None:
        signal = signals_read(self._desk.document)[id]
        say = self._desk.say
        self.put(
            Signal(
                id=id,
                name=say(signal.means)[:NAME_LENGTH],
                value=SignalType(signal.type),
                unit=signal.unit,
                lowest=signal.lowest,
                highest=signal.highest,
            )
        )
