"""What presets are put together from: a team, channels, facts, rules, cards beside a card."""

from collections.abc import Sequence
from typing import Any

from journeymap.edit.rules import add_rule, rules_of
from journeymap.edit.touchpoints import (
    add_touchpoint,
    revise_ai,
    revise_handling,
    revise_human,
    revise_records,
    revise_words,
    set_mode,
)
from journeymap.edit.transitions import connect
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.agreements import Calendar, Hours
from journeymap.model.document import Document
from journeymap.model.handover import HandedOver, RouteStep, Rule
from journeymap.model.records import Channel, Team, Touchpoint
from journeymap.model.triggers import AnyTrigger
from journeymap.model.values import new_id
from journeymap.model.vocabulary import (
    Effect,
    Kind,
    Medium,
    Mode,
    RouteKind,
    TransitionKind,
    Weekday,
)

_WORKDAYS = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)
_ZONES = {"ko": "Asia/Seoul"}
"""Where journeys in a language are most likely to be; elsewhere UTC, to be corrected."""
_BESIDE = 140.0
"""How far below a card the next one has its place."""


class Parts:
    """A document that grows while a preset is inserted at one of its touchpoints."""

    def __init__(self, document: Document, touchpoint: str, words: Words) -> None:
        self.document = document
        self.touched: tuple[str, ...] = (touchpoint,)
        self._at = touchpoint
        self._words = words
        self.team = self._team()

    @property
    def here(self) -> Touchpoint:
        """The touchpoint that is being worked on."""
        return self.document.touchpoints[self._at]

    def say(self, sentence: Phrase) -> str:
        """A sentence in the language of the journey."""
        return self._words.say(sentence)

    def at(self, touchpoint: str) -> None:
        """Work on another touchpoint from now on."""
        self._at = touchpoint

    def become(self, mode: Mode, **parts: Any) -> None:
        """Say who is there; where that is decided, only the parts are set.

        A mode that a preset needs, a person or both, replaces another one.
        """
        handling = self.here.handling
        if handling is None or (mode is not Mode.AI and handling.mode is not mode):
            self.document = set_mode(self.document, [self._at], mode)
        if mode is not Mode.HUMAN:
            self._disclose()
        if parts:
            self.document = revise_handling(self.document, [self._at], **parts)
        if mode is Mode.HYBRID:
            self.hand_to_a_person(response="P1D")

    def hand_to_a_person(self, **duty: Any) -> None:
        """Say what a person does; what is said already stays."""
        handling = self.here.handling
        said = {} if handling is None else dict(handling.human)
        duty = {"team": self.team, **duty}
        new = {name: value for name, value in duty.items() if not said.get(name)}
        self.document = revise_human(self.document, [self._at], **new)

    def ai(self, allowed: Phrase, forbidden: Phrase) -> None:
        """Say what AI may and must not do."""
        self.document = revise_ai(
            self.document,
            [self._at],
            allowed=(self.say(allowed),),
            forbidden=(self.say(forbidden),),
        )

    def words(self, **said: Any) -> None:
        """Write the brand's words where there are none."""
        new = {
            name: self.say(value) if isinstance(value, Phrase) else value
            for name, value in said.items()
            if not getattr(self.here.words, name)
        }
        self.document = revise_words(self.document, [self._at], **new)

    def revise(self, **changes: Any) -> None:
        """Set fields of the touchpoint."""
        self.document = revise_records(self.document, [self._at], **changes)

    def rule(
        self,
        trigger: AnyTrigger,
        effect: Effect = Effect.FORCE_HUMAN,
        message: Phrase | None = None,
        route: Sequence[RouteStep] = (),
        context: Sequence[HandedOver] = (),
        **parts: Any,
    ) -> None:
        """Add a rule, unless one with this trigger is there."""
        if any(rule.trigger == trigger for rule in rules_of(self.document, self._at)):
            return
        made = Rule(
            id=new_id("rule"),
            effect=effect,
            trigger=trigger,
            message="" if message is None else self.say(message),
            route=tuple(route),
            context=tuple(context),
            callback_within=None if effect is Effect.NOTIFY else "PT4H",
            **parts,
        )
        self.document = add_rule(self.document, self._at, made)

    def live(self, medium: Medium, timeout: str, role: str = "") -> RouteStep:
        """A person at once, over a channel of this medium."""
        names = {
            Medium.CHAT: phrase("preset", "Chat"),
            Medium.PHONE: phrase("preset", "Phone"),
        }
        channel = self.channel(medium, names[medium])
        return RouteStep(
            kind=RouteKind.LIVE, team=self.team, role=role, channel=channel, timeout=timeout
        )

    def call_back(self) -> RouteStep:
        """A person who calls later."""
        phone = self.channel(Medium.PHONE, phrase("preset", "Phone"))
        return RouteStep(kind=RouteKind.CALLBACK, team=self.team, channel=phone)

    def whole_conversation(self) -> HandedOver:
        """The conversation, so that nobody tells it twice."""
        return self._personal(
            phrase("preset", "the whole conversation"),
            phrase("preset", "so that nobody has to tell it twice"),
        )

    def their_words(self) -> HandedOver:
        """What the customer said, as it was said."""
        return self._personal(
            phrase("preset", "the customer's own words"),
            phrase("preset", "to answer in their own words"),
        )

    def earlier_contacts(self) -> HandedOver:
        """What was asked and answered before."""
        return self._personal(
            phrase("preset", "earlier questions and answers"),
            phrase("preset", "so that nobody has to tell it twice"),
        )

    def channel(self, medium: Medium, name: Phrase) -> str:
        """A channel of this medium for free texts and answers; a new one if there is none."""
        for channel in self.document.channels:
            if channel.medium is medium and not channel.template_only and not channel.one_way:
                return channel.id
        made = Channel(id=new_id("channel"), name=self.say(name), medium=medium)
        self.document = self.document.with_records([made])
        return made.id

    def add(self, name: Phrase, kind: Kind, mode: Mode) -> str:
        """Add a touchpoint below the one worked on, handled like this."""
        here = self.here
        taken = [t.y for t in self.document.in_stage(here.stage) if abs(t.x - here.x) < _BESIDE]
        y = here.y + _BESIDE
        while any(abs(other - y) < _BESIDE for other in taken):
            y += _BESIDE
        id = new_id("touchpoint")
        self.document = add_touchpoint(
            self.document, here.stage, self.say(name), here.x, y, kind, id
        )
        self.touched = (*self.touched, id)
        was, self._at = self._at, id
        self.become(mode)
        self._at = was
        return id

    def connect(self, target: str, kind: TransitionKind, **parts: Any) -> None:
        """Lead from the touchpoint worked on to another one."""
        id = new_id("transition")
        self.document = connect(self.document, self._at, target, kind, id)
        self.document = revise_records(self.document, [id], **parts)

    def _disclose(self) -> None:
        handling = self.here.handling
        if handling is not None and not handling.ai.disclosure:
            told = phrase("preset", "AI answers here. You can ask for a person at any time.")
            self.document = revise_ai(self.document, [self._at], disclosure=self.say(told))

    def _personal(self, what: Phrase, reason: Phrase) -> HandedOver:
        return HandedOver(what=self.say(what), personal=True, reason=self.say(reason))

    def _team(self) -> str:
        """Who takes over: the touchpoint's team, one that has hours, any, or a new one."""
        handling = self.here.handling
        if handling is not None and handling.human.team is not None:
            return handling.human.team
        for team in sorted(self.document.teams, key=lambda team: team.calendar is None):
            return team.id
        calendar = Calendar(
            id=new_id("calendar"),
            name=self.say(phrase("preset", "Working hours")),
            zone=_ZONES.get(self._words.language, "UTC"),
            weekly=(Hours(days=_WORKDAYS, opens="09:00", closes="18:00"),),
        )
        name = self.say(phrase("preset", "Customer care"))
        made = Team(id=new_id("team"), name=name, calendar=calendar.id)
        self.document = self.document.with_records([calendar, made])
        return made.id
