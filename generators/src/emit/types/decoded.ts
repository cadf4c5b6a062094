import { anyFields, decodedChoices, decodedMessages, decodedValue, everyField, type DecodedValue } from '../../model/decoded.ts';
import { decodedName, lowerFirst, typeNames } from '../../model/names.ts';
import { operationNames } from '../../model/phrases.ts';
import type { CodeList, Field, Message, Protocol } from '../../model/protocol.ts';
import { stringLiteral } from '../literals.ts';
import { declareInterface, declareType, member, objectType } from '../module/declare.ts';
import type { SourceCode } from '../module/source-code.ts';
import { outcomeReaders } from '../validators/outcome.ts';
import { decodedDoc, summary } from './decoded-doc.ts';
import { specPath } from '../../model/spec-path.ts';

/** Declares the types of decoded messages: JSON text is parsed, flags are booleans, dates are ISO 8601, codes have their facts. */
export function declareDecoded(protocol: Protocol): string {
  const messages = decodedMessages(protocol);
  const generic = genericTypes(protocol, messages);
  const context: Context = { generic, isSure: false };
  const operationName = operationNames(protocol);
  const choices = decodedChoices(protocol);
  const readers = outcomeReaders(protocol);
  const declared = [
    ...messages.map((message) => {
      const doc = `\`${message.name}\`, decoded. ${message.description}`;
      // Required fields are certain in a callback only: the parser refuses one without them. A response is decoded without them.
      const isSure = message.role === 'query';
      const members = membersOf(message.fields, decodedDoc(message, operationName, readers), { ...context, isSure });
      return interfaceOf(message.name, doc, specPath(message.origin.file), members, context);
    }),
    ...protocol.codeLists.flatMap((list) => [
      ...(usesCodes(messages, list) ? [codeFacts(list)] : []),
      ...list.shapes.filter(({ name }) => choices.has(name)).map((shape) => chosen(protocol, list, shape, context)),
    ]),
  ];
  return [imageType, ...declared].join('\n');
}

const imageType = `/**
 * An image in a response. A log, a copy or the JSON of this object has only these three properties. To get the content, pass
 * the original object to \`imageBytes\` or \`imageBase64\` of the validators.
 */
export interface DecodedImage {
  readonly kind: 'image';
  /** The number of Base64 characters. */
  readonly length: number;
  /** The media type according to the first bytes, such as image/jpeg; undefined if they match no known type. */
  readonly mediaType: string | undefined;
}
`;

interface Context {
  /** The types whose shape depends on a code: name of the type -> name of the code list. */
  readonly generic: ReadonlyMap<string, string>;
  /** Whether required fields are certain to be there. */
  readonly isSure: boolean;
}

/** Writes the docstring of a field. */
type DocOf = (field: Field) => string;

/** The types that contain, at any depth, a shape that a code selects. */
function genericTypes(protocol: Protocol, messages: readonly Message[]): Map<string, string> {
  const generic = new Map(protocol.codeLists.flatMap(({ name, shapes }) => shapes.map((shape) => [shape.name, name] as const)));
  for (let before = -1; before < generic.size;) {
    before = generic.size;
    for (const { name, fields } of messages) {
      const inner = everyField(fields).flatMap(({ shape }) =>
        shape && shape.kind !== 'list' ? (generic.get(shape.type) ?? []) : [],
      );
      if (inner[0] !== undefined) generic.set(name, inner[0]);
    }
  }
  return generic;
}

function usesCodes(messages: readonly Message[], { name }: CodeList): boolean {
  return messages.some(({ fields }) => everyField(fields).some((field) => isCode(decodedValue(field), name)));
}

function isCode(value: DecodedValue, list: string): boolean {
  return value.kind === 'code' && value.list === list;
}

function interfaceOf(name: string, doc: string, file: string, members: readonly SourceCode[], { generic }: Context): string {
  const list = generic.get(name);
  const parameter = list === undefined ? '' : `<D extends ${list} = ${list}>`;
  return declareInterface(`${decodedName(name)}${parameter}`, { says: doc, tags: `@generated from ${file}` }, members);
}

function membersOf(fields: readonly Field[], docOf: DocOf, context: Context, indent = '  '): SourceCode[] {
  return fields.map((field) => {
    const type = valueType(field, docOf, context, indent);
    // Optional, so that a test can build a value with only the fields that it needs.
    const isThere = context.isSure && field.required && isNeverEmpty(field);
    const given = isThere ? type : `${type} | undefined`;
    return member(lowerFirst(field.name), given, docOf(field), { isOptional: !isThere, indent });
  });
}

/** Other kinds of values may be undefined after decoding: a date in an unknown form, or empty JSON text. */
function isNeverEmpty(field: Field): boolean {
  return ['text', 'flag', 'values', 'code', 'number', 'boolean', 'object'].includes(decodedValue(field).kind);
}

function valueType(field: Field, docOf: DocOf, context: Context, indent: string): string {
  const value = decodedValue(field);
  switch (value.kind) {
    case 'text':
    case 'date':
      return 'string';
    case 'flag':
      return 'boolean';
    case 'values': {
      const known = value.values.map(stringLiteral).join(' | ');
      return value.open ? `${known} | (string & {})` : known;
    }
    case 'code':
      return decodedName(value.list);
    case 'image':
      return 'DecodedImage';
    case 'json':
      return 'unknown';
    case 'list': {
      const item = valueType(value.item, docOf, context, indent);
      const needsBrackets = item.includes('|') || item.startsWith('readonly ');
      return `readonly ${needsBrackets ? `(${item})` : item}[]`;
    }
    case 'object':
      return objectType(membersOf(value.fields, docOf, context, `${indent}  `), indent);
    case 'shape':
      return `${decodedName(value.type)}${context.generic.has(value.type) ? '<D>' : ''}`;
    default:
      return value.kind;
  }
}

function codeFacts({ id, name, label, attributes }: CodeList): string {
  const members = [
    member('code', name, 'The code as received.'),
    member('means', 'string', 'What the code means. For an unknown code, this and all other facts are undefined.', {
      isOptional: true,
    }),
    member('advice', 'string', 'What to do when you receive this code.', { isOptional: true }),
    ...attributes.map(({ name: key, type, description }) => member(key, type, description, { isOptional: true })),
  ];
  const says = `${label}: a code with its facts.`;
  return declareInterface(decodedName(name), { says, tags: `@generated from spec/codes/${id}.yaml` }, members);
}

/** The type for a shape that a code selects. If the code isn't known, the type has the fields of all shapes. */
function chosen(protocol: Protocol, list: CodeList, shape: CodeList['shapes'][number], context: Context): string {
  const { name, description, byCode } = shape;
  const byName = decodedName(typeNames.byCode(name, list.name));
  const anyName = decodedName(typeNames.anyShape(name));
  const pairs = Object.entries(byCode).map(([code, type]) => member(code, decodedName(type)));
  const tags = `@generated from spec/codes/${list.id}.yaml`;
  return [
    declareInterface(byName, { says: `${description} By code, decoded.`, tags }, pairs),
    declareInterface(
      anyName,
      { says: `${description} Decoded, for an unknown code: the fields of every shape.`, tags },
      membersOf(anyFields(protocol, shape), summary, context),
    ),
    declareType(
      `${decodedName(name)}<D extends ${list.name} = ${list.name}>`,
      { says: `${description} Decoded, for the code D.`, tags },
      `[D] extends [keyof ${byName}]\n  ? [${list.name}] extends [D]\n    ? ${anyName}\n    : ${byName}[D]\n  : ${anyName}`,
    ),
  ].join('\n');
}
