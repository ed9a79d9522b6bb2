"""Operations on a trigger as a tree: joining, wrapping, moving, removing its parts.

A path says where a part is: which part of the whole, which part of that, and so on. Every
operation gives a new tree; `Trigger` says how deep one may be.
"""

from journeymap.model.triggers import AllOf, AnyOf, AnyTrigger, Not, parts_of
from journeymap.model.values import revise

Path = tuple[int, ...]
"""Places of parts from the whole downwards; `()` is the whole."""
Group = type[AllOf] | type[AnyOf]


def part_at(trigger: AnyTrigger, path: Path) -> AnyTrigger:
    """The part at a path; raises IndexError where there is none."""
    for place in path:
        trigger = parts_of(trigger)[place]
    return trigger


def is_there(trigger: AnyTrigger, path: Path) -> bool:
    """Whether a path leads to a part."""
    for place in path:
        parts = parts_of(trigger)
        if not 0 <= place < len(parts):
            return False
        trigger = parts[place]
    return True


def levels(trigger: AnyTrigger) -> int:
    """How many levels a tree has; 1 for a trigger that is no group."""
    return 1 + max((levels(part) for part in parts_of(trigger)), default=0)


def replaced(trigger: AnyTrigger, path: Path, new: AnyTrigger) -> AnyTrigger:
    """The tree with another part at a path."""
    if not path:
        return new
    place, rest = path[0], path[1:]
    inner = replaced(parts_of(trigger)[place], rest, new)
    if isinstance(trigger, Not):
        return revise(trigger, of=inner)
    assert isinstance(trigger, AllOf | AnyOf)
    return revise(trigger, of=(*trigger.of[:place], inner, *trigger.of[place + 1 :]))


def inserted(trigger: AnyTrigger, path: Path, place: int, new: AnyTrigger) -> AnyTrigger:
    """The tree with one more part in the group at a path, before the one at `place`."""
    group = part_at(trigger, path)
    assert isinstance(group, AllOf | AnyOf)
    return replaced(trigger, path, revise(group, of=(*group.of[:place], new, *group.of[place:])))


def without(trigger: AnyTrigger, path: Path) -> AnyTrigger | None:
    """The tree without a part, and without groups that were left empty; None if nothing is left."""
    if not path:
        return None
    outer, place = path[:-1], path[-1]
    group = part_at(trigger, outer)
    if not isinstance(group, AllOf | AnyOf) or len(group.of) == 1:
        return without(trigger, outer)
    return replaced(trigger, outer, revise(group, of=(*group.of[:place], *group.of[place + 1 :])))


def joined(
    trigger: AnyTrigger, path: Path, new: AnyTrigger, group: Group
) -> tuple[AnyTrigger, Path]:
    """The tree with a new part joined to the one at a path, and where the new one is.

    It comes into the group that is there or around it where that is of this kind; otherwise both
    become a group of their own.
    """
    here = part_at(trigger, path)
    if isinstance(here, group):
        return inserted(trigger, path, len(here.of), new), (*path, len(here.of))
    if path and isinstance(part_at(trigger, path[:-1]), group):
        place = path[-1] + 1
        return inserted(trigger, path[:-1], place, new), (*path[:-1], place)
    return replaced(trigger, path, group(of=(here, new))), (*path, 1)


def wrapped(trigger: AnyTrigger, path: Path, group: Group | type[Not]) -> AnyTrigger:
    """The tree with a part in a group of its own."""
    here = part_at(trigger, path)
    if group is Not:
        return replaced(trigger, path, Not(of=here))
    return replaced(trigger, path, AllOf(of=(here,)) if group is AllOf else AnyOf(of=(here,)))


def can_unwrap(trigger: AnyTrigger, path: Path) -> bool:
    """Whether the parts of the group at a path can stand where it stands."""
    parts = parts_of(part_at(trigger, path))
    around = part_at(trigger, path[:-1]) if path else None
    return len(parts) == 1 or (len(parts) > 1 and isinstance(around, AllOf | AnyOf))


def unwrapped(trigger: AnyTrigger, path: Path) -> AnyTrigger:
    """The tree with the parts of a group in its place; the tree itself where that cannot be."""
    if not can_unwrap(trigger, path):
        return trigger
    parts = parts_of(part_at(trigger, path))
    if len(parts) == 1:
        return replaced(trigger, path, parts[0])
    outer, place = path[:-1], path[-1]
    around = part_at(trigger, outer)
    assert isinstance(around, AllOf | AnyOf)
    return replaced(
        trigger, outer, revise(around, of=(*around.of[:place], *parts, *around.of[place + 1 :]))
    )


def can_move(trigger: AnyTrigger, path: Path, group: Path) -> bool:
    """Whether the part at a path may come into the group at another one."""
    return (
        bool(path)
        and group[: len(path)] != path
        and is_there(trigger, group)
        and isinstance(part_at(trigger, group), AllOf | AnyOf)
    )


def moved(trigger: AnyTrigger, path: Path, group: Path, place: int) -> tuple[AnyTrigger, Path]:
    """The tree with a part before the one at `place` of another group, and where it is then.

    A group that was left empty goes. Nothing moves where `can_move` says no.
    """
    if not can_move(trigger, path, group):
        return trigger, path
    twin = part_at(trigger, path).model_copy()
    tree = inserted(trigger, group, place, twin)
    depth = len(group)
    if path[:depth] == group and place <= path[depth]:
        path = (*group, path[depth] + 1, *path[depth + 1 :])
    left = without(tree, path)
    assert left is not None, "the twin is in there"
    return left, _path_of(left, twin) or ()


def _path_of(trigger: AnyTrigger, part: AnyTrigger) -> Path | None:
    if trigger is part:
        return ()
    for place, inner in enumerate(parts_of(trigger)):
        rest = _path_of(inner, part)
        if rest is not None:
            return (place, *rest)
    return None
