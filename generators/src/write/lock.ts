import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSystemError } from '../system-error.ts';

/**
 * Holds a folder against other processes that ask for it; waits while another one does. Returns what lets it go. An address that
 * the process listens at is the lock: the system frees it however the process ends, so no lock is ever left behind.
 */
export async function holdFolder(dir: string, onWait: () => void = () => {}): Promise<() => void> {
  const address = addressOf(await realWay(resolve(dir)));
  for (let isFirst = true; ; isFirst = false) {
    const release = await listen(address);
    if (release) return release;
    if (isFirst) onWait();
    await holderEnds(address);
  }
}

/** What lets the address go; undefined if another process has it. */
function listen(address: string): Promise<(() => void) | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.unref());
    socket.on('error', () => {}).on('close', () => waiting.delete(socket));
  });
  const release = (): void => {
    server.close();
    waiting.forEach((socket) => socket.destroy());
  };
  return new Promise((settle) => {
    // Where the system has no such addresses nothing keeps runs apart; each file is still whole.
    server.once('error', (error) => settle(isSystemError(error) && error.code === 'EADDRINUSE' ? undefined : () => {}));
    server.listen(address, () => settle(release));
    server.unref();
  });
}

/** Waits for the end of the process that listens: the system then ends the connection. */
async function holderEnds(address: string): Promise<void> {
  const hasAnswered = await new Promise<boolean>((settle) => {
    let isConnected = false;
    const socket = connect(address, () => (isConnected = true));
    socket.on('error', () => {}).on('close', () => settle(isConnected));
    socket.resume();
  });
  if (hasAnswered) return;
  // It ended meanwhile. Of a socket that is a file, the file stays.
  if (address.startsWith('/')) await rm(address, { force: true });
  await wait(10);
}

/** Linux and Windows have names for this that are no files and go with their owner. */
function addressOf(path: string): string {
  const name = `generate-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** The path without links, as far as it exists: one folder has one lock, whatever leads to it. */
async function realWay(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await realWay(dirname(path)), basename(path));
  }
}
