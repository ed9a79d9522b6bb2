"""Files and links that fall on a card are kept as its evidence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from journeymap.app.window import Window
from journeymap.files import write_journey
from journeymap.model.document import Document
from tests.app.hand import Hand


def links(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def evidence(window: Window, id: str) -> list[tuple[str, str]]:
    return [(one.text, one.link) for one in window.document.touchpoints[id].evidence]


def test_a_link_dropped_on_a_card_is_its_evidence(window: Window, hand: Hand) -> None:
    before = window.document
    page = "https://example.org/studies/refunds?page=2#top"
    hand.drop(window.view.viewport(), links(page, "file:///tmp/구술%20기록.pdf"), hand.pixel("pay"))
    assert evidence(window, "pay") == [
        ("example.org/studies/refunds", page),
        ("구술 기록.pdf", "file:///tmp/구술 기록.pdf"),
    ]
    assert window.scene.selected() == ("pay",)
    assert len(window.work.session.history) == 1
    assert window.statusBar().currentMessage().startswith("Added as evidence: example.org")
    window.editing.undo()
    assert window.document == before


def test_the_same_link_is_kept_once(window: Window, hand: Hand) -> None:
    for _ in range(2):
        hand.drop(window.view.viewport(), links("https://example.org/a"), hand.pixel("pay"))
    assert len(evidence(window, "pay")) == 1
    assert len(window.work.session.history) == 1


def test_the_card_under_the_pointer_is_marked_while_something_is_dragged(
    window: Window, hand: Hand
) -> None:
    viewport = window.view.viewport()
    how = (Qt.DropAction.CopyAction, links("https://example.org"), Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(hand.pixel("pay"), *how, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    assert hand.card("pay").target
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert not hand.card("pay").target


def test_a_long_link_loses_what_only_its_page_needs(window: Window, hand: Hand) -> None:
    long = "https://example.org/a?" + "x" * 300
    hand.drop(window.view.viewport(), links(long), hand.pixel("pay"))
    assert evidence(window, "pay") == [("example.org/a", "https://example.org/a")]


def test_a_link_that_is_too_long_is_told(
    window: Window, hand: Hand, answer: Callable[[str], list[str]]
) -> None:
    asked = answer("OK")
    hand.drop(window.view.viewport(), links("https://example.org/" + "x" * 300), hand.pixel("pay"))
    assert asked[0].startswith("This link is too long: https://example.org/xxx")
    assert evidence(window, "pay") == []


def test_beside_the_cards_files_are_opened(
    window: Window, hand: Hand, shop: Document, tmp_path: Path
) -> None:
    path = tmp_path / "other.journey.json"
    write_journey(path, shop)
    ground = window.view.mapFromScene(QPointF(window.scene.columns.left("care") + 60, 420))
    data = links(QUrl.fromLocalFile(str(path)).toString(), "https://example.org/not-a-file")
    hand.drop(window.view.viewport(), data, ground)
    assert [each.work.path for each in window.program.windows] == [None, path]
    assert window.document.touchpoints == shop.touchpoints
