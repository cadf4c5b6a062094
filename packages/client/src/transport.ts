/** One call of the service: what is sent, without how. */
export interface Call {
  /** The name of the operation, as the service knows it. */
  readonly operation: string;
  /** The version of the API. */
  readonly version: string;
  /** Parameters for the query of the address. */
  readonly query: Readonly<Record<string, string>>;
  /** Parameters for a form body; empty for most calls. */
  readonly form: Readonly<Record<string, string>>;
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Carries a call to the service and brings back the answer: the body as text, bytes or an object, or an object that has it
 * under `body` or `data`. Whatever a transport throws is explained by `explainError`.
 *
 * `signal` is aborted when the caller gives up or the time is over. A transport that can't stop a call that was sent may ignore it:
 * the client no longer waits for it.
 */
export interface Transport {
  send(call: Call, signal: AbortSignal): Promise<unknown>;
}
