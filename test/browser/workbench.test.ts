import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox } from '../../packages/sandbox/src/index.ts';
import { generated } from '../facts/out/generated.ts';
import type { ProtocolName } from '../support/paths.ts';
import { launch, noBrowser, watchedPage } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const answer = {
  RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
  Code: 'Success',
  Result: {
    Passed: 'N',
    SubCode: '205',
    ExtIdInfo: JSON.stringify({ ocrIdPassed: 'Y', ocrIdInfo: { name: 'Chan Tai Man', sex: 'M', passportNo: 'H99887766' } }),
  },
};
const inSdk = { requestId: 'r-1', code: 'Success', result: { passed: 'N', subCode: '205' } };
const callback = 'https://shop.example/cb?transactionId=hks1&passed=Y&subCode=200&callbackToken=open-sesame';
const personal = ['Chan', 'H99887766', '130A2C10', 'open-sesame', 'hks1'];

/** Pasted texts, and the explanation of the workbench. */
const pasted: readonly (readonly [what: string, text: string, says: string])[] = [
  ['an answer', JSON.stringify(answer), 'CheckResult response: Failed.'],
  ['an answer that was stringified twice', JSON.stringify(JSON.stringify(answer)), 'CheckResult response: Failed.'],
  [
    'what Node.js prints of the response of the SDK',
    inspect({ statusCode: 200, body: inSdk }, { depth: 9 }),
    'CheckResult response: Failed.',
  ],
  [
    'what Python prints of it',
    "{'Code': 'Success', 'Result': {'Passed': 'Y', 'SubCode': '200'}, 'More': None}",
    'CheckResult response: Passed.',
  ],
  ['an answer in a line of a log', `2031-05-02 INFO answer=${JSON.stringify(answer)} in 20 ms`, 'CheckResult response: Failed.'],
  ['an answer in a field of a log', JSON.stringify({ level: 30, time: 1, res: answer }), 'CheckResult response: Failed.'],
  ['an answer that was cut', JSON.stringify(answer).slice(0, -20), 'CheckResult response: Failed.'],
  [
    'an answer that contradicts itself',
    '{"Code":"Success","Result":{"Passed":"Y","SubCode":"205"}}',
    'CheckResult response: The values contradict each other.',
  ],
  [
    'the answer of another operation',
    '{"Code":"Success","Result":{"TransactionId":"a","TransactionUrl":"b"}}',
    'Initialize response: The call succeeded.',
  ],
  ['a part of a part', answer.Result.ExtIdInfo, 'ExtIdInfo.'],
  [
    'a request',
    '{"ProductCode":"FACE_VERIFY","MerchantBizId":"a","MerchantUserId":"1","MetaInfo":"{}"}',
    'Initialize request, FACE_VERIFY: The checks refuse this request: 1 issue.',
  ],
  ['the address of a callback', callback, 'Callback: Passed.'],
  ['a callback in the log of a server', `10.0.0.1 "GET ${callback.slice(20)} HTTP/1.1" 200`, 'Callback: Passed.'],
  [
    'the body of an error',
    '{"Code":"Throttling.User","Message":"Too many","RequestId":"1","HostId":"h"}',
    'Error: The call failed.',
  ],
  ['a printed error', inspect(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })), 'Error: The call failed.'],
  ['the page of a proxy', '<html><body>502 Bad Gateway</body></html>', 'Error: The call failed.'],
  ['a code', '206', 'A code found.'],
  ['a text with nothing in it', 'the user says that it does not work', 'Nothing was recognized.'],
];

