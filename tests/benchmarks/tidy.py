"""Tidying beside Graphviz dot and igraph: `python -m tests.benchmarks.tidy [TOUCHPOINTS ...]`.

All three order the same layers (the sub-columns of the stages) with the same lanes where a
transition passes a layer, and the same counters count for all: crossings of lines that go through
their lanes, crossings when the lanes are straight from card to card, and what transitions inside a
sub-column cross when they are led around the cards between their ends, on the side where that is
less. Rows are how many cards high the map is. `dot` (Debian package graphviz) is asked when it is
installed; igraph (PyPI, GPL) when IGRAPH_PYTHON names a Python that has it, which keeps it out of
this project's environment.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from itertools import pairwise

from journeymap.drawing.card import Look
from journeymap.drawing.grid import DOWN
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.drawing.tidy import Tidying, tidy
from journeymap.drawing.tidy.net import Net, Order, crossings
from journeymap.edit.touchpoints import place
from journeymap.model.document import Document
from tests.benchmarks.maps import in_columns, journey
from tests.benchmarks.stopwatch import took

_SIZES = (40, 500, 5000)
_RUNS = 7
_DOT_ROW = 0.75
"""From one node of dot to the next below it, in inches."""
_SUGIYAMA = """
import json, sys, time, igraph
count, edges, layers = json.load(sys.stdin)
graph = igraph.Graph(count, edges, directed=True)
begun, cpu = time.perf_counter(), time.process_time()
places = graph.layout_sugiyama(layers=layers, maxiter=100)
took = time.perf_counter() - begun, time.process_time() - cpu
print(json.dumps([took, [place[0] for place in places][:count]]))
"""


def main(sizes: Sequence[int]) -> None:
    """Measure and print."""
    print(
        "| Touchpoints, transitions | by | wall (CPU, best) ms |"
        " crossings | lanes straight | around | rows |"
    )
    print("|---|---|---:|---:|---:|---:|---:|")
    for size in sizes:
        _compare("in columns", in_columns(size))
        _compare("in columns, shuffled", in_columns(size, shuffled=True))
        _compare("with transitions inside stages", journey(size))


def _compare(name: str, document: Document) -> None:
    look = Look(LIGHT, ApproximateMeasure())
    tidying = Tidying(document, look, None)
    net, was, runs = tidying.net, tidying.order(), len(tidying.runs)
    count = f"{len(document.touchpoints):,}, {len(document.transitions):,}, {name}"
    # Every node by itself: other programs tear runs apart.
    nodes = range(len(net.unit))
    alone = Net([(node,) for node in nodes], list(nodes), net.left, net.right)

    def tell(by: str, times: str, through: Order, straight: Order, height: float) -> None:
        found = (crossings(alone, through), crossings(alone, straight), _around(net, straight))
        found += (round(height),)
        print(f"| {count} | {by} | {times} | {' | '.join(f'{n:,}' for n in found)} |", flush=True)

    tell("as it was", "", _torn(net, was), _torn(net, was), _rows(document))
    whole = took(lambda: tidy(document, look), _RUNS)
    tidied = place(document, tidy(document, look))
    placed = Tidying(tidied, look, None)
    through = _torn(net, tidying.untangled())
    times = f"{whole.wall:.0f} ({whole.cpu:.0f}, {whole.best:.0f})"
    tell("Tidy", times, through, _torn(net, placed.order()), _rows(tidied))
    for by, run, row in (("dot", _dot, _DOT_ROW), ("igraph", _igraph, 1.0)):
        if (asked := run(net, was)) is not None:
            wall, cpu, height = asked
            through = _by_height(_torn(net, was), height)
            straight = _by_height(through, _straight(net, runs, height))
            cards = [height[node] for nodes in net.nodes[:runs] for node in nodes]
            rows = (max(cards) - min(cards)) / row + 1
            tell(by, f"{wall * 1000:.0f} ({cpu * 1000:.0f})", through, straight, rows)


def _rows(document: Document) -> float:
    """How many cards stand one below the other where the map is highest."""
    heights = [touchpoint.y for touchpoint in document.touchpoints.values()]
    return (max(heights) - min(heights)) / DOWN + 1


def _torn(net: Net, order: Order) -> Order:
    """The nodes of the units."""
    return [[node for unit in layer for node in net.nodes[unit]] for layer in order]


def _by_height(nodes: Order, height: Mapping[int, float]) -> Order:
    return [sorted(layer, key=height.__getitem__) for layer in nodes]


def _straight(net: Net, runs: int, height: Mapping[int, float]) -> Mapping[int, float]:
    """The same heights, but lanes straight from card to card. Runs are the first units."""
    straight = dict(height)
    cards = sum(map(len, net.nodes[:runs]))
    for card in range(cards):
        for node in net.right[card]:
            way = [card, node]
            while way[-1] >= cards:
                way += net.right[way[-1]]
            rise = (height[way[-1]] - height[card]) / (len(way) - 1)
            for step, lane in enumerate(way[1:-1], start=1):
                straight[lane] = height[card] + rise * step
    return straight


def _around(net: Net, nodes: Order) -> int:
    """How many lines are crossed by going around the cards between two cards of a run."""
    crossed = 0
    for layer in nodes:
        at = {node: number for number, node in enumerate(layer)}
        runs = (net.nodes[net.unit[node]] for node in layer if net.nodes[net.unit[node]][0] == node)
        for upper, lower in (pair for run in runs for pair in pairwise(run)):
            first, last = sorted((at[upper], at[lower]))
            between = layer[first + 1 : last]
            crossed += min(
                sum(len(net.left[node]) for node in between),
                sum(len(net.right[node]) for node in between),
            )
    return crossed


_Found = tuple[float, float, Mapping[int, float]] | None
"""Seconds by the clock and of the processor, and the height of every node."""


def _dot(net: Net, order: Order) -> _Found:
    if not shutil.which("dot"):
        return None
    lines = ['digraph { rankdir=LR; splines=none; node [shape=box label=""];']
    lines.append("->".join(f"layer{number}" for number in range(len(order))) + " [style=invis];")
    for number, layer in enumerate(order):
        nodes = "; ".join(f"n{node}" for unit in layer for node in net.nodes[unit])
        lines.append(f"{{ rank=same; layer{number}; {nodes} }}")
    lines += [f"n{node} -> n{next};" for node, after in enumerate(net.right) for next in after]
    lines += [f"n{a} -> n{b};" for nodes in net.nodes for a, b in pairwise(nodes)]
    said, wall, cpu = _ask(["dot", "-Tplain"], "\n".join([*lines, "}"]))
    rows = (line.split() for line in said.splitlines() if line.startswith("node n"))
    return wall, cpu, {int(row[1][1:]): float(row[3]) for row in rows}


def _igraph(net: Net, order: Order) -> _Found:
    python = os.environ.get("IGRAPH_PYTHON")
    if not python:
        return None
    layers = [0] * len(net.unit)
    for number, layer in enumerate(order):
        for unit in layer:
            for node in net.nodes[unit]:
                layers[node] = number
    edges = [(node, next) for node, after in enumerate(net.right) for next in after]
    said, _, _ = _ask([python, "-c", _SUGIYAMA], json.dumps([len(layers), edges, layers]))
    (wall, cpu), heights = json.loads(said)
    return wall, cpu, dict(enumerate(heights))


def _ask(command: Sequence[str], text: str) -> tuple[str, float, float]:
    """What a program answers, and the seconds it takes by the clock and of the processor."""
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    said = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return said, time.perf_counter() - begun, cpu


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or _SIZES)
