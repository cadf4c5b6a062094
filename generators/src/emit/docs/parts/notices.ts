import { fromSdkFunction } from '../../validators/sdk.ts';
import type { Protocol } from '../../../model/protocol.ts';
import { enumerate, line, literal, type Inline } from '../content/inline.ts';

/** Explains the difference between issues and notices, and the options that change it. */
export function noticesExplained(protocol: Protocol): Inline[] {
  return [
    line`**An issue** means that the message is refused: ${literal('ok')} is ${literal('false')}, and ${literal('issues')} lists all of them. A request is refused if it breaks something that a page states, or if a name or a type is certainly wrong.`,
    line`**A notice** does not cause a refusal. ${literal('notices')} lists everything that is unknown, unusual or contradictory, both for accepted and for refused messages.`,
    line`**Stricter checks:** ${literal('{ strict: true }')} turns every notice into an issue. ${literal("{ strict: ['unknown-field'] }")} does so only for the listed codes.`,
    line`**Empty optional values** of a request count as absent. They cause the notice ${literal('empty')}. ${literal('value')} of the result is a copy without them. ${literal('isX')} returns ${literal('false')}, because your object still has them.`,
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
    line`**A request with the SDK's names** (lowercase first letters) gets one issue, ${literal('sdk-spelling')}. Convert it with ${functions} first.`,
  ];
}
