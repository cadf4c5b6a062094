import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as validators from '../../packages/validators/generated/index.mjs';
import { launch, noBrowser } from './browser.ts';
import { root } from '../support/paths.ts';
import { runBatch } from './batch.ts';
import { cases } from './cases.ts';

const module = readFileSync(join(root, 'packages/validators/generated/index.mjs'), 'utf8');
const origin = 'https://validators.example';

/** A page that contains only the module, as a server would send it. */
async function pageOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const isModule = route.request().url().endsWith('/index.mjs');
    return route.fulfill(
      isModule
        ? { contentType: 'text/javascript', body: module }
        : { contentType: 'text/html', body: '<!doctype html><title>Empty</title>' },
    );
  });
  await page.goto(`${origin}/`);
  return page;
}

describe.skipIf(noBrowser)('In Chromium (skipped if it is missing, except in CI)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('the module gives the same results as in Node', async () => {
    const page = await pageOf(browser);
    // As text, because the browser must import it.
    const loaded = await page.evaluateHandle<typeof validators>(`import('${origin}/index.mjs')`);
    const there = await page.evaluate(runBatch, { validators: loaded, cases });
    const here = runBatch({ validators, cases });
    const differing = cases.filter((_, i) => there[i] !== here[i]).map(({ name, as }) => [name, as]);
    expect(cases.length).toBeGreaterThan(1_000);
    expect(there.length).toBe(cases.length);
    expect(differing).toEqual([]);
  });
});

test('the batch decodes images, refuses broken data, and hides tokens', () => {
  const results = runBatch({ validators, cases });
  const of = (name: string) => results.filter((_, i) => cases[i]?.name === name);
  expect(results.filter((text) => text.startsWith('There is no'))).toEqual([]);
  expect(of('decodeCheckResult').filter((text) => text.startsWith('[{"ok":true')).length).toBeGreaterThan(40);
  expect(of('decodeCheckResult').filter((text) => text.includes('"not-json"')).length).toBeGreaterThan(20);
  expect(of('parseCallback').map((text) => text.startsWith('[{"ok":true'))).toEqual([true, true, false, false, false, false]);
  expect(of('redact').at(-1)).not.toContain('swordfish');
});
