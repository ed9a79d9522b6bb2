"""How alike two pictures of one drawing are that different programs have painted.

Programs smooth edges and place letters in their own ways, by parts of a dot; a shape that stands
elsewhere, a lost word or another colour is more than that.
"""

from itertools import product
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

FAR = 64
"""From this difference of a colour on (of 255) a dot is seen as another one."""
CELL = 24
"""Dots: at 96 in an inch 6 mm, in which a short word in small type still weighs."""


def share(ours: Path, theirs: Path) -> float:
    """The share of dots that look different, with what is right beside them, from 0 to 1."""
    one, other = (picture.filter(ImageFilter.BoxBlur(1)) for picture in _of_one_size(ours, theirs))
    differing = _strongest(ImageChops.difference(one, other))
    return sum(differing.histogram()[FAR + 1 :]) / (differing.width * differing.height)


def farthest(ours: Path, theirs: Path) -> int:
    """The largest difference between the mean colours of a place, from 0 to 255.

    Where ink is smoothed or set off by a part of a dot it stays in its place; where a word is lost
    it is not there. Places overlap by half, so none falls between two.
    """
    one, other = _of_one_size(ours, theirs)
    worst = 0
    for left, top in product((0, CELL // 2), repeat=2):
        places = [picture.crop((left, top, *picture.size)).reduce(CELL) for picture in (one, other)]
        worst = max(worst, _strongest(ImageChops.difference(*places)).getextrema()[1])
    return worst


def _of_one_size(ours: Path, theirs: Path) -> tuple[Image.Image, Image.Image]:
    """Both pictures, the other cut to the size of ours: programs round the last dot up or down."""
    one, other = (Image.open(file).convert("RGB") for file in (ours, theirs))
    wide, tall = min(one.width, other.width), min(one.height, other.height)
    assert wide >= one.width - 1
    assert tall >= one.height - 1
    return one.crop((0, 0, wide, tall)), other.crop((0, 0, wide, tall))


def _strongest(difference: Image.Image) -> Image.Image:
    red, green, blue = difference.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)
