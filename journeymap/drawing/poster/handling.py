"""The handling edition: who does what when, as sentences, for the engineering room."""

from collections.abc import Mapping
from functools import partial

from journeymap.drawing.poster.flow import Piece, flowed
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import heading, paragraph, touchpoint_pieces
from journeymap.drawing.poster.setting import Setting
from journeymap.handling.sentences import (
    hand_back_sentence,
    rule_sentence,
    unreached_sentences,
)
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.handover import Rule
from journeymap.model.records import Handling, Team, Touchpoint
from journeymap.model.vocabulary import Mode, name_of


def handling(brief: Brief) -> tuple[Page, ...]:
    """Every touchpoint by stage: mode, team, times, rules, what happens when nobody is there."""
    told = {}
    for id, touchpoint in brief.document.touchpoints.items():
        brief.heard()
        told[id] = _said(brief, touchpoint)
    return flowed(brief, partial(_pieces, told))


def _pieces(
    told: Mapping[str, list[tuple[str, str]]], setting: Setting, width: float
) -> list[Piece]:
    found: list[Piece] = []
    if not setting.document.touchpoints:
        nothing = setting.words.say(phrase("poster", "No touchpoints yet"))
        found.append(paragraph(setting, width, nothing, ""))
    for stage in setting.document.stages:
        touchpoints = setting.document.in_stage(stage.id)
        if touchpoints:
            found.append(heading(setting, width, stage.name))
        for touchpoint in touchpoints:
            found += touchpoint_pieces(setting, width, touchpoint, told[touchpoint.id])
    return found


def _said(brief: Brief, touchpoint: Touchpoint) -> list[tuple[str, str]]:
    say = brief.words.say
    handling = touchpoint.handling
    if handling is None:
        return [(say(_HANDLING), say(phrase("poster", "not decided yet")))]
    said = [(say(_HANDLING), say(_who(brief.document, handling)))]
    for place, rule in enumerate(handling.rules, start=1):
        label = phrase("poster", "Rule {number}").of(number=place)
        said.append((say(label), " ".join(say(part) for part in _rule(rule, brief.document))))
    if handling.ai.disclosure:
        said.append((say(phrase("poster", "Disclosure")), handling.ai.disclosure))
    if handling.why:
        said.append((say(phrase("poster", "Why")), handling.why))
    return said


_HANDLING = phrase("poster", "Handling")


def _who(document: Document, handling: Handling) -> Phrase:
    mode = name_of(handling.mode)
    if handling.mode is Mode.HYBRID and handling.pattern is not None:
        mode = name_of(handling.pattern)
    human = handling.human
    team = document.get(Team, human.team)
    names = [team.name if team is not None else "", human.role]
    parts = [mode] if handling.mode is Mode.AI else [mode, *(plain(n) for n in names if n)]
    if human.response is not None and handling.mode is not Mode.AI:
        parts.append(phrase("poster", "within {time}").of(time=spoken(human.response)))
    said = parts[0]
    for part in parts[1:]:
        said = phrase("poster", "{first} · {next}").of(first=said, next=part)
    return said


def _rule(rule: Rule, document: Document) -> list[Phrase]:
    sentences = [rule_sentence(rule, document), *unreached_sentences(rule)]
    if rule.hand_back is not None:
        sentences.append(hand_back_sentence(rule.hand_back))
    said = [phrase("poster", "{sentence}.").of(sentence=sentence) for sentence in sentences]
    if rule.message:
        said.append(phrase("poster", "“{text}”").of(text=" ".join(rule.message.split())))
    return said
