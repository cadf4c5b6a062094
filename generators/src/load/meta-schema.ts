import { pointerSteps } from '../json-pointer.ts';
import type { ErrorObject } from 'ajv';
import { isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain, guess, missingKeys, unquotedText } from './meta-schema-words.ts';
import { misplacedEntries } from './misplaced-entries.ts';
import { isAmbiguous } from './parse.ts';
import { MetaSchemas } from './schemas.ts';
import type { Source } from './source.ts';
import { checks, schemas, type WrittenForm } from './spec-checks.js';
import { textProblems } from './texts.ts';

/** Checks a file's data against the meta-schema. Returns the data if they have the type of their kind, even with mistakes in texts. */
type CheckFile = <T>(kind: string, source: Source, data: unknown) => { data: T | undefined; diagnostics: Diagnostic[] };

const meta = new MetaSchemas(new Map(Object.entries(schemas)));

/** The checks were compiled with the compiler, so none must be compiled here. */
export const checkFile: CheckFile = <T>(kind: string, source: Source, data: unknown) => {
  const found = verdicts.get(source) ?? judge(kind, source, data);
  verdicts.set(source, found);
  const hasType = (value: unknown): value is T => value === found.data && found.hasType;
  return { data: hasType(data) ? data : undefined, diagnostics: found.diagnostics };
};

/** A parsed file never changes, so the result for it is kept. */
const verdicts = new WeakMap<Source, Verdict>();

interface Verdict {
  readonly data: unknown;
  readonly hasType: boolean;
  readonly diagnostics: Diagnostic[];
}

function judge(kind: string, source: Source, data: unknown): Verdict {
  const check = checks[`${kind}.schema.json`];
  if (!check) throw new Error(`spec/schema lacks ${kind}.schema.json`);
  const isValid = check.call(writtenForm(source), data);
  const errors = [...(check.errors ?? [])];
  const ofOtherType = errors.filter((error) => !keepsType(error) && !quote(source, data, error));
  const { diagnostics: misplaced, others } = misplacedEntries(source, kind, errors, meta);
  const reported = withoutConsequences(others);
  const diagnostics = [
    ...misplaced,
    ...reported.flatMap((error) => explain(source, error)),
    ...missingKeys(source, reported),
    ...textProblems(source, kind, meta),
  ];
  return { data, hasType: isValid || ofOtherType.length === 0, diagnostics };
}

/** Whether all values still have the right type in spite of the error. */
function keepsType({ keyword }: ErrorObject): boolean {
  return ['additionalProperties', 'quoted', 'plain', 'pattern'].includes(keyword);
}

/** If the error is a text without quotes, replaces the value by the text, so that the rest of the file can be checked. Returns whether it did. */
function quote(source: Source, data: unknown, error: ErrorObject): boolean {
  const text = unquotedText(source, error);
  const path = pointerSteps(error.instancePath);
  const last = path.at(-1);
  if (text === undefined || last === undefined) return false;
  const parent = path.slice(0, -1).reduce((at, step) => Object(at)[step], data);
  Object(parent)[last] = text;
  return true;
}

/**
 * Removes errors that only follow from others: keys that are missing because they are mistyped, and wrong words where the type is
 * wrong.
 */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const suggested = new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map((error) => `${error.instancePath} ${String(guess(error))}`),
  );
  const ofOtherType = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? instancePath : [])));
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === 'required') return !suggested.has(`${instancePath} ${String(params['missingProperty'])}`);
    return !(keyword === 'const' || keyword === 'enum') || !ofOtherType.has(instancePath);
  });
}

/** How values are written in the file, which the data don't show. */
function writtenForm(source: Source): WrittenForm {
  const nodeAt = (pointer: string) => source.node(pointerSteps(pointer));
  return {
    isQuoted(pointer) {
      const node = nodeAt(pointer);
      return !isScalar(node) || node.type !== 'PLAIN';
    },
    isPlain(pointer) {
      const node = nodeAt(pointer);
      return !isScalar(node) || !isAmbiguous(node);
    },
  };
}
