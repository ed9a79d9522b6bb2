"""The journey as a BPMN process. tests/clients has what engines and modellers say to it."""

import json
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from journeymap.exits.bpmn import flowable, spiff, zeebe
from journeymap.exits.carried import Carried
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import spec_of
from journeymap.handling.saying import Json
from journeymap.model.document import Document
from journeymap.model.records import Journey, Stage, Touchpoint, Transition
from journeymap.model.vocabulary import Kind, State, TransitionKind
from tests.exits.conftest import SPECS

FLAVOURS = {"spiff": spiff, "zeebe": zeebe, "flowable": flowable}
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
JOURNEY = "{urn:journeymap:bpmn:1}"
NODES = {
    *("startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent"),
    *("serviceTask", "userTask", "subProcess", "exclusiveGateway", "parallelGateway"),
}

Write = Callable[[Json], Carried]
flavours = pytest.mark.parametrize("write", FLAVOURS.values(), ids=FLAVOURS)


def tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def read(write: Write, spec: Json) -> Element:
    return ElementTree.fromstring(write(spec).content)


def nodes(root: Element) -> dict[str, Element]:
    return {
        each.get("id", ""): each
        for each in root.iter()
        if each.tag.startswith(BPMN) and tag(each) in NODES
    }


def grown(ways: list[tuple[str, str]], stages: int = 2) -> Json:
    """A journey of touchpoints in turning stages, and these ways between them."""
    names = dict.fromkeys(name for way in ways for name in way)
    document = Document.of(
        [
            Journey(id="j", title="Title", language="en", state=State.TO_BE),
            *(Stage(id=f"s{n}", name=f"Stage {n}", rank=float(n)) for n in range(stages)),
            *(
                Touchpoint(
                    id=name, stage=f"s{n % stages}", name=name, kind=Kind.OTHER, x=0.0, y=0.0
                )
                for n, name in enumerate(names)
            ),
            *(
                Transition(id=f"way-{n}", source=a, target=b, kind=TransitionKind.NORMAL)
                for n, (a, b) in enumerate(ways)
            ),
        ]
    )
    return spec_of(document)


def scopes(root: Element) -> Iterator[Element]:
    """The process and its sub-processes: what can hold nodes and flows."""
    yield from (each for each in root.iter() if tag(each) in ("process", "subProcess"))


def onward(scope: Element, at: str) -> str:
    """The touchpoint to which a timer or a gateway that meets leads."""
    leaving = {
        flow.get("sourceRef", ""): flow.get("targetRef", "")
        for flow in scope.findall(f"{BPMN}sequenceFlow")
    }
    while at.count(".") != 1:
        at = leaving[at]
    return at


@flavours
def test_every_touchpoint_is_an_element_that_says_who_is_there(write: Write, spec: Json) -> None:
    root = read(write, spec)
    found = nodes(root)
    lanes = {
        ref.text: lane.get("id")
        for lane in root.iter(f"{BPMN}lane")
        for ref in lane.iter(f"{BPMN}flowNodeRef")
    }
    for touchpoint in spec["touchpoints"]:
        element = found[f"touchpoint.{touchpoint['id']}"]
        assert element.get("name") == touchpoint["title"]
        ((mode, by),) = touchpoint.get("handling", spec["defaults"]["handling"]).items()
        assert lanes[element.get("id")] == f"lane.{mode}"
        alone = mode == "human" and not by["rules"]
        asks = any("condition" in way for way in touchpoint["transitions"])
        assert tag(element) == ("userTask" if alone and not asks else "subProcess")
        emotion = element.find(f".//{JOURNEY}touchpoint/{JOURNEY}emotion")
        said = None if emotion is None else emotion.get("word")
        assert said == touchpoint.get("emotion", {}).get("word")


@flavours
def test_references_hold_and_ids_are_names_that_xml_allows(write: Write, spec: Json) -> None:
    root = read(write, spec)
    ours = [each for each in root.iter() if each.tag.startswith((BPMN, "{http://www.omg.org"))]
    ids = [each.get("id") for each in ours if each.get("id")]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", str(id), re.ASCII) for id in ids)
    for scope in scopes(root):
        inside = {each.get("id") for each in scope if tag(each) in NODES}
        for flow in scope.findall(f"{BPMN}sequenceFlow"):
            assert {flow.get("sourceRef"), flow.get("targetRef")} <= inside
        for event in scope.findall(f"{BPMN}boundaryEvent"):
            assert event.get("attachedToRef") in inside


