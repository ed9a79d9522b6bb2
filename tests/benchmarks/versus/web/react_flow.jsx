// React Flow with the same map. It draws only what is in sight (onlyRenderVisibleElements).

import { Handle, Position, ReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { memo } from "react";
import { createRoot } from "react-dom/client";
import { measured } from "./frames.js";

const Card = memo(({ data }) => (
  <div className="card" style={{ borderLeftColor: data.color }}>
    <Handle type="target" position={Position.Left} />
    {data.name}
    <Handle type="source" position={Position.Right} />
  </div>
));
const kinds = { card: Card };
let flow;

measured({
  make(graph, size, place) {
    const nodes = graph.cards.map(({ id, name, color, x, y }) => ({
      id, type: "card", position: { x, y }, width: size[0], height: size[1], data: { name, color },
    }));
    const edges = graph.lines.map(([id, source, target]) => ({ id, source, target }));
    createRoot(place).render(
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        nodeTypes={kinds}
        onlyRenderVisibleElements
        minZoom={0.01}
        onInit={(made) => { flow = made; }}
      />,
    );
  },
  isReady: () => flow !== undefined && document.querySelector(".card") !== null,
  look: (zoom, x, y) => flow.setViewport({ zoom, x: innerWidth / 2 - x * zoom, y: innerHeight / 2 - y * zoom }),
  target: () => document.elementFromPoint(innerWidth / 2, innerHeight / 2),
  place: (id) => flow.getNode(id).position,
  drawn: () => ({ cards: flow.getNodes().length, lines: flow.getEdges().length }),
});
