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
        yield diagnose('missing-discriminator', place, { operation: data.name, field });
      }
    }
  },
};
