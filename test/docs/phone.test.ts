import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, layOutAll, noBrowser, sitePages } from './browser.ts';

describe.skipIf(noBrowser)('On a phone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 360, height: 700 } });
  });
  afterAll(() => browser?.close());

  test('no name breaks that is shorter than 16 characters', async () => {
    const broken: string[] = [];
    for (const path of await sitePages()) {
      await page.goto(await fileUrl(path));
      await layOutAll(page);
      const names = await page.locator(':not(pre) > code').evaluateAll((all) => {
        return all.filter((code) => code.getClientRects().length > 1).map(({ textContent }) => textContent ?? '');
      });
      broken.push(...names.filter((name) => name.length < 16).map((name) => `${path}: ${name}`));
    }
    expect(broken).toEqual([]);
  });
});
