import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, layOutAll, noBrowser, siteFolder, sitePages, watchedPage } from './browser.ts';
import { serve, type Served } from '../docs/server.ts';

const pages = await sitePages();

describe.skipIf(noBrowser)('Every page opens', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), siteFolder().then((folder) => serve(folder))]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close()]);
  });

  test.each(['a folder', 'a server'])('from %s without errors and without requests to other hosts', async (from) => {
    const { page, complaints } = await watchedPage(await browser.newContext());
    for (const path of pages) {
      await page.goto(from === 'a folder' ? await fileUrl(path) : `${served.url}${path}`);
      expect({ path, title: await page.title(), complaints }).toEqual({
        path,
        title: expect.stringMatching(/./),
        complaints: [],
      });
    }
  });

  test.each([360, 768, 1280])('at a width of %i without scrolling sideways', async (width) => {
    const { page } = await watchedPage(await browser.newContext({ viewport: { width, height: 800 } }));
    const tooWide: string[] = [];
    for (const path of pages) {
      await page.goto(await fileUrl(path));
      await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
      await layOutAll(page);
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) tooWide.push(path);
    }
    expect(tooWide).toEqual([]);
  });

  test('on A4 paper with all of its columns', async () => {
    // The width of the paper without the margins that browsers leave.
    const { page } = await watchedPage(await browser.newContext({ viewport: { width: 718, height: 1000 } }));
    await page.emulateMedia({ media: 'print' });
    const cut: string[] = [];
    for (const path of pages) {
      await page.goto(await fileUrl(path));
      await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
      await layOutAll(page);
      const isCut =
        "[...document.querySelectorAll('main td, main th, main pre')].some((one) => one.getBoundingClientRect().right > innerWidth + 1)";
      if (await page.evaluate(isCut)) cut.push(path);
    }
    expect(cut).toEqual([]);
  });

  test('with all of its text where scripts are off', async () => {
    const on = await watchedPage(await browser.newContext());
    const off = await watchedPage(await browser.newContext({ javaScriptEnabled: false }));
    // The workbench has a test of its own for what it says without scripts.
    for (const path of pages.filter((one) => one !== 'workbench.html')) {
      const texts = await Promise.all(
        [on.page, off.page].map(async (page) => {
          await page.goto(await fileUrl(path));
          return (await page.locator('main').textContent())?.replaceAll('Copy', '');
        }),
      );
      expect(texts[1], path).toBe(texts[0]);
    }
  });
});
