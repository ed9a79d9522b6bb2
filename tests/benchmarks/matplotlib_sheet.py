"""Draws a sheet with matplotlib and prints the milliseconds; needs nothing of the program."""

import json
import statistics
import sys
import time
from io import BytesIO

import matplotlib

matplotlib.use("pdf")
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path

_ROUNDS = 5
_POINTS = 72 / 25.4
_ALIGNED = {"start": "left", "middle": "center", "end": "right"}
_CODES = {"Move": [Path.MOVETO], "Line": [Path.LINETO], "Curve": [Path.CURVE4] * 3}


def draw(size: list[float], shapes: list[dict]) -> bytes:
    """The sheet as PDF."""
    width, height = size
    figure = Figure(figsize=(width / 25.4, height / 25.4))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.axis("off")
    for order, shape in enumerate(shapes):
        _put(axes, shape, order)
    held = BytesIO()
    figure.savefig(held, format="pdf")
    return held.getvalue()


def _put(axes, shape: dict, order: int) -> None:
    kind = shape["kind"]
    if kind == "Text":
        axes.text(
            shape["x"],
            shape["y"],
            shape["text"].replace("$", r"\$"),
            fontsize=shape["size"] * _POINTS,
            color=shape["color"],
            ha=_ALIGNED[shape["anchor"]],
            va="baseline",
            fontfamily="Pretendard",
            fontweight="bold" if shape["bold"] else "normal",
            zorder=order,
        )
        return
    fill, stroke = shape["fill"], shape["stroke"]
    # Gradients would have to be pictures with a clip path: their first colour stands for them.
    look = {
        "facecolor": (fill if isinstance(fill, str) else fill["stops"][0][1]) if fill else "none",
        "edgecolor": stroke["color"] if stroke else "none",
        "linewidth": stroke["width"] * _POINTS if stroke else 0,
        "zorder": order,
    }
    if kind == "Box" and shape["radius"]:
        patch = FancyBboxPatch(
            (shape["x"], shape["y"]),
            shape["width"],
            shape["height"],
            boxstyle=f"round,pad=0,rounding_size={shape['radius']}",
            **look,
        )
    elif kind == "Box":
        patch = Rectangle((shape["x"], shape["y"]), shape["width"], shape["height"], **look)
    elif kind == "Dot":
        patch = Circle((shape["x"], shape["y"]), shape["radius"], **look)
    else:
        patch = PathPatch(_path(shape["steps"]), **look)
    axes.add_patch(patch)


def _path(steps: list[list]) -> Path:
    points, codes = [], []
    for name, *numbers in steps:
        if name == "Close":
            points.append((0, 0))
            codes.append(Path.CLOSEPOLY)
        else:
            points += list(zip(numbers[::2], numbers[1::2], strict=True))
            codes += _CODES[name]
    return Path(points, codes)


def main(sheet: str) -> None:
    """Draw it several times; the first does not count."""
    with open(sheet, encoding="utf-8") as read:
        asked = json.load(read)
    for file in asked["fonts"]:
        font_manager.fontManager.addfont(file)
    matplotlib.rcParams["pdf.fonttype"] = 42
    took = []
    for _ in range(_ROUNDS + 1):
        begun = time.perf_counter()
        draw(asked["size"], asked["shapes"])
        took.append((time.perf_counter() - begun) * 1000)
    print(json.dumps(statistics.median(took[1:])))


if __name__ == "__main__":
    main(sys.argv[1])
