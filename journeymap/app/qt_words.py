"""What Qt itself says and its own Korean does not know yet."""

from PySide6.QtCore import QTranslator

from journeymap.i18n import Phrase, Words, phrase

_GAPS = (
    phrase("QFileDialog", "&Look in:"),
    phrase("QFileDialog", "Files of &type:"),
    phrase("QAbstractFileIconProvider", "Folder"),
    phrase("QAbstractFileIconProvider", "File"),
    phrase("QAbstractFileIconProvider", "File Folder"),
    phrase("QAbstractFileIconProvider", "Drive"),
    phrase("QDockWidget", "Dock widget"),
)


class QtGaps(QTranslator):
    """Answers for Qt's own sentences that Qt's translators have left out."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        """Qt does not ask an empty translator."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The sentence in the program's language, None where another translator must know."""
        sentence = Phrase(context, source)
        return self._words.say(sentence) if sentence in _GAPS else None
