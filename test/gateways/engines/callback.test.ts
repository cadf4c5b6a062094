import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCallback } from '../../../packages/validators/generated/index.mjs';
import { isNode } from '../../../generators/dist/gateways/json.js';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import { readDocument } from '../../support/documents.ts';
import { tempDir } from '../../support/temp.ts';
import { lacks, run } from '../support.ts';
import { listen } from './engine.ts';
import { startPrism } from './engines.ts';

// The complete document describes where and how the callback arrives. Prism sends it from the document alone. It generates headers and
// bodies from the operation of a callback, but no query, so the address in the request already has the parameters.

test.skipIf(lacks('openssl'))('Prism sends the callback to the address in the request, and parseCallback takes it', async () => {
  const { key, cert } = await certificate();
  const arrivals = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end());
  const listener = await listen(arrivals, 'https');
  const prism = await startPrism('idv.openapi-3.1', { NODE_EXTRA_CA_CERTS: cert });
  try {
    const arrived = once(arrivals, 'request');
    const query = exampleOfCallback();
    const response = await fetch(`${prism.url}/Initialize`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...exampleWithCallback(),
        CallbackUrl: `${listener.url}/arrived?${new URLSearchParams(query).toString()}`,
      }),
    });
    expect(response.status).toBe(200);
    const [request] = await arrived;
    expect(request.method).toBe('GET');
    expect(new URL(request.url, listener.url).pathname).toBe('/arrived');
    const { CallbackToken: token = null } = query;
    expect(parseCallback(request.url, { token })).toMatchObject({ ok: true, value: { transactionId: query['transactionId'] } });
    expect(parseCallback(request.url, { token: 'another' })).toMatchObject({ ok: false });
  } finally {
    await prism.stop();
    await listener.stop();
  }
});

/** The address must begin with https. Creates a key for this machine, and a certificate that Prism trusts. */
async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const dir = tempDir('certificate');
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const { code, stderr } = await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
    ...names,
  ]);
  if (code !== 0) throw new Error(stderr);
  return { key, cert };
}

/** An example of a request that asks for a callback. */
function exampleWithCallback(): object {
  const examples = partsOf(readDocument('idv.openapi-3.1')).contents.flatMap(({ node }) =>
    Object.values(Object(node['application/json']).examples),
  );
  const values = examples.map((example) => Object(example).value);
  return values.find((value) => isNode(value) && 'CallbackUrl' in value) ?? {};
}

/** The parameters of the first callback that the document shows. */
function exampleOfCallback(): Readonly<Record<string, string>> {
  const document = Object(readDocument('idv.openapi-3.1'));
  const [item] = Object.values(document.components.pathItems);
  const parameters: readonly unknown[] = Object(item).get.parameters;
  const pairs = parameters.flatMap((parameter) => {
    const { name, examples = {} } = Object(parameter);
    const [example] = Object.values(examples);
    return example === undefined ? [] : [[String(name), String(Object(example).value)]];
  });
  return Object.fromEntries(pairs);
}
