"""Click's own sentences in the language of the program."""

import sys
from types import MappingProxyType

from journeymap.i18n import Words, phrase

SENTENCES = MappingProxyType(
    {
        sentence.source: sentence
        for sentence in (
            phrase("click", "Usage:"),
            phrase("click", "Options"),
            phrase("click", "Commands"),
            phrase("click", "Show this message and exit."),
            phrase("click", "Show the version and exit."),
            phrase("click", "Error: {message}"),
            phrase("click", "Try '{command} {option}' for help."),
            phrase("click", "No such command {name!r}."),
            phrase("click", "No such option {name!r}."),
            phrase("click", "Did you mean {possibility}?"),
            phrase("click", "(Did you mean one of: {possibilities}?)"),
            phrase("click", "Missing argument"),
            phrase("click", "Missing option"),
            phrase("click", "Invalid value for {param_hint}: {message}"),
            phrase("click", "Invalid value: {message}"),
            phrase("click", "Got unexpected extra argument ({args})"),
            phrase("click", "Got unexpected extra arguments ({args})"),
            phrase("click", "Option {name!r} requires an argument."),
            phrase("click", "Option {name!r} does not take a value."),
            phrase("click", "{value!r} is not {choice}."),
            phrase("click", "{value!r} is not one of {choices}."),
            phrase("click", "{value!r} is not a valid {number_type}."),
            phrase("click", "{value} is not in the range {range}."),
            phrase("click", "Choose from:\n\t{choices}"),
            phrase("click", "default: {default}"),
            phrase("click", "required"),
        )
    }
)


def teach_click(words: Words) -> None:
    """Let click say its sentences in the language of `words`.

    Click asks gettext, which reads compiled catalogues only; ours stand with all the others in
    `assets/i18n`. So the names under which click's modules hold gettext are answered here.
    """

    def said(message: str) -> str:
        sentence = SENTENCES.get(message)
        return message if sentence is None else words.say(sentence)

    def said_of(one: str, many: str, count: int) -> str:
        return said(one if count == 1 else many)

    for name, module in tuple(sys.modules.items()):
        if name.startswith("click."):
            if hasattr(module, "_"):
                vars(module)["_"] = said
            if hasattr(module, "ngettext"):
                vars(module)["ngettext"] = said_of
