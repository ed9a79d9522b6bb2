"""What a handling spec speaks of, so that each exit can say which of it stays behind.

Every property of a spec lies at or below the place of a topic. An exit names the topics that it
carries; whatever else a spec holds is a loss. A topic with topics below it stands for all of
them where an exit carries none.
"""

from collections.abc import Collection, Iterator, Mapping

from journeymap.exits.carried import Loss
from journeymap.handling.errors import Place, pointer_to
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, phrase

TOPICS: Mapping[str, Phrase] = {
    "journey/id": phrase("topic", "the id of the journey"),
    "journey/title": phrase("topic", "the title of the journey"),
    "journey/description": phrase("topic", "the description of the journey"),
    "journey/language": phrase("topic", "the language of the journey"),
    "journey/state": phrase("topic", "as-is or to-be"),
    "journey/revision": phrase("topic", "the revision"),
    "journey/based_on": phrase("topic", "what the journey is based on"),
    "personas/*": phrase("topic", "personas"),
    "stages/*": phrase("topic", "stages"),
    "channels/*": phrase("topic", "channels"),
    "channels/*/id": phrase("topic", "ids of channels"),
    "channels/*/name": phrase("topic", "names of channels"),
    "channels/*/medium": phrase("topic", "media and limits of channels"),
    "calendars/*": phrase("topic", "calendars"),
    "teams/*": phrase("topic", "teams"),
    "teams/*/id": phrase("topic", "ids of teams"),
    "teams/*/name": phrase("topic", "names of teams"),
    "teams/*/skills/*": phrase("topic", "skills of teams"),
    "teams/*/languages/*": phrase("topic", "languages of teams"),
    "teams/*/calendar": phrase("topic", "calendars of teams"),
    "signals/*": phrase("topic", "signals"),
    "signals/*/id": phrase("topic", "ids of signals"),
    "signals/*/means": phrase("topic", "what signals mean"),
    "signals/*/value": phrase("topic", "types and ranges of signals"),
    "signals/*/computed_by": phrase("topic", "who computes signals"),
    "defaults": phrase("topic", "what applies where the team has said nothing"),
    "defaults/handling": phrase("topic", "the handling of touchpoints without one"),
    "defaults/fallback": phrase("topic", "the fallback"),
    "defaults/ai_disclosure": phrase("topic", "how AI is disclosed"),
    "touchpoints/*/id": phrase("topic", "ids of touchpoints"),
    "touchpoints/*/title": phrase("topic", "titles of touchpoints"),
    "touchpoints/*/stage": phrase("topic", "stages of touchpoints"),
    "touchpoints/*/kind": phrase("topic", "kinds of touchpoints"),
    "touchpoints/*/kind_name": phrase("topic", "the team's own names of kinds"),
    "touchpoints/*/channels/*": phrase("topic", "channels of touchpoints"),
    "touchpoints/*/initiator": phrase("topic", "who makes contact"),
    "touchpoints/*/customer": phrase("topic", "what customers do and say"),
    "touchpoints/*/customer/does": phrase("topic", "what customers do"),
    "touchpoints/*/customer/says": phrase("topic", "what customers say"),
    "touchpoints/*/emotion": phrase("topic", "feelings"),
    "touchpoints/*/emotion/word": phrase("topic", "words for feelings"),
    "touchpoints/*/emotion/valence": phrase("topic", "the valence of feelings"),
    "touchpoints/*/emotion/intensity": phrase("topic", "the intensity of feelings"),
    "touchpoints/*/emotion/basis": phrase("topic", "how feelings are known"),
    "touchpoints/*/emotion/note": phrase("topic", "notes on feelings"),
    "touchpoints/*/emotion/understood": phrase("topic", "whether customers feel understood"),
    "touchpoints/*/emotion/emotionml": phrase("topic", "feelings in EmotionML"),
    "touchpoints/*/decisive": phrase("topic", "decisive moments"),
    "touchpoints/*/attitude_over_answer": phrase("topic", "where attitude matters more"),
    "touchpoints/*/importance": phrase("topic", "the importance of touchpoints"),
    "touchpoints/*/volume": phrase("topic", "customers a month"),
    "touchpoints/*/owner": phrase("topic", "owners of touchpoints"),
    "touchpoints/*/evidence/*": phrase("topic", "evidence"),
    "touchpoints/*/transitions/*": phrase("topic", "transitions"),
    "touchpoints/*/transitions/*/id": phrase("topic", "ids of transitions"),
    "touchpoints/*/transitions/*/to": phrase("topic", "where transitions lead"),
    "touchpoints/*/transitions/*/kind": phrase("topic", "kinds of transitions"),
    "touchpoints/*/transitions/*/label": phrase("topic", "labels of transitions"),
    "touchpoints/*/transitions/*/share": phrase("topic", "shares of customers"),
    "touchpoints/*/transitions/*/delay": phrase("topic", "delays of transitions"),
    "touchpoints/*/transitions/*/condition": phrase("topic", "conditions of transitions"),
    "touchpoints/*/handling": phrase("topic", "who handles touchpoints"),
    "touchpoints/*/handling/*": phrase("topic", "what AI and people do, and the rules"),
    "touchpoints/*/handling/*/pattern": phrase("topic", "how AI and people share a moment"),
    "touchpoints/*/handling/*/follow_up_after": phrase("topic", "when a person follows"),
    "touchpoints/*/handling/*/assistant": phrase("topic", "what AI does"),
    "touchpoints/*/handling/*/person": phrase("topic", "what people do"),
    "touchpoints/*/handling/*/exit_to_person": phrase("topic", "ways from AI to a person"),
    "touchpoints/*/handling/*/rules/*": phrase("topic", "rules"),
    "touchpoints/*/handling/*/rules/*/id": phrase("topic", "ids of rules"),
    "touchpoints/*/handling/*/rules/*/severity": phrase("topic", "how much is at stake in rules"),
    "touchpoints/*/handling/*/rules/*/effect": phrase("topic", "effects of rules"),
    "touchpoints/*/handling/*/rules/*/when": phrase("topic", "triggers of rules"),
    "touchpoints/*/handling/*/rules/*/cel": phrase("topic", "triggers of rules in CEL"),
    "touchpoints/*/handling/*/rules/*/reads": phrase("topic", "signals that rules read"),
    "touchpoints/*/handling/*/rules/*/route/*": phrase("topic", "routes of rules"),
    "touchpoints/*/handling/*/rules/*/message": phrase("topic", "messages of rules"),
    "touchpoints/*/handling/*/rules/*/hand_over/*": phrase("topic", "what is handed over"),
    "touchpoints/*/handling/*/rules/*/nobody_there": phrase("topic", "when nobody is there"),
    "touchpoints/*/handling/*/rules/*/hand_back": phrase("topic", "how customers come back to AI"),
    "touchpoints/*/handling/*/rules/*/x_": phrase("topic", "properties of your own at rules"),
    "touchpoints/*/handling/*/otherwise": phrase("topic", "who acts when no rule fires"),
    "touchpoints/*/handling/*/decision": phrase("topic", "why it is handled like this"),
    "touchpoints/*/words": phrase("topic", "what the brand says"),
    "touchpoints/*/words/before": phrase("topic", "what the brand says today"),
    "touchpoints/*/words/after": phrase("topic", "what the brand is to say"),
    "touchpoints/*/words/human_line": phrase("topic", "lines that a person adds"),
    "touchpoints/*/words/sender": phrase("topic", "who signs messages"),
    "touchpoints/*/words/status": phrase("topic", "whether words are final"),
    "touchpoints/*/words/reviewer": phrase("topic", "who reviews words"),
    "acceptance_tests/*": phrase("topic", "acceptance tests"),
    "vectors/*": phrase("topic", "test vectors"),
    "overrides/*": phrase("topic", "errors that the team let pass"),
    "changelog/changes/*": phrase("topic", "changes since the earlier spec"),
    "x_": phrase("topic", "properties of your own"),
    "touchpoints/*/x_": phrase("topic", "properties of your own at touchpoints"),
}  # fmt: skip
"""By the place where a topic stands: `*` is every item or property, `x_` every such name.

What the file says about itself (format, version, generator) is no topic.
"""


