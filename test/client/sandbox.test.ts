import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createAlibabaClient } from '../../packages/client/src/alibaba.ts';
import { createVerification, memoryStore, onCallback, type VerificationResult } from '../../packages/client/src/flow.ts';
import { createClient, httpTransport, type Client } from '../../packages/client/src/index.ts';
import { createSandbox, startSandbox, type RunningSandbox, type Sandbox } from '../../packages/sandbox/src/index.ts';
import { findDocType } from '../../packages/types/generated/index.mjs';
import { scenarios, type Scenario } from '../../packages/types/generated/parts/scenarios.mjs';
import { validateInitializeRequest, type InitializeRequest } from '../../packages/validators/generated/index.mjs';
import { key } from '../sandbox/clients.ts';
import { requestFor, requests } from '../sandbox/requests.ts';
import { ekyc } from '../sdk/samples.ts';

// The client against the service on this machine.

function typed(values: unknown): InitializeRequest {
  const checked = validateInitializeRequest(values);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  return checked.value;
}

/** The expected result of a scenario. For an odd one, any result is right. */
function expected({ failure, result, odd }: Scenario): string[] {
  if (failure) return failure.isUnfinished ? ['unfinished'] : [`error ${failure.code}`];
  if (odd) return ['passed', 'failed', 'inconsistent', 'unfinished', 'error'];
  return Object(result?.body['Result'])['Passed'] === 'Y' ? ['passed'] : ['failed'];
}

function nameOf(result: VerificationResult): string {
  return result.kind === 'error' && result.explanation.code !== 'Success' ? `error ${result.explanation.code}` : result.kind;
}

async function play(client: Client, scenario: Scenario): Promise<string> {
  const request = typed(requestFor(scenario));
  const started = await client.initialize(request);
  if (started.kind !== 'started') return started.kind === 'error' ? `error ${started.explanation.code}` : started.kind;
  const asked = { MerchantBizId: request.MerchantBizId, TransactionId: started.transactionId };
  const ended = await client.checkResult(asked, { docType: findDocType(requestFor(scenario)['DocType'])?.code });
  return ended.kind === 'error' && ended.explanation.code !== 'Success' ? `error ${ended.explanation.code}` : ended.kind;
}

describe('Every scenario ends as the spec says', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ keys: { [key.id]: key.secret } });
  });
  afterAll(() => sandbox.close());
  const retry = { maxAttempts: 1 };
  const clients: Record<string, () => Client> = {
    'through openapi-core, signed': () =>
      createAlibabaClient({ endpoint: sandbox.url, credential: { accessKeyId: key.id, accessKeySecret: key.secret }, retry }),
    'as JSON, without a port': () =>
      createClient({ transport: httpTransport({ url: 'http://127.0.0.1', fetch: createSandbox().fetch }), retry }),
  };

  test.each(Object.keys(clients))('%s', async (name) => {
    const client = clients[name]?.();
    if (!client) throw new Error('No client');
    const wrong: string[] = [];
    for (const scenario of scenarios) {
      const kind = await play(client, scenario);
      if (!expected(scenario).includes(kind)) wrong.push(`${scenario.id}: ${kind}, not ${expected(scenario).join(' or ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('The whole flow', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  /** A program with a callback handler that the sandbox can reach. */
  async function program(options: { readonly scenario?: string; readonly finish?: 'by-user' }) {
    const answered: number[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const { status } = await onCallback(verification, new Request(new URL(request.url ?? '', 'http://shop.example')));
      answered.push(status);
      response.writeHead(status).end();
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const sandbox: Sandbox = createSandbox({ ...options, callbackTo: `http://127.0.0.1:${port}` });
    const verdicts: string[] = [];
    const verification = createVerification({
      client: createClient({
        transport: httpTransport({ url: 'http://127.0.0.1', fetch: sandbox.fetch }),
        retry: { maxAttempts: 1 },
      }),
      store: memoryStore(),
      callbackUrl: 'https://shop.example/idv/callback?shop=7',
      onVerdict: ({ kind }) => void verdicts.push(kind),
    });
    closing.push(
      () => sandbox.close(),
      () => server.close(),
    );
    return { sandbox, verification, answered, verdicts };
  }

  const { CallbackUrl: _, CallbackToken: __, DocPageConfig: ___, ...request } = ekyc;

  test.each([
    { scenario: 'S200', kind: 'passed' },
    { scenario: 'S205', kind: 'failed' },
  ])('with $scenario the callback brings the verdict: $kind', async ({ scenario, kind }) => {
    const { sandbox, verification, answered, verdicts } = await program({ scenario });
    await verification.start(request);
    await sandbox.settled();
    expect(answered).toEqual([200]);
    expect(verdicts).toEqual([kind]);
    expect(await verification.result(request.MerchantBizId)).toMatchObject({ kind, response: undefined });
  });

  test('every scenario can be chosen on the page, which leads back, and brings its callback and its verdict', async () => {
    const { sandbox, verification, answered } = await program({});
    const seen: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const [i, scenario] of scenarios.entries()) {
      if (scenario.failure?.operation === 'initialize') continue;
      const { SceneCode: _, ...values } = requestFor(scenario);
      const businessId = String(i).padStart(32, '0');
      const started = await verification.start(
        typed({ ...values, MerchantBizId: businessId, ReturnUrl: 'https://shop.example/' }),
      );
      const url = started.kind === 'started' ? (started.transactionUrl ?? '') : '';
      const page = await (await sandbox.fetch(new Request(url))).text();
      const body = new URLSearchParams({ scenario: scenario.id });
      await sandbox.fetch(new Request(url, { method: 'POST', body }));
      const after = await sandbox.fetch(new Request(url));
      await sandbox.settled();
      seen[scenario.id] = [
        page.includes(`value="${scenario.id}"`),
        after.headers.get('refresh')?.startsWith('5;url=https://shop.example/?response='),
        answered.splice(0).length,
        expected(scenario).includes(nameOf(await verification.result(businessId))),
      ];
      const callbacks = Object.keys(scenario.callbacks['callback'] ?? {}).length > 0 ? 1 : 0;
      wanted[scenario.id] = [scenario.result !== undefined, true, callbacks, true];
    }
    expect(seen).toEqual(wanted);
  });

  test('callbacks that come twice change nothing, and forged ones are refused', async () => {
    for (const [callbacks, statuses] of [
      ['twice', [200, 200]],
      ['forged', [403, 200]],
    ] as const) {
      const { sandbox, verification, answered, verdicts } = await program({ scenario: 'S200' });
      sandbox.faults({ callbacks });
      await verification.start(request);
      await sandbox.settled();
      expect(answered).toEqual(statuses);
      expect(verdicts).toEqual(['passed']);
    }
  });

  test('a user who never finishes runs out of time', async () => {
    const { verification } = await program({ scenario: 'S200', finish: 'by-user' });
    await verification.start(request);
    expect(await verification.result(request.MerchantBizId)).toMatchObject({ kind: 'unfinished', isExpired: false });
  });

  test('a token that a browser could have seen is not that of the callback', async () => {
    const { verification } = await program({ scenario: 'S200', finish: 'by-user' });
    const started = await verification.start(request);
    const record = await verification.store.findByBusinessId(request.MerchantBizId);
    expect(JSON.stringify(started)).not.toContain(record?.callbackToken ?? '?');
  });
});

test('a request for each product is one that the client sends', () => {
  for (const request of Object.values(requests)) expect(validateInitializeRequest(request).ok).toBe(true);
});
