// Runs test vectors on Buf's CEL for ECMAScript (@bufbuild/cel): what it says to each.
import { isCelError, run } from "@bufbuild/cel";
import { readFileSync } from "node:fs";

const given = JSON.parse(readFileSync(0, "utf-8"));
const verdict = (condition, signals) => {
  const value = run(condition, signals);
  return isCelError(value) || typeof value !== "boolean" ? "error" : String(value);
};
const answers = given.vectors.map((each) =>
  each.cases.map((one) => verdict(each.cel, one.signals)),
);
process.stdout.write(JSON.stringify(answers));
