import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withShared } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';

/** Each product must require the field that distinguishes products, with the product's code as its only value. */
export const discriminators: CheckRule = {
  needs: 'sound-spec',
  *check({ operations, products, parameters }) {
    for (const { id, source, data } of operations) {
      if (data.discriminator === undefined) continue;
      const field = data.discriminator;
      const own = products.filter((product) => product.data.operation === id);
      if (own.length === 0) yield diagnose('unused', source.atKey(['discriminator']), { what: 'discriminator', name: field });
      for (const product of own) {
        const { fields } = product.data.request;
        const given = Object.hasOwn(fields, field) ? fields[field] : undefined;
        const found = given && withShared(given, field, parameters?.data.request ?? {});
        const values = found?.values?.map(({ value }) => value) ?? [];
        if (found?.required && values.length === 1 && values[0] === product.data.code) continue;
        const path = ['request', 'fields', ...(found ? [field] : [])];
        const isOther = given?.values?.length === 1 && found?.required;
        const place = isOther ? product.source.at([...path, 'values', 0, 'value']) : product.source.atKey(path);
        const wrong = found ? whatLacks(found.required, values, product.data.code) : isMissing(product.data.code);
        yield diagnose('missing-discriminator', place, { operation: data.name, field, ...wrong });
      }
    }
  },
};

interface Lack {
  readonly lack: string;
  readonly fix: string;
}

function isMissing(code: string): Lack {
  return {
    lack: 'is missing',
    fix: `Add it with \`required: true\` and "${code}", the code of this product, as its only value.`,
  };
}

function whatLacks(isRequired: boolean | undefined, values: readonly string[], code: string): Lack {
  if (!isRequired) return { lack: 'is not required', fix: 'Add `required: true`.' };
  if (values.length !== 1)
    return { lack: 'needs exactly one value', fix: `Leave only the value "${code}", the code of this product.` };
  return { lack: `has the value "${values[0]}", but the code of this product is "${code}"`, fix: 'Correct one of the two.' };
}
