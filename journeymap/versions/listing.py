"""A journey as lines of text in reading order, so that git can show what changed in it."""

from collections.abc import Iterator

from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Emotion
from journeymap.model.values import Record
from journeymap.versions.comparison import SILENT, Difference, flat, in_reading_order
from journeymap.versions.sentences import feeling, field_name, typed, value_of


def listing(document: Document) -> Iterator[Phrase]:
    """Each record with its type and name, then what it says, a line each.

    The same journey always gives the same lines; where cards stand in their stage is left out.
    """
    every = [Difference(None, record) for record in document.records.values()]
    for shown in in_reading_order(every, document, document):
        yield typed(shown.record, document)
        for line in _said(shown.record, document):
            yield phrase("versions", "    {line}").of(line=line)


def _said(record: Record, document: Document) -> Iterator[Phrase]:
    silent = SILENT.get(type(record), frozenset()) | {"id", "type"}
    for name, value in record.model_dump(mode="json", exclude_defaults=True).items():
        if name in silent:
            continue
        if name == "emotion":
            emotion = getattr(record, "emotion", None)
            assert isinstance(emotion, Emotion)
            yield _line(field_name(name), feeling(emotion))
            continue
        for field, part in flat(name, value).items():
            if not field.endswith("[]"):
                yield _line(field_name(field), value_of(field, part, document))


def _line(field: Phrase, value: Phrase) -> Phrase:
    return phrase("versions", "{field}: {value}").of(field=field, value=value)
