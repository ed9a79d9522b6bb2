"""What is asked in the panel: a customer at a touchpoint, and what is known of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from journeymap.handling.asking import Question
from journeymap.handling.known import CHANNEL, LANGUAGE, Wanted
from journeymap.model.agreements import Case


@dataclass(frozen=True)
class Asked:
    """A case as it is set; what is known stays when another touchpoint is asked about."""

    touchpoint: str = ""
    known: Mapping[str, object] = field(default_factory=dict)
    """What signals say, by name; those that are not there are not said."""
    time: datetime | None = None
    channel: str | None = None
    language: str = ""
    absences: Mapping[str, str] = field(default_factory=dict)
    """Teams that cannot take anybody, and why."""

    def saying(self, signal: str, value: object) -> "Asked":
        """The same with another value of a signal; None for not said."""
        known = {name: other for name, other in self.known.items() if name != signal}
        if value is not None:
            known[signal] = value
        return replace(self, known=known)

    def missing(self, team: str, why: str | None) -> "Asked":
        """The same with a team that cannot take anybody, or can again (None)."""
        absences = {name: other for name, other in self.absences.items() if name != team}
        if why is not None:
            absences[team] = why
        return replace(self, absences=absences)

    def question(self, wanted: tuple[Wanted, ...], teams: tuple[str, ...]) -> Question:
        """What is asked of a touchpoint that wants these signals and may reach these teams."""
        signals: dict[str, object] = {}
        for each in wanted:
            name = each.signal.id
            if name == LANGUAGE and self.language:
                signals[name] = self.language
            elif name in self.known and name not in (LANGUAGE, CHANNEL):
                signals[name] = self.known[name]
        absences = {team: why for team, why in self.absences.items() if team in teams}
        return Question(self.touchpoint, signals, self.time, self.channel, absences)


def asked_in(case: Case) -> Asked:
    """What a kept case asks."""
    known = {
        reading.signal: list(reading.value) if isinstance(reading.value, tuple) else reading.value
        for reading in case.signals
    }
    language = known.pop(LANGUAGE, "")
    return Asked(
        case.touchpoint,
        known,
        None if case.time is None else datetime.fromisoformat(case.time),
        case.channel,
        str(language),
        {absence.team: absence.why.value for absence in case.absences},
    )
