const words: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number in plain decimal digits',
  integer: 'a whole number in plain digits',
  boolean: 'true or false',
  null: 'nothing',
};

/** A type of JSON Schema in the words of YAML. */
export function typeInWords(type: string): string {
  return words[type] ?? `a ${type}`;
}
