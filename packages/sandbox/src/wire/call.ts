import { operations } from '@idv-protocol/types';
import type { Parameters } from '../domain/transaction.ts';
import type { Received } from './received.ts';

export type OperationId = 'initialize' | 'check-result';

/** A received call, independent of the client that sent it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Parameters;
  readonly form: Parameters;
  readonly header: Received['header'];
  readonly body: Uint8Array;
  /** The called operation; undefined if it is unknown. */
  readonly operation: OperationId | undefined;
  readonly version: string | undefined;
  /** The parameters of the operation, without those of the signature. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Parameters that v1 and v2 add to every call. */
const ofTheProtocol = new Set([
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureVersion',
  'SecurityToken',
  'Timestamp',
  'RegionId',
]);

/** More than any request has. Without a limit, a few calls could fill the memory. */
const mostParameters = 200;
const tooMany = `The call has more than ${mostParameters} parameters.`;

/**
 * Reads a call of Alibaba Cloud's clients: from the query, the form body and, with v3, the headers.
 *
 * @returns the call, or what is wrong with it.
 */
export function readWireCall({ method, url, header }: Received, body: Uint8Array): Call | string {
  const isForm = (header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const fields = new URLSearchParams(isForm ? new TextDecoder().decode(body) : '');
  const names = [...url.searchParams.keys(), ...fields.keys()];
  if (names.length > mostParameters) return tooMany;
  // A signature would cover only one of the values.
  const repeated = firstRepeated(names);
  if (repeated !== undefined) return `The call has the parameter ${repeated.slice(0, 50)} more than once.`;
  const query = Object.fromEntries(url.searchParams);
  const form = Object.fromEntries(fields);
  const all = { ...query, ...form };
  const parameters = Object.fromEntries(Object.entries(all).filter(([name]) => !ofTheProtocol.has(name)));
  // Parameters come first: every signature covers them, but those of v1 and v2 don't cover headers.
  return {
    method,
    path: url.pathname,
    query,
    form,
    header,
    body,
    parameters,
    operation: operationNamed(all['Action'] ?? header('x-acs-action')),
    version: all['Version'] ?? header('x-acs-version'),
  };
}

/**
 * Reads a call of our OpenAPI documents: operation in the path, parameters as JSON.
 *
 * @returns the call, or what is wrong with it.
 */
export function readFacadeCall({ method, url, header }: Received, body: Uint8Array): Call | string {
  const parameters = jsonObject(new TextDecoder().decode(body));
  const path = url.pathname;
  if (!parameters) return 'The body is not a JSON object.';
  if (Object.keys(parameters).length > mostParameters) return tooMany;
  const nothing = { query: {}, form: {}, version: undefined };
  return {
    method,
    path,
    header,
    body,
    parameters,
    ...nothing,
    operation: operationNamed(path.slice(1)),
  };
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

export function operationNamed(name: string | undefined): OperationId | undefined {
  if (name === operations.initialize.name) return 'initialize';
  return name === operations['check-result'].name ? 'check-result' : undefined;
}

export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
