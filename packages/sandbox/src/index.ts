export { createSandbox, type NextOrder, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { startSandbox, type RunningSandbox, type ServerOptions } from './server.ts';
export type { CallbackAttempt, TimelineEvent, Transaction } from './domain/transaction.ts';
export type { FaultOrder, CallbackMode } from './faults/faults.ts';
export type { Finish } from './settings.ts';
export { CutConnection } from './http/calls.ts';
export { version } from '@idv-protocol/types';
