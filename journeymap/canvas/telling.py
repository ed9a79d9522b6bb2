"""What cards tell of records beside their own: channels by name, hand-over rules in sentences."""

from collections.abc import Iterable

from journeymap.drawing.card import channel_line
from journeymap.drawing.rule_foot import Rules, told_rules
from journeymap.i18n import Words
from journeymap.model.agreements import Calendar, Signal
from journeymap.model.document import Document
from journeymap.model.records import Channel, Team, Touchpoint
from journeymap.model.values import Record


class Telling:
    """The other records of one document, for its cards."""

    def __init__(self, document: Document, words: Words) -> None:
        self.document = document
        """What is shown."""
        self._words = words

    def channels(self, touchpoint: Touchpoint) -> str:
        """The line under its name."""
        return channel_line(self.document, touchpoint)

    def rules(self, touchpoint: Touchpoint) -> Rules:
        """Its rules; made when its card is near, for that takes longer than all the rest."""
        return told_rules(touchpoint, self.document, self._words)

    def concerned(self, changed: Iterable[Record | None]) -> set[str]:
        """The touchpoints whose cards may say otherwise when these records have changed."""
        kinds = {type(record) for record in changed}
        if Channel in kinds:
            return set(self.document.touchpoints)
        if kinds.isdisjoint((Team, Signal, Calendar)):
            return set()
        return {
            touchpoint.id
            for touchpoint in self.document.touchpoints.values()
            if touchpoint.handling is not None and touchpoint.handling.rules
        }
