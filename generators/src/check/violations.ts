import { counted } from '../counted.ts';
import type { Ajv, ErrorObject } from 'ajv';
import { some } from '../diagnostics/some.ts';
import { suggestion } from '#runtime';
import { pointerSteps } from '../json-pointer.ts';
import type { Path } from '../load/source.ts';
import { typeInWords } from '../load/type-words.ts';
import { dateForm } from '../model/date-forms.ts';
import { ajvOf, ajvSchemas, type AjvSchemas } from '../model/ajv.ts';
import { messagesOf } from '../model/messages.ts';
import type { Model } from '../model/model.ts';
import type { Field, Message } from '../model/protocol.ts';
import { predicateSchema } from '../model/predicates/json-schema.ts';
import { ruleChecks, type RuleCheck } from '../model/rule-checks.ts';
import { remember, rememberLast } from '../remember.ts';
import { fieldAt, fieldIn, type Messages } from './example-fields.ts';

/** One thing in an example that the spec doesn't allow. */
export interface ExampleViolation {
  /** The path through the message, and through JSON text in it, to what is wrong or missing. */
  readonly path: Path;
  /** Whether the name at the end of the path is wrong, rather than its value. */
  readonly isName?: boolean;
  /** The expected type, if the value has another one. */
  readonly type?: string;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** A sentence without its full stop; `name` is the path as people read it. */
  readonly says: (name: string) => string;
}

/** Finds what is wrong with a message, or with the value of one of its fields. */
export type FindViolations = (message: Message, value: unknown, field?: Field) => ExampleViolation[];

/** Translates the errors of ajv into the words of the spec, for examples and for scenarios. */
export const violationFinder = remember(({ protocol, strict }: Model): FindViolations => {
  const messages: Messages = new Map(messagesOf(protocol).map((message) => [message.name, message]));
  return finder(verboseAjv(ajvSchemas(strict)), messages);
});

const verboseAjv = rememberLast(JSON.stringify, (schemas: AjvSchemas) =>
  ajvOf(schemas, { inlineRefs: false, ownProperties: true, verbose: true, code: { optimize: false } }),
);

/** `ajv` must have the option `verbose`. */
function finder(ajv: Ajv, messages: Messages): FindViolations {
  const find: FindViolations = (message, value, field) => {
    const outer = field?.path.split('.') ?? [];
    const $ref = message.name + (field ? `#${outer.map((name) => `/properties/${name}`).join('')}` : '');
    const check = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    if (check(value)) return [];
    const { plain, unions, ofRules } = sorted(check.errors ?? []);
    const fieldOf = (path: Path) => (field ? fieldIn(messages, field, path) : fieldAt(messages, message.fields, path));
    const found = [...plain.map((error) => explain(error, fieldOf(toPath(error)))), ...unions.flatMap(nearest)];
    // A misspelled field also breaks the rules that need it, so rules count only when nothing else is wrong.
    const all = found.length > 0 ? found : brokenRules(message, value, ofRules);
    return all.map((violation) => ({ ...violation, path: [...outer, ...violation.path] }));
  };

  /** If a value fits none of several shapes: the violations of the shape that it fits best. */
  function nearest(union: ErrorObject): ExampleViolation[] {
    const refs = Array.isArray(union.schema) ? union.schema.map((branch) => String(Object(branch)['$ref'])) : [];
    const shapes = refs.flatMap((name) => messages.get(name) ?? []);
    const [fewest = []] = shapes.map((shape) => find(shape, union.data)).sort((a, b) => a.length - b.length);
    return fewest.map((violation) => ({ ...violation, path: [...toPath(union), ...violation.path] }));
  }

  function brokenRules(message: Message, value: unknown, errors: readonly ErrorObject[]): ExampleViolation[] {
    const broken = ruleChecks(message, 'issue').filter(({ predicate }) => !ajv.validate(predicateSchema(predicate), value));
    if (broken.length > 0) return broken.map(brokenRule);
    // Only requests have rules. So these errors are in a message inside this one, and about the aliases of a field.
    const says = (name: string) => `${name} has a field under two of its names, or under none`;
    return errors.slice(0, 1).map((error) => ({ path: toPath(error), says }));
  }

  return find;
}

