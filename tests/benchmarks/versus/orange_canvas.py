"""orange-canvas-core with the same map, in an environment of its own: prints JSON."""

from importlib.metadata import version

import frames
from orangecanvas.canvas.scene import CanvasScene
from orangecanvas.canvas.view import CanvasView
from orangecanvas.registry import WidgetRegistry
from orangecanvas.registry.description import (
    CategoryDescription,
    InputSignal,
    Multiple,
    OutputSignal,
    WidgetDescription,
)
from orangecanvas.scheme import Scheme
from PyQt6.QtGui import QPainter, QTransform
from PyQt6.QtWidgets import QApplication


def main():
    application = QApplication([])
    graph = frames.given()
    registry = WidgetRegistry()
    registry.register_category(CategoryDescription("Moments", background="#F4BC63"))
    card_kind = WidgetDescription(
        "Card",
        "card",
        category="Moments",
        qualified_name="frames.Card",  # where it would look for an icon,
        inputs=[InputSignal("in", "object", "receive", Multiple)],
        outputs=[OutputSignal("out", "object")],
    )
    registry.register_widget(card_kind)
    scene = CanvasScene()
    scene.set_registry(registry)
    scene.set_node_animation_enabled(False)
    view = CanvasView()
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setScene(scene)
    scheme = Scheme()
    scheme.set_loop_flags(Scheme.AllowLoops)

    def make():
        nodes = {}
        for card in graph["cards"]:
            place = (card["x"] + frames.CARD[0] / 2, card["y"] + frames.CARD[1] / 2)
            nodes[card["id"]] = scheme.new_node(card_kind, title=card["name"], position=place)
        for _, source, target in graph["lines"]:
            scheme.new_link(
                nodes[source],
                nodes[source].output_channels()[0],
                nodes[target],
                nodes[target].input_channels()[0],
            )
        scene.set_scheme(scheme)
        return view

    def look(zoom, x, y):
        if view.transform().m11() != zoom:  # its own zoom ends at 30 %
            view.setTransform(QTransform.fromScale(zoom, zoom))
        view.centerOn(x, y)

    _, loaded = frames.show(make)
    took = {"load": loaded, **frames.measure(view, graph, look)}
    drawn = {"cards": len(scene.node_items()), "lines": len(scene.link_items())}
    versions = f"orange-canvas-core {version('orange-canvas-core')}, PyQt6 {version('PyQt6')}"
    frames.report(versions, drawn, took)
    del application


if __name__ == "__main__":
    main()
