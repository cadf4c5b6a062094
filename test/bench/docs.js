// `node test/bench/docs.js`: when the reference shows something first, beside Redoc's prerendered page of the OpenAPI
// document, in the same browser and in turn. Needs `pnpm docs:explorer` first.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/lib/root.js';

const runs = 15;
const subjects = ['packages/docs/site/index.html', 'packages/docs/site/products/ekyc.html', 'packages/docs/explorer/index.html'];
const firstPaint = `new Promise((resolve) => new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
}).observe({ type: 'paint', buffered: true }))`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const times = new Map(subjects.map((subject) => [subject, []]));
for (let i = 0; i < runs; i++) {
  // Each is the first of its turn as often as the others: whoever comes after a pause is slower.
  for (const subject of subjects.map((_, j) => subjects[(i + j) % subjects.length])) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(root, subject)).href);
    times.get(subject).push(await page.evaluate(firstPaint));
    await context.close();
  }
}
await browser.close();
for (const [subject, list] of times) {
  const median = list.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(`${subject.padEnd(44)} ${median.toFixed(0).padStart(6)} ms`);
}
