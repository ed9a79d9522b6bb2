"""Canonical JSON as the rfc8785 package writes it."""

from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from journeymap.handling.canonical import canonical
from journeymap.handling.derive import spec_of
from tests.files.wholes import WHOLE

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner)
    ),
    max_leaves=10,
)


@given(values)
def test_whatever_it_is(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)


@given(st.floats(-1, 1), st.integers(-12, 24))
def test_numbers_of_every_size(value: float, power: int) -> None:
    assert canonical(value * 10.0**power) == rfc8785.dumps(value * 10.0**power)


def test_a_whole_spec() -> None:
    assert canonical(spec_of(WHOLE)) == rfc8785.dumps(spec_of(WHOLE))


@pytest.mark.parametrize("value", [object(), (1, 2), {1: 2}, float("nan"), float("inf")])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical(value)
