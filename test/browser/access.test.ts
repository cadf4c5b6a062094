import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, layOutAll, noBrowser, sitePages, watchedPage } from './browser.ts';

const pages = await sitePages();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(noBrowser)('axe finds nothing against WCAG 2.2, levels A and AA, and its best practices,', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each([
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('in the $colorScheme theme, $width pixels wide,', ({ colorScheme, width }) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await watchedPage(
        await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' }),
      ));
    });

    // One test a page: a busy machine needs longer for all of them than one test may take.
    test.each(pages)('on %s', async (path) => {
      await page.goto(await fileUrl(path));
      await layOutAll(page);
      // A shade behind text would keep axe from judging its contrast.
      await page.addStyleTag({ content: '.scroll, .tree, pre { background-image: none !important }' });

      expect(await violations(page, 'document')).toEqual([]);
    });

    test('in the search', async () => {
      await page.goto(await fileUrl('index.html'));
      await page.keyboard.press('/');
      await page.locator('dialog.search input').fill('passport');
      await page.locator('dialog.search li').first().waitFor();

      expect(await violations(page, "'dialog'")).toEqual([]);
    });
  });
});

/** What axe finds in a part of a page, an expression; each with the first places where it is. */
async function violations(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe);
  const found: readonly Violation[] = await page.evaluate(
    `axe.run(${part}, { runOnly: ${JSON.stringify(levels)} }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html);
    return `${id}: ${places.join(' ')}`;
  });
}
