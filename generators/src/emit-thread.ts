import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OutputName } from './emit/emitters.ts';
import type { Model } from './model/model.ts';
import type { OutputFile } from './output-file.ts';

/** An order to the thread. */
export interface EmitOrder {
  readonly model: Model;
  readonly output: OutputName;
}

/** What the thread sends for an order: its files, and then whether they are complete. */
export type EmitAnswer =
  | { readonly kind: 'file'; readonly file: OutputFile }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly error: unknown };

/**
 * A second thread that runs the main emitter of an output while this one runs the other emitters. It has its own copy of the compiler and of the model,
 * so it pays off only if there is enough to do. It takes one order at a time.
 */
export class EmitThread {
  #worker: Worker | undefined;

  /** Starts the thread, which then loads the compiler. Does nothing if it runs already, or if the machine has only one processor. */
  start(): void {
    if (this.#worker || availableParallelism() < 2) return;
    this.#worker = new Worker(new URL('./emit-worker.js', import.meta.url));
    // The process needn't wait for the thread, except while an order is under way.
    this.#worker.unref();
  }

  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** Orders the files of the output's main emitter at once. They can be read later. */
  emit(model: Model, output: OutputName): AsyncIterable<OutputFile> {
    const worker = this.#worker;
    if (!worker) throw new Error('The thread must be started first.');
    const answers: EmitAnswer[] = [];
    let wake = (): void => {};
    const receive = (answer: EmitAnswer): void => {
      answers.push(answer);
      wake();
    };
    const fail = (error: unknown): void => receive({ kind: 'error', error });
    const end = (): void => fail(new Error('The second thread has ended.'));
    const order: EmitOrder = { model, output };
    worker.on('message', receive).on('error', fail).on('exit', end).ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(order);
    return (async function* () {
      try {
        for (;;) {
          const answer = answers.shift();
          if (answer === undefined) await new Promise<void>((resolve) => (wake = resolve));
          else if (answer.kind === 'file') yield answer.file;
          else if (answer.kind === 'error') throw answer.error;
          else return;
        }
      } finally {
        worker.off('message', receive).off('error', fail).off('exit', end).unref();
      }
    })();
  }

  /** Ends the thread, even if an order is under way. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
