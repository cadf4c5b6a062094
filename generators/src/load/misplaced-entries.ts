import { pointerSteps } from '../json-pointer.ts';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { uniqueBy } from '../unique.ts';
import type { LocatedSchema, MetaSchemas } from './schemas.ts';
import type { Path, Source } from './source.ts';

interface MisplacedEntries {
  readonly diagnostics: Diagnostic[];
  /** The errors that are not about these entries. */
  readonly others: ErrorObject[];
}

/** Reports entries that don't have the form of their own list, but the form of another list of the file. */
export function misplacedEntries(
  source: Source,
  kind: string,
  errors: readonly ErrorObject[],
  schemas: MetaSchemas,
): MisplacedEntries {
  const suspects = uniqueBy(
    errors.filter(({ keyword, instancePath }) => isOfForm(keyword) && /\/\d+$/.test(instancePath)),
    ({ instancePath }) => instancePath,
  );
  const found = suspects.flatMap(({ instancePath, data }) => {
    const path = pointerSteps(instancePath);
    const instead = listsOf(kind, path, Object.keys(Object(data)), schemas);
    return instead.length === 0 ? [] : [{ instancePath, path, instead }];
  });
  const pointers = found.map(({ instancePath }) => instancePath);
  return {
    diagnostics: found.map(({ path, instead }) =>
      diagnose('misplaced-entry', source.at(path), { list: String(path.at(-2)), instead }),
    ),
    others: errors.filter(({ instancePath }) => !pointers.some((pointer) => `${instancePath}/`.startsWith(`${pointer}/`))),
  };
}

function isOfForm(keyword: string): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

/** The other lists, beside the entry's own list or at the top of the file, whose entries have these keys. */
function listsOf(kind: string, path: Path, keys: readonly string[], schemas: MetaSchemas): string[] {
  const own = String(path.at(-2));
  const holders = [schemas.at(kind, path.slice(0, -2)), schemas.of(kind)].filter((holder) => holder !== undefined);
  const lists = holders.flatMap((holder) => [...schemas.keys(holder)]);
  const fitting = lists.filter(([name, list]) => name !== own && keys.length > 0 && fits(list, keys, schemas));
  return [...new Set(fitting.map(([name]) => name))];
}

function fits(list: LocatedSchema, keys: readonly string[], schemas: MetaSchemas): boolean {
  if (!('items' in list.schema)) return false;
  const entry = schemas.step(list, 0);
  const known = entry && schemas.keys(entry);
  if (!known || known.size === 0) return false;
  return keys.every((key) => known.has(key)) && schemas.required(entry).every((key) => keys.includes(key));
}
