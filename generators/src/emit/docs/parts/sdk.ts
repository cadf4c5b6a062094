import { fromSdkFunction, toSdkFunction } from '../../validators/sdk.ts';
import { stack, type Block } from '../content/blocks.ts';
import { enumerate, line, literal, nothing } from '../content/inline.ts';
import type { View } from '../site/view.ts';
import { provenanceOf } from './provenance.ts';

/** How the provider's SDK names what travels, and what converts between the two. */
export function sdkPart(view: View): Block {
  const { sdk, operations } = view.protocol;
  if (!sdk) return nothing;
  const functions = operations.flatMap((one) => [literal(fromSdkFunction(one)), literal(toSdkFunction(one))]);
  const names = line`The provider's SDK, ${literal(sdk.package)}, has the same names with a small first letter.`;
  const convert = functions.length === 0 ? nothing : line` The validators convert a request: ${enumerate(functions)}.`;
  return stack(line`${names}${convert}`, provenanceOf(view, { source: sdk.source }));
}
