import { regex } from '../schemas/condition.js';

/** valibot, as its guide has it. */
export const valibot = {
  head: "import * as v from 'valibot';",
  entryPoints: (name) => `
export const is${name} = (input) => v.is(${name}, input);
export const issues${name} = (input) => v.safeParse(${name}, input).issues ?? [];`,
  object: ({ fields, isClosed, rules }) => {
    const members = fields.map(({ name, value, isRequired }) => `${name}: ${isRequired ? value : `v.optional(${value})`}`);
    const object = `v.${isClosed ? 'strictObject' : 'looseObject'}({ ${members.join(', ')} })`;
    return pipe([object, ...rules.map((rule) => `v.check(${rule})`)]);
  },
  anyObject: 'v.looseObject({})',
  anything: 'v.unknown()',
  boolean: 'v.boolean()',
  list: (item) => `v.array(${item})`,
  number: ({ minimum, maximum }) =>
    pipe([
      'v.number()',
      ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
      ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
    ]),
  one: (values) => (values.length === 1 ? `v.literal(${JSON.stringify(values[0])})` : `v.picklist(${JSON.stringify(values)})`),
  text: ({ isJson, inside, ...rest }) => {
    const check = inside ? `(t) => holds(t, (x) => v.is(${inside}, x))` : 'isJson';
    return pipe([...plainText(rest), ...(isJson ? [`v.check(${check})`] : [])]);
  },
  either: (schemas) => `v.union([${schemas.join(', ')}])`,
  choice: (key, schemas) => `v.variant('${key}', [${schemas.join(', ')}])`,
};

function pipe([first, ...others]) {
  return others.length === 0 ? first : `v.pipe(${[first, ...others].join(', ')})`;
}

function plainText({ minLength, maxLength, pattern }) {
  return [
    'v.string()',
    ...(minLength === undefined ? [] : [`v.minLength(${minLength})`]),
    ...(maxLength === undefined ? [] : [`v.maxLength(${maxLength})`]),
    ...(pattern === undefined ? [] : [`v.regex(${regex(pattern)})`]),
  ];
}

/** Reads what is inside the texts, too, and gives it back. */
export const valibotDecoder = {
  ...valibot,
  entryPoints: (name) => `export const decode${name} = (text) => v.parse(${name}, JSON.parse(text));`,
  text: ({ isJson, inside, ...rest }) =>
    pipe([...plainText(rest), ...(isJson ? ['v.transform((t) => JSON.parse(t))'] : []), ...(isJson && inside ? [inside] : [])]),
};
