"""Keeping a workshop to its agenda: the clock goes from step to step, the document notes it."""

from collections.abc import Callable

from journeymap.app.bench import Bench
from journeymap.app.workshop.clock import AgendaClock
from journeymap.drawing.clock import ClockFace
from journeymap.edit.agenda import end_step, forget_times
from journeymap.edit.session import Edit
from journeymap.i18n import phrase
from journeymap.model.duration import seconds_of
from journeymap.model.workshop import AgendaStep

_SKIPPED = 1.0
"""A step that took fewer seconds was only passed by."""


class Timekeeping:
    """What a person does with the clock of one window; `tick` shows it."""

    def __init__(self, bench: Bench, edit: Edit, tick: Callable[[], None]) -> None:
        self._bench = bench
        self._edit = edit
        self._tick = tick

    @property
    def clock(self) -> AgendaClock:
        """The clock of what the window works on."""
        return self._bench.clock

    @property
    def step(self) -> AgendaStep | None:
        """The step that is counted, while the agenda has it."""
        return self._bench.document.get(AgendaStep, self.clock.step)

    @property
    def face(self) -> ClockFace | None:
        """What a clock shows; None while no step is counted."""
        step = self.step
        if step is None:
            return None
        planned = seconds_of(step.planned)
        left = planned - self.clock.seconds(step.id)
        return ClockFace(step.name, left, planned, self.clock.running)

    def toggle(self) -> bool:
        """Pause, go on, or begin with the first step not yet finished; False without an agenda."""
        if self.step is not None:
            self.clock.pause() if self.clock.running else self.clock.go_on()
        else:
            agenda = self._bench.document.agenda
            if not agenda:
                return False
            self._begin(next((step for step in agenda if step.spent is None), agenda[0]))
        self._tick()
        return True

    def begin(self, id: str) -> None:
        """End the step that is counted, and begin another."""
        step = self._bench.document.get(AgendaStep, id)
        if step is not None and id != self.clock.step:
            self._note()
            self._begin(step)
        elif step is not None:
            self.clock.go_on()
        self._tick()

    def next(self) -> bool:
        """End the step that is counted, and begin the one after it; False without an agenda.

        After the last one the clock stands still.
        """
        if self.step is None:
            return self.toggle()
        place = self._place() + 1
        self._note()
        agenda = self._bench.document.agenda
        if place < len(agenda):
            self._begin(agenda[place])
        else:
            self.clock.end()
        self._tick()
        return True

    def back(self) -> None:
        """Go on with the step before: it was left too early."""
        if self.step is not None and (place := self._place()) > 0:
            self.begin(self._bench.document.agenda[place - 1].id)

    def stop(self) -> None:
        """End the step that is counted, and count no more."""
        if self.step is not None:
            self._note()
        self.clock.end()
        self._tick()

    def start_over(self) -> None:
        """Forget all times, counted and noted."""
        self.clock.forget()
        self._edit(phrase("workshop", "Forget the times of the agenda"), forget_times)
        self._tick()

    def _place(self) -> int:
        return [step.id for step in self._bench.document.agenda].index(self.clock.step)

    def _begin(self, step: AgendaStep) -> None:
        already = seconds_of(step.spent) if step.spent is not None else 0
        self.clock.begin(step.id, already)

    def _note(self) -> None:
        """Note in the document what the step that is counted took."""
        step = self.step
        if step is None:
            return
        seconds = self.clock.seconds(step.id)
        if seconds >= _SKIPPED:
            label = phrase("workshop", "End “{step}”").of(step=step.name)
            self._edit(label, lambda document: end_step(document, step.id, seconds))
