// Reads BPMN files with bpmn-moddle, lints those for Camunda 8, and runs all of them through
// scenarios with bpmn-engine. Rules are decided by Buf's CEL, from what the file says about them.
import { isCelError, run } from "@bufbuild/cel";
import { SequenceFlow } from "bpmn-elements";
import { Engine } from "bpmn-engine";
import { BpmnModdle } from "bpmn-moddle";
import { Linter } from "bpmnlint";
import NodeResolver from "bpmnlint/lib/resolver/node-resolver.js";
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const zeebe = require("zeebe-bpmn-moddle/resources/zeebe.json");
const CONFIG = {
  extends: ["bpmnlint:recommended", "plugin:camunda-compat/camunda-cloud-8-7"],
  rules: {
    "no-overlapping-elements": "error",
  },
};

const kids = (element, type) =>
  (element?.$children ?? element?.values ?? []).filter((kid) => kid.$type === `journey:${type}`);

async function imported(xml, packages = {}) {
  const context = await new BpmnModdle(packages).fromXML(xml);
  return { ...context, warnings: context.warnings.map((each) => each.message) };
}

async function linted(root) {
  const linter = new Linter({ config: CONFIG, resolver: new NodeResolver({ require }) });
  const found = await linter.lint(root);
  return Object.entries(found).flatMap(([rule, reports]) =>
    reports.map((each) => `${each.category} ${rule} ${each.id}: ${each.message}`),
  );
}

/** What the extension elements of a file say about its tasks and ways. */
function understood(root) {
  const work = new Map();
  const ways = new Map();
  const conditions = new Map();
  let starts = [];
  const notes = (element) => element.extensionElements?.values ?? [];
  const walk = (elements) => {
    for (const each of elements) {
      const condition = each.conditionExpression?.body;
      if (condition) conditions.set(condition, boolean(condition));
      for (const note of notes(each)) {
        if (note.$type === "journey:work") work.set(each.id, note);
        if (note.$type === "journey:start") starts = kids(note, "boolean").map((one) => one.name);
        if (note.$type === "journey:way" && condition) {
          ways.set(`${each.sourceRef.id.split(".")[1]}/${note.id}`, conditions.get(condition));
        }
      }
      if (each.flowElements) walk(each.flowElements);
    }
  };
  walk(root.rootElements.find((each) => each.$type === "bpmn:Process").flowElements);
  return { work, ways, conditions, starts };
}

/** The boolean that an expression of any flavour tests. */
function boolean(expression) {
  const forms = [/^(\w+)$/, /^=(\w+) = true$/, /^\$\{execution\.getVariable\('(\w+)'\) == true\}$/];
  for (const form of forms) {
    const found = form.exec(expression.trim());
    if (found) return found[1];
  }
  throw new Error(`not a test of a boolean: ${expression}`);
}

function verdict(text, signals) {
  if (text === undefined) return null;
  const value = run(text, signals);
  return isCelError(value) || typeof value !== "boolean" ? null : value;
}

/** What a decision writes. */
function decided(work, signals) {
  let effect = null;
  let fired = null;
  for (const rule of kids(work, "rule")) {
    const said = verdict(rule.cel, signals);
    if (said === false) continue;
    [effect, fired] = said ? [rule.effect, rule.id] : ["error", null];
    break;
  }
  const person =
    effect === "force_human" ||
    effect === "error" ||
    (work.otherwise === "person" && effect !== "hand_back");
  const [limits] = kids(work, "limits");
  if (!person && limits && verdict(limits.cel, signals) !== false) [effect, fired] = ["limit", null];
  const told = {
    to_person: ["force_human", "error", "limit"].includes(effect),
    tell_person: effect === "notify",
    person_offered: effect === "offer_human",
    to_assistant: effect === "hand_back",
  };
  const ways = kids(work, "way");
  let taken = ways.find((way) => fired !== null && way.rule === fired);
  for (const way of ways) {
    const [trigger] = kids(way, "trigger");
    if (!taken && trigger && verdict(trigger.cel, signals)) taken = way;
  }
  for (const way of ways) told[way.boolean] = way === taken;
  return told;
}

