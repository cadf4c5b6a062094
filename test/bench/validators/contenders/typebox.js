import { neededNames } from '../schemas/names.js';

/** typebox compiles the schemas as they are; only what a text holds it must be told. */
export function typeboxModule(schemas, names) {
  const definitions = neededNames(schemas, names).map((name) => `${name}: ${write(schemas[name])}`);
  return `import { Compile } from 'typebox/schema';
const holds = (schema) => {
  let inside;
  const check = (text) => {
    try {
      const value = JSON.parse(text);
      return schema === undefined || (inside ??= Compile({ $defs, ...schema })).Check(value);
    } catch {
      return false;
    }
  };
  return [{ check, error: () => 'must be JSON text' }];
};
const $defs = { ${definitions.join(', ')} };
${names.map(entryPoints).join('\n')}`;
}

function entryPoints(name) {
  return `const ${name} = /* @__PURE__ */ Compile({ $defs, ...$defs.${name} });
export const is${name} = (input) => ${name}.Check(input);
export const issues${name} = (input) => ${name}.Errors(input)[1];`;
}

/** A schema as JavaScript. */
function write(schema) {
  if (Array.isArray(schema)) return `[${schema.map(write).join(', ')}]`;
  if (typeof schema !== 'object' || schema === null) return JSON.stringify(schema);
  const { contentMediaType, contentSchema, discriminator: _, ...rest } = schema;
  const members = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${write(value)}`);
  if (contentMediaType) members.push(`"~refine": holds(${contentSchema ? write(contentSchema) : ''})`);
  return `{ ${members.join(', ')} }`;
}
