import { knownDateForms, readDateForms } from '../../model/decoded-dates.ts';
import { anyFields, decodedChoices, decodedMessages, decodedValue, type DecodedValue } from '../../model/decoded.ts';
import { lowerFirst } from '../../model/names.ts';
import type { CodeList, Field, Message, Protocol } from '../../model/protocol.ts';
import { ruleChecks } from '../../model/rule-checks.ts';
import { literal } from '../literals.ts';
import { call, list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';
import type { Constants } from './constants.ts';
import { dateForms, isTraceId, regex, spellings } from './field-tables.ts';
import type { RuleFunctions } from './rule-tables.ts';

// Decoders are plain code that converts a message value by value. They call the functions of the runtime's decoding.ts.

interface Context {
  readonly constants: Constants;
  /** Every date format of the protocol. */
  readonly forms: readonly string[];
}

/** A call of one of the runtime's functions for the current value. */
type Word = (name: string, ...rest: readonly SourceCode[]) => SourceCode;

/** The name of a shape's decoder, by its type's name. */
export function decoderName(type: string): string {
  return `${type}Values`;
}

/** The decoders of everything that is received, and the tables of the codes in it. */
export function decoders(protocol: Protocol, constants: Constants, rules: RuleFunctions): SourceCode[] {
  const context = { constants, forms: knownDateForms(protocol) };
  const messages = decodedMessages(protocol);
  const choices = decodedChoices(protocol);
  return [
    ...protocol.codeLists.map(codesTable),
    ...messages.map((message) => decoder(message.name, message.fields, [message])),
    ...protocol.codeLists.flatMap(({ shapes }) => shapes.filter(({ name }) => choices.has(name)).flatMap(choice)),
  ];

  function choice(shape: CodeList['shapes'][number]): SourceCode[] {
    const types = Object.entries(shape.byCode);
    const pairs = types.map(([code, type]) => list([literal(code), decoderName(type)]));
    const any = messages.filter(({ name }) => types.some(([, type]) => type === name));
    return [
      `const ${byCodeName(shape.name)} = ${call('new Map', list(pairs))};`,
      decoder(shape.name, anyFields(protocol, shape), any),
    ];
  }

  /** A rule of another shape can only cause a full check that wasn't necessary. */
  function decoder(type: string, fields: readonly Field[], ruled: readonly Message[]): SourceCode {
    const checks = ruled.flatMap((message) => ruleChecks(message, 'issue'));
    const broken = [...new Set(checks.map((check) => `${rules.nameOf(check)}(w)`))];
    const object = objectOf(fields, context);
    const whole = broken.length > 0 ? `unbroken(c, ${broken.join(' || ')}, ${object})` : object;
    return `const ${decoderName(type)} = (c, w) => ${whole};`;
  }
}

/** The facts of each code of a list. */
function codesTable({ name, codes }: CodeList): SourceCode {
  // Every result that has a code shares its row.
  const rows = codes.map(({ code, means, advice, attributes }) => {
    return call('Object.freeze', literal({ code, means, ...(advice !== undefined && { advice }), ...attributes }));
  });
  return `const ${codesName(name)} = ${list(rows)};`;
}

/** The name of the table of a list's codes. */
export function codesName(list: string): string {
  return `codesOf${list}`;
}

function byCodeName(shape: string): string {
  return `${shape}ByCode`;
}

function objectOf(fields: readonly Field[], context: Context): SourceCode {
  const entries = fields.map((field) => [lowerFirst(field.name), valueOf(field, access(field), context)] as const);
  return `(${record(Object.fromEntries(entries))})`;
}

function access(field: Field): SourceCode {
  const values = spellings(field).map((key) => `w[${literal(key)}]`);
  return values.length > 1 ? `spelled(${values.join(', ')})` : values.join();
}

function valueOf(field: Field, value: SourceCode, context: Context): SourceCode {
  const decoded = decodedValue(field);
  const word: Word = (name, ...rest) => {
    const source = `${name}(${['c', value, ...rest].join(', ')})`;
    return field.required && name !== 'needed' ? `must(c, ${source})` : source;
  };
  switch (decoded.kind) {
    case 'text':
      return textOf(field, word);
    case 'flag':
      return word('flag', literal(decoded.yes), literal(decoded.no));
    case 'values':
      return word('one', context.constants.of(literal([...decoded.values])), String(decoded.open));
    case 'code':
      return word('code', codesName(decoded.list));
    case 'date':
      return dateOf(decoded, word, context);
    case 'number':
      return word(decoded.isWhole ? 'whole' : 'number', exact(decoded.min), exact(decoded.max));
    case 'object':
      return word('part', `(c, w) => ${objectOf(decoded.fields, context)}`);
    case 'list':
      return word(decoded.isText ? 'listInside' : 'list', `(c, v) => ${valueOf(decoded.item, 'v', context)}`);
    case 'shape':
      return decoded.isText ? word('inside', decoderOf(decoded), String(field.orObject)) : word('part', decoderOf(decoded));
    default:
      return word(decoded.kind);
  }
}

/** A limit for numbers: those beyond the largest exact integer may lose digits. */
function exact(bound: number): SourceCode {
  return String(Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, bound)));
}

type DateValue = Extract<DecodedValue, { kind: 'date' }>;

/** Accepts every date format of the protocol that is as precise as the field's own. A format that isn't the field's own becomes a notice. */
function dateOf({ formats, endless }: DateValue, word: Word, { constants, forms }: Context): SourceCode {
  const { own, others } = readDateForms(formats, forms);
  const never = endless.length > 0 ? [constants.of(literal(endless))] : [];
  return word('date', dateForms([...own, ...others], constants), String(own.length), ...never);
}

function textOf(field: Field, word: Word): SourceCode {
  const { required, length, pattern } = field;
  if (pattern || length?.max !== undefined) {
    return word('formed', String(length?.min ?? 0), String(length?.max ?? Infinity), ...(pattern ? [regex(pattern.regex)] : []));
  }
  return word(required ? 'needed' : isTraceId(field) ? 'id' : 'text');
}

function decoderOf({ type, isChosen }: Extract<DecodedValue, { kind: 'shape' }>): SourceCode {
  return isChosen ? `chosen(c, ${byCodeName(type)}, ${decoderName(type)})` : decoderName(type);
}
