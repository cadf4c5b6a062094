import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain, guess, missingKeys, toPath } from './meta-schema-words.ts';
import { isAmbiguous } from './parse.ts';
import type { Source } from './source.ts';

/** Checks a file's data against the meta-schema. The data come back if they have the kind's type, slips aside. */
export type MetaSchema = <T>(kind: string, source: Source, data: unknown) => { data: T | undefined; diagnostics: Diagnostic[] };

/** Reads the schemas of the spec files themselves. */
export async function loadMetaSchema(dir: string): Promise<MetaSchema> {
  // Each schema is compiled for one run only: quick to compile counts for more than quick to check.
  const quick = { code: { optimize: false }, meta: false, validateSchema: false } as const;
  const ajv = new Ajv2020({ allErrors: true, passContext: true, verbose: true, allowUnionTypes: true, ...quick });
  ajv.addKeyword({ keyword: 'quoted', type: 'string', validate: isQuoted, errors: false });
  ajv.addKeyword({ keyword: 'plain', type: 'number', validate: isPlain, errors: false });
  for (const file of (await readdir(dir)).sort()) {
    if (file.endsWith('.schema.json')) ajv.addSchema(JSON.parse(await readFile(join(dir, file), 'utf8')));
  }
  return <T>(kind: string, source: Source, data: unknown) => {
    const validate = ajv.getSchema<T>(`${kind}.schema.json`);
    if (!validate) throw new Error(`spec/schema lacks ${kind}.schema.json`);
    const isValid = validate.call(source, data);
    const errors = validate.errors ?? [];
    const hasType = (value: unknown): value is T => value === data && (isValid || errors.every(isSlip));
    const told = withoutMeant(errors);
    const diagnostics = [...told.flatMap((error) => explain(source, error)), ...missingKeys(source, told)];
    return { data: hasType(data) ? data : undefined, diagnostics };
  };
}

/** A mistake that leaves every key there is with a value of its type. */
function isSlip({ keyword }: ErrorObject): boolean {
  return ['additionalProperties', 'quoted', 'plain', 'pattern'].includes(keyword);
}

/** Without the keys that are missing only because they are misspelt: that is told at the misspelt one. */
function withoutMeant(errors: readonly ErrorObject[]): ErrorObject[] {
  const meant = new Set(
    errors.flatMap((error) => (error.keyword === 'additionalProperties' ? `${error.instancePath} ${guess(error) ?? ''}` : [])),
  );
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(`${instancePath} ${String(params['missingProperty'])}`),
  );
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
