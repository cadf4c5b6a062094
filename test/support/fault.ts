/** A copy of a document with another value at one place; `undefined` removes the value. */
export function withFault(document: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...Object(document) };
  copy[step] = withFault(copy[step], rest, value);
  if (copy[step] === undefined) delete copy[step];
  return copy;
}
