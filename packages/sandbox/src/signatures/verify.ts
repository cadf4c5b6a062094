import { timingSafeEqual } from 'node:crypto';
import type { Call } from '../wire/call.ts';
import { acs3Signature, readAcs3Header } from './acs3.ts';
import { rpcSignature } from './rpc.ts';

/** Access key IDs with their secrets. Without any, signatures are not checked. */
export type Keys = ReadonlyMap<string, string>;

/** A return code for a wrong signature. */
export type SignatureFault =
  | 'MissingParameter'
  | 'InvalidAccessKeyId.NotFound'
  | 'SignatureDoesNotMatch'
  | 'SignatureNonceUsed'
  | 'InvalidTimeStamp.Expired';

export type Verified =
  | { readonly ok: true; readonly owner: string }
  | { readonly ok: false; readonly code: SignatureFault; readonly message?: string };

const tolerance = 15 * 60_000;

export interface Verification {
  readonly keys: Keys;
  /** The machine's time, because callers sign with their real time. The sandbox's clock may differ. */
  readonly systemNow: number;
  /** Remembers a nonce. Returns false if it was used before. */
  readonly isNewNonce: (nonce: string, now: number) => boolean;
}

/** Checks the signature of a call, its time and its nonce. Without configured keys, accepts every call. */
export function verify(call: Call, { keys, systemNow, isNewNonce }: Verification): Verified {
  if (keys.size === 0) return { ok: true, owner: '' };
  const signed = signatureOf(call);
  if (!signed || signed.nonce === '') return { ok: false, code: 'MissingParameter', message: unsigned };
  const secret = keys.get(signed.keyId);
  if (secret === undefined) return fault('InvalidAccessKeyId.NotFound');
  if (!isSame(signed.expected(secret), signed.signature)) return fault('SignatureDoesNotMatch');
  if (!(Math.abs(Date.parse(signed.time) - systemNow) <= tolerance)) return fault('InvalidTimeStamp.Expired');
  return isNewNonce(`${signed.keyId} ${signed.nonce}`, systemNow)
    ? { ok: true, owner: signed.keyId }
    : fault('SignatureNonceUsed');
}

const unsigned =
  'The call has no complete signature of v1, v2 or v3. JSON calls have none: for these, start the sandbox without an access key.';

function fault(code: SignatureFault): Verified {
  return { ok: false, code };
}

function signatureOf({ method, path, query, form, header: headerOf, body }: Call) {
  const header = readAcs3Header(headerOf('authorization') ?? '');
  // Headers that decide what is called must be signed. Otherwise, somebody could change them.
  if (
    header &&
    ['host', 'x-acs-action', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version'].every((name) =>
      header.signedHeaders.includes(name),
    )
  ) {
    return {
      keyId: header.keyId,
      signature: header.signature,
      time: headerOf('x-acs-date') ?? '',
      nonce: headerOf('x-acs-signature-nonce') ?? '',
      expected: (secret: string) => acs3Signature({ method, path, query, header: headerOf, body }, header.signedHeaders, secret),
    };
  }
  const all = { ...query, ...form };
  const { AccessKeyId: keyId, Signature: signature, Timestamp: time = '', SignatureNonce: nonce = '' } = all;
  if (keyId === undefined || signature === undefined) return undefined;
  return { keyId, signature, time, nonce, expected: (secret: string) => rpcSignature(method, all, secret) };
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
