"""Mermaid text as a map, and a map as Mermaid text."""

import pytest

from journeymap.edit.creation import new_document
from journeymap.edit.imports import Imported, Moment, Way, add_imported
from journeymap.exchange.gathering import NotImported
from journeymap.exchange.mermaid import flowchart, journey_diagram
from journeymap.exchange.reading import read_text
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.vocabulary import Mode, TransitionKind
from tests.exchange.conftest import names, skipped, ways

JOURNEY = """\
---
title: front matter
---
%% a comment
journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: AI, Human
      Do work: 1
    section Go home
      Go downstairs: 9: Me, Cat
      what is this
"""
ODD = (
    *(
        "end",
        "section of",
        "title: x; y",
        "Journey",
        "accTitle: z",
        "%% c",
        "- x -->y",
        "{a}[b](c)",
    ),
    *(
        'say "hi" #1; #quot; <b>x</b> & `y`',
        "😀 אבג",
        "a|b",
        "@{x}",
        "x\\y",
        "click me",
        "subgraph",
    ),
    *("style x fill:#f00", "~~~", ":::c", "---", "graph", "A & B"),
)


def test_a_journey_has_sections_scores_and_actors() -> None:
    imported = read_text(JOURNEY)
    assert imported.stages == ("Go to work", "Go home")
    assert names(imported) == [
        *(("Go to work", "Make tea"), ("Go to work", "Go upstairs"), ("Go to work", "Do work")),
        ("Go home", "Go downstairs"),
    ]
    assert [m.emotion and m.emotion.valence for m in imported.touchpoints] == [2, 0, -2, None]
    assert [m.emotion.note for m in imported.touchpoints if m.emotion] == ["Me", "", ""]
    assert [m.mode for m in imported.touchpoints] == [None, Mode.HYBRID, None, None]
    assert ways(imported) == [(0, 1), (1, 2), (2, 3)]
    assert skipped(imported) == [
        *((6, "title My working day"), (12, "Go downstairs: 9: Me, Cat"), (13, "what is this")),
    ]


def test_a_diagram_in_markdown_is_found_and_the_rest_is_listed() -> None:
    imported = read_text("# Plan\n\n```mermaid\ngraph LR;A-->B;\n```\nThe end\n")
    assert names(imported) == [("", "A"), ("", "B")]
    assert ways(imported) == [(0, 1)]
    assert skipped(imported) == [(1, "# Plan"), (6, "The end")]


@pytest.mark.parametrize(
    "node",
    [
        *('A["Say it"]', "A(Say it)", "A([Say it])", "A[[Say it]]", "A[(Say it)]", "A((Say it))"),
        *("A>Say it]", "A{Say it}", "A{{Say it}}", "A[/Say it/]", "A[\\Say it/]", "A(((Say it)))"),
        *('A@{ shape: rect, label: "Say it" }', 'A["`Say it`"]', "A[Say<br/>it]:::warm"),
    ],
)
def test_nodes_of_every_shape_are_touchpoints(node: str) -> None:
    imported = read_text(f"flowchart TD\n  {node} --> B")
    assert names(imported) == [("", "Say it"), ("", "B")]
    assert ways(imported) == [(0, 1)]


@pytest.mark.parametrize(
    ("link", "label", "kind"),
    [
        ("-->", "", TransitionKind.NORMAL),
        ("---", "", TransitionKind.NORMAL),
        ("---->", "", TransitionKind.NORMAL),
        ("==>", "", TransitionKind.NORMAL),
        ("--x", "", TransitionKind.NORMAL),
        ("-.->", "", TransitionKind.EXCEPTION),
        ("-..->", "", TransitionKind.EXCEPTION),
        ("-->|if so|", "if so", TransitionKind.NORMAL),
        ('-->|"if #quot;so#quot;"|', 'if "so"', TransitionKind.NORMAL),
        ("-- if so -->", "if so", TransitionKind.NORMAL),
        ("== if so ==>", "if so", TransitionKind.NORMAL),
        ("-. if so .->", "if so", TransitionKind.EXCEPTION),
        ("e1@-->", "", TransitionKind.NORMAL),
    ],
)
def test_links_of_every_kind_are_transitions(link: str, label: str, kind: TransitionKind) -> None:
    (way,) = read_text(f"flowchart TD\n  A {link} B").transitions
    assert way == Way(0, 1, label, kind)


