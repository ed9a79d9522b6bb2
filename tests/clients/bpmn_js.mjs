// Imports BPMN files into bpmn-js in headless Chromium, looks at each diagram, and takes pictures.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import puppeteer from "puppeteer-core";

const { chromium, font, folder, files } = JSON.parse(await text(process.stdin));
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.setViewport({ width: 2400, height: 800 });
const complaints = [];
page.on("console", (said) => complaints.push(said.text()));
page.on("pageerror", (error) => complaints.push(error.message));
await page.setContent('<body style="margin:0"><div id="c" style="height:100vh"></div></body>');
const assets = "node_modules/bpmn-js/dist";
await page.addStyleTag({ path: `${assets}/assets/diagram-js.css` });
await page.addStyleTag({ path: `${assets}/assets/bpmn-js.css` });
const data = readFileSync(font).toString("base64");
const face = `font-family: "Pretendard"; src: url(data:font/ttf;base64,${data})`;
await page.addStyleTag({ content: `@font-face { ${face} }` });
await page.evaluate(() => document.fonts.load("12px Pretendard", "가"));
await page.addScriptTag({ path: `${assets}/bpmn-navigated-viewer.development.js` });

/** Import a file; the elements on each of its diagrams, and names that do not fit. */
async function seen(xml) {
  window.viewer?.destroy();
  const style = { fontFamily: "Pretendard" };
  const textRenderer = { defaultStyle: style, externalStyle: style };
  window.viewer = new window.BpmnJS({ container: "#c", textRenderer });
  const { warnings } = await window.viewer.importXML(xml);
  const canvas = window.viewer.get("canvas");
  const registry = window.viewer.get("elementRegistry");
  const planes = [];
  const tight = [];
  for (const root of canvas.getRootElements()) {
    canvas.setRootElement(root);
    const shown = registry.filter(
      (each) => !each.labelTarget && canvas.findRoot(each) === root && each !== root,
    );
    planes.push(shown.map((each) => each.id));
    for (const each of shown.filter((one) => /Task|SubProcess$/.test(one.type))) {
      const box = registry.getGraphics(each).querySelector("text.djs-label")?.getBBox();
      if (box && (box.height > each.height - 8 || box.width > each.width)) tight.push(each.id);
    }
  }
  canvas.setRootElement(canvas.getRootElements()[0]);
  canvas.zoom("fit-viewport");
  return { warnings: warnings.map((each) => each.message), planes, tight };
}

const answers = [];
for (const [name, xml] of Object.entries(files)) {
  const said = await page.evaluate(seen, xml);
  const picture = `${folder}/${name}.png`;
  await page.screenshot({ path: picture });
  answers.push({ ...said, picture, complaints: complaints.splice(0) });
}
await browser.close();
process.stdout.write(JSON.stringify(answers));
