"""The handling spec: what engineering builds from. Derived from the journey, never edited."""

from journeymap.handling.check import SpecError, validate_spec
from journeymap.handling.derive import revision, spec_bytes, spec_of
from journeymap.handling.export import NotExported, checked_spec_bytes
from journeymap.handling.published import schema, schema_bytes
from journeymap.handling.sentences import rule_sentence, trigger_sentence

__all__ = [
    "NotExported",
    "SpecError",
    "checked_spec_bytes",
    "revision",
    "rule_sentence",
    "schema",
    "schema_bytes",
    "spec_bytes",
    "spec_of",
    "trigger_sentence",
    "validate_spec",
]
