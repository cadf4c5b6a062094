import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, noBrowser, watchedPage } from '../../browser/browser.ts';
import { accessFaults } from '../../sandbox/access.ts';
import type { Shop } from './shop.ts';

/** The tests that a user's visit must pass in every example. */
export function visits(start: () => Promise<Shop>): void {
  describe.skipIf(noBrowser)('A user, in a browser', () => {
    let browser: Browser;
    let shop: Shop;
    beforeAll(async () => {
      [browser, shop] = await Promise.all([launch(), start()]);
      // Some examples must be built first.
    }, 600_000);
    afterAll(async () => {
      await browser.close();
      await shop.close();
    });

    /** Starts a verification, and opens the page that replaces the camera. */
    async function toVerification() {
      const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
      const { page, complaints } = await watchedPage(context);
      await page.goto(shop.url);
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Verify your identity' }).click();
      await page.getByRole('heading', { name: 'Verification' }).waitFor();
      const id = page.url().split('/').at(-1) ?? '';
      return { page, complaints, id };
    }

    test.each([
      { outcome: 'sub-codes-200', title: 'You are verified', mayRetry: false, kind: 'passed', subCode: '200' },
      { outcome: 'sub-codes-205', title: 'We could not verify you', mayRetry: true, kind: 'failed', subCode: '205' },
    ])('comes to know the outcome $kind, which the callback has brought', async ({ outcome, title, mayRetry, ...verdict }) => {
      const { page, complaints, id } = await toVerification();
      await page.getByLabel('Outcome').selectOption(outcome);
      await page.getByRole('button', { name: 'Finish the verification' }).click();
      await shop.sandbox.settled();
      const businessId = shop.sandbox.transaction(id)?.request['MerchantBizId'];
      expect(shop.sandbox.transaction(id)?.attempts.map(({ outcome }) => outcome)).toEqual(['status 200']);
      expect(shop.logged()).toContainEqual({ event: 'verdict', businessId, ...verdict });
      await page.getByRole('link', { name: 'Return now' }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      expect(await page.getByRole('link', { name: 'Try again' }).count()).toBe(mayRetry ? 1 : 0);
      expect(await accessFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      // The callback has asked for the result, and the page did not ask again.
      const asked = shop.logged().filter((line) => 'requestId' in line && 'subCode' in line && line.subCode === verdict.subCode);
      expect(asked).toHaveLength(1);
    });

    test('passes only if the service says so, whatever the address says', async () => {
      const { page, id } = await toVerification();
      const response = JSON.stringify({ resultCode: '1000', extInfo: { certifyId: id } });
      await page.goto(`${shop.url}/result?response=${encodeURIComponent(response)}&passed=Y`);
      await page.getByRole('heading', { name: 'Not finished yet' }).waitFor();
      expect((await fetch(`${shop.url}/idv/callback?transactionId=${id}&passed=Y&callbackToken=guessed`)).status).toBe(403);
      await page.reload();
      await page.getByRole('heading', { name: 'Not finished yet' }).waitFor();
      // The page checks again by itself.
      shop.sandbox.finish(id, 'sub-codes-200');
      await page.getByRole('heading', { name: 'You are verified' }).waitFor();
    });

    test('without a verification, the page says that there is none', async () => {
      const { page } = await watchedPage(await browser.newContext());
      await page.goto(`${shop.url}/result`);
      expect(await page.getByRole('heading').textContent()).toBe('There is no verification');
    });

    test('leaves nothing personal and no secret in the log', () => {
      const log = JSON.stringify(shop.logged());
      expect(log).toContain('CheckResult');
      expect(log).not.toMatch(/user-4711|callbackToken|MetaInfo/);
    });
  });
}
