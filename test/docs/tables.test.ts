import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, noBrowser } from './browser.ts';

/** Nothing but what is painted behind the content is left to be seen. */
const bare = '.scroll * { visibility: hidden } .scroll { border: 0 !important; border-radius: 0 !important }';

let browser: Browser;
beforeAll(async () => {
  if (!noBrowser) browser = await launch();
});
afterAll(() => browser?.close());

describe.skipIf(noBrowser)('A table that goes on beyond its box', () => {
  test.each(['light', 'dark'] as const)('has a shade at that side, in the %s theme', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 }, colorScheme });
    const page = await context.newPage();
    await page.goto(await fileUrl('codes/sub-codes.html'));
    await page.addStyleTag({ content: bare });
    const left = await edges(page, 0);
    const right = await edges(page, 10_000);
    expect([left.right.equals(left.middle), left.left.equals(left.middle)]).toEqual([false, true]);
    expect([right.right.equals(right.middle), right.left.equals(right.middle)]).toEqual([true, false]);
    await context.close();
  });
});

describe.skipIf(noBrowser)('Documents side by side', () => {
  test('fit beside each other on a wide screen, as long as they are no more than seven', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(await fileUrl('codes/doc-types.html'));
    const boxes = await page.locator('.matrix').evaluateAll((all) =>
      all.map((box) => ({
        documents: box.querySelectorAll('thead th').length - 1,
        isWhole: box.scrollWidth === box.clientWidth,
      })),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter(({ documents, isWhole }) => documents <= 7 && !isWhole)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1440);
    await page.close();
  });

  test('keep their names and those of the fields in sight on a narrow one', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.goto(`${await fileUrl('codes/doc-types.html')}#shape-front-province`);
    await page
      .locator('.matrix')
      .first()
      .evaluate((box) => box.scrollBy({ left: 10_000 }));
    const field = page.getByRole('rowheader', { name: 'province' });
    const document = page.getByRole('columnheader', { name: 'Mainland permit for Taiwan residents' });
    expect([await isInView(field), await isInView(document)]).toEqual([true, true]);
    await page.close();
  });
});

async function isInView(cell: Locator): Promise<boolean> {
  const { x = -1, y = -1, width = 0 } = (await cell.boundingBox()) ?? {};
  return x >= 0 && x + width <= 360 && y >= 0 && y < 700;
}

/** How the box looks at its two sides and in its middle, scrolled so far. */
async function edges(page: Page, scrolled: number): Promise<Record<'left' | 'middle' | 'right', Buffer>> {
  const box = page.locator('.scroll').first();
  await box.evaluate((element, left) => {
    element.scrollIntoView();
    element.scrollTo({ left });
  }, scrolled);
  const { x = 0, y = 0, width = 0 } = (await box.boundingBox()) ?? {};
  const strip = (at: number) => page.screenshot({ clip: { x: at, y: y + 4, width: 4, height: 40 } });
  return { left: await strip(x), middle: await strip(x + Math.floor(width / 2)), right: await strip(x + width - 4) };
}
