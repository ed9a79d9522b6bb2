"""The emotion curve of one path, in the few numbers that can be defended.

Peak and end are the heuristic of Fredrickson & Kahneman (1993). A meta-analysis of 174 effects
(Alaybek et al. 2022, Organizational Behavior and Human Decision Processes 170:104149) found
r = .581 for it, no better than the plain mean, and for complex mixed experiences it does worse
than the average (Strijbosch et al. 2019). So the mean always stands beside it. Time is not
weighed: the same meta-analysis found about no effect of duration.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.model.document import Document
from journeymap.model.records import Emotion
from journeymap.model.vocabulary import Basis


@dataclass(frozen=True, slots=True)
class CurveNumbers:
    """What a path feels like, in valence from -2 (cold) to +2 (warm); None without any tag."""

    peak: int | None
    """The valence farthest from 0; of equals the later."""
    peak_id: str | None
    """Where the peak is."""
    end: int | None
    """The valence of the last tagged touchpoint."""
    mean: float | None
    by_basis: Mapping[Basis, int]
    """How many of the tags are assumed, observed, measured."""
    untagged: int
    """Touchpoints of the path without a feeling."""

    @property
    def peak_end(self) -> float | None:
        """The mean of peak and end: a heuristic, to be shown with `mean` beside it."""
        if self.peak is None or self.end is None:
            return None
        return (self.peak + self.end) / 2

    @property
    def agree(self) -> bool:
        """Whether peak-end and mean say the same: cold, in between, or warm."""
        return _side(self.peak_end) == _side(self.mean)


def numbers(document: Document, path: Sequence[str]) -> CurveNumbers:
    """The numbers of one path (touchpoint ids); never of a whole branching map."""
    tagged: list[tuple[str, Emotion]] = [
        (id, emotion) for id in path if (emotion := document.touchpoints[id].emotion) is not None
    ]
    by_basis = dict.fromkeys(Basis, 0)
    for _, emotion in tagged:
        by_basis[emotion.basis] += 1
    untagged = len(path) - len(tagged)
    if not tagged:
        return CurveNumbers(None, None, None, None, by_basis, untagged)
    peak_id, peak = max(reversed(tagged), key=lambda pair: abs(pair[1].valence))
    return CurveNumbers(
        peak=peak.valence,
        peak_id=peak_id,
        end=tagged[-1][1].valence,
        mean=sum(emotion.valence for _, emotion in tagged) / len(tagged),
        by_basis=by_basis,
        untagged=untagged,
    )


def _side(valence: float | None) -> int:
    """-1 cold, 0 in between (less than half a step from 0), 1 warm."""
    return 0 if valence is None or abs(valence) < 0.5 else (1 if valence > 0 else -1)
