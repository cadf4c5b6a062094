import { createHmac } from 'node:crypto';
import { canonicalQuery, encode } from './encode.ts';

/** Computes the signature of v1 and v2: HMAC-SHA1 over all parameters in the query and in the body. */
export function rpcSignature(method: string, parameters: Readonly<Record<string, string>>, secret: string): string {
  const { Signature: _, ...signed } = parameters;
  const text = `${method}&${encode('/')}&${encode(canonicalQuery(signed))}`;
  return createHmac('sha1', `${secret}&`).update(text).digest('base64');
}