@flavours
def test_gateways_test_nothing_but_booleans_that_a_task_before_writes(
    write: Write, spec: Json
) -> None:
    root = read(write, spec)
    written = {
        boolean.get("name")
        for part in ("work", "start")
        for each in root.iter(f"{JOURNEY}{part}")
        for boolean in each.iter(f"{JOURNEY}boolean")
    }
    forms = {
        spiff: r"(\w+)",
        zeebe: r"=(\w+) = true",
        flowable: r"\$\{execution\.getVariable\('(\w+)'\) == true\}",
    }
    for condition in root.iter(f"{BPMN}conditionExpression"):
        found = re.fullmatch(forms[write], condition.text or "")
        assert found is not None, condition.text
        assert found[1] in written
    for gateway in (each for each in nodes(root).values() if tag(each) == "exclusiveGateway"):
        leaving = [
            flow
            for flow in root.iter(f"{BPMN}sequenceFlow")
            if flow.get("sourceRef") == gateway.get("id")
        ]
        condition = f"{BPMN}conditionExpression"
        bare = [each.get("id") for each in leaving if each.find(condition) is None]
        if len(leaving) > 1:
            assert bare == [gateway.get("default")]


def test_transitions_lead_on_and_wait(spec: Json) -> None:
    root = read(spiff, spec)
    process = root.find(f"{BPMN}process")
    assert process is not None
    ways = {}
    for flow in root.iter(f"{BPMN}sequenceFlow"):
        way = flow.find(f".//{JOURNEY}way")
        if way is not None:
            ways[flow.get("sourceRef", "").split(".")[1], way.get("id")] = flow
    for touchpoint in spec["touchpoints"]:
        for way in touchpoint["transitions"]:
            flow = ways.pop((touchpoint["id"], way["id"]))
            target = flow.get("targetRef", "")
            timer = nodes(root)[target].find(f".//{BPMN}timeDuration")
            assert (None if timer is None else timer.text) == (
                f"'{way['delay']}'" if "delay" in way else None
            )
            assert onward(process, target) == f"touchpoint.{way['to']}"
    assert ways == {}


def test_customers_who_go_no_way_end_there() -> None:
    spec = grown([("a", "b"), ("a", "c")])
    for way, share in zip(spec["touchpoints"][0]["transitions"], (0.5, 0.2), strict=True):
        way["share"] = share
    root = read(spiff, spec)
    gateway = nodes(root)["touchpoint.a.next"]
    flows = {flow.get("id"): flow for flow in root.iter(f"{BPMN}sequenceFlow")}
    default = flows[gateway.get("default")]
    assert (default.get("targetRef"), default.get("name")) == (
        "touchpoint.a.stops",
        "goes no further · 30%",
    )


def test_several_starts_are_chosen_among_and_circles_start_somewhere() -> None:
    root = read(spiff, grown([("a", "c"), ("b", "c"), ("x", "y"), ("y", "x")]))
    starts = [each for each in nodes(root).values() if each.get("id") == "start"]
    assert len(starts) == 1
    flows = [flow for flow in root.iter(f"{BPMN}sequenceFlow") if flow.get("sourceRef") == "where"]
    assert {flow.get("targetRef") for flow in flows} == {
        "touchpoint.a",
        "touchpoint.b",
        "touchpoint.y.meet",
    }


def test_a_journey_without_touchpoints_is_a_process_that_ends() -> None:
    root = read(spiff, spec_of(SPECS["blank.en.journey.json"]))
    assert sorted(nodes(root)) == ["end", "start"]


@flavours
def test_names_with_signs_of_xml_come_through(write: Write, nasty: Json) -> None:
    root = read(write, nasty)
    for touchpoint in nasty["touchpoints"]:
        element = nodes(root)[f"touchpoint.{touchpoint['id']}"]
        assert element.get("name") == touchpoint["title"].replace("\ufffe", "\ufffd")
    assert b"<!" not in write(nasty).content


def test_flavours_bind_tasks_each_in_its_way() -> None:
    spec = spec_of(SPECS["bookshop.en.journey.json"])
    decide = "touchpoint.chatbot-inquiry.decide"
    spiffs = nodes(read(spiff, spec))[decide]
    operator = "{http://spiffworkflow.org/bpmn/schema/1.0/core}serviceTaskOperator"
    assert spiffs.find(f".//{operator}").get("id") == "journeymap/decide"  # type: ignore[union-attr]
    job = nodes(read(zeebe, spec))[decide].find(
        ".//{http://camunda.org/schema/zeebe/1.0}taskDefinition"
    )
    assert job is not None
    assert job.get("type") == "journeymap-decide"
    topic = "{http://flowable.org/bpmn}topic"
    assert nodes(read(flowable, spec))[decide].get(topic) == "journeymap-decide"


def test_what_no_engine_runs_is_told() -> None:
    spec = spec_of(SPECS["bookshop.en.journey.json"])
    told = {
        name: {str(loss.what).partition(" (")[0]: loss.place for loss in write(spec).losses}
        for name, write in FLAVOURS.items()
    }
    routes = "Noted, but left to workers and people: routes of rules"
    assert all(routes in each for each in told.values())
    assert "Noted, but no timer runs: response targets" in told["spiff"]
    hours = "Due times count every hour, not business hours"
    assert hours in told["zeebe"]
    assert hours not in told["spiff"]


