"""Reads GraphML with networkx and says what is in it."""

import json
import sys

import networkx

answers = []
for text in json.load(sys.stdin)["graphs"]:
    graph = networkx.parse_graphml(text)
    edges = [
        {"source": source, "target": target, **facts}
        for source, target, facts in graph.edges(data=True)
    ]
    answers.append({"graph": graph.graph, "nodes": dict(graph.nodes(data=True)), "edges": edges})
json.dump(answers, sys.stdout)
