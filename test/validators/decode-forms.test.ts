import { describe, expect, test } from 'vitest';
import { decodeCheckResult, type DocType } from '../../packages/validators/generated/index.mjs';
import { answer, base64, docTypeCodes, forms, pack, packings, written } from './answers.ts';

function decoded(body: unknown, docType?: DocType): unknown {
  const result = decodeCheckResult(body, { docType });
  return result.ok ? { value: written(result.value), notices: result.notices } : result.issues;
}

const asText = { face: true, id: true, nested: false };

/** The forms and packings in which an answer says something else than expected. */
function differing(code: DocType, picture: string | undefined, expected: unknown): unknown[] {
  return packings.flatMap((packing) =>
    Object.entries(forms).flatMap(([form, make]) => {
      const result = decoded(make(pack(answer(code, picture), packing)), code);
      return JSON.stringify(result) === JSON.stringify(expected) ? [] : [{ form, packing, result }];
    }),
  );
}

describe.each(docTypeCodes)('A result for %s', (code) => {
  test('says the same in every form', () => {
    const expected = decoded(pack(answer(code), asText), code);
    expect(expected).toMatchObject({ value: { result: { passed: true, subCode: { code: '200' } } }, notices: [] });
    expect(differing(code, undefined, expected)).toEqual([]);
  });

  test('says the same of the fields that it has where nobody tells the code', () => {
    const wire = pack(answer(code), asText);
    expect(decoded(wire)).toMatchObject(JSON.parse(JSON.stringify(decoded(wire, code))));
  });

  test('comes back as it was in raw', () => {
    for (const packing of packings) {
      for (const make of Object.values(forms)) {
        const wire = pack(answer(code), packing);
        const result = decodeCheckResult(make(wire), { docType: code });
        expect(result.ok && result.raw).toEqual(wire);
      }
    }
  });
});

describe('A result with pictures of 300 KB', () => {
  const [code = '00000001'] = docTypeCodes;
  const picture = base64(300_000);

  test('says the same in every form', () => {
    expect(differing(code, picture, decoded(pack(answer(code, picture), asText), code)).length).toBe(0);
  });

  test.each(Object.entries(forms))('gives them as they came in %s', (_, make) => {
    const wire = pack(answer(code, picture), asText);
    const result = decodeCheckResult(make(wire), { docType: code });
    const image = result.ok ? result.value.result?.extIdInfo?.idImage : undefined;
    expect(image?.length).toBe(picture.length);
    expect(image?.base64() === picture).toBe(true);
    expect(Buffer.from(image?.bytes() ?? []).equals(Buffer.from(picture, 'base64'))).toBe(true);
    expect(JSON.stringify(image)).toBe(`{"length":${picture.length}}`);
    expect(result.ok && JSON.stringify(result.raw) === JSON.stringify(wire)).toBe(true);
  });
});