def test_links_go_to_many_and_both_ways_and_to_themselves() -> None:
    assert ways(read_text("graph TD\nA & B --> C --> D")) == [(0, 2), (1, 2), (2, 3)]
    assert ways(read_text("graph TD\nA <--> B")) == [(0, 1), (1, 0)]
    assert ways(read_text("graph TD\nA --> A")) == [(0, 0)]
    assert ways(read_text("graph TD\nA ~~~ B")) == []


def test_subgraphs_are_stages_whoever_comes_first() -> None:
    imported = read_text(
        "flowchart LR\n  a --> b\n  subgraph one [Find it]\n    direction TB\n    a[Search]\n"
        "  end\n  subgraph 구매\n    b[Pay; at once]\n  end\n  one --> b\n  a[x\n"
        "  style a fill:#fff,stroke:#333\n"
    )
    assert names(imported) == [("Find it", "Search"), ("구매", "Pay; at once")]
    assert (10, "one → b") in skipped(imported)
    assert [line for line, _ in skipped(imported)] == [4, 10, 11, 12]


def test_a_list_that_begins_with_the_word_is_no_diagram() -> None:
    assert names(read_text("graphic design\nJourney\n")) == [
        ("", "graphic design"),
        ("", "Journey"),
    ]


def test_every_to_every_is_refused_before_it_is_made() -> None:
    many = " & ".join(f"n{number}" for number in range(1000))
    with pytest.raises(NotImported, match="too much"):
        read_text(f"graph TD\n{many} --> {many}")


# Writing


@pytest.fixture
def odd() -> Document:
    """Names that are signs of the language."""
    imported = Imported(
        touchpoints=tuple(Moment(name=name, stage='end: #1 "q"; %%') for name in ODD),
        transitions=tuple(Way(at, at + 1, name) for at, name in enumerate(ODD[:-1])),
    )
    return add_imported(new_document(words_in("en")), imported, "Home")[0]


def test_odd_names_survive_a_flowchart(odd: Document) -> None:
    imported = read_text(flowchart(odd))
    assert [name for _, name in names(imported)] == list(ODD)
    assert [way.label for way in imported.transitions] == list(ODD[:-1])
    assert {m.stage for m in imported.touchpoints} == {'end: #1 "q"; %%'}
    assert imported.skipped == ()


def test_odd_names_survive_a_journey(odd: Document) -> None:
    path = tuple(odd.touchpoints)
    imported = read_text(journey_diagram(odd, path))
    assert [name for _, name in names(imported)] == list(ODD)
    assert [line for line, _ in skipped(imported)] == [2]


def test_a_journey_as_it_is_written(shop: Document) -> None:
    assert journey_diagram(shop, ("visit", "pay", "complain")) == (
        "journey\n    title Bookshop\n    section Find\n      Visit: 3\n    section Buy\n"
        "      Pay: 3\n    section Care\n      Complain: 1: AI, Human\n"
    )


def test_a_flowchart_as_it_is_written(shop: Document) -> None:
    assert flowchart(shop) == (
        'flowchart LR\n    subgraph s1["Find"]\n        t1["Visit"]\n    end\n'
        '    subgraph s2["Buy"]\n        t2["Pay"]\n    end\n'
        '    subgraph s3["Care"]\n        t3["Complain"]\n    end\n'
        "    t1 --> t2\n    t2 -.-> t3\n    t3 ==> t1\n    t1 --> t1\n"
    )
