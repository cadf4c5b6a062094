import { regex } from '../schemas/condition.js';

/** arktype, through its methods rather than its strings, whose quoting would be one more thing to get wrong. */
export const arktype = {
  head: "import { type } from 'arktype';",
  entryPoints: (name) => `
export const is${name} = (input) => ${name}.allows(input);
export const issues${name} = (input) => { const out = ${name}(input); return out instanceof type.errors ? [...out] : []; };`,
  object: ({ fields, isClosed, rules }) => {
    const members = fields.map(({ name, value, isRequired }) => `'${name}${isRequired ? '' : '?'}': ${value}`);
    const object = `type({ '+': '${isClosed ? 'reject' : 'ignore'}', ${members.join(', ')} })`;
    return `${object}${rules.map((rule) => `.narrow(${rule})`).join('')}`;
  },
  anyObject: 'type.object',
  anything: 'type.unknown',
  boolean: 'type.boolean',
  list: (item) => `${item}.array()`,
  number: ({ minimum, maximum }) =>
    `type.number${minimum === undefined ? '' : `.atLeast(${minimum})`}${maximum === undefined ? '' : `.atMost(${maximum})`}`,
  one: (values) => `type.enumerated(${values.map((value) => JSON.stringify(value)).join(', ')})`,
  text: ({ isJson, inside, ...rest }) => {
    const check = inside ? `((inside) => (t) => holds(t, (v) => inside.allows(v)))(${inside})` : 'isJson';
    return `${plainText(rest)}${isJson ? `.narrow(${check})` : ''}`;
  },
  either: ([first, ...others]) => `${first}${others.map((other) => `.or(${other})`).join('')}`,
  choice: (_key, schemas) => arktype.either(schemas),
};

function plainText({ minLength, maxLength, pattern }) {
  const length = `${minLength === undefined ? '' : `.atLeastLength(${minLength})`}${maxLength === undefined ? '' : `.atMostLength(${maxLength})`}`;
  return `type.string${length}${pattern === undefined ? '' : `.matching(${regex(pattern)})`}`;
}

/** Reads what is inside the texts, too, and gives it back. */
export const arktypeDecoder = {
  ...arktype,
  entryPoints: (name) => `export const decode${name} = (text) => ${name}.assert(JSON.parse(text));`,
  text: ({ isJson, inside, ...rest }) =>
    isJson ? `${plainText(rest)}.pipe.try((t) => JSON.parse(t))${inside ? `.to(${inside})` : ''}` : plainText(rest),
};
