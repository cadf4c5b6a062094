import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { buildPackage } from '../../scripts/lib/build-package.js';
import { root } from '../../scripts/lib/root.js';
import { groups } from './groups.js';
import { ours, row } from './row.js';
import { Stop } from './stop.js';

const calls = 4000;
const atOnce = 8;
const body = JSON.stringify({
  ProductCode: 'FACE_VERIFY',
  MerchantBizId: 'e0c34a77f5ac40a5aa5e6ed20c35d8f1',
  MetaInfo: '{}',
  MerchantUserId: '42',
  FacePictureUrl: 'https://shop.example/face.jpg',
});

/** The sandbox beside Prism, which mocks our document for the same product: the same request to both, one after the other. */
export async function sandboxRows() {
  if (!(await buildPackage('sandbox'))) throw new Stop("The sandbox can't be built.");
  const sandbox = await measure((port) => [
    join(root, 'packages/sandbox/dist/esm/bin.js'),
    '--port',
    port,
    '--scenario',
    'sub-codes-200',
  ]);
  const fromGateways = createRequire(join(root, 'test/gateways/package.json'));
  const prism = join(fromGateways.resolve('@stoplight/prism-cli/package.json'), '../dist/index.js');
  const document = join(root, 'packages/openapi/documents/face-verify.openapi-3.1.json');
  const peer = await measure((port) => [
    prism,
    'mock',
    document,
    '--port',
    port,
    '--host',
    '127.0.0.1',
    '--verboseLevel',
    'silent',
  ]);
  const per = (figure, unit) => `Prism: ${figure.toPrecision(3)} ${unit}`;
  return [
    row(
      groups.sandbox,
      'processor time a call',
      { [ours]: sandbox.each / peer.each },
      { budget: 1 / 3, per: per(peer.each, 'ms') },
    ),
    row(groups.sandbox, '99th percentile of a call', { [ours]: sandbox.p99 / peer.p99 }, { per: per(peer.p99, 'ms') }),
    row(
      groups.sandbox,
      'memory at its peak',
      { [ours]: sandbox.memory / peer.memory },
      { budget: 1 / 3, per: per(peer.memory, 'MB') },
    ),
  ];
}

/** Starts a server, calls it, and ends it. */
async function measure(args) {
  const port = await freePort();
  const child = spawn(process.execPath, args(String(port)), { stdio: 'ignore' });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  try {
    await answering(port, agent);
    for (let i = 0; i < 500; i += 1) await call(port, agent);
    const times = [];
    const before = processorTimeOf(child.pid);
    const worker = async () => {
      while (times.length < calls) times.push(await call(port, agent));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const all = processorTimeOf(child.pid) - before;
    const ordered = times.toSorted((a, b) => a - b);
    return { each: all / times.length, p99: ordered[Math.floor(ordered.length * 0.99)], memory: peakOf(child.pid) };
  } finally {
    agent.destroy();
    child.kill();
  }
}

function call(port, agent) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ port, host: '127.0.0.1', path: '/Initialize', method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Stop(`A server answers ${response.statusCode} to a valid request.`));
      response.resume().on('end', () => resolve(performance.now() - start));
    });
    sent.on('error', reject).end(body);
  });
}

async function answering(port, agent) {
  for (let i = 0; i < 600; i += 1) {
    const isThere = await call(port, agent).then(
      () => true,
      (error) => {
        if (error instanceof Stop) throw error;
        return false;
      },
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Stop('A server did not start within a minute.');
}

/** What a process has used so far, in milliseconds: who calls it and what else runs don't count. */
function processorTimeOf(pid) {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(11, 13);
  // Linux counts in hundredths of a second.
  return (Number(user) + Number(system)) * 10;
}

/** As Linux counts it, in MB. */
function peakOf(pid) {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
