import { watch } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { compile, emit } from '../pipeline.ts';
import { isUpToDate, plan, type Plan } from '../write/plan.ts';
import { write } from '../write/write.ts';
import { readOptions, usage, UsageError, type Options } from './options.ts';

/** The meta-schema belongs to the language, not to one spec: it is the same whatever --spec says. */
const metaSchemaDir = fileURLToPath(new URL('../../../spec/schema', import.meta.url));

/** Runs the command; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      console.log(usage);
      return 0;
    }
    return options.watch ? await keepGenerating(options) : await generate(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function generate(options: Options): Promise<number> {
  const compiled = await compile(resolve(options.spec), metaSchemaDir);
  if (compiled.kind === 'faulty') {
    const folder = relative('', resolve(options.spec)).replaceAll('\\', '/');
    const text = formatDiagnostics(compiled.diagnostics, options.format, (file) => compiled.texts.get(file), folder);
    (options.format === 'json' ? console.log : console.error)(text);
    return 1;
  }
  const changes = await plan(options.out, await emit(compiled.model, options.only), options.only);
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

async function keepGenerating(options: Options): Promise<number> {
  await generate(options);
  console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
  for await (const { filename } of watch(options.spec, { recursive: true })) {
    if (filename?.endsWith('.yaml')) await generate(options);
  }
  return 0;
}
