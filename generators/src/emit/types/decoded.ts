import { anyFields, decodedChoices, decodedMessages, decodedValue, everyField, type DecodedValue } from '../../model/decoded.ts';
import { decodedName, lowerFirst, typeNames } from '../../model/names.ts';
import { operationNames } from '../../model/phrases.ts';
import type { CodeList, Field, Message, Protocol } from '../../model/protocol.ts';
import { stringLiteral } from '../literals.ts';
import { declareInterface, declareType, member, objectType } from '../module/declare.ts';
import type { Source } from '../module/module-files.ts';
import { outcomeReaders } from '../validators/outcome.ts';
import { decodedDoc, summary } from './decoded-doc.ts';
import { specPath } from '../../model/spec-path.ts';

/** The declarations of what decoders give: JSON texts parsed, flags as booleans, dates as ISO 8601, codes with their facts. */
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
      // A callback that lacks a field is refused; a response is read without it.
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
 * An image of a response. Logs, clones and JSON of it have these three facts and no more; \`imageBytes\` and \`imageBase64\`
 * of the validators give its content, of the original alone.
 */
export interface DecodedImage {
  readonly kind: 'image';
  /** Characters of Base64. */
  readonly length: number;
  /** As its first bytes say, such as image/jpeg; undefined if they don't. */
  readonly mediaType: string | undefined;
}
`;

interface Context {
  /** Types that depend on a code: name -> the name of the code list. */
  readonly generic: ReadonlyMap<string, string>;
  /** Whether required fields are there. */
  readonly isSure: boolean;
}

/** What is said of a field. */
type DocOf = (field: Field) => string;

/** The types in which a code chooses something, however deep inside. */
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

function interfaceOf(name: string, doc: string, file: string, members: readonly Source[], { generic }: Context): string {
  const list = generic.get(name);
  const parameter = list === undefined ? '' : `<D extends ${list} = ${list}>`;
  return declareInterface(`${decodedName(name)}${parameter}`, { says: doc, tags: `@generated from ${file}` }, members);
}

function membersOf(fields: readonly Field[], docOf: DocOf, context: Context, indent = '  '): Source[] {
  return fields.map((field) => {
    const type = valueType(field, docOf, context, indent);
    // Optional, so that whoever makes one for a test names no more than the test is about.
    const isThere = context.isSure && field.required && isNeverEmpty(field);
    const given = isThere ? type : `${type} | undefined`;
    return member(lowerFirst(field.name), given, docOf(field), { isOptional: !isThere, indent });
  });
}

/** A date in an unknown form, or JSON text that is empty, is nothing once it is decoded. */
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
    member('code', name, 'As it came.'),
    member('means', 'string', "What it means; undefined for a code that isn't known, and so is the rest.", { isOptional: true }),
    member('advice', 'string', 'What to do about it.', { isOptional: true }),
    ...attributes.map(({ name: key, type, description }) => member(key, type, description, { isOptional: true })),
  ];
  const says = `${label}: a code with what is known of it.`;
  return declareInterface(decodedName(name), { says, tags: `@generated from spec/codes/${id}.yaml` }, members);
}

/** The shape that a code chooses; for any code, all fields of all shapes. */
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
      { says: `${description} Decoded, for a code that isn't told: the fields of every shape.`, tags },
      membersOf(anyFields(protocol, shape), summary, context),
    ),
    declareType(
      `${decodedName(name)}<D extends ${list.name} = ${list.name}>`,
      { says: `${description} Decoded, for the code D.`, tags },
      `[D] extends [keyof ${byName}]\n  ? [${list.name}] extends [D]\n    ? ${anyName}\n    : ${byName}[D]\n  : ${anyName}`,
    ),
  ].join('\n');
}
