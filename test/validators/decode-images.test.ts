import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCheckResult, imageBase64 } from '../../packages/validators/generated/index.mjs';
import { answer, base64, docTypeCodes, pack, written } from './answers.ts';

// Long images are removed from a body before it is parsed. This must have no effect: a body must be read as JSON.parse
// reads it, and be refused where JSON.parse refuses it. Two differences are intended, because comparing all of an image with
// Base64 takes longer than all the rest: control characters in an image are only a notice, and in bytes, the length of an image
// that isn't ASCII counts bytes.

const [code = '00000001'] = docTypeCodes;

function read(body: unknown): unknown {
  const result = decodeCheckResult(body);
  return result.ok ? { value: written(result.value), notices: result.notices, raw: result.raw } : { issues: result.issues };
}

/** Reads with JSON.parse alone: nothing is removed from parsed input. */
function readPlainly(text: string): unknown {
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** How reading a text and its bytes differs from reading it with JSON.parse. */
function differences(text: string): unknown[] {
  return [text, Buffer.from(text), new TextEncoder().encode(text)].flatMap((body) => {
    const result = read(body);
    // A byte order mark is taken off.
    const expected = readPlainly(typeof body === 'string' ? body.replace(/^\uFEFF/, '') : new TextDecoder().decode(body));
    const given = withoutLengths(JSON.stringify(result), body);
    const isSame = expected === undefined ? isReported(given, text) : given === withoutLengths(JSON.stringify(expected), body);
    return isSame ? [] : [{ form: body.constructor.name, result: given.slice(0, 300) }];
  });
}

/** Whether a text that isn't JSON is refused, or reported if only control characters are wrong. */
function isReported(result: string, text: string): boolean {
  if (result.startsWith('{"issues":[{"code":"not-json","path":[]')) return true;
  // oxlint-disable-next-line no-control-regex -- JSON has them only escaped
  return result.includes(controlCharacters) && readPlainly(text.replaceAll(/[\0-\x1F]/g, '')) !== undefined;
}

const controlCharacters = 'The message is not JSON: a long text in it has control characters.';

function withoutLengths(result: string, body: string | Uint8Array): string {
  const isAscii = typeof body === 'string' || body.every((byte) => byte < 0x80);
  return isAscii ? result : result.replaceAll(/"length":\d+/g, '"length":0');
}

/** A body with this image of a document, inserted without escaping. */
function bodyWith(image: string, isInText: boolean): string {
  const wire = pack(answer(code, 'IMAGE'), { face: true, id: isInText, nested: true });
  return JSON.stringify(wire)
    .replace('IMAGE', () => base64(8000))
    .replace('IMAGE', () => image);
}

const run = base64(20_000);
const at = (text: string) => run.slice(0, 10_000) + text + run.slice(10_001);

describe('A body with a long image is read as JSON.parse reads it', () => {
  test.each([
    { what: 'with nothing wrong', image: run },
    { what: 'with padding', image: `${run.slice(0, 19_998)}==` },
    { what: 'with padding in between', image: at('=') },
    { what: 'with a control character', image: at('\n') },
    { what: 'with a NUL', image: at('\u0000') },
    { what: 'with a raw quote', image: at('"') },
    { what: 'with an escaped quote', image: at('\\"') },
    { what: 'with a quote that is escaped twice', image: at('\\\\\\"') },
    { what: 'with a bad escape', image: at('\\x') },
    { what: 'with a bad escape at its beginning', image: `\\x${run}` },
    { what: 'with a bad escape at its end', image: `${run}\\x` },
    { what: 'with a backslash at its end', image: `${run}\\` },
    { what: 'with two backslashes at its end', image: `${run}\\\\` },
    { what: 'with three of them', image: `${run}\\\\\\` },
    { what: 'with four of them', image: `${run}\\\\\\\\` },
    { what: 'with a hundred of them', image: run + '\\'.repeat(100) },
    { what: 'with an escaped slash', image: at('\\/') },
    { what: 'with a character that is escaped', image: at('\\u0041') },
    { what: 'with a space', image: at(' ') },
    { what: 'with another alphabet of Base64', image: at('-_') },
    { what: 'with a letter that is none of Base64', image: at('é') },
    { what: 'with a character of two units', image: at('\u{1F600}') },
    { what: 'with one character too many', image: `${run}A` },
    { what: "with a image's mark", image: at('~image:0') },
    { what: 'that is a mark', image: '~image:0' },
    { what: 'that is an escaped placeholder', image: '\\u007eimage:0' },
    { what: 'that is a half-escaped placeholder', image: '~imag\\u0065:0' },
    { what: 'that is the placeholder of another one', image: '~image:1' },
    { what: 'just long enough', image: base64(4096) },
    { what: 'a little too short', image: base64(4092) },
  ])('$what', ({ image }) => {
    for (const isInText of [true, false]) expect(differences(bodyWith(image, isInText))).toEqual([]);
  });

  test.each([
    { what: 'cut off in the image', change: (text: string) => text.slice(0, 15_000) },
    { what: 'cut off after it', change: (text: string) => text.slice(0, -3) },
    { what: 'with something behind', change: (text: string) => `${text}x` },
    { what: 'with spaces around', change: (text: string) => ` \n${text}\t ` },
    { what: 'with a byte order mark', change: (text: string) => `\uFEFF${text}` },
    { what: 'in a list', change: (text: string) => `[${text}]` },
    { what: 'with text of many scripts', change: (text: string) => text.replace('"success"', '"成功 \u{1F600} é ~"') },
    { what: 'with a mark in its message', change: (text: string) => text.replace('"success"', '"~image:0"') },
    { what: 'with the image in its message', change: (text: string) => text.replace('"success"', `"${run}"`) },
    { what: 'with it, and with an unknown field', change: (text: string) => text.replace('"success"', `"x","New":"${run}"`) },
    { what: 'with it for a key', change: (text: string) => text.replace('"success"', `"x","${run}":1`) },
    { what: 'with it for a name', change: (text: string) => text.replace('Li Si', run) },
    { what: 'with it for a score', change: (text: string) => text.replace('99.99', `\\"${run}\\"`) },
    { what: 'with it for a verdict', change: (text: string) => text.replace('"Passed":"Y"', `"Passed":"${run}"`) },
    {
      what: 'with two values for one key',
      change: (text: string) => text.replace('{"Req', `{"Result":{"ExtFaceInfo":"${run}"},"Req`),
    },
  ])('$what', ({ change }) => {
    for (const isInText of [true, false]) expect(differences(change(bodyWith(run, isInText)))).toEqual([]);
  });

  test('with any pieces in any order, of any length', () => {
    const pieces = fc.constantFrom(
      '"',
      '\\',
      '\\"',
      '\n',
      '\u0000',
      '~',
      '~image:0',
      '=',
      'é',
      '\u{1F600}',
      '\\u0041',
      '{',
      ',',
      'A',
      '',
    );
    const length = fc.oneof(fc.integer({ min: 4080, max: 4110 }), fc.integer({ min: 8000, max: 30_000 }));
    const drawn = fc.tuple(length, pieces, fc.nat(), fc.boolean());
    const check = ([size, piece, place, isInText]: [number, string, number, boolean]) => {
      const body = bodyWith(base64(size), isInText);
      const position = place % body.length;
      expect(differences(body.slice(0, position) + piece + body.slice(position))).toEqual([]);
    };
    fc.assert(fc.property(drawn, check), { seed: 20220809, numRuns: 150 });
  });
});

test('an escaped placeholder in a text is never replaced by an image', () => {
  for (const mark of ['~image:0', '\\u007eimage:0', '\\u007Eimage:0', '~\\u0069mage:0', '~image\\u003a0', '~image:\\u0030']) {
    for (const isInText of [true, false]) {
      const body = bodyWith(mark, isInText).replace('"success"', `"${run}"`);
      expect(differences(body), mark).toEqual([]);
    }
  }
});

test("bytes that aren't UTF-8 are read like TextDecoder does, with a notice", () => {
  const bytes = Buffer.from(bodyWith(run, true));
  const position = bytes.indexOf('success');
  bytes[position] = 0xff;
  const plain = decodeCheckResult(new TextDecoder().decode(bytes));
  const result = decodeCheckResult(bytes);
  expect(result.ok && written(result.value)).toEqual(plain.ok && written(plain.value));
  expect(result.notices.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'unusual-form: The message has bytes that are not UTF-8; letters may be lost.',
  ]);
});

