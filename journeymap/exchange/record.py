"""The record of a workshop as Markdown: what was planned, voted, decided, asked and put aside."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from journeymap.edit.votes import standings
from journeymap.exchange.markdown import inline, item, table
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.document import Document
from journeymap.model.duration import duration_of, seconds_of, spoken
from journeymap.model.records import Stage, Team, Touchpoint
from journeymap.model.vocabulary import Basis, Mode, name_of
from journeymap.model.workshop import Decision, Question

_NOTHING = "—"
_TOUCHPOINT = phrase("record", "Touchpoint")
_STAGE = phrase("record", "Stage")


def workshop_record(document: Document, words: Words, revision: str, on: date) -> str:
    """The record of a workshop that was held on a day, in the language of `words`.

    `revision` is that of the handling spec, so that record, spec and poster can be told to
    belong together. What the workshop has left empty is left out.
    """
    parts = [
        *_head(document, words, revision, on),
        *_agenda(document, words),
        *_votes(document, words),
        *_decisions(document, words),
        *_questions(document, words),
        *_parked(document, words),
        *_touchpoints(document, words),
    ]
    return "\n\n".join(parts) + "\n"


def _head(document: Document, words: Words, revision: str, on: date) -> Iterator[str]:
    journey, touchpoints = document.journey, document.touchpoints.values()
    title = phrase("record", "Workshop record: {title}").of(title=journey.title)
    yield f"# {inline(words.say(title))}"
    facts = [
        phrase("record", "State: {state}").of(state=name_of(journey.state)),
        phrase("record", "Date: {date}").of(date=on.isoformat()),
        *(phrase("record", "For: {persona}").of(persona=p.name) for p in document.personas),
        phrase("record", "Revision: {revision}").of(revision=revision),
        phrase("record", "Touchpoints: {touchpoints}, transitions: {transitions}").of(
            touchpoints=len(document.touchpoints), transitions=len(document.transitions)
        ),
    ]
    known = Counter(t.emotion.basis for t in touchpoints if t.emotion is not None)
    facts.append(
        phrase(
            "record",
            "Feelings: {assumed} assumed, {observed} observed, {measured} measured, "
            "{untagged} not tagged",
        ).of(
            assumed=known[Basis.ASSUMED],
            observed=known[Basis.OBSERVED],
            measured=known[Basis.MEASURED],
            untagged=len(document.touchpoints) - known.total(),
        )
    )
    yield "\n".join(item(words.say(fact)) for fact in facts)
    if journey.description.strip():
        yield from (inline(line) for line in journey.description.splitlines() if line.strip())


def _agenda(document: Document, words: Words) -> Iterator[str]:
    agenda = document.agenda
    if not agenda:
        return
    yield _heading(phrase("record", "Agenda"), words)
    rows = [
        (step.name, _time(step.planned, words), _time(step.spent, words) if step.spent else "")
        for step in agenda
    ]
    spent = [seconds_of(step.spent) for step in agenda if step.spent is not None]
    planned = sum(seconds_of(step.planned) for step in agenda)
    rows.append(
        (
            words.say(phrase("record", "Together")),
            _time(duration_of(planned), words),
            _time(duration_of(sum(spent)), words) if spent else "",
        )
    )
    heads = (phrase("record", "Step"), phrase("record", "Planned"), phrase("record", "Took"))
    yield table([words.say(head) for head in heads], rows, numbers=(1, 2))


def _votes(document: Document, words: Words) -> Iterator[str]:
    if not document.voting_rounds:
        return
    yield _heading(phrase("record", "Votes"), words)
    heads = (phrase("record", "Place"), _TOUCHPOINT, _STAGE, phrase("record", "Dots"))
    for round in document.voting_rounds:
        yield f"### {inline(round.name)}"
        rows = []
        for standing in standings(document, round.id):
            touchpoint = document.touchpoints[standing.touchpoint]
            place = f"{standing.place}=" if standing.tied else str(standing.place)
            dots = str(standing.dots)
            rows.append((place, touchpoint.name, _stage(document, touchpoint), dots))
        if rows:
            yield table([words.say(head) for head in heads], rows, numbers=(0, 3))
        else:
            yield inline(words.say(phrase("record", "No dots yet.")))


def _decisions(document: Document, words: Words) -> Iterator[str]:
    if not document.decisions:
        return
    yield _heading(phrase("record", "Decisions"), words)
    said = []
    for number, decision in enumerate(document.decisions, start=1):
        facts = [*_owned(decision), *_about(document, decision)]
        if decision.decided_on is not None:
            day = decision.decided_on.isoformat()
            facts.append(phrase("record", "Decided on: {date}").of(date=day))
        said.append(_said(f"{number}.", decision.text, facts, words))
    yield "\n".join(said)


def _questions(document: Document, words: Words) -> Iterator[str]:
    for heading, chosen in (
        (phrase("record", "Open questions"), [q for q in document.questions if q.is_open]),
        (phrase("record", "Answered questions"), [q for q in document.questions if not q.is_open]),
    ):
        if not chosen:
            continue
        yield _heading(heading, words)
        said = []
        for number, question in enumerate(chosen, start=1):
            facts = [*_owned(question), *_about(document, question)]
            if not question.is_open:
                facts.append(phrase("record", "Answer: {answer}").of(answer=question.answer))
            said.append(_said(f"{number}.", question.text, facts, words))
        yield "\n".join(said)


def _parked(document: Document, words: Words) -> Iterator[str]:
    notes = [note for note in document.parked_notes if note.text.strip()]
    if notes:
        yield _heading(phrase("record", "Parking lot"), words)
        yield "\n".join(item(note.text) for note in notes)


def _touchpoints(document: Document, words: Words) -> Iterator[str]:
    if not document.touchpoints:
        return
    yield _heading(phrase("record", "Touchpoints"), words)
    heads = (
        _STAGE,
        _TOUCHPOINT,
        phrase("record", "Feeling"),
        phrase("record", "Handled by"),
        phrase("record", "Decided by"),
    )
    rows = [
        (
            stage.name,
            f"★ {touchpoint.name}" if touchpoint.decisive else touchpoint.name,
            _feeling(touchpoint, words),
            _handling(document, touchpoint, words),
            _decided(touchpoint),
        )
        for stage in document.stages
        for touchpoint in document.in_stage(stage.id)
    ]
    yield table([words.say(head) for head in heads], rows)
    if any(touchpoint.decisive for touchpoint in document.touchpoints.values()):
        yield inline(words.say(phrase("record", "★ decisive moment")))


def _heading(name: Phrase, words: Words) -> str:
    return f"## {inline(words.say(name))}"


def _said(mark: str, text: str, facts: list[Phrase], words: Words) -> str:
    """An item with what else is known of it as a list below."""
    indent = " " * (len(mark) + 1)
    below = [f"{indent}{line}" for fact in facts for line in item(words.say(fact)).splitlines()]
    return "\n".join([item(text if text.strip() else _NOTHING, mark), *below])


def _owned(record: Decision | Question) -> Iterator[Phrase]:
    if record.owner.strip():
        yield phrase("record", "Owner: {owner}").of(owner=record.owner)


def _about(document: Document, record: Decision | Question) -> Iterator[Phrase]:
    if record.about:
        names = ", ".join(document.touchpoints[id].name for id in record.about)
        yield phrase("record", "About: {touchpoints}").of(touchpoints=names)


def _time(duration: str, words: Words) -> str:
    return words.say(spoken(duration))


def _stage(document: Document, touchpoint: Touchpoint) -> str:
    stage = document.get(Stage, touchpoint.stage)
    return stage.name if stage is not None else _NOTHING


def _feeling(touchpoint: Touchpoint, words: Words) -> str:
    emotion = touchpoint.emotion
    if emotion is None:
        return _NOTHING
    said = phrase("record", "{feeling} {valence}, {basis}").of(
        feeling=name_of(emotion.word),
        valence=f"{emotion.valence:+d}".replace("-", "−") if emotion.valence else "0",
        basis=name_of(emotion.basis),
    )
    return words.say(said)


def _handling(document: Document, touchpoint: Touchpoint, words: Words) -> str:
    handling = touchpoint.handling
    if handling is None:
        return _NOTHING
    said = [words.say(name_of(handling.mode))]
    if handling.mode is Mode.HYBRID and handling.pattern is not None:
        said.append(words.say(name_of(handling.pattern)))
    if handling.mode is not Mode.AI:
        team = document.get(Team, handling.human.team)
        said += [team.name] if team is not None else []
        said += [handling.human.role] if handling.human.role.strip() else []
    return " · ".join(said)


def _decided(touchpoint: Touchpoint) -> str:
    handling = touchpoint.handling
    if handling is None:
        return ""
    on = handling.decided_on.isoformat() if handling.decided_on is not None else ""
    return " ".join(part for part in (handling.decided_by.strip(), on) if part)
