import { decodeCheckResult, outcomeOf, redact } from '@idv-protocol/validators';
import type { Parameters } from '../domain/transaction.ts';
import type { Scenario } from '@idv-protocol/types/scenarios';
import { titleOf } from './outcomes.ts';

/** Replacements for personal values of required fields, because a test can't leave these fields out. */
const invented: Parameters = { MerchantUserId: 'user-1', MetaInfo: '{}', FacePictureBase64: '/9j/4AAQSkZJRgABAQAASABIAAA=' };

/** The source of a test that reproduces an outcome. It sends the same request, without personal values. */
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
    // The test selects the scenario by its id, and doesn't wait for a callback.
    if (['SceneCode', 'CallbackUrl', 'CallbackToken'].includes(name)) return [];
    const isKept = !value.endsWith(' characters, not kept]');
    if (isKept && (isUnmasked || shown.get(name) === value)) return [[name, value]];
    const other = invented[name];
    return other === undefined ? [] : [[name, other]];
  });
  return Object.fromEntries(entries);
}

/** The outcome that the client will return for the response. */
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
