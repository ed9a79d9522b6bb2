"""What the print shows, in which language and colours."""

from collections.abc import Sequence

from journeymap.app.printing.fields import Group
from journeymap.i18n import LANGUAGES, Words, phrase
from journeymap.model.document import Document
from journeymap.model.printing import INK_NAMES, LANE_NAMES, Edition, Ink, Lane, Poster

_CURVED = (Edition.JOURNEY, Edition.CHANGE, Edition.SUMMARY)
"""Editions with a curve, which follows a path."""
_USUAL_CARDS = 6


class ContentsGroup(Group):
    """Path, language, ink, lanes; only what the edition has is shown."""

    def __init__(self, words: Words, document: Document) -> None:
        super().__init__(words, phrase("printing", "Contents"))
        self._journey = document.journey.language
        paths = [("", phrase("printing", "The most likely path"))]
        self._path = self.choices([*paths, *((path.id, path.name) for path in document.paths)])
        self._language = self.choices(list(LANGUAGES.items()))
        self._ink = self.choices([(ink.value, INK_NAMES[ink]) for ink in Ink])
        self._cards = self.choices([(str(count), str(count)) for count in (4, 6, 9)])
        self._lanes = {lane: self.tick(LANE_NAMES[lane]) for lane in Lane}
        self.row(phrase("printing", "Path"), self._path)
        self.row(phrase("printing", "Cards on a page"), self._cards)
        self.row(phrase("printing", "Language"), self._language)
        self.row(phrase("printing", "Ink"), self._ink)
        for lane in self._lanes.values():
            self.form.addRow("", lane)

    def fill(self, poster: Poster) -> None:
        """Show how an edition is printed, in the fields that it has."""
        self._path.choose(poster.path or "")
        self._language.choose(poster.language or self._journey)
        self._ink.choose(poster.ink.value)
        self._cards.choose(str(poster.cards or _USUAL_CARDS))
        for lane, field in self._lanes.items():
            field.setChecked(lane not in poster.without)
            self.form.setRowVisible(field, poster.edition is Edition.JOURNEY)
        self.form.setRowVisible(self._path, poster.edition in _CURVED and self._path.count() > 1)
        self.form.setRowVisible(self._cards, poster.edition is Edition.CARDS)

    def read(self) -> dict[str, object]:
        """The fields of a poster."""
        count = int(self._cards.currentData())
        return {
            "path": self._path.currentData() or None,
            "language": self._language.currentData(),
            "ink": Ink(self._ink.currentData()),
            "cards": None if count == _USUAL_CARDS else count,
            "without": self._without(),
        }

    def _without(self) -> Sequence[Lane]:
        return tuple(lane for lane, field in self._lanes.items() if not field.isChecked())
