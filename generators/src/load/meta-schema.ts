import { pointerSteps } from '../json-pointer.ts';
import type { ErrorObject } from 'ajv';
import { isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain, guess, missingKeys, unquotedText } from './meta-schema-words.ts';
import { misplacedEntries } from './misplaced-entries.ts';
import { isAmbiguous } from './parse.ts';
import { Schemas } from './schemas.ts';
import type { Source } from './source.ts';
import { checks, schemas, type WrittenForm } from './spec-checks.js';
import { textProblems } from './texts.ts';

/** Checks a file's data against the meta-schema. The data come back if they have the kind's type, mistakes in texts aside. */
type CheckFile = <T>(kind: string, source: Source, data: unknown) => { data: T | undefined; diagnostics: Diagnostic[] };

const meta = new Schemas(new Map(Object.entries(schemas)));

/** Checks the data of a file of some kind; all that was compiled is there from the beginning. */
export const checkFile: CheckFile = <T>(kind: string, source: Source, data: unknown) => {
  const check = checks[`${kind}.schema.json`];
  if (!check) throw new Error(`spec/schema lacks ${kind}.schema.json`);
  const isValid = check.call(writtenForm(source), data);
  const errors = [...(check.errors ?? [])];
  const ofOtherType = errors.filter((error) => !isSlip(error) && !quote(source, data, error));
  const hasType = (value: unknown): value is T => value === data && (isValid || ofOtherType.length === 0);
  const { diagnostics: misplaced, others } = misplacedEntries(source, kind, errors, meta);
  const told = withoutConsequences(others);
  const diagnostics = [
    ...misplaced,
    ...told.flatMap((error) => explain(source, error)),
    ...missingKeys(source, told),
    ...textProblems(source, kind, meta),
  ];
  return { data: hasType(data) ? data : undefined, diagnostics };
};

/** A mistake that leaves every key there is with a value of its type. */
function isSlip({ keyword }: ErrorObject): boolean {
  return ['additionalProperties', 'quoted', 'plain', 'pattern'].includes(keyword);
}

/** Replaces a text without quotes by what was meant, so that the rest of the file can be checked, too; gives whether it was one. */
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

/** How values are written, which the data can't tell. */
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
