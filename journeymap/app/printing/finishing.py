"""On which paper the sheet comes, and what a print shop needs around it."""

from journeymap.app.printing.fields import Group
from journeymap.i18n import Words, phrase
from journeymap.model.printing import WIDEST_BLEED, Poster

_TILES = ("A4", "A3", "Letter", "Tabloid")
"""Paper that office printers hold."""


class FinishingGroup(Group):
    """Whole or on pages to put together; bleed and crop marks."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, phrase("printing", "Paper and print shop"))
        whole = [("", phrase("printing", "One whole sheet"))]
        pages = phrase("printing", "{paper} to put together")
        self._tiles = self.choices([*whole, *((name, pages.of(paper=name)) for name in _TILES)])
        self._bleed = self.amount(0, WIDEST_BLEED, 1, " mm")
        self._bleed.setSpecialValueText(words.say(phrase("printing", "none")))
        self._marks = self.tick(phrase("printing", "Crop marks"))
        self.row(phrase("printing", "Pages"), self._tiles)
        self.row(
            phrase("printing", "Bleed"),
            self._bleed,
            phrase("printing", "Ground beyond the edge, so that no white shows when it is cut."),
        )
        self.form.addRow("", self._marks)

    def fill(self, poster: Poster) -> None:
        """Show how a poster is finished."""
        self._tiles.choose(poster.tiles)
        self._bleed.show_number(poster.bleed or 0)
        self._marks.setChecked(poster.crop_marks)
        self._follow(poster.tiles)

    def read(self) -> dict[str, object]:
        """The fields of a poster."""
        tiles = self._tiles.currentData()
        self._follow(tiles)
        return {
            "tiles": tiles,
            "bleed": self._bleed.value() or None,
            "crop_marks": self._marks.isChecked(),
        }

    def _follow(self, tiles: str) -> None:
        """Pages to put together are cut by hand, along marks of their own."""
        for field in (self._bleed, self._marks):
            field.setEnabled(not tiles)
