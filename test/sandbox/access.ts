import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps people from using a page, as axe finds it, and whether it is wider than its window. */
export async function accessFaults(page: Page): Promise<unknown[]> {
  // Pages may allow no script of their own, so the program comes from outside them.
  const found: unknown[] = await page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join()))`,
  );
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return isTooWide === true ? [...found, 'wider than its window'] : found;
}
