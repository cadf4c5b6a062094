import { createHash, createHmac } from 'node:crypto';
import { canonicalQuery } from './encode.ts';

export const acs3 = 'ACS3-HMAC-SHA256';

export interface Acs3Header {
  readonly keyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Parses the header `authorization` of v3; undefined if it isn't of v3. */
export function readAcs3Header(header: string): Acs3Header | undefined {
  const found =
    /^ACS3-HMAC-SHA256\s+Credential=([^,\s]{1,200}),\s*SignedHeaders=([a-z0-9;-]{1,1000}),\s*Signature=([0-9a-f]{64})$/.exec(
      header,
    );
  const [, keyId = '', headers = '', signature = ''] = found ?? [];
  return found ? { keyId, signedHeaders: headers.split(';'), signature } : undefined;
}

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

/** Computes the signature of v3 over the method, the query, the signed headers and the digest of the body. */
export function acs3Signature(
  { method, path, query, header, body }: SignedRequest,
  signedHeaders: readonly string[],
  secret: string,
): string {
  const digest = createHash('sha256').update(body).digest('hex');
  const lines = signedHeaders.map((name) => `${name}:${(header(name) ?? '').trim()}\n`).join('');
  const canonical = [method, path, canonicalQuery(query), lines, signedHeaders.join(';'), digest].join('\n');
  const text = `${acs3}\n${createHash('sha256').update(canonical).digest('hex')}`;
  return createHmac('sha256', secret).update(text).digest('hex');
}