test('bytes of an image that are not UTF-8 have the same notice', () => {
  const bytes = Buffer.from(bodyWith(run, true));
  bytes[bytes.indexOf(run) + 10_000] = 0xff;
  const result = decodeCheckResult(bytes);
  expect(result.ok && result.notices.map(({ message }) => message)).toEqual([
    'The message has bytes that are not UTF-8; letters may be lost.',
  ]);
});

test.each([false, true])('control characters in an image are reported, and refused in strict mode (as bytes: %s)', (isBytes) => {
  const text = bodyWith(at('\n'), true);
  const body = isBytes ? Buffer.from(text) : text;
  const result = decodeCheckResult(body);
  const face = result.ok ? result.value.result?.extIdInfo?.idImage : undefined;
  expect(imageBase64(face)).toBe(at('\n'));
  expect(result.notices).toMatchObject([{ code: 'unusual-form', path: [], message: controlCharacters }]);
  for (const strict of [true, ['unusual-form'] as const])
    expect(decodeCheckResult(body, { strict }).issues).toMatchObject([{ message: controlCharacters }]);
  expect(decodeCheckResult(body, { strict: ['empty'] }).ok).toBe(true);
});

test('a body that was stringified twice is read, with a notice', () => {
  const body = bodyWith(run, true);
  const [once, twice] = [decodeCheckResult(body), decodeCheckResult(JSON.stringify(body))];
  expect(twice.ok && written(twice.value)).toEqual(once.ok && written(once.value));
  expect(twice.notices.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'unusual-form: The message was stringified twice.',
  ]);
});
