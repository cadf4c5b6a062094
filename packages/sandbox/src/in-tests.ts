import { startSandbox, type RunningSandbox, type ServerOptions } from './server.ts';

type Register = (hook: () => Promise<void>) => void;

/** Creates a sandbox that a test runner starts before the tests of a file or a block, and stops after them. */
export function inTests(options: ServerOptions, before: Register, after: Register): RunningSandbox {
  let running: RunningSandbox | undefined;
  before(async () => {
    running = await startSandbox(options);
  });
  after(async () => {
    await running?.close();
    running = undefined;
  });
  const now = (): RunningSandbox => {
    if (!running) throw new Error('The sandbox runs only during the tests: use it inside a test or a hook.');
    return running;
  };
  return {
    get url() {
      return now().url;
    },
    get port() {
      return now().port;
    },
    get token() {
      return now().token;
    },
    get clock() {
      return now().clock;
    },
    fetch: (request) => now().fetch(request),
    next: (order) => now().next(order),
    faults: (order) => now().faults(order),
    finish: (id, scenario) => now().finish(id, scenario),
    transaction: (id) => now().transaction(id),
    settled: () => now().settled(),
    close: () => now().close(),
  };
}
