import { expect, test } from 'vitest';
import { inTests } from '../../packages/sandbox/src/in-tests.ts';
import { useSandbox } from '../../packages/sandbox/src/vitest.ts';
import { requests } from './requests.ts';

const one = useSandbox({ scenario: 'S205' });
const other = useSandbox();

test('each use runs its own sandbox during the tests', async () => {
  const { Result } = Object(
    await (await fetch(`${one.url}/Initialize`, { method: 'POST', body: JSON.stringify(requests.ekyc) })).json(),
  );
  expect(one.transaction(Result.TransactionId)?.scenario).toBe('sub-codes-205');
  expect(other.transaction(Result.TransactionId)).toBeUndefined();
  expect(other.port).not.toBe(one.port);
});

test('it ends after the tests, and using it before or after is an error that says so', async () => {
  const hooks: (() => Promise<void>)[] = [];
  const sandbox = inTests({}, hooks.push.bind(hooks), hooks.push.bind(hooks));
  expect(() => sandbox.url).toThrow('runs only during the tests');
  await hooks[0]?.();
  const { url } = sandbox;
  await hooks[1]?.();
  expect(() => sandbox.url).toThrow('runs only during the tests');
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
