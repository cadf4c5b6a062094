/** One call of the service, independent of how it is sent. */
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
 * Sends a call to the service and returns the answer: the body as text, bytes or an object, or an object that has it
 * under `body` or `data`. Whatever a transport throws is explained by `explainError`.
 *
 * `signal` is aborted by the caller or at the timeout. A transport that can't cancel a call may ignore it:
 * the client no longer waits for it.
 */
export interface Transport {
  send(call: Call, signal: AbortSignal): Promise<unknown>;
}
