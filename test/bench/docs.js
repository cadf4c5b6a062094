// `node test/bench/docs.js`: when the reference shows something first, beside Redoc's prerendered page of the OpenAPI
// document, in the same browser and in turn. Needs `pnpm docs:explorer` first.
//
// Twice: in a new tab, whose process has seen no font yet, and in one in use, as after a link. A page of one heading goes
// along, for what the browser takes by itself. Chromium counts in steps of 4 ms and shows a frame every 16.7 ms.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/lib/root.js';

const runs = 30;
// From a folder as the others are: a page of another kind would get another process.
const folder = mkdtempSync(join(tmpdir(), 'heading-'));
const heading = pathToFileURL(join(folder, 'index.html')).href;
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>A heading</title><h1>A heading</h1>');
const subjects = [
  ['one heading', heading],
  ...['packages/docs/site/index.html', 'packages/docs/site/products/ekyc.html', 'packages/docs/explorer/index.html'].map(
    (path) => [path, pathToFileURL(join(root, path)).href],
  ),
];
const firstPaint = `new Promise((resolve) => new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
}).observe({ type: 'paint', buffered: true }))`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const inNew = await paints(async (url) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // A new window makes Chromium load parts of its own, which would take the page's turn on a small machine.
  await setTimeout(700);
  await page.goto(url);
  const time = await page.evaluate(firstPaint);
  await context.close();
  return time;
});
const used = await browser.newPage();
const inUse = await paints(async (url) => {
  // Each comes after the same page, however light or heavy the one before was.
  await used.goto(heading);
  await used.goto(url);
  return used.evaluate(firstPaint);
});
await browser.close();
rmSync(folder, { recursive: true });

console.log(`${'median, 20th percentile'.padEnd(40)}${'new tab'.padStart(15)}${'tab in use'.padStart(15)}`);
for (const [name] of subjects) console.log(`${name.padEnd(40)}${told(inNew.get(name))}${told(inUse.get(name))}`);

async function paints(open) {
  const times = new Map(subjects.map(([name]) => [name, []]));
  for (let i = -1; i < runs; i++) {
    // Each is the first of its turn as often as the others: whoever comes after a pause is slower.
    for (const [name, url] of subjects.map((_, j) => subjects[(i + 1 + j) % subjects.length])) {
      const time = await open(url);
      if (i >= 0) times.get(name).push(time); // the first turn is the browser's own start
    }
  }
  return times;
}

function told(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, fifth] = [0.5, 0.2].map((share) => sorted[Math.floor(runs * share)].toFixed(0));
  return `${median}, ${fifth} ms`.padStart(15);
}
