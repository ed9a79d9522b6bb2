"""The numbers of the emotion curve."""

from collections.abc import Callable

from journeymap.analysis.curve import numbers
from journeymap.model.document import Document
from journeymap.model.vocabulary import Basis

Draw = Callable[..., Document]


def test_peak_is_the_farthest_from_nothing_and_of_equals_the_later(draw: Draw) -> None:
    document = draw(a={"feels": 1}, b={"feels": -2}, c={"feels": 2}, d={"feels": 1})
    found = numbers(document, ("a", "b", "c", "d"))
    assert (found.peak, found.peak_id, found.end) == (2, "c", 1)
    assert found.mean == 0.5
    assert found.peak_end == 1.5
    assert found.agree


def test_only_the_path_counts(draw: Draw) -> None:
    document = draw(a={"feels": 1}, b={"feels": -2}, c={"feels": 0})
    assert numbers(document, ("a", "c")).peak == 1


def test_untagged_moments_are_counted_and_nothing_else(draw: Draw) -> None:
    document = draw(
        a={"feels": -1, "basis": Basis.ASSUMED}, b={}, c={"feels": -1, "basis": Basis.MEASURED}
    )
    found = numbers(document, ("a", "b", "c"))
    assert found.untagged == 1
    assert found.by_basis == {Basis.ASSUMED: 1, Basis.OBSERVED: 0, Basis.MEASURED: 1}
    assert (found.mean, found.end) == (-1, -1)


def test_a_warm_end_can_hide_a_cold_way(draw: Draw) -> None:
    document = draw(a={"feels": -1}, b={"feels": -1}, c={"feels": -1}, d={"feels": 2})
    found = numbers(document, ("a", "b", "c", "d"))
    assert (found.peak_end, found.mean) == (2, -0.25)
    assert not found.agree


def test_without_any_tag_there_are_no_numbers(draw: Draw) -> None:
    found = numbers(draw(a={}), ("a",))
    assert (found.peak, found.peak_id, found.end, found.mean, found.peak_end) == (None,) * 5
    assert found.untagged == 1
