"""Thousands of sentences in a list: shown at once, measured later, never moved under the eyes."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from journeymap.app.findings.sentences import SentenceList

COUNT = 3_000


class Tall(QStyledItemDelegate):
    """Every row has its own height, which a narrow list doubles."""

    def __init__(self, list: SentenceList) -> None:
        super().__init__(list)
        self.list = list
        self.asked = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """24 to 88 pixels, or twice that."""
        self.asked += 1
        wide = self.list.viewport().width() >= 300
        return QSize(100, (24 + 16 * (index.row() % 5)) * (1 if wide else 2))


@pytest.fixture
def rows(qtbot: QtBot) -> SentenceList:
    """The list, shown, with nothing measured that is out of sight."""
    rows = SentenceList()
    qtbot.addWidget(rows)
    rows.setItemDelegate(Tall(rows))
    rows.setModel(QStringListModel([f"row {n}" for n in range(COUNT)]))
    rows.resize(400, 300)
    rows.show()
    return rows


def row_at_top(rows: SentenceList) -> tuple[int, int]:
    """The first row in sight, and where it begins."""
    index = rows.indexAt(QPoint(5, 0))
    return index.row(), rows.visualRect(index).top()


def test_only_what_is_in_sight_is_measured_at_first(rows: SentenceList) -> None:
    rows.grab()
    assert rows.itemDelegate().asked < COUNT
    assert not rows.measured


def test_a_key_leads_to_the_end_before_anything_else_is_measured(rows: SentenceList) -> None:
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.currentIndex().row() == COUNT - 1
    rows.grab()
    assert rows.visualRect(rows.currentIndex()).bottom() + 1 == rows.viewport().height()
    assert not rows.measured
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert row_at_top(rows) == (0, 0)


@pytest.mark.parametrize("row", [0, 1_000, COUNT - 1])
def test_what_is_in_sight_stays_while_the_rest_is_measured(
    rows: SentenceList, row: int, qtbot: QtBot
) -> None:
    rows.setCurrentIndex(rows.model().index(row, 0))
    rows.grab()
    before = row_at_top(rows)
    qtbot.waitUntil(lambda: rows.measured)
    assert row_at_top(rows) == before
    total = sum(24 + 16 * (n % 5) for n in range(COUNT))
    assert rows.verticalScrollBar().maximum() == total - rows.viewport().height()


def test_pages_leave_no_row_out(rows: SentenceList) -> None:
    QTest.keyClick(rows, Qt.Key.Key_Home)
    seen: set[int] = set()
    while rows.currentIndex().row() < COUNT - 1:
        before = rows.currentIndex().row()
        QTest.keyClick(rows, Qt.Key.Key_PageDown)
        rows.grab()
        assert rows.currentIndex().row() > before
        top = row_at_top(rows)[0]
        seen.update(range(top, rows.currentIndex().row() + 1))
    assert len(seen) > 0.9 * COUNT
    while rows.currentIndex().row() > 0:
        before = rows.currentIndex().row()
        QTest.keyClick(rows, Qt.Key.Key_PageUp)
        assert rows.currentIndex().row() < before


def test_a_click_chooses_the_row_under_it(rows: SentenceList) -> None:
    rows.verticalScrollBar().setValue(50_000)
    rows.grab()
    index = rows.indexAt(QPoint(20, 150))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 150))
    assert rows.currentIndex() == index
    assert rows.selectedIndexes() == [index]


def test_a_narrow_list_stays_at_its_row(rows: SentenceList, qtbot: QtBot) -> None:
    rows.scrollTo(rows.model().index(500, 0), rows.ScrollHint.PositionAtTop)
    assert row_at_top(rows) == (500, 0)
    rows.resize(200, 300)
    rows.grab()
    assert row_at_top(rows)[0] == 500
    qtbot.waitUntil(lambda: rows.measured)
    assert row_at_top(rows)[0] == 500
    assert rows.visualRect(rows.model().index(501, 0)).height() == 2 * (24 + 16)


def test_a_list_that_got_short_or_empty_is_shown(rows: SentenceList) -> None:
    QTest.keyClick(rows, Qt.Key.Key_End)
    model = rows.model()
    assert isinstance(model, QStringListModel)
    model.setStringList(["one", "two"])
    rows.grab()
    assert row_at_top(rows) == (0, 0)
    model.setStringList([])
    rows.grab()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_End)
    QTest.keyClick(rows, Qt.Key.Key_PageDown)
    assert not rows.currentIndex().isValid()
    assert rows.measured
