export { createClient, type CallOptions, type Client, type ClientOptions } from './client.ts';
export { httpTransport, type HttpTransportOptions } from './http-transport.ts';
export {
  logObserver,
  type AttemptEnded,
  type CallEnded,
  type CallObserver,
  type CallStarted,
  type Observer,
} from './observer.ts';
export type {
  Answered,
  CallAborted,
  CallFailed,
  CheckOutcome,
  InitializeOutcome,
  RequestRefused,
  ResultRead,
  VerificationStarted,
} from './outcomes.ts';
export type { RetryOptions } from './retry-policy.ts';
export type { Call, Transport } from './transport.ts';
export { version } from '@idv-protocol/types';
