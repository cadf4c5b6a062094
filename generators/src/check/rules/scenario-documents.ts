import { diagnose } from '../../diagnostics/diagnostic.ts';
import { enumerate } from '../../enumerate.ts';
import type { CheckRule } from '../rule.ts';

/** A scenario of certain products can have only documents that one of them accepts. */
export const scenarioDocuments: CheckRule = {
  needs: 'every-file',
  *check({ scenarios, documents }) {
    const acceptedBy = new Map(documents.flatMap(({ data }) => data.codes.map(({ code, products }) => [code, products])));
    for (const { data, source } of scenarios) {
      const { products } = data;
      if (!products) continue;
      for (const [i, code] of (data.documents ?? []).entries()) {
        const accepting = acceptedBy.get(code);
        if (!accepting || accepting.some((id) => products.includes(id))) continue;
        const what = `The scenario is for ${enumerate(products, 'and')}, where there is no document ${code}.`;
        const fix = `Remove the document, or add a product that has it: ${enumerate(accepting, 'or')}.`;
        yield diagnose('contradicting-keys', source.at(['documents', i]), { what, fix });
      }
    }
  },
};
