import { sha256 } from './sha256.ts';

/** Caches a pure function: it runs once for each object, because several outputs need the same result. */
export function remember<A extends object, R>(work: (input: A) => R): (input: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (input) => {
    const found = known.get(input) ?? { result: work(input) };
    known.set(input, found);
    return found.result;
  };
}

/** Caches a pure function of a text: a document repeats few texts many times. */
export function rememberTexts<R>(work: (text: string) => R): (text: string) => R {
  const known = new Map<string, { readonly result: R }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    if (known.size >= mostTexts) known.clear();
    const result = work(text);
    known.set(text, { result });
    return result;
  };
}

/** Under `--watch`, texts that are no longer used would otherwise stay forever. */
const mostTexts = 1000;

/** Caches the last result of a pure function by a hash of its input: under `--watch`, most inputs are the same after a save. */
export function rememberLast<A, R>(keyOf: (input: A) => string, work: (input: A) => R): (input: A) => R {
  let last: { readonly key: string; readonly result: R } | undefined;
  return (input) => {
    const key = sha256(keyOf(input));
    if (last?.key !== key) last = { key, result: work(input) };
    return last.result;
  };
}
