"""Dot votes on the map of a window: which round is shown, and who gets how many dots."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journeymap.app.workshop.caption import VoteCaption
from journeymap.canvas.badges import Votes, vote_badges
from journeymap.canvas.voting import DotsEditor, VotingMode
from journeymap.edit.session import Operation
from journeymap.edit.touchpoints import remove
from journeymap.edit.votes import add_round, cast, count, dots_of
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.values import NAME_LENGTH, new_id
from journeymap.model.workshop import VotingRound

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Voting:
    """What a person does with the votes of one window."""

    def __init__(self, window: "Window", turned: Callable[[], object]) -> None:
        """`turned` is called when another round is shown, or voting on the map begins or ends."""
        self._window = window
        self._turned = turned
        self._shown = ""
        self._badges = vote_badges(window.scene, lambda votes: window.words.say(_told(votes)))
        self._mode = VotingMode(window.view, self._click, self.give, self.type_number, self.stop)
        self._caption = VoteCaption(window.view, window.words, self.hide)

    @property
    def round(self) -> str:
        """The round whose dots are on the map, "" for none."""
        return self._shown if self._record is not None else ""

    @property
    def is_on(self) -> bool:
        """Whether clicks and keys on the map give dots."""
        return self._mode.on

    def show(self, round: str) -> None:
        """Show the dots of a round, "" for none."""
        self._shown = round
        self._turn()

    def hide(self) -> None:
        """Show no dots."""
        self.show("")

    def show_next(self) -> None:
        """Show the round after this one, and none after the last."""
        ids = ["", *(round.id for round in self._window.document.voting_rounds)]
        self.show(ids[(ids.index(self.round) + 1) % len(ids)])

    def begin(self, name: str) -> None:
        """Begin a round, and show it."""
        id = new_id("round")
        label = phrase("workshop", "Begin a voting round")
        if self._window.edit(label, lambda d: add_round(d, name[:NAME_LENGTH], id)):
            self.show(id)

    def drop(self, round: str) -> None:
        """Remove a round with its dots."""
        label = phrase("workshop", "Delete a voting round")
        self._window.edit(label, lambda document: remove(document, [round]))

    def give(self, dots: int) -> None:
        """Give each selected touchpoint so many dots more, or fewer."""
        self._cast(self._window.editing.selected(Touchpoint), dots)

    def type_number(self, first: str = "") -> None:
        """Type how many dots the selected touchpoints have; `first` was typed already."""
        self._type_number(self._window.editing.selected(Touchpoint), first)

    def flip(self) -> None:
        """Let clicks and keys on the map give dots, or no longer."""
        if self.is_on:
            self.stop()
            return
        self._show_or_begin()
        self._mode.turn(bool(self.round))
        self._turn()

    def stop(self) -> None:
        """Let clicks select cards again, and keys tag feelings."""
        self._mode.turn(False)
        self._turn()

    def refresh(self) -> None:
        """Show the dots as they are now."""
        record, document = self._record, self._window.document
        if record is None:
            self._mode.turn(False)
        dots = {} if record is None else dots_of(document, record.id)
        most = max(dots.values(), default=0)
        name = "" if record is None else record.name
        self._badges.show({id: Votes(number, number == most, name) for id, number in dots.items()})
        self._window.menus["vote_mode"].setChecked(self.is_on)
        self._caption.show_round(name, sum(dots.values()), len(dots), self.is_on)

    @property
    def _record(self) -> VotingRound | None:
        return self._window.document.get(VotingRound, self._shown)

    def _turn(self) -> None:
        self.refresh()
        self._turned()

    def _click(self, id: str, dots: int) -> None:
        self._window.scene.select([id])
        self._cast([id], dots)

    def _cast(self, ids: Sequence[str], dots: int) -> None:
        if dots < 0 and not self._window.document.voting_rounds:
            return
        label = phrase("workshop", "Give dots") if dots > 0 else phrase("workshop", "Take dots")
        self._vote(label, ids, lambda round: lambda d: cast(d, round, ids, dots))

    def _type_number(self, ids: Sequence[str], first: str = "") -> None:
        window = self._window
        card = window.scene.card(ids[0]) if ids else None
        if card is None:
            self._say_what_is_missing()
            return
        window.view.reveal(card.id)
        label = phrase("workshop", "Count dots")
        DotsEditor(
            window.view,
            card,
            first,
            dots_of(window.document, self.round).get(card.id, 0),
            window.words.say(phrase("workshop", "Number of dots")),
            lambda number: self._vote(
                label, ids, lambda round: lambda d: count(d, round, ids, number)
            ),
            lambda step: self._go_on(card.id, step),
        )

    def _go_on(self, id: str, step: int) -> None:
        """Type the number of the next card, in the order of the map."""
        document = self._window.document
        order = [t.id for stage in document.stages for t in document.in_stage(stage.id)]
        if id in order and 0 <= (place := order.index(id) + step) < len(order):
            self._window.scene.select([order[place]])
            self._type_number([order[place]])

    def _vote(self, label: Phrase, ids: Sequence[str], vote_in: Callable[[str], Operation]) -> None:
        """Vote in the round that is shown; in the last one, or a new one, where none is."""
        if not ids:
            self._say_what_is_missing()
            return
        rounds = self._window.document.voting_rounds
        round = self.round or (rounds[-1].id if rounds else new_id("round"))
        name = self._first_name()

        def operation(document: Document) -> Document:
            if document.get(VotingRound, round) is None:
                document = add_round(document, name, round)
            return vote_in(round)(document)

        self._window.edit(label, operation, ("dots", round, *ids))
        if round != self.round:
            self.show(round)

    def _show_or_begin(self) -> None:
        """Have a round on the map."""
        rounds = self._window.document.voting_rounds
        if not self.round and rounds:
            self.show(rounds[-1].id)
        elif not self.round:
            self.begin(self._first_name())

    def _first_name(self) -> str:
        """What a round is called that nobody has named."""
        return self._window.words.say(phrase("workshop", "First vote"))

    def _say_what_is_missing(self) -> None:
        said = phrase("workshop", "Select the touchpoints that get dots.")
        self._window.statusBar().showMessage(self._window.words.say(said), 5000)


def _told(votes: Votes) -> Phrase:
    """The tooltip of dots."""
    said = phrase("workshop", "Dots: {dots} · {round}")
    return said.of(dots=votes.dots, round=votes.round)
