"""What stays lit on the map while the rest fades: one way for filter, focus and comparison."""

from collections.abc import Collection


class Spotlight:
    """Beams by the name of whoever throws them; lit is what stands in all of them."""

    def __init__(self) -> None:
        self._beams: dict[str, frozenset[str]] = {}

    def throw(self, whose: str, ids: Collection[str] | None) -> bool:
        """Light exactly these, None for everything again; False when that changes nothing."""
        beam = None if ids is None else frozenset(ids)
        if self._beams.get(whose) == beam:
            return False
        if beam is None:
            del self._beams[whose]
        else:
            self._beams[whose] = beam
        return True

    def is_on(self, id: str) -> bool:
        """Whether something on the map is lit."""
        return not self._beams or all(id in beam for beam in self._beams.values())
