import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startSandbox, type RunningSandbox } from '../../../packages/sandbox/src/index.ts';
import { root } from '../../support/paths.ts';
import { freePort } from '../../support/port.ts';

export const examples = join(root, 'packages/client/examples');

/** A running example with a sandbox. */
export interface Shop {
  readonly url: string;
  readonly sandbox: RunningSandbox;
  /** The JSON lines that it has printed. */
  readonly logged: () => readonly object[];
  readonly close: () => Promise<void>;
}

/** Starts the program of an example on a port. */
export async function startShop(example: string, args: (port: number) => readonly string[]): Promise<Shop> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({ callbackTo: url });
  const env = { ...process.env, PORT: String(port), PUBLIC_URL: url, SANDBOX_URL: sandbox.url, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args(port), { cwd: join(examples, example), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await answering(url, () => (child.exitCode === null ? undefined : said));
  return {
    url,
    sandbox,
    logged: () => said.split('\n').flatMap((line): object[] => (line.startsWith('{') ? [Object(JSON.parse(line))] : [])),
    close: async () => {
      child.kill();
      await ended;
      await sandbox.close();
    },
  };
}

async function answering(url: string, whyEnded: () => string | undefined): Promise<void> {
  for (;;) {
    const why = whyEnded();
    if (why !== undefined) throw new Error(`The example ended: ${why}`);
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
