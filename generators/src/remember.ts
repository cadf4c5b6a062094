/** A pure function that works out its answer once for each object: several outputs ask for the same. */
export function remember<A extends object, R>(work: (input: A) => R): (input: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (input) => {
    const found = known.get(input) ?? { result: work(input) };
    known.set(input, found);
    return found.result;
  };
}
