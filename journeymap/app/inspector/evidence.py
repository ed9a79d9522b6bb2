"""The form of one piece of evidence."""

from collections.abc import Sequence

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.form import Desk, line_of
from journeymap.app.inspector.items import ItemForm
from journeymap.app.inspector.typed import LineField
from journeymap.i18n import phrase
from journeymap.model.records import Evidence
from journeymap.model.values import Record


class EvidenceForm(ItemForm):
    """One thing that supports what the team says."""

    def __init__(self, desk: Desk, index: int) -> None:
        super().__init__(
            desk,
            index,
            part("evidence"),
            lambda name, value: Evidence(text=value),
            phrase("inspector", "Remove a piece of evidence"),
        )
        hint = desk.say(phrase("inspector", "add: a finding, an interview, a number …"))
        text = LineField(desk.words, reading.name, hint=hint)
        self._remove = self.remove_button()
        self.add(line_of(text, self._remove))
        self.bind(text, self.entry_part("text"), phrase("inspector", "Evidence"))
        link = phrase("inspector", "Link")
        self._link = LineField(desk.words, reading.line, hint=desk.say(link))
        self.add(self._link)
        self.bind(self._link, self.entry_part("link"), link)

    def prepare(self, records: Sequence[Record]) -> None:
        """A blank form has nothing but its line."""
        blank = self.is_blank(records[0])
        self._remove.setVisible(not blank)
        self._link.setVisible(not blank)
