import { fromSdkFunction, toSdkFunction } from '../../validators/sdk.ts';
import { stack, type Block } from '../content/blocks.ts';
import { enumerate, line, literal, nothing } from '../content/inline.ts';
import type { View } from '../site/view.ts';
import { provenanceOf } from './provenance.ts';

/** The names in the provider's SDK, and the functions that convert them. */
export function sdkPart(view: View): Block {
  const { sdk, operations } = view.protocol;
  if (!sdk) return nothing;
  const functions = operations.flatMap((one) => [literal(fromSdkFunction(one)), literal(toSdkFunction(one))]);
  const names = line`The provider's SDK, ${literal(sdk.package)}, uses the same names with a lowercase first letter.`;
  const convert =
    functions.length === 0 ? nothing : line` To convert a request, use ${enumerate(functions, 'or')} of the validators.`;
  return stack(line`${names}${convert}`, provenanceOf(view, { source: sdk.source }));
}
