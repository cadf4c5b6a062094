import { counted } from '../counted.ts';
import { pointerSteps } from '../json-pointer.ts';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { isScalar, type Node } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import { isAmbiguous } from './parse.ts';
import type { Source } from './source.ts';
import { unique } from '../unique.ts';
import { enumerate } from '../enumerate.ts';
import { typeInWords } from './type-words.ts';

/** Translates an error of the meta-schema into problems of the file. */
export function explain(source: Source, error: ErrorObject): Diagnostic[] {
  const path = pointerSteps(error.instancePath);
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
    case 'required': // reported together, by missingKeys
      return [];
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = keysOf(parentSchema).join(', ');
      return [diagnose('unknown-key', source.atKey([...path, key]), { key, suggestion: guess(error), known })];
    }
    case 'quoted':
      return [diagnose('unquoted', place, { text: String(data) })];
    case 'type': {
      const text = unquotedText(source, error);
      if (text !== undefined) return [diagnose('unquoted', place, { text })];
      const node = source.node(path);
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
      return [diagnose('unknown-word', place, { found, suggestion: suggestion(String(data), words), known: words.join(', ') })];
    }
    default:
      return [diagnose('bad-form', place, { found: nameWhole(data), expected: constraint(error) })];
  }
}

/** The text of a value without its quotes; undefined if the error has another reason. */
export function unquotedText(source: Source, { keyword, params, instancePath, data }: ErrorObject): string | undefined {
  if (keyword !== 'type' || data === null || ![params['type']].flat().includes('string')) return undefined;
  const node = source.node(pointerSteps(instancePath));
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}

/** Reports all missing keys of a map at once. */
export function missingKeys(source: Source, errors: readonly ErrorObject[]): Diagnostic[] {
  const required = errors.filter(({ keyword }) => keyword === 'required');
  return unique(required.map(({ instancePath }) => instancePath)).map((pointer) => {
    const lacking = required.filter(({ instancePath }) => instancePath === pointer);
    const keys = lacking.map(({ params }) => String(params['missingProperty']));
    return diagnose('missing-key', source.at(pointerSteps(pointer)), { keys });
  });
}

/** What the value must be. Limits are given as numbers, anything else as the meta-schema describes it. */
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

/** The meta-schema's description, as the end of a sentence. */
function describe(schema: unknown): string | undefined {
  const { description } = Object(schema);
  if (typeof description !== 'string') return undefined;
  return `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`;
}

/** What to write instead of a value of the wrong type; undefined if that isn't known. */
function instead({ params, data, parentSchema }: ErrorObject): string | undefined {
  if (params['type'] === 'boolean' && /^(?:y|yes|on|n|no|off)$/i.test(String(data)))
    return String(/^(?:y|on)/i.test(String(data)));
  const { required } = Object(parentSchema);
  const keys: unknown[] = Array.isArray(required) ? required : keysOf(parentSchema);
  if (params['type'] === 'array' && typeof data === 'string') return `[${data}], a list of one`;
  return params['type'] === 'object' && keys.length > 0 && keys.length < 5 ? `a map here, of ${keys.join(', ')}` : undefined;
}

function nameTypes(types: unknown): string {
  return enumerate(
    [types].flat().map((type) => typeInWords(String(type))),
    'or',
  );
}

/** As written in the file, if readers disagree about the value, such as 1e3 or .nan. */
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

/** The key that was probably meant instead of an unknown one: a similar key that the map doesn't have. */
export function guess({ params, data, parentSchema }: ErrorObject): string | undefined {
  return suggestion(
    String(params['additionalProperty']),
    keysOf(parentSchema).filter((name) => !Object.hasOwn(Object(data), name)),
  );
}

function keysOf(schema: unknown): string[] {
  return Object.keys(Object(schema)['properties'] ?? {});
}
