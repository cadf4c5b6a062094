import { decodedResponses } from '../../model/decoded.ts';
import { lowerFirst } from '../../model/names.ts';
import type { Callback, Protocol } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { Constants } from './constants.ts';
import { decoderName, decoders } from './decoders.ts';
import type { Choice, Door } from './doors.ts';
import { shapeName } from './field-tables.ts';
import { marks } from './marks.ts';
import { quickName } from './quick.ts';
import { call, list, type Source } from './source.ts';
import { shapeTables } from './tables.ts';

/** What the tables and the doors are written with. */
const words =
  'callback, decoder, guard, redactor, standard, validator, ' +
  'begin, boolean, chosen, code, date, end, flag, formed, inside, json, list, listInside, ' +
  'must, needed, number, one, part, picture, text, whole';

/** The source of the package's module, before bundling: tables, and a door on each. */
export function moduleSource(protocol: Protocol, doors: readonly Door[]): Source {
  const constants = new Constants();
  const tables = [...shapeTables(protocol, constants), ...decoders(protocol, constants)];
  return [
    `import * as quick from 'quick';`,
    `import { ${words} } from 'runtime';`,
    `const isDigit = (code) => code > 47 && code < 58;`,
    ...constants.definitions(),
    ...tables,
    ...doors.map((door) => doorSource(door, protocol.id)),
    ...decodedResponses(protocol).map(({ name, response, choice }) => {
      const option = choice === undefined ? [] : [literal(lowerFirst(choice.name))];
      const args = [shapeName(response.name), decoderName(response.name), ...option];
      return `export const decode${name} = ${call('decoder', ...args)};`;
    }),
    ...protocol.callbacks.map(callbackSource),
    `export const redact = ${call('redactor', literal({ ...marks(protocol) }))};`,
  ].join('\n');
}

function doorSource({ type, quick }: Door, vendor: string): Source {
  const shape = shapeName(type);
  const args = quick ? [shape, quick.kind === 'own' ? `quick.${quickName(type)}` : quickChoice(quick)] : [shape];
  return [
    `export const validate${type} = ${call('validator', ...args)};`,
    `export const is${type} = ${call('guard', `validate${type}`)};`,
    `export const ${schemaName(type)} = ${call('standard', `validate${type}`, literal(vendor))};`,
  ].join('\n');
}

/** The name of a type's Standard Schema. */
export function schemaName(type: string): string {
  return `${lowerFirst(type)}Schema`;
}

function quickChoice({ field, variants }: Choice): Source {
  const cases = variants.map(([value, type]) => `case ${literal(value)}: return quick.${quickName(type)}(input);`);
  return `(input) => { switch (input?.[${literal(field)}]) { ${cases.join(' ')} } return false; }`;
}

function callbackSource({ name, query }: Callback): Source {
  const token = query.fields.find(({ holds, echoes }) => holds === 'token' && echoes !== undefined);
  const tokens = list(token ? [token.name, ...token.aliases].map(literal) : []);
  return `export const parse${name} = ${call('callback', shapeName(query.name), decoderName(query.name), tokens)};`;
}
