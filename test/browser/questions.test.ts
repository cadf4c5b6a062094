import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileUrl, launch, noBrowser, watchedPage } from './browser.ts';

/** Questions as people type them into the search, and the text that must be on the first screen of the result. */
const questions: readonly (readonly [question: string, answers: readonly RegExp[]])[] = [
  ['which DocTypes give a nameCode?', [/nameCode/, /00000006/, /00000008/]],
  ['is 206 billed and what do I tell the user?', [/206/, /Billed: *yes/, /What to do:/]],
  ['which parameters does FACE_VERIFY lack?', [/Parameters that this product lacks/, /DocType/, /IdThreshold/]],
  ['how long is the video link valid?', [/15 ?minutes/]],
  ['what does IdThreshold 2 mean?', [/IdThreshold/, /2\s*Loose/]],
];

describe.skipIf(noBrowser)('The first screen of the first result has the answer to', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(questions)('%s', async (question, answers) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const { page } = await watchedPage(context);
    await page.goto(await fileUrl('index.html'));
    await page.keyboard.press('/');
    await page.locator('dialog.search[open] input').fill(question);
    await page.locator('dialog.search li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/index.html'));
    await page.waitForLoadState();
    const text = await visibleText(page);
    const missing = answers.filter((answer) => !answer.test(text));
    expect({ at: page.url().split('/site/')[1], missing: missing.map(String) }).toMatchObject({ missing: [] });
    await context.close();
  });
});

/** The visible text, line by line. */
async function visibleText(page: Page): Promise<string> {
  const text: unknown = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const seen = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      if (bottom > 60 && top < innerHeight && left < innerWidth && right > 0) seen.push(node.textContent);
    }
    return seen.join('').replaceAll(/\\s+/g, ' ');
  })()`);
  return String(text);
}
