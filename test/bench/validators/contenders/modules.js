// Every contender as a module of one shape: `isX(input)` and `issuesX(input)` for each type X.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../../scripts/lib/root.js';
import { ours } from '../../row.js';
import { toLibrary } from '../schemas/to-library.js';
import { specifier } from '../workshop.js';
import { ajvModule, plainAjvModule, standaloneAjvModule } from './ajv.js';
import { arktype } from './arktype.js';
import { typeboxModule } from './typebox.js';
import { valibot } from './valibot.js';
import { zod } from './zod.js';

export const hand = 'hand-written';

export const packageFile = join(root, 'packages/validators/generated/index.mjs');
/** What `@idv-protocol/validators/initialize` is. */
export const partFile = join(root, 'packages/validators/generated/parts/initialize.mjs');
export const handFile = fileURLToPath(new URL('hand/index.js', import.meta.url));

/** Name -> what makes the text of its module for some types. */
export const contenders = {
  [hand]: (_, names) => overEntryPoints(handFile, names),
  [ours]: (_, names) => overEntryPoints(packageFile, names),
  'ajv, written ahead': standaloneAjvModule,
  ajv: ajvModule,
  'ajv as usual': plainAjvModule,
  typebox: typeboxModule,
  zod: (schemas, names) => toLibrary(zod, schemas, names),
  valibot: (schemas, names) => toLibrary(valibot, schemas, names),
  arktype: (schemas, names) => toLibrary(arktype, schemas, names),
};

/** The entryPoints of a module of ours or by hand, in the shape of the others. */
export function overEntryPoints(file, names) {
  const entryPoints = names.map(
    (name) => `export const is${name} = (input) => validate${name}(input).ok;
export const issues${name} = (input) => validate${name}(input).issues ?? [];
export const notices${name} = (input) => validate${name}(input).notices;`,
  );
  return `import { ${names.map((name) => `validate${name}`).join(', ')} } from ${specifier(file)};\n${entryPoints.join('\n')}`;
}
