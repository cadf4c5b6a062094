import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, layOutAll, noBrowser, sitePages, watchedPage } from './browser.ts';

const pages = await sitePages();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(noBrowser)('axe finds nothing against WCAG 2.2, levels A and AA,', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(['light', 'dark'] as const)('in the %s theme,', (colorScheme) => {
    test('on any page', async () => {
      const { page } = await watchedPage(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }));
      for (const path of pages) {
        await page.goto(await fileUrl(path));
        await layOutAll(page);
        // A shade behind text would keep axe from judging its contrast.
        await page.addStyleTag({ content: '.scroll, .tree, pre { background-image: none !important }' });
        expect(await violations(), path).toEqual([]);
      }

      async function violations(): Promise<string[]> {
        await page.evaluate(axe);
        const found: readonly Violation[] = await page.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(levels)} }).then(({ violations }) => violations)`,
        );
        return found.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' ')}`,
        );
      }
    });

    test('in the search', async () => {
      const { page } = await watchedPage(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }));
      await page.goto(await fileUrl('index.html'));
      await page.keyboard.press('/');
      await page.locator('dialog.search input').fill('passport');
      await page.locator('dialog.search li').first().waitFor();
      await page.evaluate(axe);
      const found: readonly Violation[] = await page.evaluate(
        `axe.run('dialog', { runOnly: ${JSON.stringify(levels)} }).then(({ violations }) => violations)`,
      );
      expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});
