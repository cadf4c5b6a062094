import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateCheckResultResponse, validateInitializeRequest } from '../../packages/validators/generated/index.mjs';
import { ekyc } from './requests-table.ts';

// The position at which a text stops being JSON, as validators report it.

/** The reported position, from 1; `end` if the text only ends too early, undefined if it is JSON. */
function reported(text: string): number | 'end' | undefined {
  const notice = validateInitializeRequest({ ...ekyc, MetaInfo: text }).notices.find(({ code }) => code === 'unusual-form');
  if (notice?.message.includes('ends too early')) return 'end';
  const [, at] = /breaks at character (\d+)/.exec(notice?.message ?? '') ?? [];
  return at === undefined ? undefined : Number(at);
}

describe('Text that is not JSON', () => {
  test('is found at the end of a string that is longer than any stack', () => {
    expect(reported(`{"a":"${'\\\\'.repeat(25_000_000)}`)).toBe('end');
  });

  test.each<{ text: string; at: number | 'end' }>([
    { text: ' ', at: 'end' },
    { text: '{', at: 'end' },
    { text: '[1,', at: 'end' },
    { text: '{"a"', at: 'end' },
    { text: '{"a":', at: 'end' },
    { text: '{"a":"b', at: 'end' },
    { text: '{"a":"b\\', at: 8 },
    { text: '["\\u00', at: 3 },
    { text: '{"a":[{"b":1}', at: 'end' },
    { text: '[tru', at: 2 },
    { text: '[n', at: 2 },
    { text: '-', at: 1 },
    { text: '[1.', at: 2 },
    { text: '[1e+', at: 2 },
    { text: 'en', at: 1 },
    { text: '\u00a0{}', at: 1 },
    { text: '\ufeff{}', at: 1 },
    { text: '{}}', at: 3 },
    { text: '{} {}', at: 4 },
    { text: '{"a":1,}', at: 8 },
    { text: '[1,]', at: 4 },
    { text: '[,1]', at: 2 },
    { text: '[1 2]', at: 4 },
    { text: '{a: 1}', at: 2 },
    { text: "{'a': 1}", at: 2 },
    { text: '{"a" 1}', at: 6 },
    { text: '{"a":1 "b":2}', at: 8 },
    { text: '{"a":1]', at: 7 },
    { text: '[}', at: 2 },
    { text: '{1:2}', at: 2 },
    { text: '[undefined]', at: 2 },
    { text: '[NaN, 1]', at: 2 },
    { text: '[tru]', at: 2 },
    { text: '[01]', at: 2 },
    { text: '[+1]', at: 2 },
    { text: '[1.]', at: 2 },
    { text: '["\\x"]', at: 3 },
    { text: '["a\nb"]', at: 4 },
    { text: '["a\\\\x\\y"]', at: 7 },
    { text: '["a\\\\x\tb"]', at: 7 },
    { text: '["\\u00g0"]', at: 3 },
    { text: '[1] // all', at: 5 },
    { text: '{"a":1,\n "b":tru,\n "c":3}', at: 14 },
  ])('is reported with its place: $text', ({ text, at }) => {
    expect(parses(text)).toBe(false);
    expect(reported(text)).toBe(at);
  });

  test('is reported with the same words in a response, as an issue', () => {
    const issuesOf = (ExtIdInfo: string) => validateCheckResultResponse({ Code: 'Success', Result: { Passed: 'Y', ExtIdInfo } });
    expect(issuesOf('{"ocrIdPassed":"Y",}').issues).toMatchObject([
      { code: 'not-json', message: 'Result.ExtIdInfo is not JSON: it breaks at character 20.' },
    ]);
    expect(issuesOf('{"ocrIdPassed":"Y').issues).toMatchObject([
      { code: 'not-json', message: 'Result.ExtIdInfo is not JSON: it ends too early.' },
    ]);
  });

  test('is never shown', () => {
    const { notices } = validateInitializeRequest({ ...ekyc, MetaInfo: '{"name": Ada}' });
    expect(JSON.stringify(notices)).not.toContain('Ada');
  });

  test("that is long or deeply nested doesn't overflow the stack", () => {
    expect(reported(`{"a":"${'b'.repeat(20_000_000)}`)).toBe('end');
    expect(reported('['.repeat(200_000))).toBe('end');
    expect(reported('[],'.repeat(200_000))).toBe(3);
    expect(reported(`${'['.repeat(100_000)}1${']'.repeat(100_001)}`)).toBe(200_002);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Possible ends of an incomplete string, number or word, and of what may follow. */
const rests = ['', '"', '\\"', '0"', '00"', '000"', '0000"', '0', 'rue', 'ue', 'e', 'alse', 'lse', 'se', 'ull', 'll', 'l'];
const behind = ['', '0', ':0', '"":0'];

/** Whether JSON may begin with this text: some end makes it JSON for JSON.parse. */
function isViable(start: string): boolean {
  return rests.some((rest) => behind.some((next) => parses(start + rest + next + closing(start + rest + next))));
}

/** The brackets that are still open. */
function closing(text: string): string {
  const open: string[] = [];
  for (const [bracket] of text.replaceAll(/"(?:\\.|[^"\\])*"/gs, '').matchAll(/[{}[\]]/g)) {
    if (bracket === '{' || bracket === '[') open.unshift(bracket === '{' ? '}' : ']');
    else open.shift();
  }
  return open.join('');
}

/** The length of the longest start of a text with which JSON may begin. */
function viableLength(text: string): number {
  let length = 0;
  while (length < text.length && isViable(text.slice(0, length + 1))) length++;
  return length;
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '\\',
  'u0',
  ' ',
  '\n',
  '0',
  '1',
  '-',
  '.',
  'e',
  'true',
  'nul',
  'x',
  '"\\"',
];
const json = fc.json({ maxDepth: 2, stringUnit: fc.constantFrom('a', ' ', '"', '\\', '\t', 'é') });
const broken = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')),
  fc.tuple(json, fc.nat(), fc.constantFrom('', ...pieces), fc.nat(2)).map(([text, at, piece, gone]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + gone);
  }),
  fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
);
const settings = { seed: 20_220_809, numRuns: 400 };

describe('Any text', () => {
  test('that JSON.parse accepts is never reported as invalid JSON', () => {
    const pretty = fc
      .tuple(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 1, '\t'))
      .map(([value, by]) => JSON.stringify(value, undefined, by));
    fc.assert(
      fc.property(fc.oneof(json, pretty), (text) => {
        expect(reported(text)).toBeUndefined();
      }),
      settings,
    );
  });

  test('is reported to end too early only if JSON may begin with it', () => {
    fc.assert(
      fc.property(broken, (text) => {
        fc.pre(text !== '' && !parses(text));
        if (reported(text) === 'end') expect(viableLength(text)).toBe(text.length);
      }),
      settings,
    );
  });

  test('that is broken is reported where it stops being JSON', () => {
    fc.assert(
      fc.property(broken, (text) => {
        fc.pre(text !== '' && !parses(text));
        const until = viableLength(text);
        const at = reported(text);
        if (until === text.length && at === 'end') return;
        if (typeof at !== 'number') throw new Error(`${JSON.stringify(text)} has ${at}`);
        expect(at - 1).toBeLessThanOrEqual(until);
        expect(isViable(text.slice(0, at - 1))).toBe(true);
        // In a string, this is the character or its escape; otherwise the start of the number or word.
        const begun = text.slice(at - 1, until);
        expect(begun).toMatch(/^(?:\\(?:u[\dA-Fa-f]{0,3})?|[^\s"{}[\],:]*)$/);
        const isWord = begun !== '' && !begun.startsWith('\\');
        expect(isWord ? text.slice(Math.max(0, at - 2), at - 1) : '').toMatch(/^[\s"{}[\],:]?$/);
      }),
      settings,
    );
  });
});
