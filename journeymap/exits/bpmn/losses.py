"""What a process does not say, and what it says only to people and workers."""

from collections.abc import Iterator, Mapping

from journeymap.exits.carried import Loss
from journeymap.exits.topics import TOPICS, left_out, places
from journeymap.handling.errors import pointer_to
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, phrase

_RULE = "touchpoints/*/handling/*/rules/*"
_NOTED = (
    "touchpoints/*/transitions/*/share",
    f"{_RULE}/route/*",
    f"{_RULE}/message",
    f"{_RULE}/hand_over/*",
    f"{_RULE}/nobody_there",
    f"{_RULE}/hand_back",
)
"""What stands in extension elements, but is left to the workers and people behind the tasks."""

_RESPONSE = "touchpoints/*/handling/*/person/response"
_OF_FLAVOURS: Mapping[str, tuple[tuple[str, Phrase], ...]] = {
    "spiff": (
        (_RESPONSE, phrase("exits", "Noted, but no timer runs: response targets ({count})")),
        (
            "touchpoints/*/handling/*/person/team",
            phrase("exits", "Noted, but tasks are assigned to nobody: teams ({count})"),
        ),
    ),
    "zeebe": (),
    "flowable": (),
}
_EVERY_HOUR = phrase("exits", "Due times count every hour, not business hours ({count})")
_RESOLUTION = phrase("exits", "Noted, but no timer runs: when matters are settled ({count})")

CARRIED = frozenset((
    "journey/id", "journey/title", "journey/description", "journey/language", "journey/state",
    "journey/revision", "journey/based_on",
    "stages/*",
    "teams/*/id", "teams/*/name",
    "signals/*/id", "signals/*/value",
    "defaults/handling",
    "touchpoints/*/id", "touchpoints/*/title", "touchpoints/*/stage", "touchpoints/*/kind",
    "touchpoints/*/kind_name", "touchpoints/*/channels/*", "touchpoints/*/initiator",
    "touchpoints/*/customer", "touchpoints/*/customer/does", "touchpoints/*/customer/says",
    "touchpoints/*/emotion", "touchpoints/*/emotion/word", "touchpoints/*/emotion/valence",
    "touchpoints/*/emotion/intensity", "touchpoints/*/emotion/basis",
    "touchpoints/*/emotion/note", "touchpoints/*/emotion/understood",
    "touchpoints/*/emotion/emotionml",
    "touchpoints/*/decisive", "touchpoints/*/attitude_over_answer", "touchpoints/*/importance",
    "touchpoints/*/volume", "touchpoints/*/owner", "touchpoints/*/evidence/*",
    "touchpoints/*/transitions/*", "touchpoints/*/transitions/*/id",
    "touchpoints/*/transitions/*/to", "touchpoints/*/transitions/*/kind",
    "touchpoints/*/transitions/*/label", "touchpoints/*/transitions/*/share",
    "touchpoints/*/transitions/*/delay", "touchpoints/*/transitions/*/condition",
    "touchpoints/*/handling", "touchpoints/*/handling/*", "touchpoints/*/handling/*/pattern",
    "touchpoints/*/handling/*/follow_up_after", "touchpoints/*/handling/*/assistant",
    "touchpoints/*/handling/*/person", "touchpoints/*/handling/*/exit_to_person",
    _RULE, f"{_RULE}/id", f"{_RULE}/severity", f"{_RULE}/effect", f"{_RULE}/when", f"{_RULE}/cel",
    f"{_RULE}/reads", f"{_RULE}/route/*", f"{_RULE}/message", f"{_RULE}/hand_over/*",
    f"{_RULE}/nobody_there", f"{_RULE}/hand_back", f"{_RULE}/x_",
    "touchpoints/*/handling/*/otherwise",
    "touchpoints/*/words", "touchpoints/*/words/before", "touchpoints/*/words/after",
    "touchpoints/*/words/human_line", "touchpoints/*/words/sender", "touchpoints/*/words/status",
    "touchpoints/*/words/reviewer",
    "touchpoints/*/x_",
))  # fmt: skip


def losses(spec: Json, flavour: str) -> tuple[Loss, ...]:
    """What a flavour leaves out, then what it notes and no engine runs, each once."""
    return (*left_out(spec, CARRIED), *_noted(spec, flavour))


def _noted(spec: Json, flavour: str) -> Iterator[Loss]:
    for topic in _NOTED:
        if found := list(places(spec, topic)):
            what = phrase("exits", "Noted, but left to workers and people: {topic} ({count})")
            yield Loss(pointer_to(found[0]), what.of(topic=TOPICS[topic], count=len(found)))
    for topic, what in _OF_FLAVOURS[flavour]:
        if found := list(places(spec, topic)):
            yield Loss(pointer_to(found[0]), what.of(count=len(found)))
    if flavour != "spiff":
        clocks = list(places(spec, f"{_RESPONSE}/clock", "business"))
        if clocks:
            yield Loss(pointer_to(clocks[0]), _EVERY_HOUR.of(count=len(clocks)))
    if found := list(places(spec, "touchpoints/*/handling/*/person/resolution")):
        yield Loss(pointer_to(found[0]), _RESOLUTION.of(count=len(found)))
