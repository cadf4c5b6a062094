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
  const isName = (key: string) => known.has(key) || others.has(key);
  const keys: string[] = [];
  for (const key of Object.keys(values)) {
    if (read(values, key) === undefined) continue;
    if (isName(key)) return undefined;
    keys.push(key);
  }
  let example: string | undefined;
  for (const key of keys) {
    if (!isName(fromSdkName(key))) continue;
    // One such name among others may be a coincidence.
    if (example !== undefined || keys.length === 1) return example ?? key;
    example = key;
  }
  return undefined;
}
