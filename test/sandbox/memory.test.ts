import { expect, test } from 'vitest';
import { createSandbox } from '../../packages/sandbox/src/index.ts';
import { idIn, requests } from './requests.ts';

test('the oldest transactions are removed when their requests become too long', async () => {
  const sandbox = createSandbox({ scenario: 'S200', keepImages: true });
  const start = async (FacePictureBase64: string) => {
    const body = JSON.stringify({ ...requests['face-verify'], FacePictureBase64 });
    const response = await sandbox.fetch(new Request('http://localhost/Initialize', { method: 'POST', body }));
    return idIn({ body: await response.json() });
  };
  const ids: string[] = [];
  for (let i = 0; i < 12; i += 1) ids.push(await start(`/9j/${'A'.repeat(9_000_000)}`));

  expect(ids.map((id) => sandbox.transaction(id) !== undefined)).toEqual([false, ...Array.from({ length: 11 }, () => true)]);
});

test('the log and the record of a callback have no host of a request', async () => {
  const logged: string[] = [];
  const sandbox = createSandbox({ scenario: 'S200', log: (line) => logged.push(line) });
  const body = JSON.stringify({ ...requests.ekyc, CallbackUrl: 'https://maria.example/done', CallbackToken: 'a-token' });
  const response = await sandbox.fetch(new Request('http://localhost/Initialize', { method: 'POST', body }));
  await sandbox.settled();
  const outcome = sandbox.transaction(idIn({ body: await response.json() }))?.attempts[0]?.outcome;

  expect(outcome).toContain('--allow-callback-host');
  expect(`${outcome} ${logged.join(' ')}`).not.toContain('maria');
});
