import { beforeAll, describe, expect, it } from 'vitest';
import { calls, discriminators, docTypes, fieldSets, payloads, photoErrors, subCodes } from './expected/figures.ts';
import { validators, type Validate } from './out/validators.ts';
import { messages } from './spec/messages.ts';

// Compares the validators with numbers counted on the provider's pages.

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

/** The names of all fields of the protocol, and one unknown name. */
const names = [...new Set(messages.flatMap(({ fields }) => fields.flatMap(({ path }) => path.split('.')))), 'Unheard'];
const fieldSetTypes = messages.map(({ type }) => type).filter((type) => /[a-z]OcrFields$/.test(type));

function issuesOf(type: string, input: unknown) {
  const result = validator(type)(input, { strict: true });
  return result.ok ? [] : result.issues;
}

/** The names that the validator of a message reports under a code. Another field prevents them from counting as SDK names. */
function sorted(type: string, isWanted: (code: string) => boolean): string[] {
  return names.filter((name) => {
    const found = issuesOf(type, { Beside: 'x', [name]: 'x' });
    return found.some(({ code, path }) => isWanted(code) && path.join('.') === name);
  });
}

/** The fields that only the SDK has. */
function undescribed(type: string): string[] {
  return sorted(type, (code) => code === 'not-described');
}

/** The fields that the validator of a message knows, whatever it reports about their values. */
function known(type: string): string[] {
  const others = sorted(type, (code) => code.endsWith('-field') || code === 'not-described');
  return names.filter((name) => !others.includes(name));
}

/** The values that an issue lists when a field has another one. */
function expectedAt(type: string, input: unknown, path: string): string[] {
  const issue = issuesOf(type, input).find((one) => one.code === 'unknown-value' && one.path.join('.') === path);
  return [...(issue?.values ?? [])];
}

const response = { RequestId: 'x', Code: 'Unheard' };

describe.each(calls)('$type takes $parameters parameters', ({ type, parameters, elsewhere, undescribed: fromSdk, required }) => {
  it(`and from other sources ${elsewhere}`, () => {
    expect(known(`${type}Request`)).toHaveLength(parameters + elsewhere);
  });

  it(`and from the SDK alone ${fromSdk}`, () => {
    expect(undescribed(`${type}Request`)).toHaveLength(fromSdk);
  });

  it(`and requires ${required}`, () => {
    const missing = issuesOf(`${type}Request`, {}).filter(({ code }) => code === 'missing');
    expect(missing).toHaveLength(required);
  });
});

describe.each(calls.filter(({ returnCodes }) => returnCodes !== undefined))(
  '$type returns one of $returnCodes codes',
  ({ type, returnCodes }) => {
    it('in its response', () => {
      expect(expectedAt(`${type}Response`, response, 'Code')).toHaveLength(returnCodes ?? 0);
    });

    it('among them the photo errors if it is FACE_VERIFY', () => {
      const codes = expectedAt(`${type}Response`, response, 'Code').filter((code) => photoErrors.some((one) => one === code));
      expect(codes).toHaveLength(type === 'InitializeFaceVerify' ? photoErrors.length : 0);
    });
  },
);

describe('The validators know', () => {
  it.each(Object.entries(discriminators))('%s by its ProductCode %s', (type, code) => {
    expect(expectedAt(`${type}Request`, { ProductCode: 'Unheard' }, 'ProductCode')).toEqual([code]);
  });

  it.each(['InitializeEkyc', 'InitializeIdOcr'])(`${docTypes.length} DocTypes for %s`, (type) => {
    expect(expectedAt(`${type}Request`, { DocType: 'Unheard' }, 'DocType').toSorted()).toEqual(docTypes.toSorted());
  });

  it(`${subCodes.length} SubCodes`, () => {
    const input = { ...response, Code: 'Success', Result: { SubCode: 'Unheard' } };
    expect(expectedAt('CheckResultResponse', input, 'Result.SubCode')).toEqual([...subCodes]);
    expect(expectedAt('CallbackQuery', { transactionId: 'x', passed: 'Y', subcode: 'Unheard' }, 'subcode')).toEqual([
      ...subCodes,
    ]);
  });

  it(`${fieldSets.sets} field sets with ${fieldSets.fields} fields`, () => {
    const sizes = fieldSetTypes.map((type) => known(type).length);
    expect({ sets: sizes.length, fields: sizes.reduce((sum, size) => sum + size, 0) }).toEqual(fieldSets);
  });

  it.each(payloads)('$fields fields in $type', ({ type, fields }) => {
    expect(known(type)).toHaveLength(fields);
  });
});
