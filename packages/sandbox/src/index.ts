import { version as release } from '@idv-protocol/types';

export { createSandbox, type NextOrder, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { startSandbox, type RunningSandbox, type ServerOptions } from './server.ts';
export type { CallbackAttempt, TimelineEvent, Transaction } from './domain/transaction.ts';
export type { FaultOrder, CallbackMode } from './faults/faults.ts';
export type { Finish } from './settings.ts';
export { CutConnection } from './http/cut-connection.ts';

// A constant of its own: the types package is bundled, so declarations can't import it.
/** The version of this package. */
export const version: string = release;