def flows(scope: Element) -> set[tuple[str, str]]:
    """Flows of a scope, by the ends of the ids of their nodes."""
    base = f"{scope.get('id')}."
    return {
        (
            flow.get("sourceRef", "").removeprefix(base),
            flow.get("targetRef", "").removeprefix(base),
        )
        for flow in scope.findall(f"{BPMN}sequenceFlow")
    }


def event_of(element: Element) -> str:
    (definition,) = (each for each in element if tag(each).endswith("EventDefinition"))
    return tag(definition)


def test_ai_first_is_ended_by_an_escalation_or_a_message_and_a_person_takes_over() -> None:
    found = nodes(read(spiff, spec_of(SPECS["bookshop.en.journey.json"])))
    whole = found["touchpoint.chatbot-inquiry"]
    assert flows(whole) == {
        ("start", "again"),
        ("again", "decide"),
        ("decide", "ai"),
        ("ai", "done"),
        ("ai.escalation", "handed"),
        ("ai.message", "handed"),
        ("handed", "takes-over"),
        ("takes-over", "back"),
        ("back", "again"),
        ("back", "done"),
        ("done", "end"),
    }
    alone = found["touchpoint.chatbot-inquiry.ai"]
    assert flows(alone) == {
        ("start", "who"),
        ("who", "acts"),
        ("who", "person"),
        ("acts", "end"),
    }
    for event, kind in (("escalation", "escalation"), ("message", "message")):
        border = found[f"touchpoint.chatbot-inquiry.ai.{event}"]
        assert border.get("attachedToRef") == "touchpoint.chatbot-inquiry.ai"
        assert border.get("cancelActivity") != "false"
        assert event_of(border) == f"{kind}EventDefinition"
    assert event_of(found["touchpoint.chatbot-inquiry.ai.person"]) == "escalationEventDefinition"
    assert tag(found["touchpoint.chatbot-inquiry.takes-over"]) == "userTask"
    assert tag(found["touchpoint.chatbot-inquiry.ai.acts"]) == "serviceTask"


def test_a_person_follows_up_later_while_the_journey_goes_on() -> None:
    root = read(zeebe, spec_of(SPECS["bookshop.en.journey.json"]))
    process = root.find(f"{BPMN}process")
    assert process is not None
    base = "touchpoint.order-confirmation"
    ways = {ends for ends in flows(process) if ends[0].startswith(base)}
    assert {
        (base, f"{base}.fork"),
        (f"{base}.fork", f"{base}.next"),
        (f"{base}.fork", f"{base}.later"),
        (f"{base}.later", f"{base}.follow-up"),
        (f"{base}.follow-up", f"{base}.followed-up"),
    } <= ways
    assert nodes(root)[f"{base}.later"].findtext(f".//{BPMN}timeDuration") == "P6D"
    assert tag(nodes(root)[f"{base}.follow-up"]) == "userTask"


def test_ai_drafts_and_a_person_signs() -> None:
    found = nodes(read(spiff, spec_of(SPECS["bookshop.en.journey.json"])))
    whole = flows(found["touchpoint.recommendation"])
    assert {("who", "prepares"), ("prepares", "person"), ("person", "done")} <= whole
    assert {("who", "takes-over"), ("takes-over", "done")} <= whole


def test_flavours_have_the_same_elements_and_flows(spec: Json) -> None:
    told = [
        [(tag(each), each.get("id"), each.get("name")) for each in read(write, spec).iter()
         if each.tag.startswith((BPMN, "{http://www.omg.org/spec/DD", "{http://www.omg.org/spec/BPMN"))
         and tag(each) != "extensionElements"]
        for write in FLAVOURS.values()
    ]  # fmt: skip
    assert told[0] == told[1] == told[2]


@flavours
def test_properties_of_your_own_may_hold_anything(write: Write) -> None:
    spec = spec_of(SPECS["whole"])
    own = {"a b": [1, {"<": None}], "한글": True}
    spec["touchpoints"][0]["x_ours"] = own
    note = nodes(read(write, spec))["touchpoint.visit"].find(f".//{JOURNEY}touchpoint")
    assert note is not None
    assert json.loads(note.get("x_ours", "")) == own


@pytest.mark.parametrize("pattern", ["ai_first", "ai_drafts", "human_leads", "ai_now_human_later"])
@pytest.mark.parametrize("otherwise", ["assistant", "person"])
def test_every_pattern_goes_with_everybody_who_acts_otherwise(pattern: str, otherwise: str) -> None:
    spec = spec_of(SPECS["whole"])
    spec["touchpoints"][1]["handling"]["hybrid"] |= {"pattern": pattern, "otherwise": otherwise}
    assert validate_spec(spec) == ()
    whole = nodes(read(spiff, spec))["touchpoint.complaint"]
    alone = nodes(whole).get("touchpoint.complaint.ai")
    assert (alone is not None) == (otherwise == "assistant")
