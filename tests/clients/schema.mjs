// What ajv says in strict mode to specs, and to parts of specs by the name of their definition.
import Ajv2020 from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";

const { schema, wholes, parts } = JSON.parse(readFileSync(0, "utf-8"));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const whole = ajv.compile(schema);
const byName = Object.fromEntries(
  Object.keys(schema.$defs).map((name) => [name, ajv.getSchema(`${schema.$id}#/$defs/${name}`)]),
);
const answers = {
  wholes: wholes.map((spec) => (whole(spec) ? 0 : whole.errors.length)),
  parts: parts.map(([name, part]) => byName[name](part)),
};
process.stdout.write(JSON.stringify(answers));
