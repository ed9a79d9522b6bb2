"""The map that every program is given, as plain JSON: cards with places, names, colours, lines."""

from itertools import chain

from journeymap.drawing.columns import Columns
from journeymap.drawing.theme import LIGHT
from journeymap.model.document import Document


def graph(document: Document) -> dict[str, object]:
    """What a canvas must know of a map; places are top left corners in pixels at 100 %.

    Loops and second lines from one card to another are left out: not every program draws them.
    `held` is the card to drag: in the middle of the map, with as many lines as most have.
    """
    columns = Columns.of(document)
    cards = []
    for touchpoint in document.touchpoints.values():
        x, y = columns.place(touchpoint)
        emotion = touchpoint.emotion
        warmth = LIGHT.valence[emotion.valence + 2] if emotion is not None else LIGHT.card
        cards.append(
            {"id": touchpoint.id, "name": touchpoint.name, "color": warmth, "x": x, "y": y}
        )
    ends = {(t.source, t.target): t.id for t in document.transitions.values()}
    lines = [[id, source, target] for (source, target), id in ends.items() if source != target]
    degree = dict.fromkeys(document.touchpoints, 0)
    for id in chain.from_iterable(line[1:] for line in lines):
        degree[id] += 1
    middle = columns.width / 2
    usual = round(sum(degree.values()) / len(degree))
    fitting = (card for card in cards if degree[card["id"]] == usual)
    held = min(fitting, key=lambda card: abs(card["x"] - middle) + abs(card["y"] - 1000))
    return {"cards": cards, "lines": lines, "held": held["id"], "width": columns.width}
