/** One call of the service, independent of how it is sent. */
export interface Call {
  /** The name of the operation in the service's API. */
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
 * Sends a call to the service and returns the response: the body as text, bytes or an object, or an object that has the body
 * under `body` or `data`, and may have the `headers` with lower-case names: a pause is at least as long as `retry-after` asks for.
 * `explainError` explains any error that a transport throws.
 *
 * `signal` is aborted by the caller or at the timeout. A transport that can't cancel a call may ignore it:
 * the client no longer waits for it.
 */
export interface Transport {
  send(call: Call, signal: AbortSignal): Promise<unknown>;
}