describe.skipIf(noBrowser)('The workbench', () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })));
  });
  afterEach(async () => {
    await page.context().close();
    // Includes requests to other hosts: nothing may leave the browser.
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  async function open(hash = '', protocol: ProtocolName = 'real'): Promise<void> {
    await page.goto(`${pathToFileURL(join(await generated('docs', protocol), 'docs/site/workbench.html')).href}${hash}`);
  }

  /** The explanation of a pasted text, in one line. */
  async function explain(text: string): Promise<string> {
    const status = page.locator('#workbench-explain .status');
    await page.getByLabel('Message', { exact: true }).fill('');
    await expect.poll(() => status.textContent()).toBe('');
    await page.getByLabel('Message', { exact: true }).fill(text);
    await expect.poll(() => status.textContent()).not.toBe('');
    return (await status.textContent()) ?? '';
  }

  test('recognizes a pasted message in every form', async () => {
    await open();
    const said: string[][] = [];
    for (const [what, text] of pasted) said.push([what, await explain(text)]);
    expect(said).toEqual(pasted.map(([what, , says]) => [what, says]));
  });

  test('says what to do, and what each field means, with links into the reference', async () => {
    await open();
    await explain(JSON.stringify(answer));

    const verdict = page.getByRole('region', { name: 'Failed' });
    expect(await verdict.textContent()).toMatch(/205.*What to do: /);
    expect(await verdict.getByRole('link', { name: '205' }).getAttribute('href')).toBe('codes/sub-codes.html#code-205');
    expect(await page.getByRole('link', { name: 'SubCode' }).getAttribute('href')).toBe(
      'operations/check-result.html#response-Result.SubCode',
    );
  });

  test('hides personal values and their meanings until the reader shows them', async () => {
    await open();
    await explain(JSON.stringify(answer));
    const fields = page.getByRole('region', { name: 'Every field' });
    expect(await fields.innerText()).not.toMatch(/Chan|Male|H99887766/);

    await page.getByRole('button', { name: 'Show Result ExtIdInfo ocrIdInfo name' }).click();
    expect(await fields.innerText()).toContain('Chan Tai Man');
    expect(await fields.innerText()).not.toMatch(/Male|H99887766/);

    await page.getByRole('button', { name: /^Show all/ }).click();
    expect(await fields.innerText()).toMatch(/Male[^]*H99887766/);
  });

  test('creates a link that contains only codes and names', async () => {
    await open();
    await explain(JSON.stringify({ ...answer, 'Chan’s own field': 'Chan' }));
    await page.getByRole('button', { name: 'Copy a link without the data' }).click();
    const link = decodeURIComponent(await page.evaluate<string>('navigator.clipboard.readText()'));
    expect(personal.filter((value) => link.includes(value))).toEqual([]);

    await page.goto('about:blank');
    await page.goto(link);
    expect(await page.getByRole('region', { name: 'Failed' }).textContent()).toMatch(/205.*What to do: /);
    expect(await page.getByRole('region', { name: 'Every field' }).innerText()).toMatch(/SubCode\s+205[^]*not in the link/);
  });

  test('shows no text that comes from a link', async () => {
    const shared = {
      subject: 'CheckResultResponse',
      verdict: ['failed', 'call 555'],
      choice: null,
      lines: [['RequestId', 'call 555'], 'call 555'],
      findings: [[true, 'call 555', 'call 555', null]],
    };
    await open(`#shared-${encodeURIComponent(JSON.stringify(shared))}`);
    await page.getByRole('region', { name: 'Failed' }).waitFor();
    expect(await page.locator('#workbench-explain .result').innerText()).not.toContain('555');
  });

  test('never takes what is pasted for markup', async () => {
    await open();
    await explain(JSON.stringify({ ...answer, Message: '<img src=x>', '<b>': '<b>' }));
    await page.getByRole('button', { name: /^Show all/ }).click();
    expect(await page.locator('.result :is(img, b)').count()).toBe(0);
  });

  test('opens an example by its address', async () => {
    await open('#example-CheckResultResponse-check-result-ekyc-passed');
    expect(await page.getByRole('region', { name: 'Passed' }).isVisible()).toBe(true);
  });

  test('builds a request: what is required depends on what is chosen, and the checks are live', async () => {
    await open('#build');
    await page.getByLabel('Request', { exact: true }).selectOption({ label: 'Initialize request, FACE_VERIFY' });
    const address = page.getByRole('textbox', { name: 'FacePictureUrl' });
    const image = page.getByRole('textbox', { name: 'FacePictureBase64' });
    const badgeOf = (name: string) =>
      page.locator('.parameter', { has: page.getByLabel(name, { exact: true }) }).locator('.name .badge');
    expect(await badgeOf('FacePictureUrl').textContent()).toBe('one of several');

    await image.fill('iVBORw0KGgo=');
    await expect.poll(() => badgeOf('FacePictureUrl').textContent()).toBe('leave out');

    await address.fill('ftp://photos.example/1.jpg');
    await expect.poll(() => address.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.finished .badge').first().textContent()).toBe('not ready');

    await address.fill('');
    await page.getByRole('button', { name: 'Fill in examples' }).click();
    await expect.poll(() => page.locator('.finished .status').textContent()).toBe('0 issues, 0 notices.');
    expect(await page.locator('.finished .badge').first().textContent()).toBe('ready to send');
  });

  test('gives the finished request in every form, each right by itself', async () => {
    await open('#example-InitializeEkycRequest-ekyc-passport');
    const shown = async (format: string) => {
      await page.getByRole('tab', { name: format, exact: true }).click();
      return page.locator('.output pre:visible').innerText();
    };
    const example = await page.evaluate<{ value: object }>(
      'workbenchFacts.examples.find(({ id }) => id === location.hash.slice(1))',
    );
    expect(JSON.parse(await shown('JSON'))).toEqual(example.value);
    expect(await shown('curl')).toContain("'https://gateway.example/Initialize'");
    expect(await shown('TypeScript')).toMatch(/const request: InitializeEkycRequest = \{\n {2}ProductCode: "eKYC",/);
    expect(await shown('Python')).toContain('"generated/2020-12/InitializeEkycRequest.json"');
    expect(await shown('SDK')).toMatch(/new InitializeRequest\(\{\n {2}productCode: "eKYC",/);
  });

  test('sends the request to a sandbox on this machine, and fills in what the next request needs', async () => {
    // What a page opened from a folder sends as its origin.
    const sandbox = await startSandbox({ allowOrigins: ['null'] });
    try {
      await open('#example-InitializeEkycRequest-ekyc-passport');
      await sendTo(sandbox);
      expect(JSON.parse(await page.getByLabel('Response', { exact: true }).innerText())).toMatchObject({ Code: 'Success' });

      await page.getByLabel('Request', { exact: true }).selectOption({ label: 'CheckResult request' });
      await sendTo(sandbox);
      await page.getByRole('button', { name: 'Explain this response' }).click();
      expect(await page.locator('#workbench-explain .status').textContent()).toBe('CheckResult response: Failed.');
      expect(await page.getByRole('region', { name: 'Failed' }).textContent()).toContain('205');
    } finally {
      await sandbox.close();
    }
  });

  test('sends nothing to another machine', async () => {
    await open('#example-InitializeEkycRequest-ekyc-passport');
    await sendTo({ url: 'http://192.0.2.1:4010', token: '' });
    await page.getByText('The address must be on this machine').waitFor();
    // A page that is opened from a folder has this origin, whatever its address says.
    expect(await page.locator('.try').innerText()).toContain('--allow-origin null');
    expect(await page.getByLabel('Response', { exact: true }).count()).toBe(0);
  });

  async function sendTo({ url, token }: { readonly url: string; readonly token: string }): Promise<void> {
    await page.getByText('Try it on a sandbox').click();
    await page.getByLabel('Address').fill(url);
    await page.getByLabel('Token, to choose an outcome').fill(token);
    await page.getByLabel('Outcome', { exact: true }).selectOption(token === '' ? '' : 'sub-codes-205');
    await page.getByRole('button', { name: 'Send to the sandbox' }).click();
  }

  test('compares two versions of the protocol: what changed, and for whom', async () => {
    const file = readFileSync(join(await generated('schemas', 'parcel'), 'schemas/generated/protocol.json'), 'utf8');
    await open('#compare', 'parcel');
    const choose = (label: string, text: string) =>
      page
        .getByLabel(label, { exact: true })
        .setInputFiles({ name: 'protocol.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const status = page.locator('#workbench-compare .status');

    // The other one is that of this reference.
    await choose('Before', file.replaceAll('"LabelNumber"', '"LabelNumbre"'));
    await page.getByRole('heading', { name: /^Breaking/ }).waitFor();
    expect(await page.locator('#workbench-compare .result').innerText()).toMatch(
      /TrackRequest.LabelNumbre: .*For those who send requests/,
    );
    expect(await violations()).toEqual([]);

    await choose('Before', file);
    await expect.poll(() => status.textContent()).toBe('Nothing has changed.');
    await choose('After', file.replaceAll('"LabelNumber"', '"LabelNumbre"'));
    await page.getByRole('heading', { name: /^Breaking/ }).waitFor();
    await choose('After', '{"format":99}');
    await expect.poll(() => status.textContent()).toContain('another format');
  });

  test('can be used with the keyboard alone', async () => {
    await open();
    await page.getByRole('tab', { name: 'Explain' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Build' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('build-subject');
    expect(await page.getByLabel('Message', { exact: true }).isVisible()).toBe(false);
  });

  test('is made for any protocol', async () => {
    await open('', 'parcel');
    expect(await explain('{"RequestId":"r-18","Code":"Fine","Parcel":{"Fate":"D1"}}')).toMatch(/^Track response: /);
    expect(await explain('https://shop.example/arrived?label=0012345678&fate=D1&word=swordfish')).toBe('Arrival.');
    await page.getByRole('tab', { name: 'Build' }).click();
    await page.getByLabel('Request', { exact: true }).selectOption({ label: 'Track request' });
    await page.getByRole('button', { name: 'Fill in examples' }).click();
    expect(JSON.parse(await page.locator('.output pre:visible').innerText())).toEqual({ LabelNumber: '0012345678' });
  });

  test('without scripts, says what it does and where to find the same facts', async () => {
    await page.context().close();
    ({ page, complaints } = await watchedPage(await browser.newContext({ javaScriptEnabled: false })));
    await open();
    expect(await page.locator('main').innerText()).toContain('needs the site and JavaScript');
    expect(await page.locator('main').getByRole('link', { name: 'Sub codes' }).isVisible()).toBe(true);
  });

  const build = () => page.getByRole('tab', { name: 'Build' }).click();
  const states: Readonly<Record<string, () => Promise<unknown>>> = {
    empty: () => Promise.resolve(),
    'with an answer': () => explain(JSON.stringify({ ...answer, New: 'x' })),
    'with an answer in full': async () => {
      await explain(JSON.stringify(answer));
      await page.getByRole('button', { name: /^Show all/ }).click();
    },
    'with an answer that contradicts itself': () => explain('{"Code":"Success","Result":{"Passed":"Y","SubCode":"205"}}'),
    'with an error': () => explain('{"Code":"Throttling.User","Message":"Too many","RequestId":"1","HostId":"h"}'),
    'with codes': () => explain('206'),
    'with nothing recognized': () => explain('the user says that it does not work'),
    'with a form': build,
    'with a request that is refused': async () => {
      await build();
      await page.getByRole('textbox', { name: 'CallbackUrl' }).fill('ftp://shop.example');
      await page.locator('[aria-invalid="true"]').first().waitFor();
    },
    'with a finished request': async () => {
      await build();
      await page.getByRole('button', { name: 'Fill in examples' }).click();
      await page.getByRole('tab', { name: 'Python', exact: true }).click();
      await page.getByText('Try it on a sandbox').click();
    },
    'with nothing to compare': () => page.getByRole('tab', { name: 'Compare' }).click(),
  };

  test.each(Object.entries(states))('has nothing that axe finds, %s, at all widths and in both themes', async (_, prepare) => {
    await open();
    await prepare();
    for (const [width, colorScheme] of [
      [320, 'light'],
      [390, 'dark'],
      [1024, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect({ width, found: await violations() }).toEqual({ width, found: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  async function violations(): Promise<string[]> {
    await page.evaluate(axe);
    const found: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] = await page.evaluate(
      `axe.run({ exclude: ['nav'] }, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
});
