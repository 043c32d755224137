// Draws every process in bpmn/ as docs/images/bpmn/<process>.svg, with bpmn-js in Chromium.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** What `bpmn-viewer.production.min.js` puts on the page. */
declare class BpmnJS {
  constructor(options: { container: HTMLElement });
  importXML(xml: string): Promise<unknown>;
  saveSVG(): Promise<{ svg: string }>;
}

const folder = join('docs', 'images', 'bpmn');
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ path: viewer });
  for (const file of readdirSync('bpmn').filter((name) => name.endsWith('.bpmn'))) {
    const svg = await draw(page, readFileSync(join('bpmn', file), 'utf8'));
    writeFileSync(join(folder, `${basename(file, '.bpmn')}.svg`), withoutRandomIds(svg));
  }
} finally {
  await browser.close();
}

function draw(page: Page, xml: string): Promise<string> {
  return page.evaluate(async (source) => {
    const viewer = new BpmnJS({ container: document.body });
    await viewer.importXML(source);
    const { svg } = await viewer.saveSVG();
    return svg;
  }, xml);
}

/** bpmn-js names its arrow heads at random; numbered, the same diagram gives the same file. */
function withoutRandomIds(svg: string): string {
  const markers = [...new Set(svg.match(/marker-[0-9a-z]+(?=["&')])/g) ?? [])];
  return markers.reduce((text, marker, index) => text.replaceAll(marker, `marker-${index + 1}`), svg);
}
