import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { expect, test } from 'vitest';
import { openTelemetryObserver } from '../../packages/client/src/opentelemetry.ts';
import { ekyc, secret } from '../sdk/samples.ts';
import { broken, clientOf, ended, started } from './answers.ts';

test('each call is a span with the facts of the call, and nothing personal', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const { client } = clientOf([started, broken, ended('N', '205')], {
    observers: [openTelemetryObserver(provider.getTracer('test'))],
    retry: { maxDelayMs: 1 },
  });
  await client.initialize(ekyc);
  await client.checkResult({ MerchantBizId: 'order1', TransactionId: 'hk-1' });
  await client.initialize({ ...ekyc, MerchantUserId: '' });
  const spans = exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  expect(spans).toMatchObject([
    { name: 'Cloudauth-intl/Initialize', attributes: { 'idv.outcome': 'started', 'idv.attempts': 1 }, status: { code: 0 } },
    {
      name: 'Cloudauth-intl/CheckResult',
      attributes: { 'idv.outcome': 'failed', 'idv.sub_code': '205', 'idv.attempts': 2 },
      events: [{ name: 'idv.attempt_failed', attributes: { attempt: 1, 'error.type': 'service', retry_in_ms: 1 } }],
    },
    { attributes: { 'idv.outcome': 'refused', 'error.type': 'refused' }, status: { code: 2 } },
  ]);
  expect(JSON.stringify(spans)).not.toMatch(secret);
});
