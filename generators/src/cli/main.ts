import { watch } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics } from '../diagnostics/format.ts';
import type { Model } from '../model/model.ts';
import { compile, emit } from '../pipeline.ts';
import { isUpToDate, plan, type Plan } from '../write/plan.ts';
import { write } from '../write/write.ts';
import { readOptions, usage, UsageError, type Options } from './options.ts';

/** The meta-schema belongs to the language, not to one spec: it is the same whatever --spec says. */
const metaSchemaDir = fileURLToPath(new URL('../../../spec/schema', import.meta.url));

/** `generate`: gives the exit code. */
export function main(args: readonly string[]): Promise<number> {
  return run(args, (options) => (options.watch ? keepGenerating(options) : generate(options)));
}

/** `spec:lint`: tells every problem of the spec and writes nothing; gives the exit code. */
export function lint(args: readonly string[]): Promise<number> {
  return run(args, async (options) => {
    const model = await compileOrTell(options);
    if (model) console.log('No problems.');
    return model ? 0 : 1;
  });
}

async function run(args: readonly string[], command: (options: Options) => Promise<number>): Promise<number> {
  try {
    const options = readOptions(args);
    if (options !== 'help') return await command(options);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** The model; or nothing, once every problem is told. */
async function compileOrTell(options: Options): Promise<Model | undefined> {
  const compiled = await compile(resolve(options.spec), metaSchemaDir);
  if (compiled.kind === 'compiled') return compiled.model;
  const folder = relative('', resolve(options.spec)).replaceAll('\\', '/');
  const text = formatDiagnostics(compiled.diagnostics, options.format, (file) => compiled.texts.get(file), folder);
  // JSON is for the program that reads the output; the rest is for whoever watches.
  (options.format === 'json' ? console.log : console.error)(text);
  return undefined;
}

async function generate(options: Options): Promise<number> {
  const model = await compileOrTell(options);
  if (!model) return 1;
  const changes = await plan(options.out, await emit(model, options.only), options.only);
  if (changes.kind === 'broken-manifest') return tellBroken(changes.file, options);
  if (changes.foreign.length > 0) return refuse(changes.foreign, options);
  if (isUpToDate(changes)) {
    console.log('Up to date.');
    return 0;
  }
  if (options.check) {
    console.error(`${describe(changes, options)}\nNot what the spec says. Run \`pnpm generate\` and commit the result.`);
    return 1;
  }
  await write(options.out, changes);
  console.log(describe(changes, options));
  return 0;
}

function describe({ create, change, remove, unchanged }: Plan, { out, check }: Options): string {
  const path = (file: string) => relative('', resolve(out, file));
  const verbs = check ? ['missing', 'differs', 'left over'] : ['created', 'changed', 'removed'];
  const lines = [create.map((f) => f.path), change.map((f) => f.path), remove].flatMap((paths, i) =>
    paths.map((file) => `${verbs[i]!.padEnd(9)} ${path(file)}`),
  );
  return [...lines, `${lines.length} of ${lines.length + unchanged} files.`].join('\n');
}

function refuse(foreign: readonly string[], { out }: Options): number {
  const paths = foreign.map((file) => `  ${relative('', resolve(out, file))}`);
  console.error(
    ['These files stand where the output belongs, and the generator did not write them:', ...paths].join('\n') +
      '\nMove or remove them, then generate again. Nothing was written.',
  );
  return 1;
}

function tellBroken(file: string, { out }: Options): number {
  const path = relative('', resolve(out, file));
  console.error(
    `${path} can't be read; a merge may have left its marks in it.\n` +
      'Take either side of the merge and generate again. Nothing was written.',
  );
  return 1;
}

async function keepGenerating(options: Options): Promise<number> {
  await generate(options);
  console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
  for await (const { filename } of watch(options.spec, { recursive: true })) {
    if (filename?.endsWith('.yaml')) await generate(options);
  }
  return 0;
}
