"""Cases as files: "who handles this?" in JSON, checked before it is asked, and the answer.

    {"touchpoint": "chatbot", "time": "2026-11-24T23:10:00+09:00", "channel": "phone",
     "signals": {"segments": ["VIP"], "contacts_p7d": 2},
     "absences": [{"team": "recovery", "why": "queue_full"}]}

Only the touchpoint must be there. A signal that is missing is no error here: the answer says
what that means.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from journeymap.handling.check import MOST_ERRORS
from journeymap.handling.decision import Asked, Decision
from journeymap.handling.errors import Place, SpecError, error_at, excess
from journeymap.handling.evaluator import Evaluator
from journeymap.handling.judging import fits
from journeymap.handling.loading import Unusable
from journeymap.i18n import Phrase, phrase

_WHY = ("out_of_hours", "nobody_free", "queue_full", "transfer_failed")
_FIELDS = ("touchpoint", "signals", "time", "channel", "absences")


@dataclass(frozen=True)
class Question:
    """A case that can be decided."""

    touchpoint: str
    signals: Mapping[str, Any] = field(default_factory=dict)
    time: datetime | None = None
    channel: str | None = None
    absences: Mapping[str, str] = field(default_factory=dict)

    def put_to(self, spec: Evaluator) -> Decision:
        """Who handles it."""
        return spec.decide(self.touchpoint, self.signals, self.time, self.channel, self.absences)

    def explained_by(self, spec: Evaluator) -> tuple[Asked, ...]:
        """What every rule says to it."""
        return spec.explain(self.touchpoint, self.signals, self.time, self.channel)


def question_of(data: object, spec: Evaluator) -> Question:
    """The case in parsed JSON; raises `Unusable` with the place of everything that is wrong."""
    if errors := tuple(islice(_errors(data, spec), MOST_ERRORS)):
        raise Unusable(errors[0].what, errors)
    assert isinstance(data, dict), "anything else is an error"
    time = data.get("time")
    return Question(
        data["touchpoint"],
        data.get("signals", {}),
        None if time is None else datetime.fromisoformat(time),
        data.get("channel"),
        {each["team"]: each["why"] for each in data.get("absences", [])},
    )


def _errors(data: object, spec: Evaluator) -> Iterator[SpecError]:
    if (found := excess(data)) is not None:
        yield found
        return
    if not isinstance(data, dict):
        yield error_at(data, (), phrase("case", "A case is a JSON object."))
        return
    for name in data:
        if name not in _FIELDS:
            cause = phrase("case", "A case has no “{name}”; it has: {names}.")
            yield error_at(data, (name,), cause.of(name=name, names=", ".join(_FIELDS)))
    yield from _of_one_of(data, ("touchpoint",), data.get("touchpoint"), spec.touchpoints)
    if "channel" in data:
        yield from _of_one_of(data, ("channel",), data["channel"], spec.channels)
    if "time" in data and not _is_moment(data["time"]):
        cause = phrase("case", "Write the time with its distance from UTC: {example}.")
        yield error_at(data, ("time",), cause.of(example="2026-11-24T23:10:00+09:00"))
    signals = data.get("signals", {})
    if not isinstance(signals, dict):
        yield error_at(data, ("signals",), phrase("case", "Signals are an object of names."))
    else:
        yield from _of_signals(data, signals, spec)
    absences = data.get("absences", [])
    if not isinstance(absences, list):
        yield error_at(data, ("absences",), phrase("case", "Absences are a list."))
    else:
        named: set[object] = set()
        for index, absence in enumerate(absences):
            yield from _of_absence(data, absence, ("absences", index), spec)
            team = absence.get("team") if isinstance(absence, dict) else None
            if isinstance(team, str):
                if team in named:
                    cause = phrase("case", "“{name}” is there twice.").of(name=team)
                    yield error_at(data, ("absences", index, "team"), cause)
                named.add(team)


def _of_signals(data: object, signals: Mapping[str, Any], spec: Evaluator) -> Iterator[SpecError]:
    for name, value in signals.items():
        place = ("signals", name)
        if name not in spec.signals:
            cause = phrase("case", "No rule reads a signal “{name}”.").of(name=name)
            yield error_at(data, place, cause)
        elif not fits(value, spec.signals[name]):
            cause = _NEEDED[spec.signals[name]].of(name=name)
            yield error_at(data, place, cause)


_NEEDED = {
    "boolean": phrase("case", "“{name}” must be true or false."),
    "number": phrase("case", "“{name}” must be a number."),
    "text": phrase("case", "“{name}” must be a text."),
    "texts": phrase("case", "“{name}” must be a list of texts."),
}


def _of_absence(
    data: object, absence: object, place: Place, spec: Evaluator
) -> Iterator[SpecError]:
    if not isinstance(absence, dict) or absence.keys() != {"team", "why"}:
        yield error_at(data, place, phrase("case", "An absence has “team” and “why”."))
        return
    yield from _of_one_of(data, (*place, "team"), absence["team"], spec.teams)
    yield from _of_one_of(data, (*place, "why"), absence["why"], _WHY)


def _of_one_of(data: object, place: Place, value: object, known: Any) -> Iterator[SpecError]:
    if not isinstance(value, str) or value not in known:
        names = sorted(known)
        shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
        cause: Phrase = phrase("case", "This must be one of: {names}.").of(names=shown)
        yield error_at(data, place, cause)


_SHOWN = 12


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def decision_json(decision: Decision) -> dict[str, Any]:
    """A decision as JSON-able data; what there is not is absent."""
    unreached, due = decision.unreached, decision.due
    told: dict[str, Any] = {
        "touchpoint": decision.touchpoint,
        "because": decision.because.value,
        "handler": decision.handler,
        "rule": decision.rule,
        "effect": decision.effect,
        "offered": decision.offered,
        "reached": None if decision.step is None else _step(decision.step),
        "passed": [{**_step(each.step), "why": each.why} for each in decision.passed],
        "unreached": unreached
        and {
            "why": unreached.why,
            "promise": unreached.promise,
            "within_seconds": unreached.within,
        },
        "message": decision.message,
        "due": None if due is None else due.isoformat(),
        "way": decision.way,
        "missing": list(decision.missing),
    }
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def _step(step: Any) -> dict[str, Any]:
    told = {name: getattr(step, name) for name in type(step).__slots__}
    return {name: value for name, value in told.items() if value not in (None, "")}
