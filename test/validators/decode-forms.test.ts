import { describe, expect, test } from 'vitest';
import { decodeCheckResult, imageBase64, imageBytes, type DocType } from '../../packages/validators/generated/index.mjs';
import { answer, base64, docTypeCodes, forms, pack, packings, written } from './answers.ts';

function decoded(body: unknown, docType?: DocType): unknown {
  const result = decodeCheckResult(body, { docType });
  return result.ok ? { value: written(result.value), notices: result.notices } : result.issues;
}

const asText = { face: true, id: true, nested: false };

/** The forms and packings with another result than expected. */
function differing(code: DocType, image: string | undefined, expected: unknown): unknown[] {
  return packings.flatMap((packing) =>
    Object.entries(forms).flatMap(([form, make]) => {
      const result = decoded(make(pack(answer(code, image), packing)), code);
      return JSON.stringify(result) === JSON.stringify(expected) ? [] : [{ form, packing, result }];
    }),
  );
}

describe.each(docTypeCodes)('A result for %s', (code) => {
  test('has the same result in every form', () => {
    const expected = decoded(pack(answer(code), asText), code);
    expect(expected).toMatchObject({ value: { result: { passed: true, subCode: { code: '200' } } }, notices: [] });
    expect(differing(code, undefined, expected)).toEqual([]);
  });

  test('has the same fields if the code is unknown', () => {
    const wire = pack(answer(code), asText);
    expect(decoded(wire)).toMatchObject(JSON.parse(JSON.stringify(decoded(wire, code))));
  });

  test('is unchanged in `raw`', () => {
    for (const packing of packings) {
      for (const make of Object.values(forms)) {
        const wire = pack(answer(code), packing);
        const result = decodeCheckResult(make(wire), { docType: code });
        expect(result.ok && result.raw).toEqual(wire);
      }
    }
  });
});

describe('A result with images of 300 KB', () => {
  const [code = '00000001'] = docTypeCodes;
  const base64Text = base64(300_000);

  test('has the same result in every form', () => {
    expect(differing(code, base64Text, decoded(pack(answer(code, base64Text), asText), code)).length).toBe(0);
  });

  test.each(Object.entries(forms))('returns them unchanged from %s', (_, make) => {
    const wire = pack(answer(code, base64Text), asText);
    const result = decodeCheckResult(make(wire), { docType: code });
    const image = result.ok ? result.value.result?.extIdInfo?.idImage : undefined;
    expect(image?.length).toBe(base64Text.length);
    expect(image && imageBase64(image) === base64Text).toBe(true);
    expect(Buffer.from((image && imageBytes(image)) ?? []).equals(Buffer.from(base64Text, 'base64'))).toBe(true);
    expect(JSON.stringify(image)).toBe(`{"kind":"image","length":${base64Text.length}}`);
    expect(result.ok && JSON.stringify(result.raw) === JSON.stringify(wire)).toBe(true);
  });
});
