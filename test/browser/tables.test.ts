import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { fileUrl, launch, layOutAll, noBrowser, siteFolder } from './browser.ts';

/** Hides everything except the background of the content. */
const bare = 'pre * { visibility: hidden } .code { border: 0 !important; border-radius: 0 !important }';

let browser: Browser;
beforeAll(async () => {
  if (!noBrowser) browser = await launch();
});
afterAll(() => browser?.close());

describe.skipIf(noBrowser)('Code that is wider than its box', () => {
  test.each(['light', 'dark'] as const)('has a shade at that side, in the %s theme', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 }, colorScheme });
    const page = await context.newPage();
    await page.goto(await fileUrl('products/ekyc.html'));
    await page.addStyleTag({ content: bare });
    const left = await edges(page, 0);
    const right = await edges(page, 10_000);
    expect([left.right.equals(left.middle), left.left.equals(left.middle)]).toEqual([false, true]);
    expect([right.right.equals(right.middle), right.left.equals(right.middle)]).toEqual([true, false]);
    await context.close();
  });
});

describe.skipIf(noBrowser)('Tables', () => {
  test.each([768, 1024, 1440])('fit on a screen that is %i pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const cut: string[] = [];
    for (const name of ['operations/initialize', 'operations/check-result', 'products/ekyc', 'codes/return-codes', 'gateways']) {
      await page.goto(await fileUrl(`${name}.html`));
      await layOutAll(page);
      const boxes = page.locator('.scroll:has(table)');
      const widths = await boxes.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
      cut.push(...widths.filter((more) => more > 0).map((more) => `${name}: ${more}`));
    }
    expect(cut).toEqual([]);
    await page.close();
  });
});

describe.skipIf(noBrowser)('Documents side by side', () => {
  test.each([0, 1, 3, 8])('fit beside each other on a wide screen, with %i documents more', async (more) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const site = more === 0 ? await siteFolder() : await siteWithMore(more);
    await page.goto(pathToFileURL(join(site, 'codes/doc-types.html')).href);
    const boxes = await page.locator('.matrix').evaluateAll((all) =>
      all.map((box) => ({
        documents: box.querySelectorAll('thead th').length - 1,
        isWhole: box.scrollWidth === box.clientWidth,
      })),
    );
    const fronts = boxes.slice(0, -1);
    expect(fronts.reduce((sum, { documents }) => sum + documents, 0)).toBe(7 + more);
    expect(boxes.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1440);
    await page.close();
  });

  test('name the documents that have a field, and no others, on a narrow one', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.goto(`${await fileUrl('codes/doc-types.html')}#shape-front-province`);
    const row = page.locator('tr:has(#shape-front-province)');
    const heads = await row.locator('td:visible').evaluateAll((cells) => cells.map((cell) => cell.dataset['head']));
    expect(heads).toEqual([expect.stringContaining('Mainland China ID card')]);
    await page.close();
  });
});

/** The site of a spec with so many documents more, whose names are as long as the longest. */
async function siteWithMore(more: number): Promise<string> {
  const spec = new SpecCopy('real');
  const text = spec.read('documents/mainland-permit-hk-macao.yaml');
  for (let i = 1; i <= more; i++) {
    const other = text
      .replace(/^name: .*/m, (name) => `${name}${'ABCDEFGH'[i - 1]}`)
      .replace(/^label: .*/m, (label) => `${label}, version ${i}`)
      .replaceAll(/code: "(\d+)"/g, `code: "$1${i}"`)
      .replaceAll(/^( +- id: )(.*)$/gm, `$1$2-${i}`);
    spec.write(`documents/other-${i}.yaml`, other);
  }
  return join(await generateHere(spec.dir, ['docs']), 'docs/site');
}

/** Screenshots of the box at its sides and in its middle, after scrolling. */
async function edges(page: Page, scrolled: number): Promise<Record<'left' | 'middle' | 'right', Buffer>> {
  const box = page.locator('pre:visible').first();
  await box.evaluate((element, left) => {
    element.scrollIntoView();
    element.scrollTo({ left });
  }, scrolled);
  const { x = 0, y = 0, width = 0 } = (await box.boundingBox()) ?? {};
  const strip = (at: number) => page.screenshot({ clip: { x: at, y: y + 4, width: 4, height: 40 } });
  return { left: await strip(x), middle: await strip(x + Math.floor(width / 2)), right: await strip(x + width - 4) };
}
