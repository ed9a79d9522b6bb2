"""Commands that judge: what a team should look at, and who handles a case."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from journeymap.cli.actions import FINE, FOUND, echo_json, read_document
from journeymap.i18n import Phrase, Words, phrase, plain

if TYPE_CHECKING:
    from journeymap.analysis.findings import Finding
    from journeymap.handling import Asked, Decision, Evaluator, Question
    from journeymap.handling.errors import SpecError
    from journeymap.model.document import Document

_SPEC = b'"journeymap-handling-spec"'


def check(words: Words, file: Path, at_least: str, as_json: bool) -> int:
    """Say what a team should look at in a journey, or what is wrong in a handling spec."""
    from journeymap.analysis.findings import Severity, findings

    if is_spec(file):
        return _check_spec(words, file, as_json)
    document = read_document(file)
    severities = list(Severity)
    counted = severities[: severities.index(Severity(at_least)) + 1]
    found = [finding for finding in findings(document) if finding.severity in counted]
    if as_json:
        from journeymap.handling.derive import revision

        echo_json(
            {
                "file": str(file),
                "title": document.journey.title,
                "revision": revision(document),
                "counts": {s: sum(f.severity is s for f in found) for s in counted},
                "findings": [_as_json(finding, document, words) for finding in found],
            }
        )
    else:
        _print(found, words)
    return FOUND if found else FINE


def _print(found: list["Finding"], words: Words) -> None:
    from journeymap.analysis.findings import SEVERITIES

    for finding in found:
        source = ", ".join(part for part in (finding.source, finding.code) if part)
        click.echo(f"{words.say(SEVERITIES[finding.severity])}: {words.say(finding.what)}")
        click.echo(f"    {words.say(finding.why)} [{source}]")
        click.echo(f"    → {words.say(finding.fix)}")
    if not found:
        click.echo(words.say(phrase("cli", "Nothing found.")))
    else:
        summary = phrase("cli", "Findings: {count}").of(count=len(found))
        click.echo(f"\n{words.say(summary)}")


def _as_json(finding: "Finding", document: "Document", words: Words) -> dict[str, object]:
    from journeymap.analysis.leaving import override_of

    override = override_of(document, finding)
    return {
        "code": finding.code,
        "severity": finding.severity,
        "ids": finding.ids,
        "names": [document.name_of(id) for id in finding.ids],
        "what": words.say(finding.what),
        "why": words.say(finding.why),
        "source": finding.source,
        "fix": words.say(finding.fix),
        "rule": finding.rule,
        "let_pass": None if override is None else override.reason,
    }


def is_spec(file: Path) -> bool:
    """Whether a file is a handling spec, and no journey."""
    return _SPEC in file.read_bytes()


def spec_in(file: Path) -> "tuple[Any, tuple[SpecError, ...]]":
    """The JSON of a handling spec, and what is wrong with it; what is no JSON is told by name."""
    from journeymap.handling import Unusable
    from journeymap.handling.loading import received

    try:
        return received(file)
    except Unusable as error:
        raise Unusable(named(file, error.what), error.errors) from None


def _check_spec(words: Words, file: Path, as_json: bool) -> int:
    """Say what is wrong in a handling spec, and which of its acceptance tests fail."""
    from journeymap.handling import Evaluator, acceptance

    spec, errors = spec_in(file)
    failed = () if errors else [each for each in acceptance(Evaluator(spec)) if not each.passed]
    if as_json:
        echo_json(
            {
                "file": str(file),
                "errors": [
                    {
                        "pointer": error.pointer,
                        "touchpoint": error.touchpoint,
                        "what": words.say(error.cause),
                    }
                    for error in errors
                ],
                "failed": [
                    {
                        "id": test.id,
                        "name": test.name,
                        "touchpoint": test.touchpoint,
                        "expected": test.expected,
                        "found": test.found,
                    }
                    for test in failed
                ],
            }
        )
        return FOUND if errors or failed else FINE
    for error in errors:
        click.echo(words.say(error.what))
    for test in failed:
        sentence = phrase("cli", "The acceptance test “{name}” fails: {expected}, but {found}.")
        values = {"expected": _pairs(test.expected), "found": _pairs(test.found)}
        click.echo(words.say(sentence.of(name=test.name, **values)))
    if not errors and not failed:
        click.echo(words.say(phrase("cli", "Nothing found.")))
    return FOUND if errors or failed else FINE


def _pairs(values: Any) -> str:
    return ", ".join(f"{name}: {_worded(value)}" for name, value in sorted(values.items()))


def decide(words: Words, file: Path, case: Path, as_json: bool) -> int:
    """Say who handles a case."""
    from journeymap.handling import Evaluator, Unusable, decision_json, question_of
    from journeymap.handling.loading import parsed

    if is_spec(file):
        spec, errors = spec_in(file)
        if errors:
            raise Unusable(named(file, errors[0].what), errors)
        evaluator = Evaluator(spec)
    else:
        from journeymap.handling.cases import evaluator_of

        evaluator = evaluator_of(read_document(file))
    try:
        question = question_of(parsed(case), evaluator)
    except Unusable as error:
        raise Unusable(named(case, error.what), error.errors) from None
    decision = question.put_to(evaluator)
    if as_json:
        asked = question.explained_by(evaluator)
        rules = [{"rule": each.rule, "verdict": each.verdict} for each in asked]
        echo_json({**decision_json(decision), "asked": rules})
        return FINE
    for line in _told(decision, question, evaluator):
        click.echo(words.say(line))
    return FINE


def named(file: Path, what: Phrase) -> Phrase:
    """What is wrong in a file, with its name."""
    return phrase("cli", "“{file}”: {what}").of(file=file.name, what=what)


def _told(decision: "Decision", question: "Question", evaluator: "Evaluator") -> list[Phrase]:
    """The answer, line by line: who, why, why not the others, how, what is said, until when."""
    lines = [_HANDLERS[decision.handler, decision.offered]]
    lines.append(_BECAUSE[decision.because].of(rule=decision.rule or ""))
    if decision.missing:
        missing = phrase("cli", "Signals that are missing or do not fit: {names}")
        lines.append(missing.of(names=", ".join(decision.missing)))
    for each in question.explained_by(evaluator):
        if each.rule == decision.rule:
            break
        lines.append(
            phrase("cli", "Not {rule}: {readings}").of(rule=each.rule, readings=_readings(each))
        )
    for passed in decision.passed:
        lines.append(
            phrase("cli", "Passed over: {who} ({why})").of(
                who=_who(passed.step), why=name_of_unavailable(passed.why)
            )
        )
    if decision.step is not None:
        lines.append(phrase("cli", "Reached: {who}").of(who=_who(decision.step)))
    if decision.unreached is not None:
        why = name_of_unavailable(decision.unreached.why)
        lines.append(phrase("cli", "Nobody is there: {why}").of(why=why))
    if decision.message:
        lines.append(phrase("cli", "The customer is told: {message}").of(message=decision.message))
    if (due := decision.due) is not None:
        moment = f"{due:%Y-%m-%d %H:%M %Z}".strip()
        lines.append(phrase("cli", "Due: {time}").of(time=moment))
    if decision.way is not None:
        lines.append(phrase("cli", "The way on: {way}").of(way=decision.way))
    return lines


_HANDLERS = {
    ("person", False): phrase("cli", "A person handles it."),
    ("assistant", False): phrase("cli", "AI handles it."),
    ("assistant", True): phrase("cli", "AI handles it and offers a person."),
    ("person", True): phrase("cli", "A person handles it and offers another."),
}
_BECAUSE = {
    "rule": phrase("cli", "Because the rule fires: {rule}"),
    "otherwise": phrase("cli", "Because no rule fires."),
    "limit": phrase("cli", "Because AI has come to its limits."),
    "error": phrase("cli", "Because this cannot be decided: {rule}"),
}


def name_of_unavailable(why: str) -> Phrase:
    """What keeps a team from taking a customer, in words."""
    from journeymap.model.vocabulary import Unavailable, name_of

    return name_of(Unavailable(why))


def _readings(asked: "Asked") -> str:
    return "; ".join(f"{condition} ({_worded(value)})" for condition, value, _ in asked.readings)


def _worded(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "[]"
    return "?" if value is None else str(value)


def _who(step: Any) -> Phrase:
    parts = (step.kind, step.team, step.role, step.skill, step.channel)
    return plain(", ".join(part for part in parts if part))
