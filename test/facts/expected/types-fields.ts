import type { PropertySignature, SourceFile, Type } from 'ts-morph';
import { commentOf, findProperty, literalsOf, takesAnyText, typeOf } from '../out/declarations.ts';
import { isOpen, valuesOf } from '../spec/codes.ts';
import { codeListFiles, operationName, payloads } from '../spec/files.ts';
import { exampleOf } from '../spec/wire.ts';
import { itemOf, missingFacts, notIn, unless, unlike, type Expectations } from './expectations.ts';

export interface ShownInTypes {
  readonly source: SourceFile;
  readonly property: PropertySignature;
  readonly comment: string;
  readonly type: Type;
  /** Whether it is the item of a list, which isn't a property. */
  readonly isItem?: boolean;
}

export function shownInTypes(source: SourceFile, property: PropertySignature): ShownInTypes {
  return { source, property, comment: commentOf(property), type: typeOf(property) };
}

const isText = (type: Type): boolean => type.isString() || type.isStringLiteral() || type.isIntersection();
const membersOf = (type: Type): Type[] => (type.isUnion() ? type.getUnionTypes() : [type]);

/** Checks that the type has these values, and others only if the list is open. */
function takes({ type }: ShownInTypes, values: readonly string[], open: boolean): string[] {
  return [...unlike(literalsOf(type).sort(), values.toSorted()), ...unlike(takesAnyText(type), open)];
}

const holdsInWords: Readonly<Record<string, string>> = { image: 'Base64', url: 'URL', json: 'JSON text', text: 'text' };
/** For keywords that the type itself expresses. */
const none = (): string[] => [];

export const typesExpectations: Expectations<ShownInTypes> = {
  shared: none,
  type: (type, { type: shown }, { raw }) => {
    const members = membersOf(shown);
    if (raw.orObject) return unless(members.some(isText) && members.some((member) => member.isObject()), 'a text or an object');
    const isRight = { string: isText, number: isNumber, integer: isNumber, boolean: isBoolean, object: isObject, list: isList }[
      type
    ];
    return unless(members.every(isRight), `${type} is ${shown.getText()}`);
  },
  required: (required, { property, isItem }, { raw }) =>
    isItem ? [] : unlike(property.hasQuestionToken(), !required || raw.aliases !== undefined),
  described: (_, { comment }) => notIn(comment, ['no page describes it']),
  description: (description, { comment }) => notIn(comment, [description]),
  length: ({ min, max }, { comment }, { raw }) => {
    if (raw.codes !== undefined || raw.values !== undefined) return [];
    return max === undefined && min === 1 ? notIn(comment, ['not empty']) : notIn(comment, [min ?? '', `${max} characters`]);
  },
  pattern: ({ regex, means }, { comment }) => notIn(comment, [regex, means]),
  usual: ({ means }, { comment }) => notIn(comment, [`Is usually ${means}`]),
  values: (values, shown, field) => [
    ...takes(
      shown,
      values.map(({ value }) => value),
      isOpen(field),
    ),
    ...notIn(
      shown.comment,
      values.flatMap(({ value, means, notes = [] }) => [`\`${value}\`: ${means}`, ...notes.map(({ text }) => text)]),
    ),
  ],
  codes: (_, shown, field) => {
    const values = valuesOf(field);
    const names = values.map(({ value }) => value);
    const meanings = values.map(({ value, means }) => `\`${value}\`: ${means}`);
    return [...takes(shown, names, isOpen(field)), ...notIn(shown.comment, meanings)];
  },
  except: (except, { comment }) =>
    notIn(
      comment,
      except.map((code) => `Never \`${code}\``),
    ),
  open: none,
  default: (value, { comment }) => notIn(comment, [`Default: \`${value}\``]),
  range: ({ min, max }, { comment }) => notIn(comment, [`${min} to ${max}`]),
  holds: (holds, { comment }) => notIn(comment, [holdsInWords[holds] ?? holds]),
  endless: (texts, { comment }) => notIn(comment, [...texts, 'never']),
  formats: (formats, { comment }) =>
    notIn(
      comment,
      formats.map((format) => (format === '' ? 'an empty text' : `\`${format}\``)),
    ),
  shape: ({ payload, document, list }, shown, field) => {
    if (list) {
      const element = shown.type.getArrayElementType();
      // JSON text is a string in the wire type. The comment says what is in it.
      const item = itemOf(field, element ? list : { ...list, values: [] });
      const missing = missingFacts(typesExpectations, item, { ...shown, type: element ?? shown.type, isItem: true });
      const values = element
        ? []
        : notIn(
            shown.comment,
            (list.values ?? []).map(({ value, means }) => `\`${value}\`: ${means}`),
          );
      return [...missing.filter((fact) => element !== undefined || !fact.startsWith('values')), ...values];
    }
    const type =
      payloads.find(({ id }) => id === payload)?.data.name ??
      codeListFiles.find(({ id }) => id === document?.list)?.data.shapes?.[document?.shape ?? '']?.name;
    return notIn(`${shown.comment} ${shown.property.getTypeNode()?.getText()}`, [
      `\`${type}\``,
      // If only text can arrive, the type is string.
      ...(field.raw.orObject ? [` ${type}`] : []),
    ]);
  },
  orObject: none,
  // Tested for all fields in types.test.ts, because the comment mentions only the exceptions.
  in: none,
  // The validators have functions to and from the SDK's types.
  sdkType: none,
  // Types have the constraint. Its basis is in the reference.
  basis: none,
  // Items have no comment. The comment of the list says what is inside.
  data: (category, { comment, isItem }) => notIn(comment, [`${isItem ? '@dataInside' : '@data'} ${category}`]),
  kept: (id, { comment }) => notIn(comment, [`@kept ${id}`]),
  aliases: (aliases, { source, comment }, { message: { type } }) => [
    ...aliases.filter((alias) => !findProperty(source, type, alias)),
    ...notIn(
      comment,
      aliases.map((alias) => `\`${alias}\``),
    ),
  ],
  echoes: (name, { comment }) => notIn(comment, [`Returns \`${name}\``]),
  returnedWhen: (conditions, { comment }) =>
    notIn(
      comment,
      conditions.flatMap(({ operation, field, is = [], text }) => [
        text ?? `\`${field}\``,
        ...(operation === undefined ? [] : [operationName(operation)]),
        ...is.map((value) => `\`${value}\``),
      ]),
    ),
  example: (_, { comment }, field) => {
    const example = exampleOf(field);
    return notIn(comment, [`@example ${typeof example === 'string' ? example : JSON.stringify(example)}`.trim()]);
  },
  deprecated: ({ since, instead = '' }, { comment }) => notIn(comment, [`@deprecated Deprecated since ${since}`, instead]),
  notes: (notes, { comment }) =>
    notIn(
      comment,
      notes.map(({ text }) => text),
    ),
  limits: (limits, { comment }) =>
    notIn(
      comment,
      limits.flatMap(({ description, value, unit }) => [description, value, unit]),
    ),
  source: (source, { comment, isItem }) => (isItem ? [] : notIn(comment, [`@source ${source.join(', ')}`])),
  // These are in the table of all discrepancies.
  discrepancies: none,
};

function isNumber(type: Type): boolean {
  return type.isNumber();
}

function isBoolean(type: Type): boolean {
  return type.isBoolean() || type.isBooleanLiteral();
}

function isObject(type: Type): boolean {
  return type.isObject() && !type.isArray();
}

function isList(type: Type): boolean {
  return type.isArray();
}
