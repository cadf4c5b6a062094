import { relative, resolve } from 'node:path';
import type { Plan } from '../write/plan.ts';
import type { GenerateOptions } from './generate-options.ts';

/** Up to this number, paths are easier to read than counts. */
const few = 10;

/** What a run does to the files: each path if there are few, otherwise counts by package. */
export function summary(plan: Plan, options: GenerateOptions): string[] {
  const rows = verbs(options.check).flatMap(({ key, verb }) => plan[key].map((path) => ({ verb, path })));
  const lines =
    options.verbose || rows.length <= few
      ? rows.map(({ verb, path }) => `${verb.padEnd(9)} ${relative('', resolve(options.out, path))}`)
      : countsByPackage(rows);
  return [...lines, `${rows.length} of ${rows.length + plan.unchanged} files.`];
}

type Key = 'create' | 'change' | 'remove';

interface Row {
  readonly verb: string;
  readonly path: string;
}

function verbs(isCheck: boolean): readonly { readonly key: Key; readonly verb: string }[] {
  const [create, change, remove] = isCheck ? ['missing', 'differs', 'left over'] : ['created', 'changed', 'removed'];
  return [
    { key: 'create', verb: create },
    { key: 'change', verb: change },
    { key: 'remove', verb: remove },
  ];
}

/** `openapi     3 created, 40 changed`; files outside of the packages aren't counted, because they contain nothing new. */
function countsByPackage(rows: readonly Row[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { verb, path } of rows) {
    const [name = '', ...inside] = path.split('/');
    if (inside.length === 0) continue;
    const ofPackage = counts.get(name) ?? new Map<string, number>();
    counts.set(name, ofPackage.set(verb, (ofPackage.get(verb) ?? 0) + 1));
  }
  const width = Math.max(...[...counts.keys()].map(({ length }) => length));
  return [...counts].map(([name, byVerb]) => {
    const parts = [...byVerb].map(([verb, count]) => `${count} ${verb}`);
    return `${name.padEnd(width)}  ${parts.join(', ')}`;
  });
}
