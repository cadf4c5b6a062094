import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';

/** Only an operation with products can list uncovered products, and a product can't be covered and uncovered. */
export const uncovered: CheckRule = {
  needs: 'every-file',
  *check({ operations, products }) {
    for (const { id, source, data } of operations) {
      if (!data.uncovered) continue;
      if (data.discriminator === undefined) {
        const what = `${data.name} lists uncovered products, but has no field that distinguishes products.`;
        yield diagnose('contradicting-keys', source.atKey(['uncovered']), {
          what,
          fix: 'Add `discriminator`, or remove `uncovered`.',
        });
      }
      const known = new Map(
        products
          .filter((product) => product.data.operation === id)
          .map((product) => [product.data.code, product.source.at(['code'])]),
      );
      for (const [i, { code }] of data.uncovered.entries()) {
        const place = source.at(['uncovered', i, 'code']);
        const first = known.get(code);
        if (first) yield diagnose('duplicate-code', place, { code, first: `${first.file}:${first.line}` });
        else known.set(code, place);
      }
    }
  },
};
