/** A test that produces an outcome again. */
export function asTest(scenario: string | null): string {
  return `import { startSandbox } from '@idv-protocol/sandbox';

const sandbox = await startSandbox({ scenario: ${JSON.stringify(scenario ?? 'sub-codes-200')} });
try {
  // Point your client at sandbox.url, call Initialize and then CheckResult.
} finally {
  await sandbox.close();
}`;
}
