"""journeymap's canvas alone: `python -m tests.benchmarks.versus.ours GRAPH` prints JSON.

It is dressed as the program dresses it: without that its scroll bars would be Qt's own, with
gradients that nobody sees in the program and that take half of a pan frame.
"""

import gc

import PySide6
from PySide6.QtWidgets import QApplication

from journeymap import __version__
from journeymap.app.style import dress
from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.i18n import words_in
from journeymap.paint import fonts
from tests.benchmarks.maps import journey
from tests.benchmarks.versus import frames


def main() -> None:
    """Show and move the map that the graph was made from, with loops, labels and faces."""
    application = QApplication([])
    fonts.load()
    dress(application, LIGHT)
    graph = frames.given()
    session = Session(journey(len(graph["cards"])))

    def make() -> MapView:
        scene = MapScene(session.document, LIGHT)
        session.listen(lambda change: scene.follow(session.document, change))
        return MapView(scene, words_in("en"), session.edit)

    gc.disable()  # as the program does while a window comes up
    view, loaded = frames.show(make)
    gc.enable()

    def look(zoom: float, x: float, y: float) -> None:
        if view.transform().m11() != zoom:
            view.resetTransform()
            view.scale(zoom, zoom)
        view.centerOn(x, y)

    took = {"load": loaded, **frames.measure(view, graph, look)}
    document = session.document
    drawn = {"cards": len(document.touchpoints), "lines": len(document.transitions)}
    frames.report(f"journeymap {__version__}, PySide6 {PySide6.__version__}", drawn, took)
    view.close()
    del application


if __name__ == "__main__":
    main()
