"""The menu of the workshop, with its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journeymap.i18n import phrase

if TYPE_CHECKING:
    from journeymap.app.workshop.workshop import Workshop


def fill_workshop_menu(
    menu: QMenu,
    workshop: "Workshop",
    add: Callable[..., QAction],
    on_map: Callable[..., QAction],
) -> None:
    """Put every action of the workshop into its menu; keys of `on_map` are the map's alone."""
    time, voting, noting = workshop.time, workshop.voting, workshop.noting
    for id, name, run, key in (
        ("clock_start", phrase("menu", "Start or pause the clock"), workshop.toggle_clock, "F12"),
        ("clock_next", phrase("menu", "Next step"), workshop.next_step, "Shift+F12"),
        ("clock_back", phrase("menu", "Step before"), time.back, "Ctrl+F12"),
        ("clock_stop", phrase("menu", "Stop the clock"), time.stop, ()),
    ):
        add(menu, id, name, run, key)
    usual = phrase("menu", "Insert the usual agenda")
    add(menu, "usual_agenda", usual, workshop.insert_usual_agenda)
    add(menu, "forget_times", phrase("menu", "Forget all times"), time.start_over)
    sound = phrase("menu", "Sound when time is up")
    add(menu, "clock_sound", sound, workshop.flip_sound).setCheckable(True)
    menu.addSeparator()
    add(menu, "vote_begin", phrase("menu", "New voting round"), workshop.begin_round)
    another = phrase("menu", "Show the next round")
    add(menu, "vote_show", another, voting.show_next, "Ctrl+Shift+V")
    on_map(menu, "vote_more", phrase("menu", "Give a dot"), lambda: voting.give(1), "G")
    on_map(menu, "vote_less", phrase("menu", "Take a dot"), lambda: voting.give(-1), "Shift+G")
    on_map(menu, "vote_number", phrase("menu", "Number of dots…"), voting.type_number, "Ctrl+G")
    mode = on_map(menu, "vote_mode", phrase("menu", "Vote on the map"), voting.flip, "Shift+V")
    mode.setCheckable(True)
    menu.addSeparator()
    for id, name, run, key in (
        ("park", phrase("menu", "Park a note"), noting.park_quickly, "Ctrl+Shift+M"),
        ("decide", phrase("menu", "Note a decision"), noting.decide_quickly, "Ctrl+Shift+Y"),
        ("ask", phrase("menu", "Note a question"), noting.ask_quickly, "Ctrl+Shift+A"),
    ):
        add(menu, id, name, run, key)
    menu.addSeparator()
    away, cards = phrase("menu", "Park sticky notes"), phrase("menu", "Notes to touchpoints")
    on_map(menu, "park_notes", away, noting.park_selected, "Shift+M")
    on_map(menu, "notes_to_cards", cards, noting.selected_to_touchpoints, "Shift+N")
