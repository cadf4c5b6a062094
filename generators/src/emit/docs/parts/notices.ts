import { fromSdkFunction } from '../../validators/sdk.ts';
import type { Protocol } from '../../../model/protocol.ts';
import { enumerate, line, literal, type Inline } from '../content/inline.ts';

/** What makes something an issue or a notice, and what a caller can change about it. */
export function noticesExplained(protocol: Protocol): Inline[] {
  return [
    line`**An issue** refuses the message: ${literal('ok')} is ${literal('false')}, and ${literal('issues')} lists everything at once. A request is refused for what a page states, and for names and types that are surely mistaken.`,
    line`**A notice** does not. ${literal('notices')} lists what is unknown, unusual or contradictory, whether the message passes or is refused for something else.`,
    line`**Stricter:** ${literal('{ strict: true }')} makes every notice an issue, ${literal("{ strict: ['unknown-field'] }")} those with the listed codes.`,
    line`**Empty optional values** of a request count as absent. The notice is ${literal('empty')}; ${literal('value')} of the result is a copy without them, and ${literal('isX')} returns ${literal('false')}, since the message itself still has them.`,
    ...sdkNames(protocol),
  ];
}

function sdkNames({ sdk, operations }: Protocol): Inline[] {
  if (!sdk || operations.length === 0) return [];
  const functions = enumerate(
    operations.map((operation) => literal(fromSdkFunction(operation))),
    'or',
  );
  return [
    line`**A request with the SDK's names** (small first letters) gets one issue, ${literal('sdk-spelling')}. Pass it through ${functions} first.`,
  ];
}
