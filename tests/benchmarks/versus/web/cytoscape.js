// Cytoscape.js with the same map.

import cytoscape from "cytoscape";
import { measured } from "./frames.js";

let map;

measured({
  make(graph, size, place) {
    const nodes = graph.cards.map(({ id, name, color, x, y }) => ({
      data: { id, name, color }, position: { x: x + size[0] / 2, y: y + size[1] / 2 },
    }));
    const edges = graph.lines.map(([id, source, target]) => ({
      group: "edges", data: { id, source, target },
    }));
    map = cytoscape({
      container: place,
      elements: [...nodes, ...edges],
      layout: { name: "preset", fit: false },
      minZoom: 0.01,
      style: [
        {
          selector: "node",
          style: {
            shape: "round-rectangle", width: size[0], height: size[1], label: "data(name)",
            "background-color": "data(color)", "text-valign": "center", "font-size": 13,
            "text-wrap": "ellipsis", "text-max-width": size[0] - 16,
          },
        },
        {
          selector: "edge",
          style: { "curve-style": "bezier", "target-arrow-shape": "triangle", width: 1.6 },
        },
      ],
    });
  },
  isReady: () => map !== undefined,
  look: (zoom, x, y) =>
    map.viewport({ zoom, pan: { x: innerWidth / 2 - x * zoom, y: innerHeight / 2 - y * zoom } }),
  target: () => document.elementFromPoint(innerWidth / 2, innerHeight / 2),
  place: (id) => map.getElementById(id).position(),
  drawn: () => ({ cards: map.nodes().length, lines: map.edges().length }),
});
