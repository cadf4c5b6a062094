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

/** Reads a call of Alibaba Cloud's clients: from the query, the form body and, with v3, the headers. */
export function readWireCall({ method, url, header }: Received, body: Uint8Array): Call {
  const query = Object.fromEntries(url.searchParams);
  const isForm = (header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const form = isForm ? Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) : {};
  const all = { ...query, ...form };
  const parameters = Object.fromEntries(Object.entries(all).filter(([name]) => !ofTheProtocol.has(name)));
  return {
    method,
    path: url.pathname,
    query,
    form,
    header,
    body,
    parameters,
    operation: operationNamed(header('x-acs-action') ?? all['Action']),
    version: header('x-acs-version') ?? all['Version'],
  };
}

/** Reads a call of our OpenAPI documents: operation in the path, parameters as JSON. Undefined if the body isn't a JSON object. */
export function readFacadeCall({ method, url, header }: Received, body: Uint8Array): Call | undefined {
  const parameters = jsonObject(new TextDecoder().decode(body));
  const path = url.pathname;
  if (!parameters) return undefined;
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
