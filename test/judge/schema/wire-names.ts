import { ownNames } from './own-names.ts';

/**
 * ajv keyword `wireNames`: fails for a message whose names are all in the SDK's camelCase. No name is a wire name, and
 * at least two (or the only one) become one when their first letter is capitalized.
 */
export function compileWireNames(wireNames: readonly string[]): (message: object) => boolean {
  const known = new Set(wireNames);
  return (message) => {
    const names = ownNames(message);
    if (names.some((name) => known.has(name))) return true;
    const aliases = names.filter((name) => known.has(capitalize(name))).length;
    return aliases < Math.min(2, names.length) || names.length === 0;
  };
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
