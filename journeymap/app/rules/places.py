"""Where triggers and rules are kept, for forms that edit them wherever that is."""

from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol

from journeymap.app.inspector.access import Access
from journeymap.app.inspector.form import Form
from journeymap.edit.rules import revise_rule, rule_of
from journeymap.edit.touchpoints import revise_records
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.triggers import AnyTrigger
from journeymap.model.values import Record, Value


class TriggerPlace(Protocol):
    """What holds a trigger. Equal places hold the same one."""

    def read(self, document: Document) -> AnyTrigger | None:
        """The trigger; None where it is gone."""

    def write(self, document: Document, trigger: AnyTrigger) -> Document:
        """Put another one in its place."""


@dataclass(frozen=True, slots=True)
class OfRule:
    """When a rule fires."""

    touchpoint: str
    rule: str

    def read(self, document: Document) -> AnyTrigger | None:
        """The trigger; None where the rule is gone."""
        rule = rule_of(document, self.touchpoint, self.rule)
        return None if rule is None else rule.trigger

    def write(self, document: Document, trigger: AnyTrigger) -> Document:
        """Put another one in its place."""
        return revise_rule(document, self.touchpoint, self.rule, trigger=trigger)


@dataclass(frozen=True, slots=True)
class OfTransition:
    """When customers go a way."""

    transition: str

    def read(self, document: Document) -> AnyTrigger | None:
        """The trigger; None where the transition is gone or has none of its own."""
        way = document.get(Transition, self.transition)
        return None if way is None else way.when

    def write(self, document: Document, trigger: AnyTrigger) -> Document:
        """Put another one in its place; a rule is followed no longer."""
        return revise_records(document, [self.transition], when=trigger, rule=None)


def holder(document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
    """What a form with these ids is about: a rule, by those of its touchpoint and its own.

    A single id is that of a record; nothing where the rule is gone.
    """
    if len(ids) == 1:
        return (document[ids[0]],)
    rule = rule_of(document, ids[0], ids[1])
    return () if rule is None else (rule,)


class RulePart(Form):
    """A form for one rule; its ids are those of the touchpoint and of the rule."""

    def found(self, document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
        """The rule; nothing where it is gone."""
        return holder(document, ids)


def rule_part(name: str) -> Access:
    """A part of a rule."""
    return Access(
        f"rule.{name}",
        attrgetter(name),
        lambda document, ids, value: revise_rule(document, ids[0], ids[1], **{name: value}),
    )


def making(access: Access) -> Access:
    """The same part, which may also be given a record that is new: it is added then."""

    def write(document: Document, ids: tuple[Any, ...], value: object) -> Document:
        if isinstance(value, Record):
            document, value = document.with_records([value]), value.id
        return access.write(document, ids, value)

    return Access(access.key, access.read, write)
