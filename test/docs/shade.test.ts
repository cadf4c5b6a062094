import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, noBrowser } from './browser.ts';

/** Nothing but what is painted behind the content is left to be seen. */
const bare = '.scroll * { visibility: hidden } .scroll { border: 0 !important; border-radius: 0 !important }';

describe.skipIf(noBrowser)('A table that goes on beyond its box', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

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
