"""A logo is somebody else's file: what of it reaches a painter."""

import struct
import zlib
from base64 import b64encode
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.poster.logo import MOST_PIXELS, NotALogo, SafeLogo, logo_from, safe_logo
from journeymap.model.printing import LOGO_BYTES, Logo

MARK = '<path id="a" d="M0 0h10v10z" fill="#E5484D"/>'


def chunk(name: bytes, data: bytes = b"") -> bytes:
    packed = name + data
    return struct.pack(">I", len(data)) + packed + struct.pack(">I", zlib.crc32(packed))


def png(width: int = 4, height: int = 2, *more: bytes) -> bytes:
    pixels = zlib.compress(b"".join(b"\0" + b"\xff\0\0" * 4 for _ in range(2)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [chunk(b"IHDR", head), *more, chunk(b"IDAT", pixels), chunk(b"IEND")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def svg(inside: str = MARK, attributes: str = 'viewBox="0 0 20 10"', before: str = "") -> bytes:
    start = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>'
    return f"{before}{start}{inside}</svg>".encode()


def kept(data: bytes, kind: str = "svg") -> SafeLogo | None:
    """What is painted of a file that came into a journey by another way than `logo_from`."""
    return safe_logo(Logo(kind=kind, data=b64encode(data).decode()))


def test_a_drawing_keeps_its_shapes_and_its_measures() -> None:
    logo = safe_logo(logo_from(svg()))
    assert logo is not None
    assert logo.aspect == 2
    root = ElementTree.fromstring(logo.data)
    assert [child.get("fill") for child in root] == ["#E5484D"]


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<image href="https://evil.example/x.png" width="9" height="9"/>',
        "<foreignObject><p/></foreignObject>",
        '<use href="other.svg#evil"/>',
        '<animate attributeName="evil"/>',
        '<a href="https://evil.example"><path d="M0 0"/></a>',
        "<style>@import url(https://evil.example/x.css);</style>",
        r"<style>.a{fill:u\72l(https://evil.example)}</style>",
        '<path d="M0 0h1" fill="url(https://evil.example#x)"/>',
        '<path d="M0 0h1" style="fill:url( //evil.example )"/>',
        '<path d="M0 0h1" onload="evil()"/>',
        '<linearGradient id="g" href="https://evil.example/x.svg#g"/>',
        '<x:script xmlns:x="urn:evil"/>',
    ],
)
def test_nothing_that_runs_or_loads_is_painted(evil: str) -> None:
    logo = kept(svg(MARK + evil))
    assert logo is not None
    found = logo.data.decode()
    for word in ("evil", "script", "passwd", "import", "foreignObject", "<a"):
        assert word not in found
    assert "E5484D" in found


def test_colours_of_classes_and_gradients_of_its_own_stay() -> None:
    inside = (
        "<style>.a{fill:url(#g)}</style><defs><linearGradient id='f'><stop stop-color='red'/>"
        "</linearGradient><linearGradient id='g' href='#f'/></defs><path class='a' d='M0 0'/>"
    )
    logo = kept(svg(inside))
    assert logo is not None
    assert b"url(#g)" in logo.data
    assert b'href="#f"' in logo.data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<html/>",
        svg(before='<!DOCTYPE svg [<!ENTITY a "ha">]>'),
        svg("&a;"),
        svg("<g>" * 10),
        svg(attributes=""),
        svg(attributes='viewBox="0 0 nan 3"'),
        svg(attributes='viewBox="0 0 9000 3"'),
        svg("<g/>" * 6_000),
        svg().decode().encode("utf-16"),
        png(0, 2),
        png(MOST_PIXELS, 2),
        png()[:-20],
        png()[:20],
        b"x" * (LOGO_BYTES + 1),
    ],
    ids=lambda data: repr(data[:40]),
)
def test_what_is_no_logo_is_refused_and_never_painted(data: bytes) -> None:
    with pytest.raises(NotALogo) as said:
        logo_from(data)
    assert said.value.advice is not None
    if 4 <= len(data) <= LOGO_BYTES:
        assert kept(data) is None
        assert kept(data, "png") is None


def test_a_doctype_that_says_nothing_is_taken() -> None:
    head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">'
    assert logo_from(svg(before=head)).kind == "svg"


@pytest.mark.parametrize("part", ["<text>Shop</text>", "<use href='#a'/>", "<image href='x'/>"])
def test_a_drawing_that_would_look_wrong_is_refused_with_its_reason(part: str) -> None:
    with pytest.raises(NotALogo) as said:
        logo_from(svg(MARK + part))
    assert part[1:4] in str(said.value.advice)


def test_elements_within_elements_without_end_are_cut_off() -> None:
    logo = kept(svg("<g>" * 4_000 + "</g>" * 4_000))
    assert logo is not None
    assert logo.data.count(b"<g") < 100


def test_a_picture_keeps_its_pixels_and_loses_what_is_said_about_it() -> None:
    logo = safe_logo(logo_from(png(4, 2, chunk(b"tEXt", b"Comment\0secret"))))
    assert logo == SafeLogo("png", png(), 2.0)


@given(st.binary(min_size=4, max_size=400), st.sampled_from(["png", "svg"]))
def test_bytes_of_any_kind_are_painted_safely_or_not_at_all(data: bytes, kind: str) -> None:
    kept(data, kind)
    kept(png()[:40] + data, "png")
    kept(svg(data.decode("latin-1")), "svg")
