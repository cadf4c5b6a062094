import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../packages/sandbox/src/index.ts';
import { launch, noBrowser, watchedPage } from './browser.ts';
import { accessFaults } from '../sandbox/access.ts';
import { requests } from '../sandbox/requests.ts';

describe.skipIf(noBrowser)('In a browser', () => {
  let browser: Browser;
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    browser = await launch();
    sandbox = await startSandbox();
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  async function start(more: Readonly<Record<string, string>> = {}): Promise<{ TransactionId: string; TransactionUrl: string }> {
    const body = JSON.stringify({ ...requests.ekyc, MerchantUserId: 'maria-4711', ...more });
    return Object(await (await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body })).json()).Result;
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessFaults(page)).toEqual([]);
  }

  async function open() {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
    return watchedPage(context);
  }

  test("the user's page can be used with the keyboard alone, and returns the user", async () => {
    const { page, complaints } = await open();
    const { TransactionId, TransactionUrl } = await start({ ReturnUrl: `${sandbox.url}/_sandbox/verify/nowhere?order=7` });
    await page.goto(TransactionUrl);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('The liveness check');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    await expectAccessible(page);
    await page.waitForURL(/order=7&response=/);
    expect(sandbox.transaction(TransactionId)?.scenario).toBe('sub-codes-205');
    expect(complaints.filter((complaint) => !complaint.includes('nowhere') && !complaint.includes('404'))).toEqual([]);
  });

  test('the console shows and masks what happened, changes the outcome and advances the clock', async () => {
    const { page, complaints } = await open();
    const { TransactionId } = await start();
    await page.goto(`${sandbox.url}/_sandbox?token=${sandbox.token}`);
    expect(page.url()).toBe(`${sandbox.url}/_sandbox`);
    await expectAccessible(page);
    await page.getByRole('link', { name: TransactionId }).click();
    await expectAccessible(page);
    expect(await page.content()).not.toContain('maria-4711');
    await page.getByRole('link', { name: 'Show personal data' }).click();
    expect(await page.content()).toContain('maria-4711');
    await page.getByLabel('Outcome').selectOption('sub-codes-204');
    await page.getByRole('button', { name: 'Finish with it' }).click();
    expect(await page.getByRole('main').textContent()).toContain('(sub-codes-204)');
    await expectAccessible(page);
    const answer = page.locator('section', { hasText: 'Response to CheckResult' }).locator('pre');
    const [sent = '', decoded = ''] = await answer.allTextContents();
    expect(Object(JSON.parse(sent)).Result).toMatchObject({ Passed: 'N', SubCode: '204', ExtIdInfo: expect.any(String) });
    expect(Object(JSON.parse(decoded)).result).toMatchObject({
      passed: false,
      subCode: { code: '204' },
      extIdInfo: expect.any(Object),
    });
    // While the console masks values, it also masks the person in the response.
    const name = async () =>
      JSON.parse(Object(JSON.parse((await answer.allTextContents())[0] ?? '')).Result.ExtIdInfo).ocrIdInfo.name;
    expect(await name()).toMatch(/^\[personal/);
    await page.getByRole('link', { name: 'Show personal data' }).click();
    expect(await name()).not.toMatch(/^\[/);
    await page.getByRole('link', { name: 'All transactions' }).click();
    const before = sandbox.clock.now();
    await page.getByRole('button', { name: 'Advance' }).click();
    await page.getByText("The sandbox's time is").waitFor();
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(30 * 60_000);
    expect(complaints).toEqual([]);
  });

  test('all pages can be read on a wide screen in the dark', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    const { page } = await watchedPage(context);
    const { TransactionId, TransactionUrl } = await start({ SceneCode: 'S205', ReturnUrl: 'https://shop.example/' });
    await page.goto(`${sandbox.url}/_sandbox?token=${sandbox.token}`);
    for (const path of ['/_sandbox', `/_sandbox/console/${TransactionId}`, `/_sandbox/verify/none`]) {
      await page.goto(sandbox.url + path);
      await expectAccessible(page);
    }
    await page.goto(`${TransactionUrl}?stay=1`);
    expect(await accessFaults(page)).toEqual([]);
  });

  test('the console stays closed without the token', async () => {
    const { page } = await open();
    const response = await page.goto(`${sandbox.url}/_sandbox`);
    expect(response?.status()).toBe(401);
    await expectAccessible(page);
  });
});