interface Sorted {
  /** What is wrong with one value. */
  readonly plain: readonly ErrorObject[];
  /** Values that fit none of several shapes. */
  readonly unions: readonly ErrorObject[];
  /** Errors of rules across fields, and of fields with aliases. */
  readonly ofRules: readonly ErrorObject[];
}

/** Sorts errors by their kind, without those that only follow from others. */
function sorted(errors: readonly ErrorObject[]): Sorted {
  const unions = errors.filter((error) => error.keyword === 'anyOf' && !isOfRule(error));
  const ofOtherType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const others = errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !unions.some((union) => isAtOrIn(error, union)) &&
      (error.keyword === 'type' || !ofOtherType.has(error.instancePath)),
  );
  return { plain: others.filter((error) => !isOfRule(error)), unions, ofRules: others.filter(isOfRule) };
}

/** In these schemas, only rules across fields and fields with aliases use `allOf`. */
function isOfRule({ schemaPath }: ErrorObject): boolean {
  return schemaPath.startsWith('#/allOf/');
}

function isAtOrIn({ instancePath }: ErrorObject, outer: ErrorObject): boolean {
  return instancePath === outer.instancePath || instancePath.startsWith(`${outer.instancePath}/`);
}

function brokenRule({ rule, at, isMissing, names }: RuleCheck): ExampleViolation {
  const path = at.split('.');
  if (rule) return { path, says: () => `it breaks the rule ${rule.id}: ${rule.description.replace(/\.$/, '')}` };
  return {
    path,
    says: () => `${isMissing ? 'one' : 'only one'} of ${names.join(', ')} ${isMissing ? 'must' : 'can'} be there`,
  };
}

function explain(error: ErrorObject, field: Field | undefined): ExampleViolation {
  const { keyword, params, schema, parentSchema, data } = error;
  const path = toPath(error);
  switch (keyword) {
    case 'required':
      return { path: [...path, String(params['missingProperty'])], says: (name) => `${name} is missing` };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(Object(parentSchema)['properties'] ?? {}).filter((name) => !Object.hasOwn(Object(data), name));
      return {
        path: [...path, key],
        isName: true,
        suggestion: suggestion(key, known),
        says: (name) => `there is no field ${name}`,
      };
    }
    case 'type':
      return { path, type: String(schema), says: (name) => `${name} is not ${typeInWords(String(schema))}` };
    case 'enum': {
      const values = [schema].flat().map(String);
      const says = (name: string) =>
        `${name} is ${JSON.stringify(data)}, but the ${values.length === 1 ? 'only value is' : 'values are'} ${some(values)}`;
      return { path, suggestion: /\d/.test(String(data)) ? undefined : suggestion(String(data), values), says };
    }
    default:
      return { path, says: (name) => `${name} ${constraint(error, field)}` };
  }
}

function constraint({ keyword, schema }: ErrorObject, field: Field | undefined): string {
  switch (keyword) {
    case 'minLength':
      return `is shorter than ${characters(schema)}`;
    case 'maxLength':
      return `is longer than ${characters(schema)}`;
    case 'minimum':
      return `is less than ${String(schema)}`;
    case 'maximum':
      return `is more than ${String(schema)}`;
    case 'pattern':
      return field?.pattern ? `is not ${field.pattern.means}` : `has none of the forms ${formsOf(field)}`;
    default:
      return 'is not JSON';
  }
}

function characters(count: unknown): string {
  return counted(Number(count), 'character');
}

function formsOf(field: Field | undefined): string {
  return (field?.formats ?? []).map((format) => dateForm(format).form).join(', ');
}

function toPath({ instancePath }: ErrorObject): string[] {
  return pointerSteps(instancePath);
}
