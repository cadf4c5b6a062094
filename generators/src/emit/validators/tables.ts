import { messagesOf } from '../../model/messages.ts';
import type { CodeList, Message, Operation, Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';
import { requestNames, sharedRequest } from '../../model/shared-request.ts';
import { literal } from '../literals.ts';
import type { Patterns } from './predicate-code.ts';
import type { Constants } from './constants.ts';
import { isQuick } from './entry-points.ts';
import { fieldTables, objectShape, shapeName, undescribedNames, type CommonCodes } from './field-tables.ts';
import { quickName } from './quick.ts';
import { checksOf, ruleTables, type RuleFunctions } from './rule-tables.ts';
import { fromSdkFunction } from './sdk.ts';
import { lazily, list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

// The tables of shapes, as source. The runtime's shape.ts documents them.

/** What all tables use. */
export interface TablesContext {
  readonly constants: Constants;
  readonly patterns: Patterns;
  /** The shapes of objects inside messages. */
  readonly parts: Constants;
  readonly rules: RuleFunctions;
}

/** A function for the shape of every message, and of every union of them. */
export function shapeTables(protocol: Protocol, context: TablesContext): SourceCode[] {
  const owners = new Map(protocol.operations.flatMap((operation) => operation.variants.map((v) => [v.request.name, operation])));
  return [
    ...protocol.operations.flatMap(ownersTable),
    ...messagesOf(protocol).map((message) => {
      const also = message.role === 'response' ? errorFields(protocol, message) : [];
      return define(message.name, objectTable(protocol, message, also, owners.get(message.name), context));
    }),
    ...protocol.codeLists.flatMap(chosenTables),
    ...protocol.operations.flatMap((operation) => unionTables(protocol, operation, context)),
  ];
}

function define(type: string, source: SourceCode): SourceCode {
  return lazily(shapeName(type), source);
}

/** The fields that a response may also have if it reports an error. */
function errorFields({ error }: Protocol, { fields }: Message): string[] {
  const own = new Set(fields.map(({ name }) => name));
  return (error?.fields ?? []).map(({ name }) => name).filter((name) => !own.has(name));
}

function objectTable(
  protocol: Protocol,
  message: Message,
  also: readonly string[],
  operation: Operation | undefined,
  { constants, patterns, parts, rules }: TablesContext,
): SourceCode {
  const isRequest = message.role === 'request';
  const variant = operation && variantOf(message, operation);
  const hasQuick = isQuick(message) && operation?.variants.some(({ request }) => request === message);
  const undescribed = undescribedNames(message.fields, { constants });
  const uncovered = operation && uncoveredValues(operation);
  const context = { constants, patterns, parts, isRequest, uncovered, common: commonCodes(protocol) };
  const traits = {
    ...(also.length > 0 && { also: literal(also) }),
    ...(undescribed !== undefined && { undescribed }),
    ...(isRequest && { request: 'true' }),
    ...(checksOf(message).length > 0 && { rules: ruleTables(message, hasQuick ? undefined : rules, constants) }),
    ...(variant !== undefined && { variant }),
    ...(operation && { returnCodes: returnCodeTable(operation, constants) }),
    ...(operation && protocol.sdk && { fromSdk: literal(fromSdkFunction(operation)) }),
  };
  return objectShape(fieldTables(message.fields, context), traits, hasQuick ? quickName(message.name) : undefined);
}

/** The codes that any operation may fail with, and the code lists whose fields may contain them: those of an error's code. */
function commonCodes({ codeLists, error }: Protocol): CommonCodes {
  const codes = codeLists.flatMap((list) => (list.isCommon ? list.codes.map(({ code }) => code) : []));
  return { codes, lists: (error?.fields ?? []).flatMap(({ codeList }) => codeList ?? []) };
}

/** The products that exist but that the spec doesn't cover, by the field that names them. */
function uncoveredValues({ discriminator = '', uncovered }: Operation): ReadonlyMap<string, readonly string[]> {
  return new Map([[discriminator, uncovered.map(({ code }) => code)]]);
}

/** The return codes for a missing and for a wrong value. */
function returnCodeTable({ breach }: Operation, constants: Constants): SourceCode {
  const { invalid } = breach;
  // On the wire every value is text, so no page says what happens to other types.
  return constants.of(literal({ ...breach, ...(invalid && { wrongType: { code: invalid.code, basis: 'inferred' } }) }));
}

/** For a field that a request of one product can't have: the products that have it. */
function variantOf(message: Message, operation: Operation): SourceCode | undefined {
  const own = operation.variants.find(({ request }) => request === message)?.product;
  if (operation.discriminator === undefined || !own) return undefined;
  return record({ value: literal(own.code), owners: ownersName(operation) });
}

function ownersName({ name }: Operation): string {
  return `ownersIn${name}`;
}

function ownersTable(operation: Operation): SourceCode[] {
  if (operation.discriminator === undefined) return [];
  const shapes = operation.variants.flatMap(({ product, request }) =>
    product ? [[product.code, shapeName(request.name)] as const] : [],
  );
  return [lazily(ownersName(operation), `ownersOf(${record(Object.fromEntries(shapes))})`)];
}

function chosenTables({ shapes }: CodeList): SourceCode[] {
  return shapes.map(({ name, byCode }) => {
    const types = [...new Set(Object.values(byCode))];
    const chosen = Object.fromEntries(Object.entries(byCode).map(([code, type]) => [code, shapeName(type)]));
    return define(name, unionShape(types, record(chosen)));
  });
}

/** For a request whose product is unknown: fields of all products are checked, and fields of any product are known. */
function unionTables(protocol: Protocol, operation: Operation, context: TablesContext): SourceCode[] {
  const shared = sharedRequest(operation);
  if (!shared) return [];
  const own = new Set(shared.fields.map(({ name }) => name));
  const also = requestNames(operation).filter((name) => !own.has(name));
  const response = unionShape(operation.variants.map((variant) => variant.response.name));
  return [
    define(shared.name, objectTable(protocol, shared, also, operation, context)),
    define(unionNames(operation).response, response),
  ];
}

function unionShape(types: readonly string[], byCode?: SourceCode): SourceCode {
  const shapes = list(types.map(shapeName));
  return `unionShape(${byCode === undefined ? shapes : `${shapes}, ${byCode}`})`;
}
