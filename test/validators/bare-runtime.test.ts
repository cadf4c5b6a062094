import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';

// A runtime with only the language: no URL, no TextDecoder, no atob, no Buffer.

const generated = join(root, 'packages/validators/generated');

/** Evaluates an expression in such a runtime, where `validators` is the package. */
function inBareRuntime(expression: string): unknown {
  const context = createContext({ module: {} });
  const text = readFileSync(join(generated, 'index.cjs'), 'utf8');
  const result: unknown = runInContext(
    `delete globalThis.Uint8Array.fromBase64;\n${text}\nconst validators = module.exports; JSON.stringify(${expression})`,
    context,
  );
  return JSON.parse(String(result));
}

describe('With only the language', () => {
  test('requests are checked', () => {
    expect(inBareRuntime('validators.validateInitializeRequest({}).issues.length > 0')).toBe(true);
  });

  test('a missing TextDecoder is reported as such, and not as a fault of the message', () => {
    const says = inBareRuntime('validators.decodeCheckResult(Uint8Array.of(123, 125)).issues[0].message');
    expect(says).toBe("The message can't be read here: this runtime has no TextDecoder; load one first.");
  });

  test('a missing URLSearchParams is reported as such, and not as a fault of the query', () => {
    const says = inBareRuntime(
      "validators.parseCallback('transactionId=a&passed=Y&subcode=200', { token: null }).issues[0].message",
    );
    expect(says).toBe("The message can't be read here: this runtime has no URLSearchParams; load one first.");
  });

  test('text is decoded, and so are images', () => {
    const result = { Code: 'Success', RequestId: 'r', Result: { ExtFaceInfo: JSON.stringify({ faceImg: '/9j/4AAQ' }) } };
    const text = JSON.stringify(JSON.stringify(result));
    expect(inBareRuntime(`validators.decodeCheckResult(${text}).ok`)).toBe(true);
  });
});

test('no module uses Buffer without globalThis, because bundlers would add a polyfill', () => {
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]js$/.test(file));
  const bare = files.filter((file) => {
    const code = readFileSync(join(generated, file), 'utf8').replaceAll(
      /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g,
      '',
    );
    return /(?<!globalThis\.)\bBuffer\b/.test(code);
  });
  expect(bare).toEqual([]);
});
