"""What a line offers to whoever types: texts that hold what stands there so far."""

from collections.abc import Collection

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_NOTHING = "\n"
"""What no line holds."""


class Suggestions(QCompleter):
    """The texts that a line offers. One that stands there already in full is not offered: its list
    would only take the next key, which is meant for the field.
    """

    def __init__(self, area: QLineEdit) -> None:
        super().__init__(area)
        self._texts: tuple[str, ...] = ()
        self._list = QStringListModel(self)
        self.setModel(self._list)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        area.setCompleter(self)

    def offer(self, texts: Collection[str]) -> None:
        """Offer these from now on."""
        self._texts = tuple(sorted(texts))
        self._list.setStringList(self._texts)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: nothing where the text is the only one that would be found."""
        typed = path.casefold()
        found = [text for text in self._texts if typed in text.casefold()]
        return [_NOTHING] if found == [path] else [path]
