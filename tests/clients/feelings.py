"""Holds EmotionML against the rules of the Recommendation (W3C, 22 May 2014).

No package ships the W3C's XML Schema, so its structure stands here as RELAX NG, as far as our
files use it, with the items of the vocabularies that they name.
"""

import json
import sys

from lxml import etree

NUMBER = '<data type="double"><param name="minInclusive">0</param>\
<param name="maxInclusive">1</param></data>'
GRAMMAR = f"""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2009/10/emotionml"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="emotionml">
    <attribute name="version" ns=""><value>1.0</value></attribute>
    <optional><ref name="info"/></optional>
    <zeroOrMore><ref name="emotion"/></zeroOrMore>
  </element></start>
  <define name="info"><element name="info">
    <optional><attribute name="id" ns=""><data type="ID"/></attribute></optional>
    <zeroOrMore><ref name="other"/></zeroOrMore>
  </element></define>
  <define name="other"><element>
    <anyName><except><nsName/></except></anyName>
    <zeroOrMore><attribute><anyName/></attribute></zeroOrMore>
    <mixed><zeroOrMore><ref name="other"/></zeroOrMore></mixed>
  </element></define>
  <define name="emotion"><element name="emotion">
    <attribute name="id" ns=""><data type="ID"/></attribute>
    <attribute name="category-set" ns=""><data type="anyURI"/></attribute>
    <attribute name="dimension-set" ns=""><data type="anyURI"/></attribute>
    <optional><ref name="info"/></optional>
    <oneOrMore><choice>
      <element name="category">
        <attribute name="name" ns=""><data type="NMTOKEN"/></attribute>
        <optional><attribute name="confidence" ns="">{NUMBER}</attribute></optional>
      </element>
      <element name="dimension">
        <attribute name="name" ns=""><data type="NMTOKEN"/></attribute>
        <attribute name="value" ns="">{NUMBER}</attribute>
        <optional><attribute name="confidence" ns="">{NUMBER}</attribute></optional>
      </element>
      <element name="reference">
        <attribute name="uri" ns=""><data type="anyURI"/></attribute>
        <optional><attribute name="role" ns=""><choice>
          <value>expressedBy</value><value>experiencedBy</value>
          <value>triggeredBy</value><value>targetedAt</value>
        </choice></attribute></optional>
      </element>
    </choice></oneOrMore>
  </element></define>
</grammar>
"""
VOCABULARIES = {
    "everyday-categories": "affectionate afraid amused angry bored confident content disappointed "
    "excited happy interested loving pleased relaxed sad satisfied worried",
    "occ-categories": "admiration anger disappointment distress fear fears-confirmed gloating "
    "gratification gratitude happy-for hate hope joy love pity pride relief remorse reproach "
    "resentment satisfaction shame",
    "fsre-categories": "anger anxiety being-hurt compassion contempt contentment despair "
    "disappointment disgust fear guilt happiness hate interest irritation jealousy joy love "
    "pleasure pride sadness shame stress surprise",
    "frijda-categories": "anger arrogance desire disgust enjoyment fear humility indifference "
    "interest resignation shock surprise",
    "fsre-dimensions": "arousal potency unpredictability valence",
}
WHERE = "http://www.w3.org/TR/emotion-voc/xml#"
E = "{http://www.w3.org/2009/10/emotionml}"


def faults(text: str) -> list[str]:
    """What is wrong in a file."""
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    grammar = etree.RelaxNG(etree.fromstring(GRAMMAR))
    grammar.validate(root)
    found = [str(error.message) for error in grammar.error_log]
    for emotion in root.iter(f"{E}emotion"):
        for kind in ("category", "dimension"):
            items = VOCABULARIES.get(emotion.get(f"{kind}-set").removeprefix(WHERE), "").split()
            names = [each.get("name") for each in emotion.iter(f"{E}{kind}")]
            found += [f"no {kind} {name}" for name in names if name not in items]
            if len(set(names)) < len(names):
                found.append(f"a {kind} twice")
    return found


json.dump([faults(text) for text in json.load(sys.stdin)["files"]], sys.stdout)
