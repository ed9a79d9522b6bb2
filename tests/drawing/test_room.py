"""Room for cards: the wanted place or the next one below, never on another card."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.room import free_places
from journeymap.edit.creation import new_document
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.i18n import words_in
from journeymap.model.document import Document

SPOT = st.integers(0, 40).map(lambda n: n * 8.0)


def standing(*spots: tuple[float, float]) -> Document:
    """Cards in the first stage, called c0, c1, c2 …"""
    document = new_document(words_in("en"))
    stage = document.stages[0].id
    for number, (x, y) in enumerate(spots):
        document = add_touchpoint(document, stage, "Card", x, y, id=f"c{number}")
    return document


def covers(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < CARD_WIDTH and abs(one[1] - other[1]) < CARD_HEIGHT


@given(st.lists(st.tuples(SPOT, SPOT, SPOT, SPOT), max_size=8), st.integers(0, 8))
def test_moved_cards_cover_neither_each_other_nor_the_rest(spots, kept: int) -> None:
    document = standing(*((x, y) for x, y, _, _ in spots))
    stage = document.stages[0].id
    wanted = {f"c{n}": (stage, x, y) for n, (_, _, x, y) in enumerate(spots) if n >= kept}
    found = free_places(document, wanted)
    assert found.keys() == wanted.keys()
    for id, (_, x, y) in found.items():
        assert x == wanted[id][1]
        assert y >= wanted[id][2]
    cards = place(document, found).touchpoints
    for one, other in combinations(cards, 2):
        if {one, other} & wanted.keys():
            assert not covers((cards[one].x, cards[one].y), (cards[other].x, cards[other].y))


def test_a_free_place_is_taken_as_it_is() -> None:
    document = standing((24, 40))
    stage = document.stages[0].id
    assert free_places(document, {"c0": (stage, 24.0, 47.5)}) == {"c0": (stage, 24.0, 47.5)}
