import { createHash, randomUUID } from 'node:crypto';

/** Makes identifiers of up to 32 digits: the same in the same order under a seed, otherwise such that nobody can guess them. */
export type Ids = (length: number) => string;

export function makeIds(seed: string | undefined): Ids {
  let count = 0;
  return (length) => {
    // Node draws the randomness of these ahead of time.
    if (seed === undefined) return randomUUID().replaceAll('-', '').slice(0, length);
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest('hex').slice(0, length);
  };
}

/** A RequestId as the service writes it. */
export function requestId(ids: Ids): string {
  const hex = ids(32).toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
