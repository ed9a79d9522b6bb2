"""NodeGraphQt with the same map, in an environment of its own: prints JSON."""

from importlib.metadata import version

import frames
import NodeGraphQt
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication


class _Card(NodeGraphQt.BaseNode):
    __identifier__ = "bench"
    NODE_NAME = "Card"

    def __init__(self):
        super().__init__()
        self.add_input("in", multi_input=True)
        self.add_output("out")


def main():
    application = QApplication([])
    graph = frames.given()
    canvas = NodeGraphQt.NodeGraph()
    canvas.register_node(_Card)
    canvas.set_acyclic(False)  # with it on, every line is followed all around first
    view = canvas.viewer()

    def make():
        nodes = {}
        for card in graph["cards"]:
            nodes[card["id"]] = canvas.create_node(
                "bench._Card",
                name=card["name"],
                selected=False,
                color=card["color"],
                pos=(card["x"], card["y"]),
                push_undo=False,
            )
        for _, source, target in graph["lines"]:
            nodes[source].output(0).connect_to(nodes[target].input(0), push_undo=False)
        return view

    def look(zoom, x, y):
        width, height = frames.SCREEN[0] / zoom, frames.SCREEN[1] / zoom
        view._scene_range = QRectF(x - width / 2, y - height / 2, width, height)
        view._update_scene()

    _, loaded = frames.show(make)
    took = {"load": loaded, **frames.measure(view, graph, look)}
    drawn = {"cards": len(view.all_nodes()), "lines": len(view.all_pipes())}
    versions = f"NodeGraphQt {version('NodeGraphQt')}, PySide6 {version('PySide6-Essentials')}"
    frames.report(versions, drawn, took)
    del application


if __name__ == "__main__":
    main()
