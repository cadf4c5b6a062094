import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { consumerProject } from '../consumers/packed.ts';
import { pages } from './out/markdown.ts';
import { validators, type Validate } from './out/validators.ts';
import { typeErrors } from '../support/typecheck.ts';
import { tempDir } from '../support/temp.ts';

interface Sample {
  readonly at: string;
  readonly json: string;
  readonly curl: string | undefined;
  readonly typescript: string;
}

const block = (language: string) => String.raw`\x60{3}${language}\n([\s\S]*?)\n\x60{3}`;
const written = new RegExp(
  String.raw`\*\*JSON\*\*\n\n${block('json')}\n\n(?:\*\*curl[^\n]*\n\n${block('sh')}\n\n)?\*\*TypeScript\*\*\n\n${block('ts')}`,
  'g',
);

const samples: Sample[] = [...(await pages())].flatMap(([page, markdown]) =>
  [...markdown.matchAll(written)].map(([, json = '', curl, typescript = ''], i) => ({
    at: `${page} ${i + 1}`,
    json,
    curl,
    typescript,
  })),
);

describe('Of all samples', () => {
  let validator: (type: string) => Validate;
  beforeAll(async () => {
    validator = await validators();
  });

  test('there is one for each product, and for each document with each product that takes it', () => {
    const count = (start: string) => samples.filter(({ at, curl }) => at.startsWith(start) && curl !== undefined).length;
    for (const product of ['ekyc', 'id-ocr', 'face-verify']) expect(count(`products/${product}`)).toBeGreaterThan(0);
    for (const document of ['global-passport', 'hong-kong-id-card', 'mainland-id-card'])
      expect(count(`documents/${document}`)).toBe(2);
    expect(samples.length).toBeGreaterThan(30);
  });

  test.each(samples)('the JSON of $at passes its validator', ({ json, typescript }) => {
    const type = /import \{ validate(\w+) \}/.exec(typescript)?.[1] ?? '';
    expect(validator(type)(JSON.parse(json), { strict: true })).toMatchObject({ ok: true });
  });

  const withCurl = samples.flatMap(({ curl, ...sample }) => (curl === undefined ? [] : [{ ...sample, curl }]));

  test.each(withCurl)('curl of $at sends just that JSON', ({ json, curl }) => {
    const said = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${curl}`], { encoding: 'utf8' }).split('\0');
    expect(said[2]).toMatch(/^https:\/\/gateway\.example\/\w+$/);
    expect(JSON.parse(said[said.indexOf('-d') + 1] ?? '')).toEqual(JSON.parse(json));
  });

  test('TypeScript compiles, strictly', async () => {
    const dir = tempDir('samples');
    symlinkSync(join(await consumerProject(), 'node_modules'), join(dir, 'node_modules'));
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ type: 'module' }));
    const console = 'declare const console: { log(...data: unknown[]): void };';
    writeFileSync(join(dir, 'globals.d.ts'), console);
    samples.forEach(({ typescript }, i) => writeFileSync(join(dir, `sample-${i}.ts`), typescript));
    expect(await typeErrors(dir, ['*.ts'], { module: 'nodenext', lib: ['es2023'] })).toBe('');
  });
});
