import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The accessibility problems that axe finds in a page, and whether the page is wider than its window. */
export async function accessFaults(page: Page): Promise<unknown[]> {
  // The content security policy may forbid scripts in the page, so axe is run from outside.
  const found: unknown[] = await page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join()))`,
  );
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return isTooWide === true ? [...found, 'wider than its window'] : found;
}
