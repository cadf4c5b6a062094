import { regex } from '../schemas/condition.js';

/** zod 4, as its guide has it. */
export const zod = {
  head: "import * as z from 'zod';",
  entryPoints: (name) => `
export const is${name} = (input) => ${name}.safeParse(input).success;
export const issues${name} = (input) => ${name}.safeParse(input).error?.issues ?? [];`,
  object: ({ fields, isClosed, rules }) => {
    const members = fields.map(({ name, value, isRequired }) => `${name}: ${value}${isRequired ? '' : '.optional()'}`);
    const kind = isClosed ? 'strictObject' : 'looseObject';
    return `z.${kind}({ ${members.join(', ')} })${rules.map((rule) => `.refine(${rule})`).join('')}`;
  },
  anyObject: 'z.looseObject({})',
  anything: 'z.unknown()',
  boolean: 'z.boolean()',
  list: (item) => `z.array(${item})`,
  number: ({ minimum, maximum }) =>
    `z.number()${minimum === undefined ? '' : `.min(${minimum})`}${maximum === undefined ? '' : `.max(${maximum})`}`,
  one: (values) => (values.length === 1 ? `z.literal(${JSON.stringify(values[0])})` : `z.enum(${JSON.stringify(values)})`),
  text: ({ isJson, inside, ...rest }) => {
    if (!isJson) return plainText(rest);
    return `${plainText(rest)}.refine(${inside ? `(t) => holds(t, (v) => ${inside}.safeParse(v).success)` : 'isJson'})`;
  },
  either: (schemas) => `z.union([${schemas.join(', ')}])`,
  choice: (key, schemas) => `z.discriminatedUnion('${key}', [${schemas.join(', ')}])`,
};

function plainText({ minLength, maxLength, pattern }) {
  const length = `${minLength === undefined ? '' : `.min(${minLength})`}${maxLength === undefined ? '' : `.max(${maxLength})`}`;
  return `z.string()${length}${pattern === undefined ? '' : `.regex(${regex(pattern)})`}`;
}

/** Reads what is inside the texts, too, and gives it back. */
export const zodDecoder = {
  ...zod,
  entryPoints: (name) => `export const decode${name} = (text) => ${name}.parse(JSON.parse(text));`,
  text: ({ isJson, inside, ...rest }) =>
    isJson ? `${plainText(rest)}.transform((t) => JSON.parse(t))${inside ? `.pipe(${inside})` : ''}` : plainText(rest),
};
