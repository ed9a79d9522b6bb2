"""Every action of the menus: reachable, said in both languages, never failing, always undone."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from journeymap.app.menus import Menus
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.drawing.arrangement import Flow
from journeymap.drawing.bands import Bands
from journeymap.edit.creation import new_document
from journeymap.files import read_journey
from journeymap.i18n import LANGUAGES, words_in
from journeymap.model.document import Document
from journeymap.resources import samples
from tests.app.conftest import FileDialog, shown
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SELECTIONS = {
    "nothing": (),
    "a card": ("pay",),
    "many": ("visit", "pay", "complain", "note", "visit-pay"),
    "a transition": ("pay-complain",),
    "a loop": ("again",),
    "a note": ("note",),
}
LEAVING = {"close", "quit", "new", "open", "save", "save_as"} | {
    *("as_is", "to_be", "compare", "make_to_be")
}
"""Leave the document: tried where files and states are tried."""


def in_menus(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if action.menu() is not None:
            yield from in_menus(action.menu())
        elif not action.isSeparator():
            yield action


def reachable(window: Window) -> list[QAction]:
    return [action for top in window.menuBar().actions() for action in in_menus(top.menu())]


def names_of_people(menus: Menus) -> set[str]:
    """Actions that are called the same in every language."""
    return {id for id in menus.actions if id.startswith(("sample:", "language:"))}


def test_every_action_is_in_a_menu_once(window: Window) -> None:
    counted = Counter(reachable(window))
    assert {id: counted[action] for id, action in window.menus.actions.items()} == dict.fromkeys(
        window.menus.actions, 1
    )


def test_every_action_is_said_in_korean(window: Window) -> None:
    english = {id: action.text() for id, action in window.menus.actions.items()}
    top = [action.text() for action in window.menuBar().actions()]
    program = window.program
    program.choose_language("ko")
    (korean,) = program.windows
    others = names_of_people(korean.menus) | {id for id in english if id.startswith("sample:")}
    same = [
        id
        for id, action in korean.menus.actions.items()
        if id not in others and action.text() == english[id]
    ]
    assert same == []
    assert not set(top) & {action.text() for action in korean.menuBar().actions()}


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_names_in_one_menu_differ(program: Program, language: str) -> None:
    program.choose_language(language)
    window = program.new()
    for top in window.menuBar().actions():
        names = [action.text() for action in top.menu().actions() if not action.isSeparator()]
        assert len(names) == len(set(names)), top.text()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_no_two_menus_open_by_the_same_letter(program: Program, language: str) -> None:
    program.choose_language(language)
    window = program.new()
    letters = [QKeySequence.mnemonic(a.text()) for a in window.menuBar().actions()]
    assert not any(letter.isEmpty() for letter in letters)
    assert len({letter.toString() for letter in letters}) == len(letters)


def test_no_two_actions_share_a_key(window: Window) -> None:
    """What works everywhere must not be taken by the map either."""
    taken: Counter[str] = Counter()
    for action in window.menus.actions.values():
        taken.update({keys.toString() for keys in action.shortcuts()})
    assert [keys for keys, count in taken.items() if count > 1] == []


def test_single_keys_work_on_the_map_alone(window: Window) -> None:
    """Elsewhere they type letters. Where "?" does, the text keeps it from the window."""
    for id, action in window.menus.actions.items():
        if id == "keys":
            continue
        for keys in action.shortcuts():
            if len(keys.toString()) == 1:
                assert action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut, id


@pytest.fixture
def quick(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs close as they open."""
    monkeypatch.setattr(QDialog, "exec", lambda self: 0)


@pytest.mark.parametrize("selection", list(SELECTIONS))
def test_no_action_fails_and_undo_takes_all_back(
    window: Window, file_dialog: FileDialog, quick: None, selection: str
) -> None:
    before = window.document
    tried = [id for id in window.menus.actions if id not in LEAVING | names_of_people(window.menus)]
    for id in tried:
        if id.startswith("theme:"):
            continue
        window.scene.select(SELECTIONS[selection])
        window.menus[id].trigger()
        QApplication.processEvents()
        while window.work.session.position:
            window.editing.undo()
        assert window.document == before, id
    assert {id for id in window.scene._items} >= set(before.touchpoints)


@pytest.mark.parametrize("stage", ["find", "buy", "care"])
def test_stage_actions_on_every_stage(window: Window, quick: None, stage: str) -> None:
    before = window.document
    for id in ("add_stage", "rename_stage", "stage_left", "stage_right", "drop_stage"):
        window.stage_bar.choose(stage)
        window.menus[id].trigger()
        QApplication.processEvents()
        while window.work.session.position:
            window.editing.undo()
        assert window.document == before


@pytest.mark.parametrize("map", ["empty", "large"])
def test_all_actions_in_a_row_and_back(
    program: Program, qtbot: QtBot, file_dialog: FileDialog, quick: None, map: str
) -> None:
    document = {
        "empty": lambda: new_document(words_in("en")),
        "large": lambda: read_journey(next(p for p in samples() if "premium.en" in p.name)),
    }[map]()
    window = shown(program, document, qtbot)
    for id in window.menus.actions:
        if id in LEAVING or id.startswith(("sample:", "language:", "theme:")):
            continue
        window.editing.select_all()
        window.menus[id].trigger()
        QApplication.processEvents()
        drawn_is_the_document(window)
    after = window.document
    steps = len(window.work.session.history)
    while window.work.session.position:
        window.editing.undo()
        drawn_is_the_document(window)
    assert window.document == document
    for _ in range(steps):
        window.editing.redo()
    assert window.document == after
    drawn_is_the_document(window)


def drawn_is_the_document(window: Window) -> None:
    """The scene holds an item for every record on the map, where it stands, and no other.

    While a touchpoint is being named, it is on the map already.
    """
    window.scene.settle()
    document: Document = window.scene.document
    assert window.view.growing.is_naming or document == window.document
    expected = {*document.touchpoints, *document.transitions, *(n.id for n in document.notes)}
    assert set(window.scene._items) == expected
    scene = window.scene
    anew = Flow.of(document) if scene.bands is None else Bands.of(document, scene.look)
    for id, touchpoint in document.touchpoints.items():
        card = scene.card(id)
        assert card is not None
        assert card.touchpoint == touchpoint
        assert card.pos().toTuple() == anew.place(touchpoint)


def test_keys_typed_into_an_open_menu_stay_there(window: Window, dialogs: Dialogs) -> None:
    """The map has the focus meanwhile, and its keys are single letters."""
    before = window.document
    window.scene.select(["pay"])
    for top in window.menuBar().actions():
        menu = top.menu()
        dialogs.leave_open(menu)
        menu.popup(window.mapToGlobal(QPoint(10, 10)))
        QTest.keyClick(menu, Qt.Key.Key_W)
        menu.close()
    assert window.document is before