def left_out(spec: Json, carried: Collection[str]) -> tuple[Loss, ...]:
    """What a spec says about topics other than these, each once with its first place."""
    losses: list[Loss] = []
    told: list[str] = []
    walked: _Walked = {}
    for topic, name in TOPICS.items():
        if any(other == topic or other.startswith(f"{topic}/") for other in carried):
            continue
        if any(topic.startswith(f"{above}/") for above in told):
            continue
        if found := _saying(_walk(spec, topic, walked), None):
            what = phrase("exits", "Left out: {topic} ({count})")
            losses.append(Loss(pointer_to(found[0]), what.of(topic=name, count=len(found))))
            told.append(topic)
    return tuple(losses)


def places(spec: Json, topic: str, wanted: object = None) -> Iterator[Place]:
    """Where a spec speaks of a topic, or says something about it that is wanted."""
    return iter(_saying(_walk(spec, topic, {}), wanted))


_Found = list[tuple[Place, object]]
_Walked = dict[str, _Found]
"""What stands where, by the topics and parts of topics that were walked to so far."""


def _saying(found: _Found, wanted: object) -> list[Place]:
    # Nobody misses a "no" where nothing is said.
    return [
        place
        for place, value in found
        if value is not False and (wanted is None or value == wanted)
    ]


def _walk(spec: Json, topic: str, walked: _Walked) -> _Found:
    """What stands at the places of a topic."""
    if not topic:
        return [((), spec)]
    if topic in walked:
        return walked[topic]
    above, _, step = topic.rpartition("/")
    found: _Found = []
    for place, value in _walk(spec, above, walked):
        if isinstance(value, list):
            if step == "*":
                found += [((*place, index), each) for index, each in enumerate(value)]
        elif isinstance(value, dict):
            if step == "x_":
                own = [name for name in value if name.startswith("x_")]
            elif step == "*":
                own = list(value)
            else:
                own = [step] if step in value else []
            found += [((*place, name), value[name]) for name in own]
    walked[topic] = found
    return found
