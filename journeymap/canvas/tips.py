"""What the pointer is told about a card, note or transition on which it rests."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QGraphicsView, QToolTip

from journeymap.analysis.finding import Finding, Severity
from journeymap.canvas.items import MapItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.curve import felt
from journeymap.edit.rules import rule_of
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.vocabulary import name_of

_MOST = 2
"""Findings and pieces of evidence that are told; the panels have the rest."""
_MOST_RULES = 4
_LONGEST = 400
"""Letters of a text."""


class Tips:
    """The tooltips of the map of a view."""

    def __init__(self, scene: MapScene, view: QGraphicsView, words: Words) -> None:
        self._map = scene
        self._view = view
        self._words = words
        self.findings: Sequence[Finding] = ()
        """What is to be checked, the gravest first."""

    def show(self, event: QHelpEvent) -> bool:
        """Tell what is known where the pointer rests; False where an item has its own words."""
        items = self._view.items(event.pos())
        if items and items[0].toolTip():
            return False
        found = next((item for item in items if isinstance(item, MapItem)), None)
        record = None if found is None else self._map.document.records.get(found.id)
        lines: list[str] = []
        if isinstance(record, Touchpoint | Note | Transition):
            lines = list(tip_of(self._map.document, record, self.findings, self._words))
        where = self._view.mapFromScene(found.sceneBoundingRect()).boundingRect() if found else None
        at = event.globalPos() + QPoint(0, 4)
        said = "<br>".join(lines)
        if where is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(at, said, self._view.viewport(), where)
        return True


def tip_of(
    document: Document,
    record: Touchpoint | Note | Transition,
    findings: Iterable[Finding],
    words: Words,
) -> Iterator[str]:
    """The lines of a tooltip, as rich text: the name first, then what and why."""
    match record:
        case Note():
            yield _short(record.text)
            return
        case Transition():
            yield from _transition(document, record, words)
        case Touchpoint():
            yield from _touchpoint(document, record, words)
    # A map that is just growing is full of suggestions.
    grave = (finding for finding in findings if finding.severity is not Severity.SUGGESTION)
    about = [finding for finding in grave if record.id in finding.ids]
    for finding in about[:_MOST]:
        yield f"<b>⚠ {_short(words.say(finding.what))}</b>"
        yield _short(words.say(finding.why))


def _touchpoint(document: Document, touchpoint: Touchpoint, words: Words) -> Iterator[str]:
    from journeymap.handling.sentences import rule_sentence  # not needed by the first window

    yield f"<b>{_short(touchpoint.name)}</b>"
    emotion = touchpoint.emotion
    if emotion is not None:
        yield _short(words.say(felt(touchpoint)).removeprefix(f"{touchpoint.name}: "))
        if emotion.note:
            yield f"“{_short(emotion.note)}”"
    if touchpoint.handling is not None:
        yield _short(words.say(name_of(touchpoint.handling.mode)))
        rules = touchpoint.handling.rules
        for place, rule in enumerate(rules[:_MOST_RULES], start=1):
            yield _short(f"{place}. {words.say(rule_sentence(rule, document))}")
        if more := len(rules[_MOST_RULES:]):
            yield _short(words.say(phrase("canvas", "and more rules: {count}").of(count=more)))
    for evidence in touchpoint.evidence[:_MOST]:
        yield "· " + _short(evidence.text)
    if more := len(touchpoint.evidence[_MOST:]):
        yield _short(words.say(phrase("canvas", "and more evidence: {count}").of(count=more)))


def _transition(document: Document, transition: Transition, words: Words) -> Iterator[str]:
    from journeymap.handling.sentences import trigger_sentence  # as above

    names = [document.touchpoints[end].name for end in (transition.source, transition.target)]
    yield f"<b>{_short(names[0])} → {_short(names[1])}</b>"
    kind = words.say(name_of(transition.kind))
    yield _short(f"{kind} · {transition.label}" if transition.label else kind)
    if transition.share is not None:
        share = phrase("canvas", "{share} of the customers").of(share=f"{transition.share:.0%}")
        yield _short(words.say(share))
    when = transition.when
    if when is None and transition.rule is not None:
        rule = rule_of(document, transition.source, transition.rule)
        when = None if rule is None else rule.trigger
    if when is not None:
        taken = phrase("canvas", "taken when: {condition}")
        yield _short(words.say(taken.of(condition=trigger_sentence(when, document))))
    if transition.delay is not None:
        delay = phrase("canvas", "after {delay}").of(delay=spoken(transition.delay))
        yield _short(words.say(delay))


def _short(text: str) -> str:
    """A text as rich text, cut where nobody reads on."""
    return escape(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
