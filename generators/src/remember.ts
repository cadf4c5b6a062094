/** Caches a pure function: it runs once for each object, because several outputs need the same result. */
export function remember<A extends object, R>(work: (input: A) => R): (input: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (input) => {
    const found = known.get(input) ?? { result: work(input) };
    known.set(input, found);
    return found.result;
  };
}
