"""A touchpoint as a part of a process: who acts, and how a person comes in.

- A person alone is a user task.
- Where AI meets the customer (`ai`, `ai_first`, `ai_now_human_later`), what AI does lies in a
  sub-process of its own. It ends by an escalation where a rule hands over, and a message can end
  it at any time; both lead to the user task at its border.
- Where a person acts anyway (`ai_drafts`, `human_leads`, rules of people), gateways do.

Rules and limits are asked by one service task at the beginning, and once more when the person
gives the customer back to AI.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.exits.bpmn.identifiers import (
    ACCEPTED,
    BACK,
    HAND_BACK,
    HAND_OVER,
    NOTIFY,
    OFFERED,
    moment,
)
from journeymap.exits.bpmn.scope import ESCALATION, MESSAGE, Does, Kind, Node, Scope, Work
from journeymap.exits.bpmn.ways import Out
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, Words, phrase

STARTS = phrase("bpmn", "Start")
ENDS = phrase("bpmn", "End")
_TAKES_OVER = phrase("bpmn", "A person takes over")
_MAY_COME_BACK = ("resolved", "customer_agrees", "inactivity")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A person who follows later, while the customer's journey goes on."""

    after: str
    """A duration; empty where the team has not said."""
    task: Node


class Moment:
    """A touchpoint, made into a node and perhaps a follow-up."""

    def __init__(
        self, touchpoint: Json, handling: Json, outs: Sequence[Out], teams: Json, words: Words
    ) -> None:
        self.touchpoint = touchpoint
        ((self.mode, self._by),) = handling.items()
        self.pattern: str = self._by.get("pattern", self.mode)
        self._outs = outs
        self._teams = teams
        self._words = words
        self._id = moment(touchpoint["id"])
        self._rules: Sequence[Json] = self._by["rules"]
        self._hands_over = bool(self._rules) or "limits" in self._by.get("assistant", {})
        self._asks = self._hands_over or any("condition" in (out.way or {}) for out in outs)
        self._free = tuple(out.when for out in outs if out.when and "condition" not in _way(out))

    def node(self) -> Node:
        """The touchpoint as one element of the journey."""
        if self.mode == "human" and not self._asks:
            return self._person(self._id, self._by["person"], self.touchpoint["title"], whole=True)
        scope = Scope(self._id)
        if self._by["otherwise"] == "assistant":
            self._ai_meets_the_customer(scope)
        else:
            self._a_person_is_there(scope)
        return Node(
            self._id,
            Kind.SUB_PROCESS,
            self.touchpoint["title"],
            inside=scope,
            collapsed=True,
            touchpoint=self.touchpoint,
        )

    def follow_up(self) -> FollowUp | None:
        """Who follows later."""
        if self.pattern != "ai_now_human_later":
            return None
        named = self._named(phrase("bpmn", "A person follows up"), self._by["person"])
        task = self._person(f"{self._id}.follow-up", self._by["person"], named, free=())
        return FollowUp(self._by.get("follow_up_after", ""), task)

    # AI meets the customer

    def _ai_meets_the_customer(self, scope: Scope) -> None:
        person = self._taking_over()
        returns = any(_comes_back(rule) for rule in self._rules)
        last = scope.put(self._start(scope), (0, 0))
        if returns:
            last = self._then(scope, last, self._gateway("again"), (1, 0))
        if self._asks:
            last = self._then(scope, last, self._decision(), (2, 0))
        alone = self._then(scope, last, self._alone(), (3, 0))
        asked = self._boundary(MESSAGE, phrase("bpmn", "Asks for a person"))
        scope.put(asked)
        if self._hands_over:
            needed = self._boundary(ESCALATION, phrase("bpmn", "Needs a person"))
            scope.put(needed)
            merge = scope.put(self._gateway("handed", under=asked.id), (3, 1))
            scope.lead(needed.id, merge)
            scope.lead(asked.id, merge)
            scope.put(person, (4, 1))
            scope.lead(merge, person.id)
        else:
            scope.put(person, (4, 1))
            scope.lead(asked.id, person.id)
        done = scope.put(self._gateway("done"), (6, 0))
        scope.lead(alone, done)
        if returns:
            back = scope.put(self._gateway("back", phrase("bpmn", "Back to AI?")), (5, 1))
            scope.lead(person.id, back)
            scope.lead(back, f"{self._id}.again", self._say(phrase("bpmn", "yes")), BACK)
            scope.lead(back, done, default=True)
        else:
            scope.lead(person.id, done)
        self._then(scope, done, self._end(scope), (7, 0))

    def _alone(self) -> Node:
        """What AI does alone, as a sub-process that a person can end."""
        scope = Scope(f"{self._id}.ai")
        last = scope.put(self._start(scope), (0, 0))
        offers = self._has("offer_human")
        if self._hands_over:
            who = self._gateway("who", phrase("bpmn", "Who acts?"), scope.id)
            last = self._then(scope, last, who, (1, 0))
            last = self._told(scope, last, 2)
        does = _AI_CONFIRMS if self.pattern == "ai_now_human_later" else _AI_HANDLES
        acts = self._assistant(f"{scope.id}.acts", does, accepts=offers)
        scope.put(acts, (4, 0))
        scope.lead(last, acts.id, default=self._hands_over and last.endswith(".who"))
        last = acts.id
        if self._hands_over:
            person = scope.put(self._escalation(f"{scope.id}.person"), (5, 2))
            to_person = self._say(phrase("bpmn", "to a person"))
            scope.lead(f"{scope.id}.who", person, to_person, HAND_OVER)
        if offers:
            chosen = self._gateway("chosen", phrase("bpmn", "Chooses the person?"), scope.id)
            last = self._then(scope, last, chosen, (5, 0))
            person = scope.put(self._escalation(f"{scope.id}.taken"), (5, 1))
            scope.lead(last, person, self._say(phrase("bpmn", "yes")), ACCEPTED)
        scope.put(self._end(scope), (6, 0))
        scope.lead(last, f"{scope.id}.end", default=offers)
        return Node(scope.id, Kind.SUB_PROCESS, self._say(phrase("bpmn", "AI acts")), inside=scope)

    # A person is there

    def _a_person_is_there(self, scope: Scope) -> None:
        last = scope.put(self._start(scope), (0, 0))
        if self._asks:
            last = self._then(scope, last, self._decision(), (1, 0))
        if self._hands_over:
            who = self._gateway("who", phrase("bpmn", "Who acts?"))
            last = self._then(scope, last, who, (2, 0))
            last = self._told(scope, last, 3)
        offers = self._has("offer_human")
        first = True
        for column, node in enumerate(self._shared(offers), start=5):
            scope.put(node, (column, 0))
            scope.lead(last, node.id, default=first and last.endswith(".who"))
            last, first = node.id, False
        if not self._hands_over:
            self._then(scope, last, self._end(scope), (9, 0))
            return
        if offers:
            chosen = self._gateway("chosen", phrase("bpmn", "Chooses the person?"))
            last = self._then(scope, last, chosen, (7, 0))
        done = scope.put(self._gateway("done"), (9, 0))
        scope.lead(last, done, default=offers)
        if self._has("hand_back"):
            acts = scope.put(self._assistant(f"{self._id}.acts", _AI_HANDLES), (6, 2))
            to_ai = self._say(phrase("bpmn", "back to AI"))
            scope.lead(f"{self._id}.who", acts, to_ai, HAND_BACK)
            scope.lead(acts, done)
        person = self._taking_over()
        to_person = self._say(phrase("bpmn", "to somebody else"))
        if offers:
            merge = scope.put(self._gateway("handed"), (7, 3))
            scope.lead(f"{self._id}.who", merge, to_person, HAND_OVER)
            scope.lead(last, merge, self._say(phrase("bpmn", "yes")), ACCEPTED)
            scope.put(person, (8, 3))
            scope.lead(merge, person.id)
        else:
            scope.put(person, (8, 3))
            scope.lead(f"{self._id}.who", person.id, to_person, HAND_OVER)
        scope.lead(person.id, done)
        self._then(scope, done, self._end(scope), (10, 0))

    def _shared(self, offers: bool) -> list[Node]:
        """What AI prepares, and what the person does."""
        person = self._by["person"]
        doing, assisting = _BY_PATTERN.get(self.pattern, _BY_PATTERN["human"])
        task = self._person(
            f"{self._id}.person", person, self._named(doing, person), accepts=offers
        )
        if assisting is None:
            return [task]
        return [self._assistant(f"{self._id}.prepares", assisting, writes=False), task]

    # Parts of both

    def _told(self, scope: Scope, last: str, column: int) -> str:
        """A way round on which a person is told, where a rule does so; where both ways meet."""
        if not self._has("notify"):
            return last
        teams = self._teams_of(rule for rule in self._rules if rule["effect"] == "notify")
        name = self._named_by_teams(phrase("bpmn", "Tell a person"), teams)
        work = Work(Does.TELL, self.touchpoint["id"], teams=teams)
        told = scope.put(Node(f"{scope.id}.tell", Kind.SERVICE, name, work), (column, 1))
        meet = scope.put(self._gateway("told", under_scope=scope.id), (column + 1, 0))
        scope.lead(last, told, self._say(phrase("bpmn", "tell a person")), NOTIFY)
        scope.lead(last, meet, default=True)
        scope.lead(told, meet)
        return meet

    def _decision(self) -> Node:
        ways = {_way(out)["id"]: out.when for out in self._outs if out.when}
        writes: list[str] = []
        if self._hands_over:
            writes.append(HAND_OVER)
        for effect, variable in _WRITTEN.items():
            if self._has(effect):
                writes.append(variable)
        work = Work(
            Does.DECIDE,
            self.touchpoint["id"],
            (*writes, *ways.values()),
            handling=self._by,
            ways=ways,
            conditions={
                _way(out)["id"]: _way(out)["condition"]
                for out in self._outs
                if "condition" in _way(out)
            },
        )
        name = self._say(phrase("bpmn", "Ask the rules"))
        return Node(f"{self._id}.decide", Kind.SERVICE, name, work)

    def _taking_over(self) -> Node:
        teams = self._teams_of(self._rules)
        person = self._by.get("person", {})
        teams = teams or tuple(filter(None, [person.get("team", "")]))
        returns = any(_comes_back(rule) for rule in self._rules)
        back = (BACK,) if returns and self._by["otherwise"] == "assistant" else ()
        work = Work(
            Does.PERSON,
            self.touchpoint["id"],
            (*back, *self._free),
            person=person,
            teams=teams,
        )
        name = self._named_by_teams(_TAKES_OVER, teams)
        return Node(f"{self._id}.takes-over", Kind.USER, name, work)

    def _person(
        self,
        id: str,
        person: Json,
        name: str,
        *,
        whole: bool = False,
        accepts: bool = False,
        free: tuple[str, ...] | None = None,
    ) -> Node:
        writes = self._free if free is None else free
        work = Work(
            Does.PERSON,
            self.touchpoint["id"],
            (*((ACCEPTED,) if accepts else ()), *writes),
            person=person,
            teams=tuple(filter(None, [person.get("team", "")])),
        )
        return Node(id, Kind.USER, name, work, touchpoint=self.touchpoint if whole else None)

    def _assistant(
        self, id: str, name: Phrase, *, accepts: bool = False, writes: bool = True
    ) -> Node:
        written = (*((ACCEPTED,) if accepts else ()), *(self._free if writes else ()))
        work = Work(
            Does.ASSISTANT, self.touchpoint["id"], written, assistant=self._by.get("assistant")
        )
        return Node(id, Kind.SERVICE, self._say(name), work)

    def _boundary(self, event: str, name: Phrase) -> Node:
        on = f"{self._id}.ai"
        return Node(f"{on}.{event}", Kind.BOUNDARY, self._say(name), event=event, on=on)

    def _gateway(
        self, id: str, name: Phrase | None = None, under_scope: str = "", under: str = ""
    ) -> Node:
        said = "" if name is None else self._say(name)
        return Node(f"{under_scope or self._id}.{id}", Kind.EXCLUSIVE, said, under=under)

    def _escalation(self, id: str) -> Node:
        return Node(id, Kind.END, self._say(phrase("bpmn", "A person, please")), event=ESCALATION)

    def _start(self, scope: Scope) -> Node:
        return Node(f"{scope.id}.start", Kind.START, self._say(STARTS))

    def _end(self, scope: Scope) -> Node:
        return Node(f"{scope.id}.end", Kind.END, self._say(ENDS))

    def _then(self, scope: Scope, last: str, node: Node, at: tuple[int, int]) -> str:
        scope.put(node, at)
        scope.lead(last, node.id)
        return node.id

    def _has(self, effect: str) -> bool:
        return any(rule["effect"] == effect for rule in self._rules)

    def _teams_of(self, rules: Iterable[Json]) -> tuple[str, ...]:
        """The teams that the routes of rules name, each once."""
        found: dict[str, None] = {}
        for rule in rules:
            found.update((step["team"], None) for step in rule["route"] if "team" in step)
        return tuple(found)

    def _named(self, doing: Phrase, person: Json) -> str:
        """What a person does, and who it is."""
        who = person.get("role") or self._teams.get(person.get("team", ""), "")
        return self._say(_BY.of(what=doing, who=who)) if who else self._say(doing)

    def _named_by_teams(self, doing: Phrase, teams: tuple[str, ...]) -> str:
        who = ", ".join(self._teams[team] for team in teams)
        return self._say(_BY.of(what=doing, who=who)) if who else self._say(doing)

    def _say(self, sentence: Phrase) -> str:
        return self._words.say(sentence)


_BY = phrase("bpmn", "{what}: {who}")
_AI_HANDLES = phrase("bpmn", "AI handles it")
_AI_CONFIRMS = phrase("bpmn", "AI confirms at once")
_BY_PATTERN: Mapping[str, tuple[Phrase, Phrase | None]] = {
    "human": (phrase("bpmn", "A person handles it"), None),
    "ai_drafts": (
        phrase("bpmn", "A person adds a line and signs"),
        phrase("bpmn", "AI drafts"),
    ),
    "human_leads": (phrase("bpmn", "A person leads"), phrase("bpmn", "AI assists unseen")),
}
_WRITTEN = {"offer_human": OFFERED, "notify": NOTIFY, "hand_back": HAND_BACK}
"""The booleans that say which effect a rule has that fires."""


def _way(out: Out) -> Json:
    return {} if out.way is None else out.way


def _comes_back(rule: Json) -> bool:
    return any(when in _MAY_COME_BACK for when in rule.get("hand_back", {}).get("when", {}))
