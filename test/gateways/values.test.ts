import { describe, expect, test } from 'vitest';
import { checkValues } from '../../generators/dist/gateways/overlay/values.js';
import { gateways } from '../../generators/dist/gateways/vendors/all.js';
import { runNode } from '../support/run.ts';

/** The problems with the values of a gateway. */
function wrong(id: string, values: Record<string, string>): readonly string[] {
  return checkValues(gateways.find((gateway) => gateway.id === id)?.inputs ?? [], values);
}

describe('An address', () => {
  test.each([
    'https://backend.example.com',
    'http://localhost:8080',
    'https://BACKEND.example.com:443/base/path',
    'https://10.0.0.1:65535',
    'https://[::1]:8443/a',
    'https://a_b.internal./x',
    'https://xn--4ca.example',
    'http://${stageVariables.backend}',
  ])('%s is taken', (backend) => {
    expect(wrong('kong', { backend })).toEqual([]);
  });

  const port = 'is not a port: a port is a number from 1 to 65535';
  const form =
    'it must be an address that begins with http:// or https:// and does not end in a slash, such as https://backend.example.com';
  test.each([
    ['https://x:99999', `"99999" ${port}`],
    ['https://x:0', `"0" ${port}`],
    ['https://x:', `"" ${port}`],
    ['https://', 'the host is missing'],
    ['https:///path', 'the host is missing'],
    ['https://:80', 'the host is missing'],
    ['https://a b', 'it has a space: remove it'],
    ['https://a\n', 'it has a space: remove it'],
    ['https://x/a b', 'it has a space: remove it'],
    ['https://a..b', '"a..b" is not a host, because there is nothing before one of its dots'],
    ['https://.', '"." is not a host, because there is nothing before one of its dots'],
    ['https://x:80x', '"x:80x" is not a host'],
    ['https://a\\b', '"a\\\\b" is not a host'],
    ['https://999.1.1.1', '"999.1.1.1" is not a host'],
    ['https://a^b', '"a^b" is not a host'],
    ['https://127.1', '127.1 is read as 127.0.0.1, so write that'],
    ['https://ä.example', 'ä.example is read as xn--4ca.example, so write that'],
    ['https://me:secret@x', 'remove user and password, because everybody can read them in the document'],
    ['https://x/', form],
    ['https://x/?q', form],
    ['https://x#f', form],
    ['ftp://x', form],
    ['x', form],
  ])('%j is refused, with the reason', (backend, fault) => {
    expect(wrong('kong', { backend })).toEqual([`--backend ${JSON.stringify(backend)} is wrong: ${fault}.`]);
  });

  test('that clients call begins with https', () => {
    expect(wrong('cloudflare', { server: 'https://api.example.com' })).toEqual([]);
    expect(wrong('cloudflare', { server: 'http://api.example.com' })).toEqual([
      '--server "http://api.example.com" is wrong: it must be an address that begins with https:// and does not end in a slash, such as ' +
        'https://api.example.com.',
    ]);
  });
});

describe('A host and a port', () => {
  test.each([
    ['backend.example.com', '443'],
    ['10.0.0.1', '65535'],
  ])('%s and %s are accepted', (host, port) => {
    expect(wrong('apisix', { 'backend-host': host, 'backend-port': port })).toEqual([]);
  });

  test.each([
    ['a.b:80', 'a.b:80 includes a port, which has its own option'],
    ['a.b:443', 'a.b:443 includes a port, which has its own option'],
    ['https://a.b', '"https://a.b" is not a host'],
    ['a/b', '"a/b" is not a host'],
    ['a b', 'it has a space: remove it'],
    ['', 'the host is missing'],
  ])('the host %j is refused', (host, fault) => {
    expect(wrong('apisix', { 'backend-host': host, 'backend-port': '1' })).toEqual([
      `--backend-host ${JSON.stringify(host)} is wrong: ${fault}.`,
    ]);
  });

  test.each(['0', '65536', '-1', '1e3', '080', 'https', ''])('the port %j is refused', (port) => {
    const [problem, ...more] = wrong('apisix', { 'backend-host': 'a.b', 'backend-port': port });
    expect(problem).toContain(`--backend-port ${JSON.stringify(port)} is wrong:`);
    expect(problem).toContain('65535');
    expect(more).toEqual([]);
  });
});

test('the command reports everything that is wrong at once, and ends with 2', async () => {
  const { code, stdout, stderr } = await runNode([
    'scripts/openapi-overlay.js',
    'apisix',
    '--backend-host',
    'a..b',
    '--backend-port',
    '70000',
    '--server',
    'https://x',
  ]);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'apisix: nothing was written.',
    '--server is not a value of this gateway. The values are --backend-host, --backend-port.',
    '--backend-host "a..b" is wrong: "a..b" is not a host, because there is nothing before one of its dots.',
    '--backend-port "70000" is wrong: "70000" is not a port: a port is a number from 1 to 65535.',
    'Run `pnpm openapi:overlay --help` to see its options.',
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each(gateways)('$id accepts the examples of its values', ({ inputs }) => {
  expect(checkValues(inputs, Object.fromEntries(inputs.map(({ name, example }) => [name, example])))).toEqual([]);
});
