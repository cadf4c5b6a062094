// Compiles the meta-schema to code when the compiler is built, because compiling it takes longer than checking a whole spec.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { str, _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { filesIn } from './content.js';
import { root } from './root.js';

// Uses `require`, because test runners and Node disagree about the default export of CommonJS.
const require = createRequire(import.meta.url);
const names = require('ajv/dist/compile/names.js').default;
const standalone = require('ajv/dist/standalone/index.js').default;

const folder = join(root, 'spec/schema');

/** Writes the module that generators/src/load/spec-checks.d.ts declares. */
export async function writeSpecChecks(outfile) {
  const schemas = Object.fromEntries(filesIn(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
  await build({
    stdin: { contents: source(schemas), resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
  });
}

function source(schemas) {
  const files = Object.keys(schemas).filter((file) => schemas[file].type !== undefined);
  const exported = Object.fromEntries(files.map((file, i) => [`check${i}`, file]));
  const entries = files.map((file, i) => `${JSON.stringify(file)}: check${i}`);
  return [
    standalone(ajvWith(schemas), exported),
    `export const checks = { ${entries.join(', ')} };`,
    `export const schemas = ${JSON.stringify(schemas)};`,
  ].join('\n');
}

/** `this` of the checks is a `WrittenForm`. */
function ajvWith(schemas) {
  const code = { source: true, esm: true };
  const ajv = new Ajv2020({ allErrors: true, passContext: true, verbose: true, allowUnionTypes: true, code });
  const pointer = ({ it }) => str`${names.instancePath}${it.errorPath}`;
  ajv.addKeyword({ keyword: 'quoted', type: 'string', code: (cxt) => cxt.fail(_`!this.isQuoted(${pointer(cxt)})`) });
  ajv.addKeyword({ keyword: 'plain', type: 'number', code: (cxt) => cxt.fail(_`!this.isPlain(${pointer(cxt)})`) });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}
