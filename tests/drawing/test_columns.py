from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.arrangement import Flow
from journeymap.drawing.card import CARD_WIDTH
from journeymap.drawing.columns import MARGIN, SMALLEST, Columns, middle
from journeymap.edit.change import Change
from journeymap.files import read_journey
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint
from journeymap.model.values import revise
from journeymap.resources import samples


@pytest.fixture(params=samples(), ids=lambda path: path.name)
def document(request):
    return read_journey(request.param)


def test_columns_stand_side_by_side_in_the_order_of_the_stages(document):
    columns = Columns.of(document).columns
    assert [column.stage for column in columns] == list(document.stages)
    assert columns[0].x == 0
    for left, right in pairwise(columns):
        assert left.x + left.width == right.x


def test_a_column_holds_its_cards_and_is_never_too_narrow(document):
    columns = Columns.of(document)
    for column in columns.columns:
        assert column.width >= SMALLEST
        for touchpoint in document.in_stage(column.stage.id):
            x, _ = columns.place(touchpoint)
            assert x + CARD_WIDTH + MARGIN <= column.x + column.width
            assert columns.at(middle(columns, touchpoint)[0]) == column


def test_beyond_the_edges_are_the_first_and_last_column(document):
    columns = Columns.of(document)
    assert columns.at(-1e6) == columns.columns[0]
    assert columns.at(1e6) == columns.columns[-1]


PLACE = st.tuples(
    st.sampled_from(["find", "buy", "care"]), st.integers(0, 9), st.integers(0, 9)
).map(lambda at: {"stage": at[0], "x": at[1] * 60.0, "y": at[2] * 60.0})


def test_after_any_edits_the_map_stands_as_one_that_is_opened_anew(shop: Document) -> None:
    @given(
        st.lists(
            st.tuples(
                st.dictionaries(
                    st.sampled_from(["visit", "pay", "note", "new"]), PLACE, max_size=3
                ),
                st.sets(st.sampled_from(["pay", "note", "new"]), max_size=2),
                st.sampled_from(["Find", "Find out", "Look around for something"]),
            ),
            max_size=5,
        )
    )
    def check(edits: list[tuple[dict[str, dict[str, object]], set[str], str]]) -> None:
        document, flow = shop, Flow.of(shop)
        for places, gone, name in edits:
            put = [
                revise(
                    document.get(Touchpoint, id) or document.get(Note, id) or shop["pay"],
                    id=id,
                    **place,
                )
                for id, place in places.items()
            ]
            after = document.with_records(
                [*put, revise(document["find"], name=name)], gone - places.keys()
            )
            flow, _ = flow.after(after, Change.between(document, after))
            document = after
            assert flow == Flow.of(Document.of(document.records.values()))

    check()
