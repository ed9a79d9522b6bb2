"""The list of differences between as-is and to-be; each leads to its place on the map."""

from journeymap.app.told_list import Told, ToldList
from journeymap.i18n import Words, phrase
from journeymap.versions.comparison import Comparison
from journeymap.versions.sentences import SIGNS, details_of, summary_of, title_of

_NARROWEST = 250


class ComparisonPanel(ToldList):
    """What was added, removed and changed, in the order of the map."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.say(phrase("states", "Differences")), _NARROWEST)
        self._words = words

    def show_comparison(self, comparison: Comparison) -> None:
        """List these differences."""
        told = []
        for difference in comparison.differences:
            title = self._words.say(title_of(difference, comparison))
            details = [self._words.say(said) for said in details_of(difference, comparison)]
            lines = (f"{SIGNS[difference.fate]} {title}", *(f"    {said}" for said in details))
            told.append(Told(difference.id, difference.id, "\n".join(lines)))
        self.tell(self._words.say(summary_of(comparison)), told)
