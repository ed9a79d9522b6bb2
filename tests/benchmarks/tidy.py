"""Tidying beside Graphviz dot and igraph: `python -m tests.benchmarks.tidy [TOUCHPOINTS ...]`.

All three order the same layers (the sub-columns of the stages) with the same lanes where a
transition passes a layer, and one counter counts the crossings between neighbouring layers. `dot`
(Debian package graphviz) is asked when it is installed; igraph (PyPI, GPL) when IGRAPH_PYTHON
names a Python that has it, which keeps it out of this project's environment.
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
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.drawing.tidy import Tidying, tidy
from journeymap.drawing.tidy.order import Net, Order, crossings, untangled
from tests.benchmarks.maps import journey
from tests.benchmarks.stopwatch import took

_SIZES = (500, 5000)
_RUNS = 5
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
    print("| Touchpoints, transitions | by | wall (CPU) ms | crossings |")
    print("|---|---|---:|---:|")
    for size in sizes:
        document = journey(size)
        look = Look(LIGHT, ApproximateMeasure())
        tidying = Tidying(document, look, None)
        net, order = tidying.net, tidying.order()
        head = f"| {size:,}, {len(document.transitions):,}"
        print(f"{head} | as it was | | {crossings(net, order):,} |")
        whole = took(lambda document=document, look=look: tidy(document, look), _RUNS)
        after = crossings(net, untangled(net, order))
        print(f"{head} | Tidy, everything | {whole.wall:.0f} ({whole.cpu:.0f}) | {after:,} |")
        for name, run in (("dot", _dot), ("igraph", _igraph)):
            if (found := run(net, order)) is not None:
                wall, cpu, height = found
                count = crossings(*_by_height(net, order, height))
                times = f"{wall * 1000:.0f} ({cpu * 1000:.0f})"
                print(f"{head} | {name} | {times} | {count:,} |", flush=True)


def _by_height(net: Net, order: Order, height: Mapping[int, float]) -> tuple[Net, Order]:
    """Every node by itself, in the order of its height: other programs tear runs apart."""
    nodes = range(len(net.unit))
    alone = Net([(node,) for node in nodes], list(nodes), net.left, net.right)
    layers = ([node for unit in layer for node in net.nodes[unit]] for layer in order)
    return alone, [sorted(layer, key=height.__getitem__) for layer in layers]


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
