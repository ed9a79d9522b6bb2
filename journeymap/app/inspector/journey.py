"""The form for the journey itself, shown while nothing is selected."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.pick_groups import Picks
from journeymap.app.inspector.picks import Chip
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.i18n import LANGUAGES, phrase
from journeymap.model.values import Record
from journeymap.model.vocabulary import NAMES, Mode, State, name_of


class JourneyForm(Form):
    """What the map is about, for whom, and how far it has come."""

    looks_around = True

    def __init__(self, desk: Desk, open_directory: Callable[[], None]) -> None:
        super().__init__(desk)
        words, say = desk.words, desk.say
        title = LineField(words, reading.name)
        title.area.setProperty("look", "title")
        self.add(title)
        self.bind(title, part("title"), phrase("inspector", "Title"))
        section = self.section()
        description = TextField(words, reading.text, least=3)
        self.row(
            section,
            phrase("inspector", "Description"),
            description,
            part("description"),
            above=True,
        )
        state = Picks([(s, Chip(desk.theme, say(name))) for s, name in NAMES[State].items()])
        state.layout().addStretch(1)
        self.row(section, phrase("inspector", "Shows"), state, part("state"))
        self._language = Choice(words, desk.theme)
        self.row(section, phrase("inspector", "Written in"), self._language, part("language"))
        based_on = LineField(words, reading.line)
        self.row(section, phrase("inspector", "Based on"), based_on, part("based_on"))
        self._counts = QLabel()
        self._counts.setWordWrap(True)
        self._personas = QLabel()
        self._personas.setWordWrap(True)
        people = self.section(phrase("inspector", "For whom"))
        people.add(self._personas)
        directory = say(phrase("inspector", "Personas, channels and teams …"))
        people.add(line_of(small_button(directory, directory, open_directory), None))
        self.section(phrase("inspector", "On the map")).add(self._counts)
        hint = quiet(say(phrase("inspector", "Select something on the map to edit it here.")))
        hint.setWordWrap(True)
        self.add(hint)

    def prepare(self, records: Sequence[Record]) -> None:
        """Count what is there, and offer the journey's own language among the others."""
        document, say = self.desk.document, self.desk.say
        language = records[0].language
        self._language.offer([*{language: language, **LANGUAGES}.items()])
        nobody = say(phrase("inspector", "No personas yet."))
        self._personas.setText("\n".join(p.name for p in document.personas) or nobody)
        touchpoints = tuple(document.touchpoints.values())
        modes = [t.handling.mode for t in touchpoints if t.handling is not None]
        lines = [
            phrase("inspector", "Touchpoints: {count}").of(count=len(touchpoints)),
            phrase("inspector", "Transitions: {count}").of(count=len(document.transitions)),
            phrase("inspector", "Feelings tagged: {count}").of(
                count=sum(t.emotion is not None for t in touchpoints)
            ),
            phrase("inspector", "Decisive moments: {count}").of(
                count=sum(t.decisive for t in touchpoints)
            ),
            *(
                phrase("inspector", "{mode}: {count}").of(
                    mode=name_of(mode), count=modes.count(mode)
                )
                for mode in Mode
            ),
            phrase("inspector", "Handling undecided: {count}").of(
                count=len(touchpoints) - len(modes)
            ),
        ]
        self._counts.setText("\n".join(say(line) for line in lines))
