import { describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';

function specLint(...args: readonly string[]) {
  return runNode(['scripts/spec-lint.js', ...args]);
}

test.each(['today', 'real', 'parcel', 'minimal'] as const)(
  'the documents of the %s protocol suit every gateway',
  async (name) => {
    expect(await specLint('--spec', specDir(name))).toEqual({ code: 0, stdout: 'No problems.\n', stderr: '' });
  },
);

describe('A spec whose documents a gateway would reject', () => {
  const copy = new SpecCopy('minimal');
  const long = `Ring${'A'.repeat(30)}`;
  copy.replace('operations/ring.yaml', 'name: Ring\n', `name: ${long}\n`);

  test('is reported with document, gateway, reason, place and page', async () => {
    const { code, stderr } = await specLint('--spec', copy.dir);
    expect(code).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      "Cloudflare API Shield doesn't accept bell.openapi-3.0: an operationId has at most 32 characters, at " +
        `/paths/~1${long}/post/operationId (https://developers.cloudflare.com/api-shield/security/schema-validation/)`,
    );
  });

  test('is reported as JSON', async () => {
    const { code, stdout } = await specLint('--spec', copy.dir, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ document: 'bell.openapi-3.0', gateway: 'Cloudflare API Shield', rule: 'operation-ids' }),
      ]),
    );
  });
});

test('a pattern that gateways on RE2 refuse is reported for each of them', async () => {
  const copy = new SpecCopy('minimal');
  const pattern = `pattern: { regex: "^(?!0)[0-9]$", means: a digit other than 0 }`;
  copy.replace('operations/ring.yaml', 'values: [{ value: "1", means: Once }]', pattern);

  const { stderr } = await specLint('--spec', copy.dir);

  const reason =
    "its engine for regular expressions can't read the lookahead (?!0), at /components/schemas/RingRequest/properties";
  expect(stderr).toContain(`Tyk doesn't accept bell.openapi-3.0: ${reason}`);
  expect(stderr).toContain(`Cloudflare API Shield doesn't accept bell.openapi-3.0: ${reason}`);
});
