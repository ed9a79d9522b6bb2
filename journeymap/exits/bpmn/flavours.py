"""What differs from engine to engine: conditions, timers, messages, and who does a task."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.bpmn.scope import Kind, Node, Work


@dataclass(frozen=True, slots=True)
class Bound:
    """What an engine knows a task by."""

    extensions: Sequence[Element] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Flavour:
    """How a process is written for an engine."""

    condition: Callable[[str], str]
    """An expression that is true where a boolean is; a boolean that is not there is false, but
    for SpiffWorkflow, where the tasks write all of them."""
    duration: Callable[[str], str]
    """An expression for a duration."""
    bind: Callable[[Node, Work], Bound]
    """What brings a task to whom or what does it."""
    namespaces: Mapping[str, str]
    message: Callable[[], Sequence[Element]]
    """Extension elements of the message by which somebody asks for a person."""
    root: Mapping[str, str] = field(default_factory=dict)
    """Attributes of the file's first element."""


def _spiff(node: Node, work: Work) -> Bound:
    """Service tasks call `journeymap/...` of the script engine, and unpack the JSON object that
    it answers; who a user task is for stands in its properties.
    """
    if node.kind is Kind.USER:
        properties = Element("spiffworkflow:properties")
        for name, value in (
            ("touchpoint", work.touchpoint),
            ("teams", ",".join(work.teams)),
            ("booleans", ",".join(work.writes)),
        ):
            if value:
                SubElement(properties, "spiffworkflow:property", name=name, value=value)
        return Bound([properties])
    operator = Element(
        "spiffworkflow:serviceTaskOperator",
        id=f"journeymap/{work.does.value}",
        resultVariable="answer",
    )
    parameters = SubElement(operator, "spiffworkflow:parameters")
    for name, value in (("touchpoint", work.touchpoint), ("element", node.id)):
        SubElement(parameters, "spiffworkflow:parameter", id=name, type="str", value=f"'{value}'")
    if not work.writes:
        return Bound([operator])
    script = Element("spiffworkflow:postScript")
    script.text = "\n".join(f"{name} = answer['{name}']" for name in work.writes)
    return Bound([operator, script])


def _zeebe(node: Node, work: Work) -> Bound:
    """Jobs of the types `journeymap-...`, with the touchpoint as a header; user tasks of the
    engine for the teams, due when the first response is, whatever the hours. What people see is
    the engineers' to make: a form of theirs is referred to by the touchpoint that it is for.
    """
    if node.kind is Kind.SERVICE:
        job = Element("zeebe:taskDefinition", type=f"journeymap-{work.does.value}")
        headers = Element("zeebe:taskHeaders")
        SubElement(headers, "zeebe:header", key="touchpoint", value=work.touchpoint)
        return Bound([job, headers])
    form = f"journeymap-{work.touchpoint}"
    made = [
        Element("zeebe:userTask"),
        Element("zeebe:formDefinition", externalReference=form),
    ]
    if work.teams:
        groups = ", ".join(f'"{team}"' for team in work.teams)
        made.append(Element("zeebe:assignmentDefinition", candidateGroups=f"=[{groups}]"))
    if (within := _due(work)) is not None:
        made.append(Element("zeebe:taskSchedule", dueDate=f'=now() + duration("{within}")'))
    return Bound(made)


def _flowable(node: Node, work: Work) -> Bound:
    """External workers with the topics `journeymap-...`; user tasks for the teams, due when the
    first response is, whatever the hours.
    """
    if node.kind is Kind.SERVICE:
        topic = f"journeymap-{work.does.value}"
        return Bound((), {"flowable:type": "external-worker", "flowable:topic": topic})
    attributes: dict[str, str] = {}
    if work.teams:
        attributes["flowable:candidateGroups"] = ",".join(work.teams)
    if (within := _due(work)) is not None:
        attributes["flowable:dueDate"] = within
    return Bound((), attributes)


def _due(work: Work) -> str | None:
    within: str | None = work.person.get("response", {}).get("within")
    return within


SPIFF = Flavour(
    condition=lambda name: name,
    duration=lambda text: f"'{text}'",
    bind=_spiff,
    namespaces={"spiffworkflow": "http://spiffworkflow.org/bpmn/schema/1.0/core"},
    message=list,
)
ZEEBE = Flavour(
    condition=lambda name: f"={name} = true",
    duration=lambda text: text,
    bind=_zeebe,
    namespaces={
        "zeebe": "http://camunda.org/schema/zeebe/1.0",
        "modeler": "http://camunda.org/schema/modeler/1.0",
    },
    message=lambda: [Element("zeebe:subscription", correlationKey="=customer")],
    root={
        "modeler:executionPlatform": "Camunda Cloud",
        "modeler:executionPlatformVersion": "8.7.0",
    },
)
FLOWABLE = Flavour(
    condition=lambda name: f"${{execution.getVariable('{name}') == true}}",
    duration=lambda text: text,
    bind=_flowable,
    namespaces={"flowable": "http://flowable.org/bpmn"},
    message=list,
)
