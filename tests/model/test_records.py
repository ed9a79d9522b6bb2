"""What a record allows: tables of values, one row for each rule."""

from typing import Any

import pytest
from pydantic import ValidationError

from journeymap.model.agreements import Calendar, Hours
from journeymap.model.records import (
    RECORD_TYPES,
    Emotion,
    HumanDuty,
    Journey,
    Note,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.triggers import RepeatContact
from journeymap.model.values import FAR, NAME_LENGTH, TEXT_LENGTH, Record, Value, new_id, revise
from journeymap.model.vocabulary import Basis, Feeling, Kind, State, TransitionKind, Weekday

PERSONA = Persona(id="reader", name="Reader")
TOUCHPOINT = Touchpoint(id="pay", stage="buy", name="Pay", kind=Kind.PAYMENT, x=0, y=0)
TRANSITION = Transition(id="go", source="a", target="b", kind=TransitionKind.NORMAL)
EMOTION = Emotion(word=Feeling.HAPPY, valence=2, intensity=2, basis=Basis.ASSUMED)
JOURNEY = Journey(id="journey", title="Shop", language="ko", state=State.AS_IS)
HOURS = Hours(days=(Weekday.MON,), opens="09:00", closes="18:00")
CALENDAR = Calendar(id="week", name="Week", zone="Asia/Seoul", weekly=(HOURS,))
NOTE = Note(id="note", stage="buy", x=0, y=0)

ALLOWED: list[tuple[Value, str, Any]] = [
    (PERSONA, "id", "a"),
    (PERSONA, "id", "a" * 64),
    (PERSONA, "name", "온담서점"),
    (PERSONA, "name", "\U0001f4da"),
    (PERSONA, "name", "\u0645\u0631\u062d\u0628\u0627"),
    (PERSONA, "name", " a "),
    (PERSONA, "name", "x" * NAME_LENGTH),
    (PERSONA, "description", ""),
    (PERSONA, "description", "two\nlines\tand a tab"),
    (PERSONA, "description", "x" * TEXT_LENGTH),
    (TOUCHPOINT, "x", -FAR),
    (TOUCHPOINT, "y", FAR),
    (TOUCHPOINT, "kind_name", ""),
    (TRANSITION, "share", 0),
    (TRANSITION, "share", 1),
    (TRANSITION, "delay", "P3D"),
    (EMOTION, "valence", -2),
    (EMOTION, "intensity", 3),
    (JOURNEY, "language", "pt-BR"),
    (HOURS, "closes", "24:00"),
    (CALENDAR, "zone", "America/Argentina/Buenos_Aires"),
    (CALENDAR, "zone", "UTC"),
]
REFUSED: list[tuple[Value, str, Any]] = [
    (PERSONA, "id", ""),
    (PERSONA, "id", "1a"),
    (PERSONA, "id", "a b"),
    (PERSONA, "id", "a\n"),
    (PERSONA, "id", "a" * 65),
    (PERSONA, "id", "독자"),
    (PERSONA, "name", ""),
    (PERSONA, "name", "  "),
    (PERSONA, "name", "\u3000"),
    (PERSONA, "name", "two\nlines"),
    (PERSONA, "name", "two\u2028lines"),
    (PERSONA, "name", "a\tb"),
    (PERSONA, "name", "a\x00"),
    (PERSONA, "name", "\x1b[31m"),
    (PERSONA, "name", "\ud800"),
    (PERSONA, "name", "x" * (NAME_LENGTH + 1)),
    (PERSONA, "name", 7),
    (PERSONA, "name", None),
    (PERSONA, "description", "a\x07"),
    (PERSONA, "description", "a\r\nb"),
    (PERSONA, "description", "x" * (TEXT_LENGTH + 1)),
    (PERSONA, "shoe_size", 7),
    (PERSONA, "type", "team"),
    (TOUCHPOINT, "x", float("nan")),
    (TOUCHPOINT, "y", float("inf")),
    (TOUCHPOINT, "x", FAR * 2),
    (TOUCHPOINT, "x", "1"),
    (TOUCHPOINT, "kind", "payment"),
    (TOUCHPOINT, "channels", ["web"]),
    (TOUCHPOINT, "decisive", 1),
    (TRANSITION, "share", -0.1),
    (TRANSITION, "share", 1.1),
    (TRANSITION, "share", float("nan")),
    (TRANSITION, "delay", "P1M"),
    (TRANSITION, "delay", "PT1H\n"),
    (EMOTION, "valence", 3),
    (EMOTION, "valence", 1.0),
    (EMOTION, "valence", True),
    (EMOTION, "intensity", 0),
    (EMOTION, "intensity", 4),
    (JOURNEY, "language", "Korean"),
    (HOURS, "opens", "9:00"),
    (HOURS, "opens", "24:00"),
    (HOURS, "closes", "18:60"),
    (CALENDAR, "zone", "../etc/passwd"),
    (NOTE, "text", "a\x00"),
]


def _row(row: tuple[Value, str, Any]) -> str:
    value, field, new = row
    return f"{type(value).__name__}.{field}={ascii(new)[:30]}"


@pytest.mark.parametrize("row", ALLOWED, ids=_row)
def test_a_value_within_the_rules_is_kept_as_it_is(row: tuple[Value, str, Any]) -> None:
    value, field, new = row
    assert getattr(revise(value, **{field: new}), field) == new


@pytest.mark.parametrize("row", REFUSED, ids=_row)
def test_a_value_against_the_rules_is_refused(row: tuple[Value, str, Any]) -> None:
    value, field, new = row
    with pytest.raises(ValidationError):
        revise(value, **{field: new})


@pytest.mark.parametrize(("count", "within"), [(1, "P1D"), (101, "P1D"), (2, "P1Y"), (2, "")])
def test_a_trigger_has_bounds_too(count: int, within: str) -> None:
    with pytest.raises(ValidationError):
        RepeatContact(count=count, within=within)


def test_a_record_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        PERSONA.name = "Other"


def test_revising_leaves_the_old_record_alone() -> None:
    assert revise(PERSONA, name="Writer").name == "Writer"
    assert PERSONA.name == "Reader"


def test_a_whole_number_is_a_coordinate_of_the_same_type() -> None:
    assert isinstance(revise(TOUCHPOINT, x=1).x, float)


@pytest.mark.parametrize("record", RECORD_TYPES, ids=lambda record: record.__name__)
def test_a_field_defaults_to_nothing_so_files_may_leave_it_out(record: type[Record]) -> None:
    for name, field in record.model_fields.items():
        if name == "type" or field.is_required():
            continue
        default = field.get_default()
        nothing = default is None or default in ("", (), False) or default == type(default)()
        assert nothing, f"{record.__name__}.{name} defaults to {default!r}"


def test_a_duty_of_nobody_is_nothing() -> None:
    assert HumanDuty() == HumanDuty(team=None, role="", response=None)


def test_new_ids_are_legal_differ_and_say_what_they_are() -> None:
    ids = {new_id("stage") for _ in range(1_000)}
    assert len(ids) == 1_000
    assert all(id.startswith("stage-") for id in ids)
    for id in ids:
        Stage(id=id, name="A", rank=0)
