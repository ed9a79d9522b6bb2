// Types for the spec from its schema: TypeScript and Java by quicktype, TypeScript by
// json-schema-to-typescript.
import { compile } from "json-schema-to-typescript";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";
import { readFileSync } from "node:fs";

const { schema } = JSON.parse(readFileSync(0, "utf-8"));

const made = async (lang, rendererOptions) => {
  const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await source.addSource({ name: "HandlingSpec", schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(source);
  return (await quicktype({ inputData, lang, rendererOptions })).lines.join("\n");
};
const answers = {
  quicktype: await made("typescript", {}),
  java: await made("java", { package: "spec" }),
  typescript: await compile(schema, "HandlingSpec", { bannerComment: "" }),
};
process.stdout.write(JSON.stringify(answers));
