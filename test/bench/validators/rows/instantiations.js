// What the types cost a consumer's compiler, with the spec as it is and with many more operations.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile, emit } from '../../../../generators/dist/pipeline.js';
import { root } from '../../../../scripts/lib/root.js';
import { ours, row } from '../../row.js';
import { Stop } from '../../stop.js';
import { writeGrownSpec } from '../../grown-spec.js';
import { arktype } from '../contenders/arktype.js';
import { valibot } from '../contenders/valibot.js';
import { zod } from '../contenders/zod.js';
import { groups } from '../../groups.js';
import { plain } from '../schemas/published.js';
import { toLibrary } from '../schemas/to-library.js';
import { valid } from '../samples/requests.js';
import { folder } from '../workshop.js';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const type = 'InitializeFaceVerifyRequest';
const request = JSON.stringify(valid[type]);
const more = 100;

/** How a consumer says the type of a request, with each library. */
const inferred = {
  zod: { writer: zod, says: `import type * as z from 'zod'; type Request = z.infer<typeof ${type}>;` },
  valibot: { writer: valibot, says: `import type * as v from 'valibot'; type Request = v.InferOutput<typeof ${type}>;` },
  arktype: { writer: arktype, says: `type Request = typeof ${type}.infer;` },
};

export async function instantiationRows() {
  const now = await counts('now', 0);
  const grown = await counts('grown', more);
  const ratio = Object.fromEntries(Object.keys(now).map((name) => [name, grown[name] / now[name]]));
  return [
    row(groups.types, 'the spec as it is', now),
    row(groups.types, `the spec with ${more} operations more`, grown),
    row(groups.types, 'one to the other', ratio, { budget: 1.05 }),
  ];
}

async function counts(name, operations) {
  const model = await grownModel(join(folder, `${name}-spec`), operations);
  const all = { [ours]: await oursCount(join(folder, `${name}-types`), model) };
  for (const [library, { writer, says }] of Object.entries(inferred)) {
    const text = toLibrary(writer, plain(model.published), Object.keys(model.published));
    // No consumer would check how the schemas are written: that is what `any` in the helpers is for.
    const schemas = text.replaceAll(/^const (?=[A-Z])/gm, 'export const ');
    all[library] = instantiations(join(folder, `${name}-${library}`), {
      'schemas.ts': schemas,
      'consumer.ts': `import { ${type} } from './schemas.ts'; ${says} export const request: Request = ${request};`,
    });
  }
  return all;
}

async function oursCount(dir, model) {
  const declarations = {};
  for await (const { path, text } of emit(model, ['validators'])) if (path.endsWith('.d.mts')) declarations[path] = text;
  return instantiations(dir, {
    ...declarations,
    'consumer.ts': `import { validate${type}, type ${type} } from './validators/generated/index.mjs';
const given: ${type} = ${request};
const checked = validate${type}(given);
export const request = checked.ok ? checked.value : undefined;`,
  });
}

async function grownModel(dir, operations) {
  writeGrownSpec(dir, operations);
  const compiled = await compile(dir, join(root, 'spec/schema'));
  if (compiled.kind === 'compiled') return compiled.model;
  throw new Stop(`The grown spec has mistakes: ${compiled.diagnostics.map(({ message }) => message).join(' ')}`);
}

function instantiations(dir, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const compilerOptions = {
    strict: true,
    noImplicitAny: false,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: 'es2023',
    module: 'nodenext',
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ type: 'module' }));
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', dir, '--extendedDiagnostics'], { encoding: 'utf8' });
  const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
  if (status !== 0 || count === undefined) throw new Stop(`The consumer in ${dir} doesn't compile:\n${stdout}`);
  return Number(count);
}
