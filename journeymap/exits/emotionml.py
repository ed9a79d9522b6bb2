"""The feelings as W3C EmotionML 1.0: one `emotion` for each touchpoint that somebody has tagged.

Words, valence and intensity are in the vocabularies of the W3C; `confidence` says how the feeling
is known. What EmotionML has no words for stands in `info`, in a namespace of our own.
"""

from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.carried import Carried
from journeymap.exits.markup import allowed, xml_bytes
from journeymap.exits.topics import left_out
from journeymap.handling.saying import Json

CARRIED = frozenset((
    "journey/id", "journey/title", "journey/language", "journey/state", "journey/revision",
    "touchpoints/*/id", "touchpoints/*/title",
    "touchpoints/*/emotion/word", "touchpoints/*/emotion/valence",
    "touchpoints/*/emotion/intensity", "touchpoints/*/emotion/basis",
    "touchpoints/*/emotion/note", "touchpoints/*/emotion/understood",
    "touchpoints/*/emotion/emotionml",
))  # fmt: skip

NAMESPACE = "http://www.w3.org/2009/10/emotionml"
OURS = "urn:journeymap:handling-spec:1"


def emotionml(spec: Json) -> Carried:
    """An EmotionML file of a handling spec."""
    journey = spec["journey"]
    root = Element("emotionml", {"version": "1.0", "xmlns": NAMESPACE, "xmlns:jm": OURS})
    info = SubElement(root, "info", {"id": "journey"})
    said = SubElement(info, "jm:journey", {"xml:lang": journey["language"]})
    for name in ("id", "state", "revision"):
        said.set(name, journey[name])
    said.text = allowed(journey["title"])
    for touchpoint in spec["touchpoints"]:
        if "emotion" in touchpoint:
            root.append(_emotion(touchpoint, journey["id"]))
    return Carried(xml_bytes(root), left_out(spec, CARRIED))


def _emotion(touchpoint: Json, journey: str) -> Element:
    emotion = touchpoint["emotion"]
    in_w3c = emotion["emotionml"]
    made = Element(
        "emotion",
        {
            "id": f"at-{touchpoint['id']}",
            "category-set": in_w3c["category_set"],
            "dimension-set": in_w3c["dimension_set"],
        },
    )
    said = SubElement(SubElement(made, "info"), "jm:feeling")
    for name in ("word", "valence", "intensity", "basis", "understood"):
        if name in emotion:
            value = emotion[name]
            said.set(name, value if isinstance(value, str) else f"{value:g}")
    SubElement(said, "jm:touchpoint").text = allowed(touchpoint["title"])
    if "note" in emotion:
        SubElement(said, "jm:note").text = allowed(emotion["note"])
    confidence = f"{in_w3c['confidence']:g}"
    SubElement(made, "category", name=in_w3c["category"], confidence=confidence)
    for name in ("valence", "arousal"):
        value = f"{in_w3c[name]:g}"
        SubElement(made, "dimension", name=name, value=value, confidence=confidence)
    uri = f"urn:journeymap:journey:{journey}#{touchpoint['id']}"
    SubElement(made, "reference", uri=uri, role="triggeredBy")
    return made
