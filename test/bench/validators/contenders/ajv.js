import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { createAjv } from '../../../../generators/dist/model/ajv.js';
import { root } from '../../../../scripts/lib/root.js';
import { neededNames } from '../schemas/names.js';
import { specifier } from '../workshop.js';

const ours = join(root, 'generators/dist/model/ajv.js');

/** ajv at run time, with the lengths and the look inside JSON text that the generators give it. */
export function ajvModule(schemas, names) {
  return `import { createAjv } from ${specifier(ours)};
const schemas = ${JSON.stringify(chosen(schemas, names))};
const [first, all] = [false, true].map((allErrors) => createAjv(schemas, { allErrors }));
${names.map(entryPoints).join('\n')}`;
}

/** ajv as one takes it from its guide. */
export function plainAjvModule(schemas, names) {
  const json = JSON.stringify(chosen(schemas, names)).replaceAll('#/$defs/', '');
  return `import { Ajv2020 } from 'ajv/dist/2020.js';
const schemas = ${json};
const [first, all] = [false, true].map((allErrors) => {
  const ajv = new Ajv2020({ allErrors, discriminator: true, strict: false });
  for (const keyword of ['contentMediaType', 'contentSchema']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    compile: (_, { contentSchema }) => {
      const inside = contentSchema && ajv.compile(contentSchema);
      return (text) => {
        try {
          const value = JSON.parse(text);
          return inside ? inside(value) : true;
        } catch {
          return false;
        }
      };
    },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, discriminator: withoutMapping(schema) }, name);
  return ajv;
});
function withoutMapping({ discriminator }) {
  return discriminator && { propertyName: discriminator.propertyName };
}
${names.map(entryPoints).join('\n')}`;
}

/** Compiled on the first call, as a service would that doesn't want to pay for what it doesn't use. */
function entryPoints(name) {
  return `let first${name}, all${name};
export const is${name} = (input) => (first${name} ??= first.getSchema('${name}'))(input);
export const issues${name} = (input) => ((all${name} ??= all.getSchema('${name}'))(input) ? [] : all${name}.errors);`;
}

/** ajv's code, written to a file ahead of time. */
export function standaloneAjvModule(schemas, names) {
  const ajv = createAjv(chosen(schemas, names), { allErrors: true, code: { source: true, esm: true } });
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [`check${name}`, name])));
  const wrap = (name) => `
export const is${name} = (input) => check${name}(input);
export const issues${name} = (input) => (check${name}(input) ? [] : check${name}.errors);`;
  return [code.replace('"use strict";', ''), ...names.map(wrap)].join('\n');
}

function chosen(schemas, names) {
  return Object.fromEntries(neededNames(schemas, names).map((name) => [name, schemas[name]]));
}
