// `node --expose-gc test/bench/soak.js [COUNT]`: so many verifications through one sandbox, with their results and callbacks. Once as
// many are there as it keeps, its heap must no longer grow.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackage } from '../../scripts/lib/build-package.js';
import { root } from '../../scripts/lib/root.js';

const count = Number(process.argv[2] ?? 200_000);
const atOnce = 16;
const parts = 10;
/** One of so many goes through the port and has a callback; the others would take most of the time for the network. */
const throughPort = 50;
/** What else lives in the process moves by some percent; a leak of 100 bytes in each verification would be more. */
const mostGrowth = 1.1;

if (!globalThis.gc) throw new Error('Start it with --expose-gc.');
await buildPackage('sandbox');
const module = pathToFileURL(join(root, 'packages/sandbox/dist/esm/index.js')).href;
const { startSandbox } = await import(module);

let callbacks = 0;
const shop = createServer((_, response) => {
  callbacks += 1;
  response.end();
}).listen(0, '127.0.0.1');
await once(shop, 'listening');
const sandbox = await startSandbox({ scenario: 'sub-codes-200', callbackTo: `http://127.0.0.1:${shop.address().port}` });

const MerchantBizId = 'e0c34a77f5ac40a5aa5e6ed20c35d8f1';
const request = { ProductCode: 'eKYC', DocType: '01000000', MerchantBizId, MerchantUserId: '42', MetaInfo: '{}' };
const withCallback = { ...request, CallbackUrl: 'https://shop.example/done', CallbackToken: 'a-token' };

async function call(send, operation, parameters) {
  const response = await send(new Request(`${sandbox.url}/${operation}`, { method: 'POST', body: JSON.stringify(parameters) }));
  const body = await response.json();
  if (!response.ok) throw new Error(`${operation} answers ${response.status}: ${body.Message}`);
  return body;
}

async function verification(i) {
  const isServed = i % throughPort === 0;
  const send = isServed ? fetch : sandbox.fetch;
  const { Result } = await call(send, 'Initialize', isServed ? withCallback : request);
  await call(send, 'CheckResult', { MerchantBizId, TransactionId: Result.TransactionId });
}

async function heap() {
  await sandbox.settled();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

const heaps = [];
let begun = 0;
for (let part = 1; part <= parts; part += 1) {
  const end = (count / parts) * part;
  const worker = async () => {
    for (let i = begun++; i < end; i = begun++) await verification(i);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  begun = end;
  heaps.push(await heap());
  const whole = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${end} verifications, ${callbacks} callbacks: heap ${heaps.at(-1).toFixed(1)} MB, process ${whole} MB`);
}
await sandbox.close();
shop.closeAllConnections();
shop.close();

const growth = heaps.at(-1) / heaps[0];
console.log(`The heap after all is ${growth.toFixed(2)} of that after the first tenth; at most ${mostGrowth} is fine.`);
process.exitCode = growth > mostGrowth ? 1 : 0;
