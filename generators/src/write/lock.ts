import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSystemError } from '../system-error.ts';
import { sha256 } from '../sha256.ts';

/**
 * Holds a folder, so that other processes that ask for it wait. If another process holds it, waits for that one. Returns a function
 * that releases the folder. The lock is an address that the process listens at: the system frees it however the process ends, so
 * no lock is ever left behind.
 */
export async function holdFolder(dir: string, onWait: () => void = () => {}): Promise<() => void> {
  const address = addressOf(await realPathOf(resolve(dir)));
  for (let isFirst = true; ; isFirst = false) {
    const release = await listen(address);
    if (release) return release;
    if (isFirst) onWait();
    await holderEnds(address);
  }
}

/** Returns a function that frees the address; undefined if another process has it. */
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
    // If the system has no such addresses, two runs can overlap. Each file is still complete.
    server.once('error', (error) => settle(isSystemError(error) && error.code === 'EADDRINUSE' ? undefined : () => {}));
    server.listen(address, () => settle(release));
    server.unref();
  });
}

/** Waits until the process that listens has ended: the system then closes the connection. */
async function holderEnds(address: string): Promise<void> {
  const hasAnswered = await new Promise<boolean>((settle) => {
    let isConnected = false;
    const socket = connect(address, () => (isConnected = true));
    socket.on('error', () => {}).on('close', () => settle(isConnected));
    socket.resume();
  });
  if (hasAnswered) return;
  // The process has ended meanwhile. If the socket is a file, the file is left behind.
  if (address.startsWith('/')) await rm(address, { force: true });
  await wait(10);
}

/** On Linux and Windows, such addresses aren't files, and disappear with their process. */
function addressOf(path: string): string {
  const name = `generate-${sha256(path).slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** The path without links, as far as it exists, so that a folder has one lock whatever path leads to it. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await realPathOf(dirname(path)), basename(path));
  }
}
