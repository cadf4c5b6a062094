import { decodeCheckResult, outcomeOf, redact } from '@idv-protocol/validators';
import type { Parameters } from '../domain/transaction.ts';
import type { Scenario } from '@idv-protocol/types/scenarios';
import { titleOf } from './outcomes.ts';

/** What takes the place of values that are not for a test: a required field can't just be left out. */
const invented: Parameters = { MerchantUserId: 'user-1', MetaInfo: '{}', FacePictureBase64: '/9j/4AAQSkZJRgABAQAASABIAAA=' };

/** A test that produces an outcome again, with the same request as far as it holds nothing personal. */
export function asTest(scenario: Scenario, request: Parameters, isUnmasked: boolean, answer: object): string {
  return `import { createClient, httpTransport } from '@idv-protocol/client';
import { useSandbox } from '@idv-protocol/sandbox/vitest';
import { expect, test } from 'vitest';

const sandbox = useSandbox({ scenario: ${text(scenario.id)} });

test(${text(titleOf(scenario))}, async () => {
  const client = createClient({ transport: httpTransport({ url: sandbox.url }), retry: { maxAttempts: 1 } });
  const request = ${JSON.stringify(parametersFor(request, isUnmasked), null, 2).replaceAll('\n', '\n  ')};
  const { transactionId } = await client.initialize(request);
  const outcome = await client.checkResult({ MerchantBizId: request.MerchantBizId, TransactionId: transactionId });

  expect(outcome).toMatchObject(${expectation(answer)});
});
`;
}

function parametersFor(request: Parameters, isUnmasked: boolean): Parameters {
  const shown = new Map<string, unknown>(Object.entries(Object(redact(request))));
  const entries = Object.entries(request).flatMap(([name, value]): [string, string][] => {
    // The scenario is chosen by its id, and no callback is waited for.
    if (['SceneCode', 'CallbackUrl', 'CallbackToken'].includes(name)) return [];
    const isKept = !value.endsWith(' characters, not kept]');
    if (isKept && (isUnmasked || shown.get(name) === value)) return [[name, value]];
    const other = invented[name];
    return other === undefined ? [] : [[name, other]];
  });
  return Object.fromEntries(entries);
}

/** What the client will say of the answer. */
function expectation(answer: object): string {
  const outcome = outcomeOf(decodeCheckResult(answer));
  if (outcome.kind === 'error' || outcome.kind === 'unfinished')
    return `{ kind: ${text(outcome.kind)}, explanation: { code: ${text(outcome.explanation.code ?? '')} } }`;
  const reason = 'reason' in outcome && outcome.reason ? `, reason: { code: ${text(outcome.reason.code)} }` : '';
  return `{ kind: ${text(outcome.kind)}${reason} }`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
