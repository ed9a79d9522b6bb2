"""What counts in the whole journey where a touchpoint or a rule says nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.form import Desk, Form, quiet
from journeymap.app.inspector.typed import TextField
from journeymap.app.rules.route import RouteForm
from journeymap.i18n import LANGUAGES, phrase
from journeymap.model.values import Record


class DefaultsForm(Form):
    """How AI is disclosed, and who takes over where nobody else is named."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words, say = desk.words, desk.say
        self.layout().setContentsMargins(2, 0, 8, 0)
        self.disclosure = TextField(words, reading.line, look="after", least=2, most=4)
        self.row(
            self.section(),
            phrase("directory", "How customers are told that they talk to AI"),
            self.disclosure,
            part("disclosure"),
            above=True,
        )
        self._language = quiet("")
        self.add(self._language)
        who = say(
            phrase(
                "directory",
                "Who takes over where a rule names nobody, and when a rule cannot be decided",
            )
        )
        heading = quiet(who)
        heading.setWordWrap(True)
        self.add(heading)
        self.fallback = RouteForm(desk, part("fallback"))
        self.add(self.fallback)
        within = measures.span_field(words, hint=say(phrase("directory", "1 day")))
        self.within = within
        self.row(
            self.section(),
            phrase("directory", "If they reach nobody either, a person makes contact within"),
            within,
            part("fallback_within"),
            above=True,
        )

    def prepare(self, records: Sequence[Record]) -> None:
        """The route is a form of its own."""
        tag = records[0].language
        language = LANGUAGES.get(tag.split("-")[0], tag)
        said = phrase("directory", "In the journey's language: {language}").of(language=language)
        self._language.setText(self.desk.say(said))
        self.fallback.inspect(self.ids)


class DefaultsPage(QScrollArea):
    """The form in a page that scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = DefaultsForm(desk)
        inside = QWidget()
        inside.setProperty("look", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 12, 0, 6)
        column.addWidget(self.form)
        column.addStretch(1)
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.refresh()

    def refresh(self) -> None:
        """Show what the journey says now."""
        self.form.inspect((self._desk.document.journey.id,))
