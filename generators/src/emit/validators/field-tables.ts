import { dateForm } from '../../model/date-forms.ts';
import { lowerFirst } from '../../model/names.ts';
import { deprecatedInWords } from '../../model/phrases.ts';
import type { Deprecated, Field } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import type { Patterns } from './predicate-code.ts';
import type { Constants } from './constants.ts';
import { list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** What the tables of one message's fields need. */
export interface FieldsContext {
  readonly constants: Constants;
  readonly patterns: Patterns;
  /** The shapes of objects inside. */
  readonly parts: Constants;
  /** Whether the message is sent or received: the checks differ. */
  readonly isRequest: boolean;
  /** The values of a field that exist but that the spec doesn't cover, by the field's name. */
  readonly uncovered?: ReadonlyMap<string, readonly string[]> | undefined;
  /** The codes that any operation may fail with. */
  readonly common: CommonCodes;
}

/** Codes that are known in every field of certain code lists. */
export interface CommonCodes {
  readonly codes: readonly string[];
  /** The ids of these lists. */
  readonly lists: readonly string[];
}

/** The name of the function that returns a shape, by its type's name. */
export function shapeName(type: string): string {
  return `shapeOf${type}`;
}

/** `quick` is the object's quick check, if it has one. */
export function objectShape(fields: SourceCode, traits: Readonly<Record<string, SourceCode>>, quick?: SourceCode): SourceCode {
  return quick === undefined
    ? `objectShape(${args(fields, traitsOf(traits))})`
    : `quickShape(${args(fields, quick, traitsOf(traits))})`;
}

/** The fields of an object that pages describe, under each of their names. */
export function fieldTables(fields: readonly Field[], context: FieldsContext): SourceCode {
  return list(described(fields).flatMap((field) => spellings(field).map((name) => fieldTable(field, name, context))));
}

/** The fields that pages describe. */
export function described(fields: readonly Field[]): Field[] {
  return fields.filter((field) => field.described);
}

/** The names of the fields that only the provider's SDK has, as source. */
export function undescribedNames(
  fields: readonly Field[],
  { constants }: Pick<FieldsContext, 'constants'>,
): SourceCode | undefined {
  const names = fields.filter((field) => !field.described).map(({ name }) => name);
  return names.length === 0 ? undefined : constants.of(`/* @__PURE__ */ ${literal(names.join(' '))}.split(' ')`);
}

/** The names that a field may have in a message. */
export function spellings({ name, aliases }: Field): string[] {
  return [name, ...aliases];
}

function fieldTable(field: Field, name: string, context: FieldsContext): SourceCode {
  const table = plainTable(field, name, context);
  return field.deprecated ? `deprecated(${table}, ${literal(`is ${deprecation(field.deprecated)}`)})` : table;
}

/** The part of a notice's sentence that says what is deprecated. */
function deprecation(deprecated: Deprecated): string {
  return lowerFirst(deprecatedInWords(deprecated));
}

function plainTable(field: Field, name: string, context: FieldsContext): SourceCode {
  const { type, required, aliases, length, range, pattern, usual } = field;
  const { min, max } = length ?? range ?? {};
  const traits = traitsOf({
    // A rule checks which of the field's names are present.
    ...(required && aliases.length === 0 && { required: 'true' }),
    ...(min !== undefined && { min: String(min) }),
    ...(max !== undefined && { max: String(max) }),
    ...(pattern && { pattern: String(context.patterns.regex(pattern.regex)), means: literal(pattern.means) }),
    ...(usual && { usual: String(context.patterns.regex(usual.regex)), usually: literal(usual.means) }),
  });
  const make = (word: string, ...more: readonly SourceCode[]) => `${word}(${args(literal(name), traits, ...more)})`;
  switch (type) {
    case 'string':
      return `textField(${args(literal(name), kindOf(field, context), traits)})`;
    case 'number':
      return make('numberField');
    case 'integer':
      return make('numberField', 'true');
    case 'boolean':
      return make('booleanField');
    case 'object':
      return make('objectField', insideOf(field, context));
    case 'list':
      return make('listField', itemOf(field, context));
  }
}

/** What a text must be besides a string (JSON, a date, an id), and which texts are accepted even so. */
function kindOf(field: Field, context: FieldsContext): SourceCode {
  const kind = formOf(field, context);
  const passing = passingTexts(field, context);
  return passing.length > 0 ? `passing(${kind}, ${context.constants.of(literal(passing))})` : kind;
}

/** The texts of a response that aren't odd: an empty one means that nothing was read, and any call may fail with a common code. */
function passingTexts({ values, open, formats, required, codeList }: Field, { isRequest, common }: FieldsContext): string[] {
  if (isRequest) return [];
  const isEmptyFine = !required && (values.length > 0 ? open : formats.length > 0);
  const codes = codeList !== undefined && common.lists.includes(codeList) ? common.codes : [];
  return [...(isEmptyFine ? [''] : []), ...codes];
}

function formOf(field: Field, context: FieldsContext): SourceCode {
  const { values, open, except, holds, shape, formats, endless, orObject, sensitive } = field;
  if (values.length > 0) {
    const yes = values.find(({ flag }) => flag === true)?.value;
    const words = context.constants.of(literal(values.map(({ value }) => value)));
    const uncovered = context.uncovered?.get(field.name) ?? [];
    const old = values.flatMap(({ value, deprecated: one }) => (one ? [[value, `has a value that is ${deprecation(one)}`]] : []));
    const traits = traitsOf({
      ...(yes !== undefined && { yes: literal(yes) }),
      ...(open && { never: literal(except) }),
      ...(sensitive !== undefined && { personal: 'true' }),
      ...(uncovered.length > 0 && { uncovered: context.constants.of(literal(uncovered)) }),
    });
    const kind = `isOneOf(${args(words, traits)})`;
    return old.length > 0 ? `outdated(${kind}, ${literal(Object.fromEntries(old))})` : kind;
  }
  if (formats.length > 0) {
    const never = endless.length > 0 ? context.constants.of(literal(endless)) : '';
    return `isDate(${args(dateForms(formats, context.constants), never)})`;
  }
  if (isTraceId(field) && !context.isRequest) return 'isId()';
  if (holds !== 'json') return '';
  if (context.isRequest) {
    if (shape?.kind !== 'list') return `usualJson(${insideOf(field, context)})`;
    return `usualJsonList(${args(itemOf(field, context), literal(usualList(field)))})`;
  }
  if (shape?.kind === 'list') return `isJsonList(${itemOf(field, context)})`;
  return `isJson(${args(insideOf(field, context), orObject ? 'true' : '')})`;
}

/** An id of a call or a transaction, which people quote when they ask for help. Ids of people and documents are personal. */
export function isTraceId({ holds, sensitive }: Field): boolean {
  return holds === 'id' && sensitive === undefined;
}

/** Describes JSON text of a list, with an example unless that is personal. */
function usualList({ example, sensitive }: Field): string {
  const isShown = sensitive === undefined && example !== undefined;
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return isShown ? `JSON text of a list such as ${text}` : 'JSON text of a list';
}

function itemOf({ shape }: Field, context: FieldsContext): SourceCode {
  return shape?.kind === 'list' ? fieldTable(shape.item, '', context) : '';
}

function insideOf({ shape, fields }: Field, context: FieldsContext): SourceCode {
  if (shape && shape.kind !== 'list') return shapeName(shape.type);
  if (fields.length === 0) return '';
  const undescribed = undescribedNames(fields, context);
  const traits = { ...(undescribed !== undefined && { undescribed }), ...(context.isRequest && { request: 'true' }) };
  return context.parts.of(objectShape(fieldTables(fields, context), traits));
}

/** The date formats of a field, as one list. */
export function dateForms(formats: readonly string[], constants: Constants): SourceCode {
  return constants.of(list(formats.map((format) => constants.of(dateFormTable(format)))));
}

function dateFormTable(format: string): SourceCode {
  const { form, regex: date, iso } = dateForm(format);
  return record({ form: literal(form), pattern: regex(`^${date}$`), ...(iso !== undefined && { iso: literal(iso) }) });
}

/** A regular expression as JavaScript source. */
export function regex(source: string): SourceCode {
  return String(new RegExp(source, 'u'));
}

function traitsOf(traits: Readonly<Record<string, SourceCode>>): SourceCode {
  return Object.keys(traits).length > 0 ? record(traits) : '';
}

/** The arguments of a call, without undefined ones at the end. */
function args(...given: readonly SourceCode[]): SourceCode {
  const last = given.findLastIndex((one) => one !== '');
  return given
    .slice(0, last + 1)
    .map((one) => (one === '' ? 'undefined' : one))
    .join(', ');
}