/**
 * A flow that tells nobody when it is not taken. bpmn-engine follows such flows along every path
 * through the process, for gateways that wait for all their flows; here are none, and paths are
 * very many.
 */
function Flow(definition, context) {
  const flow = new SequenceFlow(definition, context);
  flow.discard = () => {};
  return flow;
}

/**
 * An event that is over keeps nothing for the next time. bpmn-engine tells boundary events twice
 * of an escalation, once at each level, and they would be ended by it when they wait once more.
 */
function forget(activity) {
  for (const { name } of activity.broker.getState(false)?.queues ?? []) {
    if (name.startsWith("escalate-")) activity.broker.purgeQueue(name);
  }
}

/** Run one scenario. Its script says what tasks are to be done, and how. */
async function ran(context, known, scenario) {
  const variables = Object.fromEntries(known.starts.map((name) => [name, name === scenario.start]));
  const todo = [];
  const log = [];
  const later = [];
  const isLate = (id) => id.endsWith(".later") || id.endsWith(".follow-up");
  const extend = (activity) => {
    if (activity.type === "bpmn:BoundaryEvent") activity.on("leave", () => forget(activity));
    if (activity.type !== "bpmn:ServiceTask") return;
    activity.behaviour.Service = function () {
      this.execute = (message, done) => todo.push({ id: activity.id, done: () => done(null) });
      this.discard = () => {
        const at = todo.findIndex((each) => each.id === activity.id);
        if (at >= 0) todo.splice(at, 1);
      };
    };
  };
  const engine = new Engine({
    moddleContext: context,
    elements: { SequenceFlow: Flow },
    extensions: { extend },
    expressions: {
      resolveExpression: (text) =>
        known.conditions.has(text)
          ? variables[known.conditions.get(text)] === true
          : text?.replace?.(/^'(P.*)'$/, "$1"),
      isExpression: () => true,
      hasExpression: () => true,
    },
  });
  const listener = new EventEmitter();
  listener.on("activity.wait", (api) => {
    if (api.type === "bpmn:UserTask") todo.push({ id: api.id, done: () => api.signal() });
  });
  listener.on("activity.timer", (api) => {
    todo.push({ id: api.id, done: () => api.cancel(), timer: true });
  });
  let finished = false;
  engine.once("end", () => (finished = true));
  const execution = await engine.execute({ listener });
  while (todo.length > 0) {
    const early = todo.findIndex((each) => !isLate(each.id));
    const [next] = todo.splice(Math.max(0, early), 1);
    if (next.timer) {
      next.done();
      continue;
    }
    const work = known.work.get(next.id);
    const said = `${work.does} ${work.touchpoint}`;
    if (isLate(next.id)) {
      later.push(said);
      next.done();
      continue;
    }
    const item = scenario.tasks[log.length] ?? {};
    log.push(item.interrupted ? `${said} interrupted` : said);
    if (item.task !== log.at(-1)) break;
    if (item.interrupted) {
      execution.signal({ id: "asks-for-person" });
      continue;
    }
    const given = {
      person_accepted: item.accepts ?? false,
      back_to_assistant: item.back ?? false,
      [known.ways.get(`${work.touchpoint}/${item.way}`)]: true,
    };
    const told = work.does === "decide" ? decided(work, item.signals) : given;
    for (const { name } of kids(work, "boolean")) variables[name] = told[name] ?? false;
    next.done();
  }
  return { log, later: later.sort(), finished };
}

const answers = [];
for (const { xml, flavour, scenarios } of JSON.parse(readFileSync(0, "utf-8"))) {
  const context = await imported(xml);
  const { warnings } = context;
  const lint = [];
  if (flavour === "zeebe") {
    const typed = await imported(xml, { zeebe });
    warnings.push(...typed.warnings);
    lint.push(...(await linted(typed.rootElement)));
  }
  const known = understood(context.rootElement);
  const runs = [];
  for (const scenario of scenarios) runs.push(await ran(context, known, scenario));
  answers.push({ warnings, lint, runs });
}
process.stdout.write(JSON.stringify(answers));
