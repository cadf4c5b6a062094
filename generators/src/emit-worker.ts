import { parentPort } from 'node:worker_threads';
import { mainFilesOf } from './emit/emitters.ts';
import type { EmitAnswer, EmitOrder } from './emit-thread.ts';

// The program of the thread that `EmitThread` starts.

async function carryOut({ model, output }: EmitOrder): Promise<void> {
  try {
    for await (const file of mainFilesOf(model, output)) answer({ kind: 'file', file });
    answer({ kind: 'end' });
  } catch (error) {
    answer({ kind: 'error', error });
  }
}

function answer(message: EmitAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}

parentPort?.on('message', carryOut);
