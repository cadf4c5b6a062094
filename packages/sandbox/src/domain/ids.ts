import { createHash, randomUUID } from 'node:crypto';

/** Creates identifiers of up to 32 digits: the same ones for the same seed, or random ones without a seed. */
export type Ids = (length: number) => string;

export function makeIds(seed: string | undefined): Ids {
  let count = 0;
  return (length) => {
    // Fast, because Node generates the random numbers for these in advance.
    if (seed === undefined) return randomUUID().replaceAll('-', '').slice(0, length);
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest('hex').slice(0, length);
  };
}

/** A RequestId in the form that the service uses. */
export function requestId(ids: Ids): string {
  const hex = ids(32).toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
