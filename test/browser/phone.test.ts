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

  test('the bar shows the whole title, and what it shows as drawings has names', async () => {
    await page.goto(await fileUrl('index.html'));
    expect(await page.locator('.bar .home').evaluate((title) => title.scrollWidth - title.clientWidth)).toBe(0);
    await page.getByRole('link', { name: /^Search/ }).click();
    await page.getByRole('searchbox', { name: /^Search/ }).press('Escape');
    await page.getByRole('button', { name: 'Theme: system' }).waitFor();
  });

  test('no code lies below the button that copies it', async () => {
    await page.goto(await fileUrl('gateways.html'));
    const box = page.locator('.code:visible').first();
    const [button, code] = await Promise.all([box.locator('button').boundingBox(), box.locator('pre code').boundingBox()]);
    expect(code?.y).toBeGreaterThanOrEqual((button?.y ?? Infinity) + (button?.height ?? 0));
  });

  test.each(['codes/sub-codes', 'operations/initialize', 'codes/doc-types', 'limits', 'discrepancies'])(
    'nothing in a table of %s is off a screen of 320 pixels',
    async (name) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(await fileUrl(`${name}.html`));
      await layOutAll(page);
      const cut = await page.locator('tbody :is(td, th):visible').evaluateAll(
        (cells) =>
          cells.filter((cell) => {
            const { left, right, width } = cell.getBoundingClientRect();
            return width > 1 && (left < 0 || right > 320 || cell.scrollWidth > cell.clientWidth + 1);
          }).length,
      );
      expect(cut).toBe(0);
      await page.setViewportSize({ width: 360, height: 700 });
    },
  );

  test('a result of the search has each of its lines to itself', async () => {
    await page.goto(await fileUrl('index.html'));
    await page.keyboard.press('/');
    await page.locator('dialog.search input').fill('expiry');
    await page.locator('dialog.search li').first().waitFor();
    const tops = await page
      .locator('dialog.search li')
      .first()
      .locator('strong, small, span')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(3);
  });
});
