"""Every sentence a person reads: marked where it is written, said in the reader's language.

English is the source. `phrase("context", "source")` marks a string without choosing a language;
`pyside6-lupdate` collects the marks (`-tr-function-alias QT_TRANSLATE_NOOP=phrase`) into
`assets/i18n/<language>.ts`, and `Words` reads that file directly, so the floors without Qt
speak the same languages as the window.
"""

from journeymap.i18n.phrase import Phrase, Problem, phrase, plain
from journeymap.i18n.words import LANGUAGES, Words, system_language, words_in

__all__ = [
    "LANGUAGES",
    "Phrase",
    "Problem",
    "Words",
    "phrase",
    "plain",
    "system_language",
    "words_in",
]
