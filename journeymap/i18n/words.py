"""Says phrases in a language, from the Qt Linguist files under `assets/i18n`."""

import locale
import os
from collections.abc import Mapping
from functools import cache

from journeymap.i18n.phrase import Phrase
from journeymap.resources import asset

LANGUAGES: Mapping[str, str] = {"en": "English", "ko": "한국어"}
"""The languages of the program, each by its own name."""


class Words:
    """The sentences of the program in one language."""

    def __init__(self, language: str, translations: Mapping[tuple[str, str], str]) -> None:
        self.language = language
        self._translations = translations

    def say(self, sentence: Phrase) -> str:
        """The sentence in this language; English where no translation exists."""
        text = self._translations.get((sentence.context, sentence.source), sentence.source)
        if not sentence.values:
            return text
        return text.format(
            **{
                name: self.say(value) if isinstance(value, Phrase) else value
                for name, value in sentence.values
            }
        )


@cache
def words_in(language: str) -> Words:
    """The words of `language` (a BCP 47 tag; only its primary part counts, English otherwise)."""
    primary = language.replace("_", "-").split("-")[0].lower()
    if primary not in LANGUAGES or primary == "en":
        return Words("en", {})
    return Words(primary, _read(primary))


def system_language() -> str:
    """The language of the program that the system asks for: `JOURNEYMAP_LANGUAGE`, then locale."""
    for name in ("JOURNEYMAP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wished := os.environ.get(name):
            break
    else:
        wished = locale.getlocale()[0] or "en"
    primary = wished.replace("_", "-").split("-")[0].split(".")[0].lower()
    return "ko" if primary in ("ko", "korean") else "en"


def _read(language: str) -> dict[tuple[str, str], str]:
    import xml.etree.ElementTree as ElementTree  # English needs none

    root = ElementTree.parse(asset("i18n", f"{language}.ts")).getroot()
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if translation := message.findtext("translation"):
                found[name, message.findtext("source", "")] = translation
    return found
