"""A session under random edits: whatever comes, nothing is lost and everything can be undone.

A mirror is fed by changes alone, as views and the crash journal are, and must stay equal to the
document; the journal's file must lead to it too.
"""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journeymap.analysis.findings import findings
from journeymap.analysis.fixes import fix_of
from journeymap.edit import agenda
from journeymap.edit.change import Change
from journeymap.edit.creation import new_document
from journeymap.edit.directory import remove_everywhere
from journeymap.edit.feelings import lift, shift_valence
from journeymap.edit.fragments import copy, paste
from journeymap.edit.growing import Seed, grow
from journeymap.edit.minutes import add_decision, add_question, link, unlink
from journeymap.edit.overrides import let_pass
from journeymap.edit.parking import (
    move_parked,
    notes_to_touchpoints,
    park,
    park_notes,
    parked_to_note,
    parked_to_touchpoint,
)
from journeymap.edit.paths import drop_step, insert_step, keep_path, move_step
from journeymap.edit.presets import PRESETS, insert_preset
from journeymap.edit.rules import (
    duplicate_rule,
    move_rule,
    remove_rule,
    revise_rule,
    rules_of,
)
from journeymap.edit.session import Operation, Session
from journeymap.edit.stages import add_stage, move_stage, remove_stages
from journeymap.edit.touchpoints import (
    add_note,
    add_touchpoint,
    place,
    remove,
    revise_emotion,
    revise_handling,
    revise_records,
    revise_words,
    set_kind,
    set_mode,
    set_valence,
    tag,
)
from journeymap.edit.transitions import connect, reconnect, reverse, split
from journeymap.edit.trigger_trees import joined
from journeymap.edit.votes import add_round, cast, count, standings
from journeymap.files import ABSENT, dumps, loads
from journeymap.files.journal import Journal, abandoned
from journeymap.handling.cases import outcomes, retaken
from journeymap.i18n import Problem, plain, words_in
from journeymap.model.agreements import Case, Expected
from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.integrity import require_integrity
from journeymap.model.records import Channel, HumanDuty, Team
from journeymap.model.triggers import AllOf, AsksForPerson, Crisis, RepeatContact
from journeymap.model.values import new_id
from journeymap.model.vocabulary import (
    Effect,
    Feeling,
    Handler,
    Kind,
    Medium,
    Mode,
    RouteKind,
    TransitionKind,
)
from journeymap.model.workshop import (
    AgendaStep,
    Decision,
    ParkedNote,
    Question,
    Tally,
    VotingRound,
)

EDIT = plain("edit")
pick = st.integers(0, 1_000)
level = st.sampled_from([2, 1, 0, -1, -2, None])
few = st.lists(pick, min_size=1, max_size=3)
coordinates = st.floats(-2e6, 2e6) | st.sampled_from([0.0, float("nan"), float("inf")])
times = st.floats(0, 1e8)
names = st.text(max_size=6) | st.sampled_from(["접점", "🎉", "x" * 300, "", "a\nb", "\ud800"])


