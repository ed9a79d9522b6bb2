// `node drive.mjs CHROMIUM PAGE.js GRAPH.json` opens the page in headless Chromium, measures and
// prints JSON.
//
// The browser draws in several processes and lets a page run ahead, so a frame is timed as a part
// of a batch that ends when a picture of the page can be taken; what the picture itself takes is
// measured by itself and left out. There is no limit to the frame rate. Processor time is that of
// all of the browser's processes together.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const [batches, batch, patience] = [6, 10, 20_000];
const [, , chromium, script, map] = process.argv;
const graph = JSON.parse(readFileSync(map, "utf-8"));
const profile = mkdtempSync(join(tmpdir(), "bench-versus-"));
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  userDataDir: profile,
  protocolTimeout: 600_000,
  defaultViewport: { width: 1920, height: 1080 },
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync",
    "--window-size=1920,1080",
  ],
});

function processor() {
  const parents = new Map(), times = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number)) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, "utf-8");
      const words = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(id, Number(words[1]));
      times.set(id, (Number(words[11]) + Number(words[12])) * 10);
    } catch { /* it has just ended */ }
  }
  const own = (id) => id === browser.process().pid || (parents.has(id) && own(parents.get(id)));
  return [...times].filter(([id]) => own(id)).reduce((sum, [, time]) => sum + time, 0);
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

async function timed(page, act, count, least) {
  const wall = performance.now(), cpu = processor();
  await act();
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  return [
    Math.max(0, performance.now() - wall - least[0]) / count,
    Math.max(0, processor() - cpu - least[1]) / count,
  ];
}

async function measured(page) {
  const free = [0, 0];
  const idle = [];
  for (let run = 0; run < 8; run++) idle.push(await timed(page, () => {}, 1, free));
  const least = [0, 1].map((part) => median(idle.map((run) => run[part])));
  const load = () => page.evaluate(() => bench.load(graph));
  const [wall, cpu] = await timed(page, load, 1, least);
  const took = { load: [wall, cpu, wall] };
  for (const kind of ["pan", "zoom", "all", "drag"]) {
    const frames = (from, count) => page.evaluate(
      (...what) => bench.frames(...what), kind, from, count,
    );
    await page.evaluate((name) => bench.begin(name), kind);
    const warm = await timed(page, () => frames(0, 1), 1, least);
    const count = warm[0] > 500 ? 2 : batch;
    const runs = [];
    const begun = performance.now();
    while (runs.length < batches && (runs.length < 2 || performance.now() - begun < patience)) {
      const from = runs.length * count + 1;
      runs.push(await timed(page, () => frames(from, count), count, least));
    }
    const walls = runs.map((run) => run[0]);
    took[kind] = [median(walls), median(runs.map((run) => run[1])), Math.min(...walls)];
    await page.evaluate((name) => bench.end(name), kind);
  }
  return took;
}

try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.setContent(
    "<style>html, body { margin: 0; height: 100%; font: 13px sans-serif }" +
    ".card { box-sizing: border-box; width: 176px; height: 68px; padding: 8px; " +
    "border: 1px solid #ccc; border-left-width: 12px; border-radius: 9px; background: white }" +
    "</style>",
  );
  const style = script.replace(/\.js$/, ".css");
  if (existsSync(style)) await page.addStyleTag({ path: style });
  await page.addScriptTag({ path: script });
  await page.evaluate((given) => { window.graph = given; }, graph);
  const took = await measured(page);
  const drawn = await page.evaluate(() => bench.drawn());
  console.log(JSON.stringify({ versions: await browser.version(), drawn, took }));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
