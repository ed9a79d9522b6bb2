"""A journey as lines of text in reading order, so that git can show what changed in it."""

from collections.abc import Iterator

from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import AiDuty, AiLimits, BrandWords, Handling, HumanDuty
from journeymap.model.values import Record
from journeymap.versions.comparison import SILENT, Difference, in_reading_order
from journeymap.versions.sentences import field_name, typed, worded

_TREES = (Handling, AiDuty, AiLimits, HumanDuty, BrandWords)
"""Parts whose fields are told one by one."""


def listing(document: Document) -> Iterator[tuple[Phrase, tuple[Phrase, ...]]]:
    """Each record with its type and name, and what it says, a line each.

    The same journey always gives the same lines; where cards stand in their stage is left out.
    """
    every = [Difference(None, record) for record in document.records.values()]
    for shown in in_reading_order(every, document, document):
        yield typed(shown.record, document), tuple(_said(shown.record, document))


def _said(record: Record, document: Document) -> Iterator[Phrase]:
    silent = SILENT.get(type(record), frozenset()) | {"id", "type", "name", "title"}
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if name not in silent and value != field.default:
            yield from _lines(name, value, document)


def _lines(path: str, value: object, document: Document) -> Iterator[Phrase]:
    if isinstance(value, _TREES):
        for name, field in type(value).model_fields.items():
            if getattr(value, name) != field.default:
                yield from _lines(f"{path}.{name}", getattr(value, name), document)
    elif path == "handling.rules":
        assert isinstance(value, tuple)
        for rule in value:
            yield _line(phrase("versions", "hand-over"), rule_sentence(rule, document))
            if rule.message.strip():
                yield _line(field_name("message"), worded(rule.message, document))
    else:
        yield _line(field_name(path), worded(value, document))


def _line(field: Phrase, value: Phrase) -> Phrase:
    return phrase("versions", "{field}: {value}").of(field=field, value=value)
