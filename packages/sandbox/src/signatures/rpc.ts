import { createHmac } from 'node:crypto';
import { canonicalQuery, encode } from './encode.ts';

/** The signature of v1 and v2: HMAC-SHA1 of every parameter, in the query and in the body. */
export function rpcSignature(method: string, parameters: Readonly<Record<string, string>>, secret: string): string {
  const { Signature: _, ...signed } = parameters;
  const text = `${method}&${encode('/')}&${encode(canonicalQuery(signed))}`;
  return createHmac('sha1', `${secret}&`).update(text).digest('base64');
}
