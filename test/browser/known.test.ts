import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain, tableRows } from '../facts/out/markdown.ts';
import { generateHere } from '../support/pipeline.ts';
import { launch, noBrowser } from './browser.ts';
import { partlyKnown } from './known-spec.ts';

const folder = join(await generateHere(partlyKnown().dir, ['docs']), 'docs');
const read = (page: string) => readFileSync(join(folder, `markdown/${page}.md`), 'utf8');

/** The section that begins at an anchor, and what is before it and after it. */
function sectionAt(page: string, anchor: string): { readonly section: string; readonly rest: string } {
  const sections = read(page).split(/\n(?=## )/);
  const isWanted = (section: string) => section.startsWith(`## <a id="${anchor}"></a>`);
  return { section: sections.find(isWanted) ?? '', rest: sections.filter((one) => !isWanted(one)).join('\n') };
}

describe('Fields that no page describes', () => {
  const names = ['GiftWrap', 'DoorBellCode', 'VanNumber'];

  test.each(['operations/ship', 'products/door', 'products/locker'])('are only in their own section on %s', (page) => {
    const { section, rest } = sectionAt(page, 'not_described');
    expect(section).toContain("Only the provider's SDK has these parameters. No page describes them.");
    expect(section).toContain('(../issues.md#issue_not-described)');
    expect(names.filter((name) => rest.includes(name))).toEqual([]);
  });

  test('are listed once for all products, with what is special about each', () => {
    const rows = tableRows(sectionAt('operations/ship', 'not_described').section);
    expect(rows).toEqual([
      ['`GiftWrap`', 'Whether the parcel is wrapped.'],
      [
        '`DoorBellCode`',
        // Line breaks are left out here.
        "Opens the house. (The sender's handbook)Data: secret; keep it out of logs.Only for To the door.Sent in the form.",
      ],
    ]);
  });

  test('are folded on the page of a product and lead to the page of its operation', () => {
    const { section } = sectionAt('products/door', 'not_described');
    expect(section.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>2 parameters of the request</summary>',
      '<summary>1 field of the response</summary>',
    ]);
    expect(section).toContain('[`DoorBellCode`](../operations/ship.md#request-DoorBellCode)');
    expect(section).not.toContain('<a id="request-');
  });

  test('are among all names, each once', () => {
    const rows = read('names')
      .split('\n')
      .filter((row) => names.some((name) => row.includes(name)));
    expect(rows).toEqual([
      '| `DoorBellCode` | [Ship: known, not described](operations/ship.md#request-DoorBellCode) |',
      '| `GiftWrap` | [Ship: known, not described](operations/ship.md#request-GiftWrap) |',
      '| `VanNumber` | [Ship: known, not described](operations/ship.md#response-VanNumber) |',
    ]);
  });
});

describe('Products that are not covered', () => {
  test('are named with the products, and each in a row', () => {
    expect(plain(sectionAt('operations/ship', 'products').section)).toContain('Not covered here: `DRONE_1` and `RAFT_7`.');
    const { section } = sectionAt('operations/ship', 'not_covered');
    expect(section).toContain('this reference does not cover them. The service may accept them.');
    expect(section).toContain('**Source:** [At the counter](../sources.md#hearsay)');
    expect(tableRows(section)).toEqual([
      ['`DRONE_1`', 'Only its code is known.'],
      ['`RAFT_7`', "By river. (The sender's handbook)"],
    ]);
  });

  test('are among all names', () => {
    expect(read('names')).toContain('| `DRONE_1` | [Ship: not covered here](operations/ship.md#not_covered-DRONE_1) |');
  });
});

describe.skipIf(noBrowser)('The search', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function find(words: string): Promise<string[]> {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'site/index.html')).href);
    await page.keyboard.press('/');
    await page.locator('dialog.search[open] input').fill(words);
    await page.locator('dialog.search li').first().waitFor();
    const titles = await page.locator('dialog.search li strong').allTextContents();
    await page.close();
    return titles;
  }

  test.each(['GiftWrap', 'DoorBellCode', 'VanNumber', 'DRONE_1', 'RAFT_7'])('finds %s first, and once', async (name) => {
    const titles = await find(name);
    expect([titles[0], titles.filter((title) => title === name).length]).toEqual([name, 1]);
    expect(titles).not.toContain('Known, not described');
  });

  test("ranks described fields above fields that aren't described", async () => {
    const titles = await find('coins');
    expect(titles).toEqual(expect.arrayContaining(['Worth', 'VanNumber']));
    expect(titles.indexOf('Worth')).toBeLessThan(titles.indexOf('VanNumber'));
  });
});
