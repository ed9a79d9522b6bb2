"""What a kept case expects, by hand: also what no rule brings about yet."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.picks import Tick
from journeymap.drawing.theme import Theme
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Words, phrase
from journeymap.model.agreements import Case, Expected
from journeymap.model.document import Document
from journeymap.model.values import revise
from journeymap.model.vocabulary import Handler, Unavailable, name_of

_WIDTH = 460


class ExpectDialog(QDialog):
    """Asks who is to handle a case, by which rule, and whom it is to reach."""

    def __init__(
        self, parent: QWidget, words: Words, theme: Theme, document: Document, case: Case
    ) -> None:
        super().__init__(parent)
        say = words.say
        self.expected: Expected = case.expected
        """What is expected, as it is set."""
        self.setWindowTitle(say(phrase("cases", "What the case expects")))
        self.setMinimumWidth(_WIDTH)
        untested = say(phrase("cases", "not tested"))
        handling = document.touchpoints[case.touchpoint].handling
        rules = () if handling is None else handling.rules
        options: dict[str, list[tuple[object, str]]] = {
            "handler": [(handler, say(name_of(handler))) for handler in Handler],
            "rule": [
                (None, say(phrase("cases", "no rule"))),
                *((rule.id, say(rule_sentence(rule, document))) for rule in rules),
            ],
            "team": [(None, untested), *((team.id, team.name) for team in document.teams)],
            "unreached": [(None, untested), *((why, say(name_of(why))) for why in Unavailable)],
        }
        names = {
            "handler": phrase("cases", "Who handles it"),
            "rule": phrase("cases", "By the rule"),
            "team": phrase("cases", "Team that is reached"),
            "unreached": phrase("cases", "Nobody is there"),
        }
        name = QLabel(case.name)
        name.setProperty("look", "heading")
        name.setWordWrap(True)
        rows = QFormLayout()
        self.fields: dict[str, Choice] = {}
        for part, offered in options.items():
            field = self.fields[part] = Choice(words, theme, offered)
            field.show_value(getattr(case.expected, part))
            field.setAccessibleName(say(names[part]))
            field.edited.connect(lambda value, part=part: self._set(part, value))
            rows.addRow(say(names[part]), field)
        self.undecided = Tick(theme, say(phrase("cases", "A rule cannot be decided")))
        self.undecided.show_value(case.expected.undecided)
        self.undecided.edited.connect(lambda value: self._set("undecided", value))
        rows.addRow("", self.undecided)
        buttons = QDialogButtonBox()
        expect = say(phrase("cases", "Expect this"))
        buttons.addButton(expect, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say(phrase("cases", "Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(name)
        layout.addLayout(rows)
        layout.addWidget(buttons)

    def _set(self, part: str, value: object) -> None:
        self.expected = revise(self.expected, **{part: value})
        field = self.undecided if part == "undecided" else self.fields[part]
        field.show_value(value)
