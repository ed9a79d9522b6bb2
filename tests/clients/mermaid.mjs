// What Mermaid's own parser says to diagrams: their type, or the error.
import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";

// Mermaid cleans labels with the help of a document.
globalThis.window = new JSDOM("").window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import("mermaid");
const { diagrams } = JSON.parse(readFileSync(0, "utf-8"));
const answers = [];
for (const text of diagrams) {
  try {
    await mermaid.parse(text);
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const vertices = diagram.db.getVertices?.() ?? new Map();
    answers.push({
      type: diagram.type,
      boxes: [...vertices.values()].map((one) => one.text),
      arrows: diagram.db.getEdges?.().length ?? 0,
      stages: diagram.db.getSubGraphs?.().map((one) => one.title) ?? diagram.db.getSections(),
      tasks: diagram.db.getTasks?.().length ?? 0,
    });
  } catch (error) {
    answers.push({ error: String(error.message) });
  }
}
process.stdout.write(JSON.stringify(answers));
