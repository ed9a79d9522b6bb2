"""The ground of Emotion view: warm above, cold below, a dashed line at every valence."""

from journeymap.drawing.bands import Band, Bands
from journeymap.drawing.shapes import Box, Gradient, Line, Move, Path, Shape, Stroke
from journeymap.drawing.theme import Theme, mix

_DASHES = (2.0, 6.0)


def depict_ground(bands: Bands, left: float, right: float, theme: Theme) -> tuple[Shape, ...]:
    """Every band from `left` to `right`, in scene units.

    The untagged band is off the scale: flat, set apart by a line, and without a middle.
    """
    felt, untagged = bands.bands[:-1], bands.bands[-1]
    bottom = felt[-1].bottom
    colors = {2: theme.warm, 0: theme.canvas, -2: theme.cold}
    stops = tuple((felt_at.middle / bottom, colors[felt_at.level or 0]) for felt_at in felt[::2])
    scale = Gradient((0.0, 0.0), (0.0, bottom), stops)
    width = right - left
    quiet = Stroke(mix(theme.line, theme.canvas, 0.5), 1.0, _DASHES)
    shapes: list[Shape] = [Box(left, 0.0, width, bottom, 0.0, scale)]
    for band in felt:
        shapes.append(Path((Move(left, band.middle), Line(right, band.middle)), None, quiet))
    shapes.append(Box(left, untagged.top, width, untagged.height, 0.0, theme.header))
    shapes.append(_line(left, right, untagged.top, theme))
    if bands.shelf is not None:
        shapes.append(_line(left, right, bands.shelf.top, theme))
    return tuple(shapes)


def depict_chosen(band: Band, left: float, right: float, theme: Theme) -> tuple[Shape, ...]:
    """The band that a card would be dropped into, said by its edges and by its ground."""
    edge = Stroke(theme.focus, 1.5)
    return (
        Box(left, band.top, right - left, band.height, 0.0, f"{theme.card}99"),
        Path((Move(left, band.top), Line(right, band.top)), None, edge),
        Path((Move(left, band.bottom), Line(right, band.bottom)), None, edge),
    )


def _line(left: float, right: float, y: float, theme: Theme) -> Shape:
    return Path((Move(left, y), Line(right, y)), None, Stroke(theme.line, 1.0))
