import { read, type Values } from './values.ts';

type Names = Pick<ReadonlySet<string>, 'has'>;

/** A name as the provider's SDK has it -> the name as it travels. */
export function fromSdkName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A name of a message that is written throughout as the SDK has it; undefined if the message isn't. `others` has the names
 * that its sisters know.
 */
export function sdkNameIn(known: Names, values: Values, others: Names = known): string | undefined {
  const isGiven = (key: string) => read(values, key) !== undefined;
  const isName = (key: string) => known.has(key) || others.has(key);
  if (Object.keys(values).some((key) => isName(key) && isGiven(key))) return undefined;
  const keys = Object.keys(values).filter(isGiven);
  const names = keys.filter((key) => isName(fromSdkName(key)));
  return names.length > 1 || keys.length === 1 ? names[0] : undefined;
}
