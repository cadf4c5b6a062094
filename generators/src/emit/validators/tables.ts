import { messagesOf } from '../../model/messages.ts';
import type { CodeList, Field, Message, Operation, Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';
import { literal } from '../literals.ts';
import type { Constants } from './constants.ts';
import { fieldTables, shapeName } from './field-tables.ts';
import { ruleTable } from './rule-tables.ts';
import { list, record, type Source } from './source.ts';

// The tables of shapes, as the source of constants; the runtime's shape.ts says what they mean.

/** A constant for the shape of every message, and of every union of them. */
export function shapeTables(protocol: Protocol, constants: Constants): Source[] {
  const owners = new Map(protocol.operations.flatMap((operation) => operation.variants.map((v) => [v.request.name, operation])));
  return [
    ...messagesOf(protocol).map((message) => define(message.name, objectTable(message, owners.get(message.name), constants))),
    ...protocol.codeLists.flatMap(chosenTables),
    ...protocol.operations.flatMap(operationTables),
  ];
}

function define(type: string, source: Source): Source {
  return `const ${shapeName(type)} = ${source};`;
}

function objectTable(message: Message, operation: Operation | undefined, constants: Constants): Source {
  const { fields, rules } = message;
  const isClosed = message.role === 'request';
  const variant = operation && variantTable(message, operation);
  const ruleTables = [...rules.filter(({ decidable }) => decidable).map(ruleTable), ...fields.flatMap(spellingTable)];
  return record({
    fields: fieldTables(fields, { constants, isClosed }),
    ...(isClosed && { closed: 'true' }),
    ...(ruleTables.length > 0 && { rules: list(ruleTables) }),
    ...(variant !== undefined && { variant }),
    ...(operation && { breach: literal({ ...operation.breach }) }),
  });
}

/** The spellings of one field exclude each other. */
function spellingTable({ name, aliases, required }: Field): Source[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  const says = literal(`Only one of ${names.join(', ')} can be there; they are spellings of one field.`);
  return [record({ says, oneOf: literal(names), ...(!required && { orNone: 'true' }) })];
}

/** What tells people whose field it is that a request of one product can't have. */
function variantTable(message: Message, { discriminator, variants }: Operation): Source | undefined {
  const own = variants.find(({ request }) => request === message)?.product;
  if (discriminator === undefined || !own) return undefined;
  const here = new Set(message.fields.map(({ name }) => name));
  const names = [...new Set(variants.flatMap(({ request }) => request.fields.map(({ name }) => name)))];
  const owners = names
    .filter((name) => !here.has(name))
    .map((name) => {
      const having = variants.filter(({ request }) => request.fields.some((field) => field.name === name));
      return [name, having.flatMap(({ product }) => product?.code ?? [])] as const;
    });
  return record({ value: literal(own.code), owners: literal(Object.fromEntries(owners)) });
}

function chosenTables({ shapes }: CodeList): Source[] {
  return shapes.map(({ name, byCode }) => {
    const types = [...new Set(Object.values(byCode))];
    const chosen = Object.fromEntries(Object.entries(byCode).map(([code, type]) => [code, shapeName(type)]));
    return define(name, record({ any: list(types.map(shapeName)), byCode: record(chosen) }));
  });
}

function operationTables(operation: Operation): Source[] {
  const { discriminator, variants, breach } = operation;
  if (discriminator === undefined) return [];
  const { request, response } = unionNames(operation);
  const byValue = Object.fromEntries(variants.flatMap((v) => (v.product ? [[v.product.code, shapeName(v.request.name)]] : [])));
  return [
    define(request, record({ by: literal(discriminator), shapes: record(byValue), breach: literal({ ...breach }) })),
    define(response, record({ any: list(variants.map((v) => shapeName(v.response.name))) })),
  ];
}
