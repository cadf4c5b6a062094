import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as here from '../../packages/validators/generated/index.mjs';
import { root } from '../support/paths.ts';
import { answer, base64, docTypeCodes, pack, written } from './answers.ts';

// The validators run in every JavaScript runtime: they import nothing, and use only globals that every runtime has.

const folder = join(root, 'packages/validators/generated');
const files = ['index.mjs', 'index.cjs'].map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const script = new Script(files[1]?.text ?? '', { filename: 'index.cjs' });

const web = { URL, URLSearchParams, TextDecoder, atob };
const runtimes = [
  { runtime: 'a runtime with nothing but the language', globals: {}, setup: '' },
  { runtime: 'an edge runtime', globals: web, setup: '' },
  {
    runtime: 'a runtime that reads Base64 by itself',
    globals: web,
    setup: `Uint8Array.fromBase64 = (text) => {
      if (/=./.test(text.replace(/=$/, '')) || text.length % 4) throw new SyntaxError('No Base64');
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    };`,
  },
  { runtime: 'Node', globals: { ...web, Buffer }, setup: '' },
];

function load(globals: object, setup: string): { context: Context; exports: typeof here } {
  const module = { exports: here };
  const context = createContext({ ...globals, module });
  new Script(setup).runInContext(context);
  script.runInContext(context);
  return { context, exports: module.exports };
}

/** Bytes that the runtime created. */
function bytesIn(context: Context, text: string): unknown {
  context['numbers'] = [...Buffer.from(text)];
  return new Script('Uint8Array.from(numbers)').runInContext(context);
}

const [code = '00000001'] = docTypeCodes;
const wire = pack(answer(code, base64(300_000)), { face: true, id: true, nested: true });
const body = JSON.stringify({ ...wire, Message: '成功 \u{1F600}' });
const request = { ProductCode: 'eKYC', MerchantBizId: 'b1', MetaInfo: '{}', MerchantUserId: '42', DocType: '01000000' };

function seen(there: typeof here, given: unknown): string {
  const result = there.decodeCheckResult(given, { docType: code });
  return JSON.stringify(result.ok ? [written(result.value, there), result.notices, result.raw] : result.issues);
}

describe.each(files)('$name', ({ text }) => {
  test.each(['require(', 'eval(', 'new Function', 'Function(', 'import ', 'import(', 'process.', 'globalThis.process'])(
    'has no %s',
    (word) => {
      const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '""');
      expect(code.includes(word)).toBe(false);
    },
  );
});

describe.each(runtimes)('In $runtime', ({ globals, setup }) => {
  const { context, exports: there } = load(globals, setup);

  test('another copy of the module runs', () => {
    expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
    expect(there.validateInitializeRequest).not.toBe(here.validateInitializeRequest);
  });

  test('requests get the same results', () => {
    for (const input of [request, { ...request, DocType: 1000000 }, { ...request, Unknown: 1 }, undefined]) {
      expect(JSON.stringify(there.validateInitializeRequest(input))).toBe(JSON.stringify(here.validateInitializeRequest(input)));
    }
  });

  test('redacting hides the same', () => {
    expect(JSON.stringify(there.redact(wire))).toBe(JSON.stringify(here.redact(wire)));
  });

  if (Object.keys(globals).length === 0) return;

  test('a result with images is the same from text, bytes and parsed input', () => {
    const expected = seen(here, body);
    expect(expected).toContain('"passed":true');
    for (const given of [body, bytesIn(context, body), JSON.parse(body)]) expect(seen(there, given) === expected).toBe(true);
  });

  test("images that aren't Base64 have no bytes", () => {
    const broken = JSON.stringify(pack(answer(code, `${base64(20_000)}*`), { face: true, id: true, nested: true }));
    for (const given of [broken, bytesIn(context, broken)]) {
      const result = there.decodeCheckResult(given);
      const image = result.ok ? result.value.result?.extIdInfo?.idImage : undefined;
      expect(image?.length).toBe(20_001);
      expect(image && there.imageBytes(image)).toBeUndefined();
    }
  });

  test('callbacks are read', () => {
    const result = there.parseCallback('/done?transactionId=t1&passed=Y&subcode=200', { token: null });
    expect(result).toMatchObject({ ok: true, value: { transactionId: 't1', passed: true, subcode: { code: '200' } } });
  });
});
