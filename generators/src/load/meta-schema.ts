import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain, guess, missingKeys, toPath, unquotedText } from './meta-schema-words.ts';
import { misplacedEntries } from './misplaced-entries.ts';
import { isAmbiguous } from './parse.ts';
import { Schemas } from './schemas.ts';
import type { Source } from './source.ts';
import { textProblems } from './texts.ts';

/** Checks a file's data against the meta-schema. The data come back if they have the kind's type, mistakes in texts aside. */
export type MetaSchema = <T>(kind: string, source: Source, data: unknown) => { data: T | undefined; diagnostics: Diagnostic[] };

/** Reads the schemas of the spec files themselves. */
export async function loadMetaSchema(dir: string): Promise<MetaSchema> {
  // Each schema is compiled for one run only: quick to compile counts for more than quick to check.
  const quick = { code: { optimize: false }, meta: false, validateSchema: false } as const;
  const ajv = new Ajv2020({ allErrors: true, passContext: true, verbose: true, allowUnionTypes: true, ...quick });
  ajv.addKeyword({ keyword: 'quoted', type: 'string', validate: isQuoted, errors: false });
  ajv.addKeyword({ keyword: 'plain', type: 'number', validate: isPlain, errors: false });
  const files = new Map<string, object>();
  for (const file of (await readdir(dir)).sort()) {
    if (!file.endsWith('.schema.json')) continue;
    const schema: object = JSON.parse(await readFile(join(dir, file), 'utf8'));
    ajv.addSchema(schema);
    files.set(file, schema);
  }
  const schemas = new Schemas(files);
  return <T>(kind: string, source: Source, data: unknown) => {
    const validate = ajv.getSchema<T>(`${kind}.schema.json`);
    if (!validate) throw new Error(`spec/schema lacks ${kind}.schema.json`);
    const isValid = validate.call(source, data);
    const errors = validate.errors ?? [];
    const ofOtherType = errors.filter((error) => !isSlip(error) && !quote(source, data, error));
    const hasType = (value: unknown): value is T => value === data && (isValid || ofOtherType.length === 0);
    const { diagnostics: misplaced, others } = misplacedEntries(source, kind, errors, schemas);
    const told = withoutConsequences(others);
    const diagnostics = [
      ...misplaced,
      ...told.flatMap((error) => explain(source, error)),
      ...missingKeys(source, told),
      ...textProblems(source, kind, schemas),
    ];
    return { data: hasType(data) ? data : undefined, diagnostics };
  };
}

/** A mistake that leaves every key there is with a value of its type. */
function isSlip({ keyword }: ErrorObject): boolean {
  return ['additionalProperties', 'quoted', 'plain', 'pattern'].includes(keyword);
}

/** Replaces a text without quotes by what was meant, so that the rest of the file can be checked, too; gives whether it was one. */
function quote(source: Source, data: unknown, error: ErrorObject): boolean {
  const text = unquotedText(source, error);
  const path = toPath(error.instancePath);
  const last = path.at(-1);
  if (text === undefined || last === undefined) return false;
  const parent = path.slice(0, -1).reduce((at, step) => Object(at)[step], data);
  Object(parent)[last] = text;
  return true;
}

/**
 * Without keys that are missing only because they are mistyped, which is reported at the mistyped one, and without the values of
 * what has another type.
 */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const meant = new Set(
    errors.flatMap((error) => (error.keyword === 'additionalProperties' ? `${error.instancePath} ${guess(error) ?? ''}` : [])),
  );
  const ofOtherType = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? instancePath : [])));
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === 'required') return !meant.has(`${instancePath} ${String(params['missingProperty'])}`);
    return !(keyword === 'const' || keyword === 'enum') || !ofOtherType.has(instancePath);
  });
}

/** Whether the string is written in quotes; the data alone can't tell, so the file comes as the context. */
function isQuoted(this: Source, _schema: boolean, _data: unknown, _parent: unknown, at?: { instancePath: string }): boolean {
  const node = this.node(toPath(at?.instancePath ?? ''));
  return !isScalar(node) || node.type !== 'PLAIN';
}

/** Whether the number is written in plain decimal digits, as every reader reads it. */
function isPlain(this: Source, _schema: boolean, _data: unknown, _parent: unknown, at?: { instancePath: string }): boolean {
  const node = this.node(toPath(at?.instancePath ?? ''));
  return !isScalar(node) || !isAmbiguous(node);
}
