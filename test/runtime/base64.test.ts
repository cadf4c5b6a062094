import { afterEach, describe, expect, test, vi } from 'vitest';

const { isBase64, toBytes } = await import('../../packages/runtime/src/base64.ts');

const isAll = (text: string): boolean => isBase64((start, end) => text.slice(start, end), text.length);

describe('A text is Base64', () => {
  test.each(['', 'aGk=', 'aGkh', 'aA==', 'aGk'])('%j', (text) => expect(isAll(text)).toBe(true));

  test('over several chunks', () => expect(isAll('QUJD'.repeat(50_000))).toBe(true));
});

describe('A text is not Base64', () => {
  test.each(['a', 'aGkh!', 'a"Gk', 'aGk=aGk='])('%j', (text) => expect(isAll(text)).toBe(false));

  test('because of one character far inside', () => {
    const text = 'QUJD'.repeat(50_000);
    expect(isAll(`${text.slice(0, 150_000)}"${text.slice(150_001)}`)).toBe(false);
  });
});

describe('Bytes', () => {
  test.each([
    { text: 'aGk=', bytes: [104, 105] },
    { text: 'aG\nk', bytes: [104, 105] },
    { text: '-_8=', bytes: [251, 255] },
    { text: 'a', bytes: undefined },
    { text: 'a*==', bytes: undefined },
  ])('of $text', ({ text, bytes }) => expect(toBytes(text)).toEqual(bytes && Uint8Array.from(bytes)));
});

describe('If the platform has only atob', () => {
  afterEach(() => vi.unstubAllGlobals());

  test("bytes are decoded, and invalid text isn't Base64", async () => {
    vi.stubGlobal('Buffer', undefined);
    vi.stubGlobal('Uint8Array', class extends Uint8Array {});
    Reflect.set(Uint8Array, 'fromBase64', undefined);
    vi.resetModules();
    const bare = await import('../../packages/runtime/src/base64.ts');
    expect([...(bare.toBytes('aGk=') ?? [])]).toEqual([104, 105]);
    expect(bare.isBase64((start, end) => 'aGk='.slice(start, end), 4)).toBe(false);
  });
});
