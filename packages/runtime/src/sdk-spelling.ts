import { read, type Values } from './values.ts';

type Names = Pick<ReadonlySet<string>, 'has'>;

/** A name in the SDK -> the name on the wire. */
export function fromSdkName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * An example of the SDK's names in a message that uses only those; undefined for other messages. `others` has the names
 * of the other messages of the union.
 */
export function sdkNameIn(known: Names, values: Values, others: Names = known): string | undefined {
  const isGiven = (key: string) => read(values, key) !== undefined;
  const isName = (key: string) => known.has(key) || others.has(key);
  if (Object.keys(values).some((key) => isName(key) && isGiven(key))) return undefined;
  const keys = Object.keys(values).filter(isGiven);
  const names = keys.filter((key) => isName(fromSdkName(key)));
  return names.length > 1 || keys.length === 1 ? names[0] : undefined;
}
