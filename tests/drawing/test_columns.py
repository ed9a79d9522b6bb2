from itertools import pairwise

import pytest

from journeymap.drawing.card import CARD_WIDTH
from journeymap.drawing.columns import MARGIN, SMALLEST, Columns, middle
from journeymap.files import read_journey
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
