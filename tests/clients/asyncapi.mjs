// What AsyncAPI's own parser finds in documents: its errors, and the messages that it understands.
import { Parser } from "@asyncapi/parser";
import { readFileSync } from "node:fs";

const { documents } = JSON.parse(readFileSync(0, "utf-8"));
const parser = new Parser();
const answers = [];
for (const text of documents) {
  const { document, diagnostics } = await parser.parse(text);
  const errors = diagnostics.filter((one) => one.severity === 0);
  answers.push({
    errors: errors.map((one) => `${one.path.join("/")}: ${one.message}`),
    channels: document?.channels().all().map((one) => one.address()) ?? [],
    messages: document?.messages().all().map((one) => one.name()) ?? [],
    operations: document?.operations().all().map((one) => one.action()) ?? [],
  });
}
process.stdout.write(JSON.stringify(answers));