class Work(RuleBasedStateMachine):
    """Somebody at work on a journey."""

    @initialize()
    def start(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.begin(new_document(words_in("en"), "start"))
        self.fragment: tuple = ()

    def begin(self, document: Document) -> None:
        self.first = self.saved = document
        self.session = Session(document)
        self.mirror = document
        self.session.listen(self.watch)
        self.journal = Journal(self.root, document)
        self.session.listen(self.journal.append)

    def watch(self, change: Change) -> None:
        self.mirror = change.apply(self.mirror)

    def edit(self, operation: Operation, fold: str | None = None) -> None:
        """Edit: all of what the operation says comes true, or nothing at all."""
        before = (self.session.document, self.session.history, self.session.position)
        wished = before[0]

        def listened(document: Document) -> Document:
            nonlocal wished
            wished = operation(document)
            return wished

        try:
            change = self.session.edit(EDIT, listened, fold)
        except Problem:
            change, wished = Change(), before[0]
        assert self.session.document == wished
        if not change:
            assert before == (self.session.document, self.session.history, self.session.position)

    def some(self, picks: list[int], ids: list[str]) -> list[str]:
        return [ids[number % len(ids)] for number in picks] if ids else []

    def cards(self, picks: list[int]) -> list[str]:
        return self.some(picks, list(self.session.document.touchpoints))

    def anything(self, picks: list[int]) -> list[str]:
        return self.some(picks, list(self.session.document.records))

    def stage(self, number: int) -> str:
        stages = self.session.document.stages
        return stages[number % len(stages)].id if stages else "nowhere"

    @rule(where=pick, name=names, x=coordinates, y=coordinates, kind=st.sampled_from(Kind))
    def add_a_card(self, where: int, name: str, x: float, y: float, kind: Kind) -> None:
        stage = self.stage(where)
        self.edit(lambda d: add_touchpoint(d, stage, name, x, y, kind))

    @rule(where=pick, count=st.integers(2, 4))
    def add_good_cards(self, where: int, count: int) -> None:
        stage = self.stage(where)

        def add(document: Document) -> Document:
            for number in range(count):
                document = add_touchpoint(document, stage, f"card {number}", 0.0, number)
            return document

        self.edit(add)

    @rule(where=pick, text=names, x=coordinates)
    def add_a_note(self, where: int, text: str, x: float) -> None:
        stage = self.stage(where)
        self.edit(lambda d: add_note(d, stage, text, x, 0.0))

    @rule(name=names, index=st.none() | st.integers(-2, 9))
    def add_a_stage(self, name: str, index: int | None) -> None:
        self.edit(lambda d: add_stage(d, name, index))

    @rule(where=pick, index=st.integers(-2, 9))
    def move_a_stage(self, where: int, index: int) -> None:
        self.edit(lambda d: move_stage(d, self.stage(where), index))

    @rule(where=pick)
    def remove_a_stage(self, where: int) -> None:
        self.edit(lambda d: remove_stages(d, {self.stage(where)}))

    @rule(
        ends=st.lists(pick, min_size=2, max_size=2),
        kind=st.none() | st.sampled_from(TransitionKind),
    )
    def connect_cards(self, ends: list[int], kind: TransitionKind | None) -> None:
        source, target = self.cards(ends) or ["nowhere", "nowhere"]
        self.edit(lambda d: connect(d, source, target, kind))

    @rule(picks=few)
    def reverse_transitions(self, picks: list[int]) -> None:
        ids = self.some(picks, list(self.session.document.transitions))
        self.edit(lambda d: reverse(d, ids))

    @rule(line=pick, card=pick)
    def split_a_transition(self, line: int, card: int) -> None:
        lines = self.some([line], list(self.session.document.transitions))
        cards = self.cards([card])
        self.edit(lambda d: split(d, *(lines or ["nowhere"]), *(cards or ["nowhere"])))

    @rule(line=pick, end=pick, at_start=st.booleans())
    def lead_a_transition_elsewhere(self, line: int, end: int, at_start: bool) -> None:
        (id,) = self.some([line], list(self.session.document.transitions)) or ["nowhere"]
        (card,) = self.cards([end]) or ["nowhere"]
        ends = {"source": card} if at_start else {"target": card}
        self.edit(lambda d: reconnect(d, id, **ends))

    @rule(where=pick, card=pick, line=pick, name=names, x=coordinates, new=st.booleans())
    def grow_the_map(
        self, where: int, card: int, line: int, name: str, x: float, new: bool
    ) -> None:
        (source,) = self.cards([card]) or ["nowhere"]
        (between,) = self.some([line], list(self.session.document.transitions)) or [""]
        stage = new_id("stage") if new else self.stage(where)
        seed = Seed(stage, x, 0.0, source, between, "New", valence=-1)
        self.edit(lambda d: grow(d, seed, name, new_id("touchpoint")))

    @rule(picks=few, where=pick, x=coordinates, y=coordinates)
    def place_cards(self, picks: list[int], where: int, x: float, y: float) -> None:
        notes = [note.id for note in self.session.document.notes]
        ids = [*self.cards(picks), *self.some(picks, notes)]
        self.edit(lambda d: place(d, dict.fromkeys(ids, (self.stage(where), x, y))))

    @rule(picks=few, name=names, folding=st.booleans())
    def type_a_name(self, picks: list[int], name: str, folding: bool) -> None:
        ids = self.cards(picks)
        fold = f"name {ids}" if folding else None
        self.edit(lambda d: revise_records(d, ids, name=name), fold)

    @rule(number=pick, text=st.text("abc", min_size=2, max_size=5))
    def type_letter_by_letter(self, number: int, text: str) -> None:
        ids = self.cards([number])
        steps = self.session.position
        before = self.session.document
        self.edit(lambda d: revise_records(d, ids, decisive=True))
        for end in range(1, len(text) + 1):
            self.edit(lambda d, end=end: revise_records(d, ids, name=text[:end]), f"letters {ids}")
        self.session.step_to(steps)
        assert self.session.document == before
        self.session.step_to(len(self.session.history))

    @rule(picks=few, kind=st.sampled_from(Kind))
    def set_a_kind(self, picks: list[int], kind: Kind) -> None:
        self.edit(lambda d: set_kind(d, self.cards(picks), kind))

    @rule(picks=few, feeling=st.sampled_from(Feeling))
    def tag_a_feeling(self, picks: list[int], feeling: Feeling) -> None:
        self.edit(lambda d: tag(d, self.cards(picks), feeling))

    @rule(picks=few, valence=st.integers(-2, 2), intensity=st.integers(0, 4))
    def adjust_a_feeling(self, picks: list[int], valence: int, intensity: int) -> None:
        self.edit(lambda d: set_valence(d, self.cards(picks), valence))
        self.edit(lambda d: revise_emotion(d, self.cards(picks), intensity=intensity))

    @rule(picks=few, steps=st.integers(-5, 5))
    def make_warmer_or_colder(self, picks: list[int], steps: int) -> None:
        self.edit(lambda d: shift_valence(d, self.cards(picks), steps))

    @rule(picks=few, start=level, end=level)
    def lift_between_bands(self, picks: list[int], start: int | None, end: int | None) -> None:
        self.edit(lambda d: lift(d, self.cards(picks), start, end))

    @rule(picks=few, mode=st.sampled_from(Mode))
    def say_who_handles(self, picks: list[int], mode: Mode) -> None:
        self.edit(lambda d: set_mode(d, self.cards(picks), mode))

    @rule(picks=few, same_ids=st.booleans())
    def agree_on_a_hand_over(self, picks: list[int], same_ids: bool) -> None:
        team = Team(id=new_id("team"), name="Care")
        channel = Channel(id=new_id("channel"), name="Phone", medium=Medium.PHONE)
        step = RouteStep(kind=RouteKind.LIVE, team=team.id, channel=channel.id)
        rules = (
            Rule(id="a", effect=Effect.OFFER_HUMAN, trigger=AsksForPerson(), route=(step,)),
            Rule(
                id="a" if same_ids else "b",
                effect=Effect.NOTIFY,
                trigger=RepeatContact(count=2, within="P7D"),
            ),
        )

        def agree(document: Document) -> Document:
            document = document.with_records([team, channel])
            document = revise_records(document, self.cards(picks), channels=(channel.id,))
            duty = HumanDuty(team=team.id)
            return revise_handling(document, self.cards(picks), human=duty, rules=rules)

        self.edit(agree)

    @rule(
        number=pick, place=st.integers(-1, 9), how=st.sampled_from(["join", "copy", "cut", "move"])
    )
    def rewrite_a_hand_over(self, number: int, place: int, how: str) -> None:
        id = new_id("rule")

        def rewrite(document: Document, card: str) -> Document:
            found = rules_of(document, card)
            if not found:
                return document
            chosen = found[place % len(found)]
            match how:
                case "join":
                    tree, _ = joined(chosen.trigger, (), Crisis(), AllOf)
                    return revise_rule(document, card, chosen.id, trigger=tree)
                case "copy":
                    return duplicate_rule(document, card, chosen.id, id)
                case "cut":
                    return remove_rule(document, card, chosen.id)
            return move_rule(document, card, chosen.id, place)

        for card in self.cards([number]):
            self.edit(lambda d, card=card: rewrite(d, card))

    @rule(number=pick, preset=st.sampled_from(list(PRESETS)))
    def insert_a_preset(self, number: int, preset: str) -> None:
        for id in self.cards([number]):
            self.edit(lambda d, id=id: insert_preset(d, preset, id)[0])

    @rule(number=pick, text=names)
    def let_something_pass(self, number: int, text: str) -> None:
        errors = [("path.no-recovery", id, "") for id in self.anything([number])]
        self.edit(lambda d: let_pass(d, errors, text))

    @rule(number=pick, handler=st.sampled_from(Handler))
    def keep_a_case(self, number: int, handler: Handler) -> None:
        expected = Expected(handler=handler)
        cases = [
            Case(id=new_id("case"), name="Case", touchpoint=id, expected=expected)
            for id in self.cards([number])
        ]
        self.edit(lambda d: d.with_records(cases))

    @rule(number=pick)
    def settle_a_finding(self, number: int) -> None:
        document = self.session.document
        fixes = [fix for found in findings(document) if (fix := fix_of(document, found))]
        if fixes:
            self.edit(fixes[number % len(fixes)].operation)

    @rule(number=pick)
    def take_over_what_cases_come_to(self, number: int) -> None:
        cases = [case.id for case in self.session.document.cases]
        self.edit(lambda document: retaken(document, cases[: number % 3]))
        failed = [o for o in outcomes(self.session.document) if o.id in cases[: number % 3]]
        assert all(outcome.passed for outcome in failed)

    @rule(number=pick)
    def remove_something_everywhere(self, number: int) -> None:
        document = self.session.document
        beside = [*document.teams, *document.channels, *document.calendars, *document.cases]
        for id in self.some([number], [record.id for record in beside]):
            self.edit(lambda d, id=id: remove_everywhere(d, id))

    @rule(picks=few, text=names)
    def write_the_words(self, picks: list[int], text: str) -> None:
        self.edit(lambda d: revise_words(d, self.cards(picks), after=text))

    @rule(picks=few, dots=st.integers(0, 3), text=names)
    def keep_what_the_workshop_says(self, picks: list[int], dots: int, text: str) -> None:
        cards = tuple(self.cards(picks))
        tally = [Tally(touchpoint=card, dots=dots) for card in dict.fromkeys(cards) if dots]
        self.edit(
            lambda d: d.with_records(
                [
                    VotingRound(id=new_id("round"), name="Coldest", rank=0, tally=tuple(tally)),
                    Decision(id=new_id("decision"), text="Call", about=cards),
                    Question(id=new_id("question"), text="Who?", about=cards),
                ]
            )
        )
        self.edit(lambda d: d.with_records([ParkedNote(id=new_id("parked"), text=text, rank=0)]))
        self.edit(
            lambda d: d.with_records(
                [AgendaStep(id=new_id("step"), name=text, planned="PT5M", rank=0)]
            )
        )

    @rule(picks=st.lists(pick, max_size=4), name=names)
    def keep_a_path(self, picks: list[int], name: str) -> None:
        self.edit(lambda d: keep_path(d, name, self.cards(picks)))

    @precondition(lambda self: self.session.document.paths)
    @rule(number=pick, place=st.integers(-1, 4), to=st.integers(-1, 6), card=pick)
    def lead_a_path_elsewhere(self, number: int, place: int, to: int, card: int) -> None:
        (path,) = self.some([number], [path.id for path in self.session.document.paths])
        (other,) = self.cards([card]) or ["nowhere"]
        self.edit(lambda d: move_step(d, path, place, to))
        self.edit(lambda d: insert_step(d, path, max(0, place), other))
        self.edit(lambda d: drop_step(d, path, place))

    @rule(name=names, minutes=st.integers(0, 2000), index=st.integers(-2, 9), seconds=times)
    def follow_an_agenda(self, name: str, minutes: int, index: int, seconds: float) -> None:
        self.edit(lambda d: agenda.add_step(d, name, minutes))
        for step in self.session.document.agenda[:1]:
            self.edit(lambda d, id=step.id: agenda.end_step(d, id, seconds))
            self.edit(lambda d, id=step.id: agenda.move_step(d, id, index))
        self.edit(agenda.forget_times)

    @rule(picks=few, dots=st.integers(-3, 20_000), name=names)
    def vote(self, picks: list[int], dots: int, name: str) -> None:
        self.edit(lambda d: add_round(d, name))
        for round in self.session.document.voting_rounds[-1:]:
            self.edit(lambda d, id=round.id: cast(d, id, self.anything(picks), dots), "dots")
            self.edit(lambda d, id=round.id: count(d, id, self.cards(picks[:1]), dots), "dots")
            standings(self.session.document, round.id)

    @rule(picks=few, text=names, where=pick, index=st.integers(-2, 9))
    def park_and_bring_back(self, picks: list[int], text: str, where: int, index: int) -> None:
        stage = self.stage(where)
        self.edit(lambda d: park(d, text))
        self.edit(lambda d: park_notes(d, self.anything(picks)))
        for note in self.session.document.parked_notes[:1]:
            self.edit(lambda d, id=note.id: move_parked(d, id, index))
            self.edit(lambda d, id=note.id: parked_to_touchpoint(d, id, stage, 0, 0))
        for note in self.session.document.parked_notes[:1]:
            self.edit(lambda d, id=note.id: parked_to_note(d, id, stage, 0, 0))
        self.edit(lambda d: notes_to_touchpoints(d, self.anything(picks))[0])

    @rule(picks=few, text=names, owner=names)
    def write_the_minutes(self, picks: list[int], text: str, owner: str) -> None:
        self.edit(lambda d: add_decision(d, text, self.anything(picks), owner))
        self.edit(lambda d: add_question(d, text, self.cards(picks), owner))
        for id in self.anything(picks):
            self.edit(lambda d, id=id: link(d, id, self.cards(picks)))
            self.edit(lambda d, id=id: unlink(d, id, next(iter(self.cards(picks)), "")))

    @rule(picks=few)
    def remove_cards(self, picks: list[int]) -> None:
        self.edit(lambda d: remove(d, self.cards(picks)))

    @rule(picks=few)
    def remove_anything(self, picks: list[int]) -> None:
        self.edit(lambda d: remove(d, self.anything(picks)))

    @rule(picks=st.lists(pick, max_size=6))
    def copy_something(self, picks: list[int]) -> None:
        self.fragment = copy(self.session.document, self.anything(picks))

    @rule(dx=coordinates)
    def paste_it(self, dx: float) -> None:
        self.edit(lambda d: paste(d, self.fragment, dx)[0])

    @rule()
    def do_nothing(self) -> None:
        self.edit(lambda d: d)

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule(position=st.integers(-1, 60))
    def step_to(self, position: int) -> None:
        self.session.step_to(position)

    @rule()
    def undo_everything_and_come_back(self) -> None:
        now, position = self.session.document, self.session.position
        self.session.step_to(0)
        assert self.session.document == self.first
        self.session.step_to(position)
        assert self.session.document == now

    @rule()
    def save(self) -> None:
        document = self.session.document
        self.session.mark_saved(loads(dumps(document), "saved"))
        assert self.session.is_saved
        self.journal.rebase(document, None, ABSENT)
        self.saved = document

    @precondition(lambda self: self.session.history)
    @rule()
    def crash_and_restore(self) -> None:
        document = self.session.document
        # The system gives the lock of a dead process back; its files stay.
        self.journal._held._lock.release()
        work = abandoned(self.root)
        for each in work:
            assert each.restore() == document
            assert each.lost == 0
            each.discard()
        if not work:
            assert document == self.saved
        self.begin(document)

    @rule()
    def reopen(self) -> None:
        self.journal.close()
        self.begin(loads(dumps(self.session.document), "reopened"))

    @invariant()
    def the_mirror_shows_the_document(self) -> None:
        assert self.mirror == self.session.document

    @invariant()
    def the_document_is_legal(self) -> None:
        require_integrity(self.session.document)

    @invariant()
    def the_journal_keeps_up(self) -> None:
        assert self.journal.failed is None

    def teardown(self) -> None:
        self.journal.close()
        assert abandoned(self.root) == ()
        shutil.rmtree(self.root)


TestSession = Work.TestCase
TestSession.settings = settings(max_examples=60, stateful_step_count=40)
