"""The foot of a card: its hand-over rules, in as many words as there is room for."""

from dataclasses import dataclass

from journeymap.drawing.shapes import Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import Measure, elide, wrap
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint

HEIGHT = 21.0
"""Of the foot, in scene units."""
_SIZES = 11.0, 10.0
"""Of a rule on one line; the smaller one where the larger would cut words away."""
_FINE, _LEADING = 8.0, 8.9
_CAPS = 0.72
"""The height of capital letters, as a part of the size."""
_TO = " → "
_FIRST, _SECOND = "1. ", "2. "
_GAP = 5.0
"""Between a sentence and the number of rules behind it."""
_LEAST_WHEN = 0.5
"""The part of the room that a shortened "when" has at least."""
_RAGGED = (0.0, 0.1, 0.2, 0.35, 0.5)
"""Parts of a line that may be left at its end, because the next word did not fit."""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as its card tells it, each half in fewer and fewer words."""

    when: tuple[str, ...]
    what: tuple[str, ...]

    def fitted(self, room: float, size: float, measure: Measure) -> str:
        """The most words that fit a width; of what is too long even so, the beginning.

        What the rule does is told in full before when it does so.
        """
        for when, what in self._ways():
            said = when + _TO + what
            if measure.width(said, size) <= room:
                return said
        arrow = measure.width(_TO, size)
        what = elide(self.what[-1], room * (1 - _LEAST_WHEN) - arrow, size, measure)
        rest = room - arrow - measure.width(what, size)
        return elide(self.when[-1], rest, size, measure) + _TO + what

    def is_whole(self, said: str) -> bool:
        """Whether no word of this has been cut away."""
        return any(said == when + _TO + what for when, what in self._ways())

    def _ways(self) -> list[tuple[str, str]]:
        """Pairs with fewer and fewer words: who comes first is shortened before when."""
        ways = [(self.when[0], what) for what in self.what]
        return ways + [(when, what) for when in self.when[1:] for what in self.what]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of a touchpoint as its card tells them, in their order."""

    lines: tuple[RuleLine, ...]
    more: tuple[str, ...]
    """What stands behind a sentence, by how many rules are left."""


NO_RULES = Rules((), ())


def told_rules(touchpoint: Touchpoint, document: Document, words: Words) -> Rules:
    """The rules of a touchpoint in a language."""
    rules = touchpoint.handling.rules if touchpoint.handling else ()
    if not rules:
        return NO_RULES
    # Not needed by a window on a map without rules.
    from journeymap.handling.brief_sentences import brief_trigger, outcomes
    from journeymap.handling.sentences import trigger_sentence

    lines = []
    for rule in rules:
        when = words.say(trigger_sentence(rule.trigger, document))
        brief = words.say(brief_trigger(rule.trigger, document))
        what = tuple(words.say(said) for said in outcomes(rule, document))
        lines.append(RuleLine((when,) if brief == when else (when, brief), what))
    more = phrase("brief rule", "+{count} more")
    return Rules(tuple(lines), tuple(words.say(more.of(count=left)) for left in range(len(rules))))


def depict_foot(
    rules: Rules,
    left: float,
    right: float,
    top: float,
    theme: Theme,
    measure: Measure,
    fine: bool = False,
) -> tuple[Shape, ...]:
    """The first rule on one line between these edges; `fine`, on two lines of smaller type, where
    a second rule stands too if it has room. Then how many more there are.
    """
    hairline = Path((Move(left, top), Line(right, top)), None, Stroke(theme.hairline, 1.0))
    room = right - left
    size, said, told = _finely(rules, room, measure) if fine else _plainly(rules, room, measure)
    baseline = top + (HEIGHT + _CAPS * size - (len(said) - 1) * _LEADING) / 2
    shapes: list[Shape] = [hairline]
    for line in said:
        shapes.append(Text(left, baseline, line, size, theme.ink))
        baseline += _LEADING
    if more := len(rules.lines) - told:
        at = baseline - _LEADING
        shapes.append(Text(right, at, _more(rules, more, fine), size, theme.muted, anchor="end"))
    return tuple(shapes)


_Sentences = tuple[float, tuple[str, ...], int]
"""The size of the type, the lines, and how many rules they tell."""


def _plainly(rules: Rules, room: float, measure: Measure) -> _Sentences:
    """The first rule on one line."""
    first, *others = rules.lines
    for size in _SIZES:
        left = room - _behind(rules, len(others), size, measure)
        said = first.fitted(left, size, measure)
        if first.is_whole(said):
            break
    return size, (said,), 1


def _finely(rules: Rules, room: float, measure: Measure) -> _Sentences:
    """The first rule on two lines, or the first two on a line each."""
    first, *others = rules.lines
    rest = len(others)
    whole = first.when[0] + _TO + first.what[0]
    if others and measure.width(_FIRST + whole, _FINE) <= room:
        # Numbered, for two lines of one rule look alike.
        left = room - _behind(rules, rest - 1, _FINE, measure, fine=True)
        left -= measure.width(_SECOND, _FINE)
        return _FINE, (_FIRST + whole, _SECOND + others[0].fitted(left, _FINE, measure)), 2
    behind = _behind(rules, rest, _FINE, measure, fine=True)
    for ragged in _RAGGED:
        said = first.fitted((2 - ragged) * room - behind, _FINE, measure)
        lines = wrap(said, room, _FINE, measure)
        if len(lines) <= 2 and measure.width(lines[-1], _FINE) <= room - behind:
            return _FINE, lines, 1
    return _FINE, (first.fitted(room - behind, _FINE, measure),), 1


def _behind(rules: Rules, more: int, size: float, measure: Measure, fine: bool = False) -> float:
    """The room that the number of other rules takes."""
    return measure.width(_more(rules, more, fine), size) + _GAP if more else 0.0


def _more(rules: Rules, more: int, fine: bool) -> str:
    return rules.more[more] if fine else f"+{more}"
