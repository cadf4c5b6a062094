import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isScalar, type Node } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { likely } from '../diagnostics/likely.ts';
import { isAmbiguous } from './parse.ts';
import type { Path, Source } from './source.ts';
import { typeInWords } from './type-words.ts';

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
    const diagnostics = isValid ? [] : withoutMeant(errors).flatMap((error) => explain(source, error));
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

/** The key that an unknown one was probably meant to be: one that isn't there. */
function guess({ params, data, parentSchema }: ErrorObject): string | undefined {
  const there = new Set(Object.keys(Object(data)));
  return likely(
    String(params['additionalProperty']),
    keysOf(parentSchema).filter((name) => !there.has(name)),
  );
}

function keysOf(schema: unknown): string[] {
  return Object.keys(Object(schema)['properties'] ?? {});
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

function explain(source: Source, error: ErrorObject): Diagnostic[] {
  const path = toPath(error.instancePath);
  const place = source.at(path);
  const { params, data, schema, parentSchema } = error;
  if (error.propertyName !== undefined) {
    const found = error.propertyName;
    return [
      diagnose('bad-form', source.atKey([...path, found]), {
        found,
        expected: describe(parentSchema) ?? `it matches ${String(schema)}`,
      }),
    ];
  }
  switch (error.keyword) {
    case 'propertyNames':
      return [];
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = keysOf(parentSchema).join(', ');
      return [diagnose('unknown-key', source.atKey([...path, key]), { key, likely: guess(error), known })];
    }
    case 'required':
      return [diagnose('missing-key', place, { key: String(params['missingProperty']) })];
    case 'quoted':
      return [diagnose('unquoted', place, { text: String(data) })];
    case 'type': {
      const node = source.node(path);
      const wantsString = [params['type']].flat().includes('string');
      if (wantsString && isScalar(node) && node.type === 'PLAIN' && data !== null) {
        return [diagnose('unquoted', place, { text: node.source ?? nameValue(data) })];
      }
      const expected = nameTypes(params['type']);
      return [diagnose('wrong-type', place, { expected, found: nameScalar(node, data), instead: instead(error) })];
    }
    case 'plain':
      return [
        diagnose('wrong-type', place, {
          expected: nameTypes(Object(parentSchema)['type']),
          found: nameScalar(source.node(path), data),
        }),
      ];
    case 'enum':
    case 'const': {
      const words = [schema].flat().map(String);
      const found = nameValue(data);
      return [diagnose('unknown-word', place, { found, likely: likely(String(data), words), known: words.join(', ') })];
    }
    default:
      return [diagnose('bad-form', place, { found: nameWhole(data), expected: constraint(error) })];
  }
}

/** What a value has to be: in figures where it is one of them, else as the meta-schema describes it. */
function constraint({ keyword, schema, parentSchema }: ErrorObject): string {
  const count = Number(schema);
  switch (keyword) {
    case 'minItems':
      return `at least ${counted(count, 'entry', 'entries')}`;
    case 'minLength':
      return `at least ${counted(count, 'character', 'characters')}`;
    case 'minProperties':
      return `at least ${counted(count, 'key', 'keys')}`;
    case 'maxProperties':
      return `at most ${counted(count, 'key', 'keys')}`;
    case 'uniqueItems':
      return 'no entry twice';
    case 'minimum':
      return `at least ${count}`;
    case 'maximum':
      return `at most ${count}`;
    default:
      return describe(parentSchema) ?? `it matches ${String(schema)}`;
  }
}

function counted(count: number, one: string, several: string): string {
  return count === 1 ? `one ${one}` : `${count} ${several}`;
}

/** The meta-schema's description, to go on a sentence with. */
function describe(schema: unknown): string | undefined {
  const { description } = Object(schema);
  if (typeof description !== 'string') return undefined;
  return `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`;
}

/** What to write in the place of a value of another type, where that can be told. */
function instead({ params, data, parentSchema }: ErrorObject): string | undefined {
  const { required } = Object(parentSchema);
  const keys: unknown[] = Array.isArray(required) ? required : keysOf(parentSchema);
  if (params['type'] === 'array' && typeof data === 'string') return `[${data}], a list of one`;
  return params['type'] === 'object' && keys.length > 0 && keys.length < 5 ? `a map here, of ${keys.join(', ')}` : undefined;
}

function nameTypes(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeInWords(String(type)))
    .join(' or ');
}

/** As it is written, where readers would take it for different things: 1e3 for 1000, .nan for null. */
function nameScalar(node: Node | undefined, value: unknown): string {
  return isScalar(node) && isAmbiguous(node) ? (node.source ?? '') : nameValue(value);
}

/** A value at the beginning of a sentence. */
function nameWhole(value: unknown): string {
  if (Array.isArray(value)) return 'The list';
  return value !== null && typeof value === 'object' ? 'The map' : nameValue(value);
}

function nameValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : JSON.stringify(value);
}

function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
