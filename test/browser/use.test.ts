import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileUrl, launch, noBrowser, siteFolder, watchedPage } from './browser.ts';
import { serve, type Served } from '../docs/server.ts';

describe.skipIf(noBrowser)('A reader', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), siteFolder().then((folder) => serve(folder))]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close()]);
  });
  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })));
  });
  afterEach(async () => {
    await page.context().close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  async function search(words: string): Promise<string[]> {
    await page.keyboard.press('/');
    await page.locator('dialog.search[open] input').fill(words);
    await page.locator('dialog.search li, dialog.search p:text("Nothing found")').first().waitFor();
    return page.locator('dialog.search li strong').allTextContents();
  }

  test.each([
    ['206', '206'],
    ['transacton', 'TransactionId'],
    ['passport', 'Global passport'],
    ['idthresh', 'IdThreshold'],
    ['video url', 'docVideoUrl'],
    ['LIVENESS', 'Model'],
    // Words that the pages don't have, or have in other places.
    ['QPS', 'Calls fail with Throttling under load'],
    ['rate limit', 'Limits'],
    ['retention', 'How long a result is kept by default. After that, it is deleted.'],
    ['validity', 'How long one deviceToken is valid.'],
    ['error 401', 'Return codes'],
    ['hk id', 'Hong Kong identity card'],
    ['kong', 'Kong Gateway'],
    ['price', 'Sub codes'],
    ['webhook', 'Callback'],
    ['gender', 'sex'],
    ['too many requests', 'Calls fail with Throttling under load'],
    ['home return permit', 'Mainland permit for Hong Kong and Macao residents'],
  ])('who types %s finds %s among the first three', async (words, title) => {
    await page.goto(await fileUrl('index.html'));
    expect((await search(words)).slice(0, 3)).toContain(title);
  });

  test.each([
    ['HKID', 'Hong Kong identity card'],
    ['error codes', 'Return codes'],
    // A code is the first result, whatever its text is.
    ['error 206', '206'],
    ['subcode 206', '206'],
    ['what does subCode 206 mean?', '206'],
    ['doctype 00000006', '00000006'],
    ['what is 401', 'Return codes'],
    // Known, but not described or not covered.
    ['DateOfExpiry', 'DateOfExpiry'],
    ['FACE_LIVENESS', 'FACE_LIVENESS'],
  ])('who types %s finds %s first', async (words, title) => {
    await page.goto(await fileUrl('index.html'));
    expect((await search(words))[0]).toBe(title);
  });

  test('leads the search by the keyboard alone, from a folder', async () => {
    await page.goto(await fileUrl('documents/global-passport.html'));
    await search('206');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.href')).toMatch(/codes\/sub-codes\.html#code-206$/);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForURL(/codes\/sub-codes\.html#code-206$/);
    expect(await page.locator(':target').textContent()).toBe('206');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search[open]').count()).toBe(0);
  });

  test('can search by the address, which keeps the question', async () => {
    await page.goto(`${served.url}index.html?q=206`);
    await page.locator('dialog.search li a').first().waitFor();
    expect(await page.locator('dialog.search li a').first().getAttribute('href')).toBe('codes/sub-codes.html#code-206');
    await page.locator('dialog.search input').fill('207');
    await page.waitForURL(/\?q=207$/);
    await page.keyboard.press('Escape');
    await page.waitForURL(/index\.html$/);
  });

  test('sees the found words marked in their sentence', async () => {
    await page.goto(await fileUrl('index.html'));
    await search('virtual environments');
    expect(await page.locator('dialog.search li a mark').allTextContents()).toContain('virtual');
  });

  test('is shown similar codes for one that is not listed', async () => {
    await page.goto(await fileUrl('index.html'));
    expect(await search('00000011')).toContain('000000011');
    expect(await page.locator('dialog.search [role=status]').textContent()).toBe(
      '00000011 is not listed. These codes are similar.',
    );
  });

  test('types Chinese with an input method, whose Enter opens nothing', async () => {
    await page.goto(await fileUrl('index.html'));
    await search('206');
    const at = page.url();
    await page.evaluate(`document.querySelector('dialog.search input').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
    expect(page.url()).toBe(at);
  });

  test('can type while the search is still loading, and close it with Escape', async () => {
    await page.goto(await fileUrl('index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('transacton');
    await page.locator('dialog.search li').first().waitFor();
    expect(await page.locator('dialog.search input').inputValue()).toBe('transacton');
    expect(await page.locator('dialog.search li strong').first().textContent()).toMatch(/transactionId/i);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search[open]').count()).toBe(0);
  });

  test('prints light pages, whatever the theme', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(await fileUrl('codes/sub-codes.html'));
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.evaluate('document.documentElement.dataset.theme = "dark"');
    expect(await page.evaluate('getComputedStyle(document.querySelector("main a")).color')).toBe('rgb(11, 107, 93)');
  });

  test('reports that nothing was found', async () => {
    await page.goto(served.url);
    expect(await search('qqqqqqq')).toEqual([]);
    expect(await page.locator('dialog.search [role=status]').textContent()).toBe('Nothing found.');
  });

  test('switches the theme, and it stays for the next page', async () => {
    await page.goto(served.url);
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await background();
    await page.locator('button.theme').click();
    await page.locator('button.theme').click();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await background()).not.toBe(before);
    await page.goto(`${served.url}limits.html`);
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await background()).not.toBe(before);
  });

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(17, 21, 23)'],
  ] as const)('has the system’s %s theme where scripts are off', async (colorScheme, background) => {
    const context = await browser.newContext({ colorScheme, javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(served.url);
    expect(await plain.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(background);
    await context.close();
  });

  test('copies a sample to the character', async () => {
    await page.goto(`${served.url}products/ekyc.html`);
    const box = page.locator('.code:visible').first();
    await box.locator('button').click();
    await box.locator('button:text("Copied")').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await box.locator('pre').textContent());
  });

  test('chooses a language once, for every sample on this page and the next', async () => {
    const shown = () => page.locator('.panel:visible .head span').allTextContents();
    await page.goto(`${served.url}products/ekyc.html`);
    expect(new Set(await shown())).toEqual(new Set(['JSON']));
    await page.getByRole('radio', { name: 'TypeScript' }).first().check();
    expect(new Set(await shown())).toEqual(new Set(['TypeScript']));
    await page.goto(`${served.url}products/id-ocr.html`);
    expect(await shown()).toContain('TypeScript');
    expect(await page.getByRole('radio', { name: 'TypeScript' }).first().isChecked()).toBe(true);
  });

  test('sees the current page in the menu, and the current part of the page', async () => {
    await page.goto(`${served.url}codes/sub-codes.html#code-206`);
    const current = page.locator('nav.pages [aria-current="page"]');
    const { y = 0 } = (await current.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(720);
    await page.locator('nav.contents [aria-current="location"]').filter({ hasText: /^206$/ }).waitFor();
  });

  test('goes on to the next page, and back', async () => {
    await page.goto(`${served.url}operations/initialize.html`);
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.waitForURL(/check-result\.html$/);
    await page.getByRole('link', { name: /^Previous/ }).click();
    await page.waitForURL(/initialize\.html$/);
    expect(await page.locator('h1').textContent()).toBe('Initialize');
  });

  test('gets by a link to exactly the field, below the bar', async () => {
    await page.goto(`${served.url}products/ekyc.html#request-IdThreshold`);
    const { y = 0 } = (await page.locator('#request-IdThreshold').boundingBox()) ?? {};
    const { height = 0 } = (await page.locator('header.bar').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(height);
    expect(y).toBeLessThan(300);
  });

  test('unfolds the JSON inside a text, level by level', async () => {
    await page.goto(`${served.url}operations/check-result.html`);
    const inside = page.locator('.tree a').filter({ hasText: /^docVideoUrl$/ });
    expect(await inside.isVisible()).toBe(false);
    const summary = page.locator('.tree summary').filter({ hasText: /^ExtFaceInfo/ });
    await summary.click({ position: { x: 4, y: 8 } });
    expect(await inside.isVisible()).toBe(true);
  });

  test('skips the menu by keyboard', async () => {
    await page.goto(served.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('on a phone opens and closes the menu without scripts', async () => {
    const phone = await browser.newContext({ viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
    const small = await phone.newPage();
    await small.goto(served.url);
    await small.locator('a.menu').click();
    expect(await small.locator('nav.pages a:text-is("FACE_VERIFY")').isVisible()).toBe(true);
    await small.locator('nav.pages a.close').click();
    expect(await small.evaluate('location.hash')).toBe('#main');
    await phone.close();
  });

  test('prints what is folded, too', async () => {
    await page.goto(`${served.url}operations/check-result.html`);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
  });
});
