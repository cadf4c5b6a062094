import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asksForHelp, help } from './arguments.ts';
import { UsageError } from './usage-error.ts';

export interface InitOptions {
  readonly dir: string;
  /** The short name of the service. */
  readonly id: string;
  /** The npm scope of the packages. */
  readonly scope: string;
}

export const initUsage = `Usage: npx idv init [DIR] [options]

Writes a small spec that works, a package for each output, and a workflow for CI. Files that are there already stay as they are;
the schemas of the spec language in spec/schema are brought up to date.

  DIR            the folder of the project (this folder)
  --id ID        the short name of your service, for the names of files (the name of the folder)
  --scope NAME   what is before the names of your packages (@ID)
  --help         this text

Exit codes: 0 done, 2 wrong usage.`;

const text = { type: 'string' } as const;
const options = { id: text, scope: text, ...help } as const;

/** Throws a UsageError that says what is wrong and how to fix it. */
export function readInitOptions(args: readonly string[]): InitOptions | 'help' {
  if (asksForHelp(args, options, true)) return 'help';
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [dir = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`There can be only one folder: leave out ${others.join(' ')}.`);
  const id = values.id ?? idOf(basename(resolve(dir)));
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(`${JSON.stringify(id)} can't be an id: use lower-case words with hyphens, such as --id my-service.`);
  }
  const scope = values.scope ?? `@${id}`;
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(scope)) {
    throw new UsageError(`${JSON.stringify(scope)} can't be a scope: write it as --scope @my-team.`);
  }
  return { dir, id, scope };
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-$/g, '');
}
