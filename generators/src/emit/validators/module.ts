import { Name } from 'ajv';
import { hasImages, receivedTypes } from '../../model/decoded.ts';
import { lowerFirst } from '../../model/names.ts';
import type { Callback, Field, Message, Operation, Protocol } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { literal } from '../literals.ts';
import type { Patterns } from './predicate-code.ts';
import { Constants } from './constants.ts';
import { codesName, decoderName, decoders } from './decoders.ts';
import type { EntryPoint } from './entry-points.ts';
import { described, shapeName, spellings } from './field-tables.ts';
import { marks } from './marks.ts';
import { explainFunction } from './explain.ts';
import { outcomeFunctions } from './outcome.ts';
import { sensitivePaths } from './sensitive-paths.ts';
import { compileQuick, quickName } from './quick.ts';
import { responseFunctions, responseNames } from './responses.ts';
import { checksOf, RuleFunctions } from './rule-tables.ts';
import { sdkFunctions } from './sdk.ts';
import { call, lazily, list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';
import { shapeTables } from './tables.ts';

/** The runtime's functions that quick checks, tables and entry points call. */
const words = [
  'bothSpellings, callback, check, checkBody, choiceIn, decoder, explainer, isWhole, outcome, redactor, fromSdk, standard, toSdk',
  'objectShape, ownersOf, quickShape, unionShape, booleanField, deprecated, listField, numberField, objectField, textField',
  'isDate, isFilled, isId, isJson, isJsonList, isOneOf, isUsualJson, outdated, usualJson, usualJsonList',
  'boolean, chosen, code, date, flag, formed, id, inside, json, list, listInside',
  'must, needed, number, one, parsed, part, passing, image, imageBase64, imageBytes, received, spelled, text, unbroken, whole, wrapped',
].join(', ');

const imports = `import { ${words} } from 'runtime';`;

/** The statements of the package: the tables, and an entry point for each. */
export function statements(protocol: Protocol, schemas: Schemas, entryPoints: readonly EntryPoint[]): SourceCode[] {
  const checked = entryPoints.flatMap(({ type, message, isQuick }) =>
    message && isQuick
      ? [
          {
            type,
            fields: described(message.fields).flatMap(spellings),
            rules: checksOf(message).map(({ predicate }) => predicate),
          },
        ]
      : [],
  );
  // Expressions that quick checks and tables share are defined once.
  const expressions = new Constants('pattern');
  const patterns: Patterns = {
    regex: (source) => new Name(expressions.of(String(new RegExp(source, 'u')))),
    set: (values) => new Name(expressions.of(`/* @__PURE__ */ new Set(${JSON.stringify(values)})`)),
  };
  const quick = compileQuick(schemas, checked, patterns);
  const index = indexStatements(protocol, entryPoints, patterns);
  return [...expressions.definitions(), ...quick, ...index];
}

/** The module of the whole package, before bundling. */
export function wholeModule(statements: readonly SourceCode[], protocol: Protocol): SourceCode {
  const images = hasImages(protocol) ? ['export { imageBase64, imageBytes };'] : [];
  return [imports, ...statements, ...images, `export const version = ${literal(protocol.release)};`].join('\n');
}

/** The module of a part, from the statements that it needs. */
export function partModule(statements: readonly SourceCode[], exports: readonly string[]): SourceCode {
  const own = statements.map((statement) => statement.replaceAll(/^export /gm, ''));
  return [imports, ...own, `export { ${exports.join(', ')} };`].join('\n');
}

function indexStatements(protocol: Protocol, entryPoints: readonly EntryPoint[], patterns: Patterns): SourceCode[] {
  const rules = new RuleFunctions(patterns);
  const constants = new Constants();
  const parts = new Constants('part');
  const tables = [...shapeTables(protocol, { constants, patterns, parts, rules }), ...decoders(protocol, constants, rules)];
  return [
    ...rules.definitions(),
    ...constants.definitions(),
    ...parts.entries().map(([value, name]) => lazily(name, value)),
    ...tables,
    ...entryPoints.map((entryPoint) => entryPointSource(entryPoint, protocol)),
    ...responseFunctions(protocol),
    ...protocol.callbacks.map((callback) => callbackSource(callback, protocol)),
    ...sdkFunctions(protocol),
    ...explainFunction(protocol),
    ...outcomeFunctions(protocol),
    `export const redact = ${call('redactor', redactorTable(protocol))};`,
    `export const sensitivePaths = ${call('bothSpellings', literal(sensitivePaths(protocol).join(' ')))};`,
  ];
}

function redactorTable(protocol: Protocol): SourceCode {
  const table = Object.entries(marks(protocol)).map(([name, value]) => [name, literal(value)] as const);
  const rows = protocol.codeLists.map(({ name }) => `...${codesName(name)}`);
  return record({ ...Object.fromEntries(table), tables: `() => ${list(rows)}` });
}

function entryPointSource(entryPoint: EntryPoint, protocol: Protocol): SourceCode {
  const { type, isQuick, choice } = entryPoint;
  const response = responseNames(protocol, type);
  const quick = isQuick ? quickName(type) : 'undefined';
  const close =
    response === undefined
      ? `return check(${shapeName(type)}, ${quick}, input, options${receivedTypes(protocol).has(type) ? ', received' : ''});`
      : `return checkBody(${[shapeName(type), response.wrapped, 'input', 'options', ...response.contradictions].join(', ')});`;
  return [
    `export function validate${type}(input, options) { ${choice ? choose(choice) : ''} ${close} }`,
    `export function is${type}(input) { return isWhole(validate${type}(input), input); }`,
    `export const ${schemaName(type)} = ${call('standard', `validate${type}`, literal(protocol.id))};`,
  ].join('\n');
}

/** The names that an entry point exports: its check, its guard and its Standard Schema. */
export function entryPointNames({ type }: EntryPoint): string[] {
  return [`validate${type}`, `is${type}`, schemaName(type)];
}

/** The name of a type's Standard Schema. */
export function schemaName(type: string): string {
  return `${lowerFirst(type)}Schema`;
}

/** Passes the input to the entry point of the message that the value of a field selects. */
function choose({ discriminator = '', variants }: Operation): SourceCode {
  const cases = variants.flatMap(({ product, request }) =>
    product ? [`case ${literal(product.code)}: return validate${request.name}(input, options);`] : [],
  );
  return `switch (choiceIn(input, ${literal(discriminator)})) { ${cases.join(' ')} }`;
}

function callbackSource(callback: Callback, protocol: Protocol): SourceCode {
  const { name, sender, query } = callback;
  const token = tokenField(query);
  const ids = query.fields.filter(({ holds }) => holds === 'id');
  const wrapped = wrappedNames(callback, protocol);
  const others = protocol.callbacks.flatMap((other) => (other === callback ? [] : [recognized(other, callback, protocol)]));
  const traits = {
    kind: sender === 'user' ? 'return' : 'notification',
    ...(token && { tokens: spellings(token) }),
    ...(ids.length > 0 && { ids: ids.flatMap(spellings) }),
    ...(wrapped.length > 0 && { wrapped }),
    ...(others.length > 0 && { others }),
  };
  return `export const parse${name} = ${call('callback', shapeName(query.name), decoderName(query.name), literal(traits))};`;
}

/** If a callback has only one field and that is JSON text: the field and the names inside. Otherwise empty. */
function wrappedNames({ query }: Callback, { payloads }: Protocol): string[] {
  const [field, ...others] = query.fields;
  const shape = field?.shape?.kind === 'payload' ? field.shape : undefined;
  if (!field || !shape || others.length > 0) return [];
  const inner = payloads.find(({ message }) => message.name === shape.type)?.message.fields ?? [];
  return [field, ...inner].flatMap(({ name }) => name);
}

/** The names by which another callback is recognized, and what to report about it. */
function recognized(other: Callback, { query }: Callback, protocol: Protocol): readonly [string[], string] {
  const own = new Set(query.fields.flatMap(spellings));
  const names = [...other.query.fields.flatMap(spellings), ...wrappedNames(other, protocol)].filter((name) => !own.has(name));
  const what = other.sender === 'user' ? 'the return of a user' : 'the request of the service';
  return [[...new Set(names)], `is ${what} to the address in ${other.url}: pass it to parse${other.name}`];
}

/** The field of a callback that returns the caller's own token. */
export function tokenField({ fields }: Message): Field | undefined {
  return fields.find(({ holds, echoes }) => holds === 'token' && echoes !== undefined);
}
