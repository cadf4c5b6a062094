import type { Json, Operation, Variant } from '../../../model/protocol.ts';
import { heading, type Block } from '../content/blocks.ts';
import { line, literal } from '../content/inline.ts';
import type { CodeAt } from '../site/site.ts';
import type { View } from '../site/view.ts';
import { section, type Section } from '../site/page.ts';
import { messageSamples } from './samples.ts';

/** A request for each product that accepts the document: its smallest example, with the document's code. */
export function documentSamples(view: View, codes: readonly CodeAt[]): Section {
  const parts = view.protocol.operations.flatMap((operation) =>
    operation.variants.flatMap((variant) => variantSample(view, operation, variant, codes)),
  );
  return section('Example requests', 'ask', ...parts);
}

function variantSample(view: View, operation: Operation, variant: Variant, codes: readonly CodeAt[]): Block[] {
  const { request, product } = variant;
  const owner = product?.id ?? operation.id;
  for (const { list, code } of codes) {
    const field = request.fields.find(
      ({ codeList, values }) => codeList === list.id && values.some(({ value }) => value === code.code),
    );
    const [base] = request.examples.toSorted((a, b) => Object.keys(a.value).length - Object.keys(b.value).length);
    if (!field || !base || code.scope?.includes(owner) === false) continue;
    const value: Record<string, Json> = { ...base.value, [field.name]: code.code };
    const title = product ? `${operation.name}, ${product.label}` : operation.name;
    return [
      heading(3, line`${title}, with ${literal(code.code)}`, `ask-${owner}`),
      messageSamples(view.protocol, request, value, operation.name),
    ];
  }
  return [];
}
