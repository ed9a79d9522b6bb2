"""Feelings in EmotionML. tests/clients checks the shape against the Recommendation."""

from xml.etree import ElementTree

from journeymap.exits.emotionml import NAMESPACE, OURS, emotionml
from journeymap.handling.saying import Json

NAMES = {"e": NAMESPACE, "j": OURS}


def test_every_tagged_touchpoint_has_its_emotion(spec: Json) -> None:
    root = ElementTree.fromstring(emotionml(spec).content)
    tagged = [each for each in spec["touchpoints"] if "emotion" in each]
    found = root.findall("e:emotion", NAMES)
    assert [each.get("id") for each in found] == [f"at-{each['id']}" for each in tagged]
    for element, touchpoint in zip(found, tagged, strict=True):
        wanted = touchpoint["emotion"]["emotionml"]
        category = element.find("e:category", NAMES)
        assert category is not None
        assert category.get("name") == wanted["category"]
        assert float(category.get("confidence", "")) == wanted["confidence"]
        values = {
            d.get("name"): float(d.get("value", "")) for d in element.findall("e:dimension", NAMES)
        }
        assert values == {"valence": wanted["valence"], "arousal": wanted["arousal"]}
        said = element.find("e:info/j:feeling", NAMES)
        assert said is not None
        assert said.get("word") == touchpoint["emotion"]["word"]
        assert said.findtext("j:note", None, NAMES) == touchpoint["emotion"].get("note")


def test_no_text_is_markup(nasty: Json) -> None:
    root = ElementTree.fromstring(emotionml(nasty).content)
    titles = [each.text for each in root.iterfind(".//j:touchpoint", NAMES)]
    assert titles
    wanted = {each["title"].replace("\ufffe", "\ufffd") for each in nasty["touchpoints"]}
    assert set(titles) <= wanted
