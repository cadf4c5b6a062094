import type { Ajv, ErrorObject } from 'ajv';
import { some } from '../diagnostics/some.ts';
import { suggestion } from '@idv-protocol/runtime';
import { pointerSteps } from '../json-pointer.ts';
import type { Path } from '../load/source.ts';
import { typeInWords } from '../load/type-words.ts';
import { dateForm } from '../model/date-forms.ts';
import type { Field, Message } from '../model/protocol.ts';
import { predicateSchema } from '../model/predicates/json-schema.ts';
import { ruleChecks, type RuleCheck } from '../model/rule-checks.ts';
import { fieldAt, fieldIn, type Messages } from './example-fields.ts';

/** One way in which an example isn't what the spec says. */
export interface Breach {
  /** The way through the message, and through JSON text in it, to what is wrong or should be there. */
  readonly path: Path;
  /** It is the name at the path's end that is wrong, not the value under it. */
  readonly isName?: boolean;
  /** The type that is due, where another was found. */
  readonly type?: string;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** A sentence without its end; `name` is the path for people. */
  readonly says: (name: string) => string;
}

/** What is wrong with a message, or with the value of one of its fields. */
export type FindBreaches = (message: Message, value: unknown, field?: Field) => Breach[];

/** Says what ajv finds in the words of the spec; `ajv` is one that tells errors with their schemas and data. */
export function breachFinder(ajv: Ajv, messages: Messages): FindBreaches {
  const find: FindBreaches = (message, value, field) => {
    const way = field?.path.split('.') ?? [];
    const $ref = message.name + (field ? `#${way.map((name) => `/properties/${name}`).join('')}` : '');
    const check = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    if (check(value)) return [];
    const { plain, unions, ofRules } = sorted(check.errors ?? []);
    const fieldOf = (path: Path) => (field ? fieldIn(messages, field, path) : fieldAt(messages, message.fields, path));
    const found = [...plain.map((error) => explain(error, fieldOf(toPath(error)))), ...unions.flatMap(nearest)];
    // A field that is misspelt is also one that a rule misses.
    const all = found.length > 0 ? found : brokenRules(message, value, ofRules);
    return all.map((breach) => ({ ...breach, path: [...way, ...breach.path] }));
  };

  /** Of the shapes that a value may have, the one that it comes nearest to is what was meant. */
  function nearest(union: ErrorObject): Breach[] {
    const refs = Array.isArray(union.schema) ? union.schema.map((branch) => String(Object(branch)['$ref'])) : [];
    const shapes = refs.flatMap((name) => messages.get(name) ?? []);
    const [fewest = []] = shapes.map((shape) => find(shape, union.data)).sort((a, b) => a.length - b.length);
    return fewest.map((breach) => ({ ...breach, path: [...toPath(union), ...breach.path] }));
  }

  function brokenRules(message: Message, value: unknown, errors: readonly ErrorObject[]): Breach[] {
    const broken = ruleChecks(message, 'issue').filter(({ predicate }) => !ajv.validate(predicateSchema(predicate), value));
    if (broken.length > 0) return broken.map(brokenRule);
    // They are of another message inside, and so about the spellings of a field: nothing but requests have rules.
    const says = (name: string) => `a field of ${name} stands in two of its spellings, or in none`;
    return errors.slice(0, 1).map((error) => ({ path: toPath(error), says }));
  }

  return find;
}

interface Sorted {
  /** What is wrong with one value. */
  readonly plain: readonly ErrorObject[];
  /** Values that have none of several shapes. */
  readonly unions: readonly ErrorObject[];
  /** What rules across fields, and the spellings of one, have to say. */
  readonly ofRules: readonly ErrorObject[];
}

/** Without errors that only follow from others. */
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

/** Nothing but rules across fields, and the spellings of one, is put together so. */
function isOfRule({ schemaPath }: ErrorObject): boolean {
  return schemaPath.startsWith('#/allOf/');
}

function isAtOrIn({ instancePath }: ErrorObject, outer: ErrorObject): boolean {
  return instancePath === outer.instancePath || instancePath.startsWith(`${outer.instancePath}/`);
}

function brokenRule({ rule, at, isMissing, names }: RuleCheck): Breach {
  const path = at.split('.');
  if (rule) return { path, says: () => `it breaks the rule ${rule.id}: ${rule.description.replace(/\.$/, '')}` };
  return {
    path,
    says: () => `${isMissing ? 'one' : 'only one'} of ${names.join(', ')} ${isMissing ? 'has to' : 'can'} be there`,
  };
}

function explain(error: ErrorObject, field: Field | undefined): Breach {
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
        `${name} is ${JSON.stringify(data)}, and the ${values.length === 1 ? 'only value is' : 'values are'} ${some(values)}`;
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
  return count === 1 ? '1 character' : `${String(count)} characters`;
}

function formsOf(field: Field | undefined): string {
  return (field?.formats ?? []).map((format) => dateForm(format).form).join(', ');
}

function toPath({ instancePath }: ErrorObject): string[] {
  return pointerSteps(instancePath);
}
