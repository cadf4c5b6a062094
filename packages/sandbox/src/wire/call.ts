import { operations } from '@idv-protocol/types';
import type { Parameters } from '../domain/transaction.ts';

export type OperationId = 'initialize' | 'check-result';

/** A call as it arrived, whichever client sent it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Parameters;
  readonly form: Parameters;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** What is called; undefined where no such operation is known. */
  readonly operation: OperationId | undefined;
  readonly version: string | undefined;
  /** The parameters of the operation, without those that only sign the call. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What v1 and v2 add to every call. */
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

/** A call as Alibaba Cloud's clients send it: in the query, in a form, and with v3 in headers. */
export function readWireCall(request: Request, body: Uint8Array): Call {
  const url = new URL(request.url);
  const query = Object.fromEntries(url.searchParams);
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const form = isForm ? Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) : {};
  const all = { ...query, ...form };
  const parameters = Object.fromEntries(Object.entries(all).filter(([name]) => !ofTheProtocol.has(name)));
  return {
    method: request.method,
    path: url.pathname,
    query,
    form,
    headers: request.headers,
    body,
    parameters,
    operation: operationNamed(request.headers.get('x-acs-action') ?? all['Action']),
    version: request.headers.get('x-acs-version') ?? all['Version'],
  };
}

/** A call of our OpenAPI documents: the operation in the path, the parameters as JSON. Undefined for what is no JSON object. */
export function readFacadeCall(request: Request, body: Uint8Array): Call | undefined {
  const parameters = jsonObject(new TextDecoder().decode(body));
  const path = new URL(request.url).pathname;
  if (!parameters) return undefined;
  const nothing = { query: {}, form: {}, version: undefined };
  return {
    method: request.method,
    path,
    headers: request.headers,
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
