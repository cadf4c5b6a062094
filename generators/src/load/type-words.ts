const words: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number in plain decimal digits',
  integer: 'a whole number in plain digits',
  boolean: 'true or false',
  null: 'nothing',
};

/** What a type of JSON Schema is for somebody who writes YAML. */
export function typeInWords(type: string): string {
  return words[type] ?? `a ${type}`;
}
