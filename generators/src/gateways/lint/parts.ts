import type { Json } from '../../model/protocol.ts';
import { remember } from '../../remember.ts';
import { isList, isNode, textOf, type Node } from '../json.ts';
import { lastStep, pointerTo } from '../pointer.ts';

/** An object in a document, and the JSON Pointer to it. */
export interface DocumentPart {
  readonly node: Node;
  readonly pointer: string;
}

/** The parts of a document that rules check. */
export interface DocumentParts {
  readonly document: Node;
  /** The value of `openapi` or `swagger`. */
  readonly version: string;
  readonly operations: readonly DocumentPart[];
  readonly servers: readonly DocumentPart[];
  /** The named schemas, without the schemas inside them. */
  readonly named: readonly (DocumentPart & { readonly name: string })[];
  /** Every schema, including those inside others. */
  readonly schemas: readonly DocumentPart[];
  /** The schemas of request and response bodies, without the schemas inside them. */
  readonly bodies: readonly DocumentPart[];
  /** The objects whose keys are the content types of request bodies. */
  readonly contents: readonly DocumentPart[];
  readonly references: readonly DocumentReference[];
}

/** A `$ref` anywhere in the document. */
export interface DocumentReference {
  readonly to: string;
  readonly pointer: string;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export const partsOf = remember((document: Node): DocumentParts => {
  const root = { node: document, pointer: '' };
  const is2 = 'swagger' in document;
  const operations = children(at(root, 'paths')).flatMap((item) => children(item).filter((part) => methods.has(lastStep(part))));
  const named = children(is2 ? at(root, 'definitions') : at(root, 'components', 'schemas')).map((part) => ({
    ...part,
    name: lastStep(part),
  }));
  const parameters = operations.flatMap((operation) => items(at(operation, 'parameters')));
  const responses = operations.flatMap((operation) => children(at(operation, 'responses')));
  const contents = operations.flatMap((operation) => present(at(operation, 'requestBody', 'content')));
  const media = [...contents, ...responses.flatMap((response) => present(at(response, 'content')))].flatMap(children);
  const isBody = ({ node }: DocumentPart) => node['in'] === 'body';
  const bodies = [...media, ...parameters.filter(isBody), ...(is2 ? responses : [])].flatMap((part) =>
    present(at(part, 'schema')),
  );
  const others = parameters.filter((part) => !isBody(part)).flatMap((part) => present(at(part, 'schema')));
  return {
    document,
    version: versionOf(document),
    operations,
    servers: items(at(root, 'servers')),
    named,
    schemas: [...named, ...bodies, ...others].flatMap(withInner),
    bodies,
    contents,
    references: referencesIn(document, ''),
  };
});

function referencesIn(value: Json, pointer: string): DocumentReference[] {
  if (isList(value)) return value.flatMap((inner, i) => referencesIn(inner, `${pointer}/${i}`));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '$ref' && typeof inner === 'string') return [{ to: inner, pointer: `${pointer}/$ref` }];
    return typeof inner === 'object' ? referencesIn(inner, pointerTo({ pointer }, key)) : [];
  });
}

/** A schema and those inside it. */
export function withInner(part: DocumentPart): DocumentPart[] {
  const inner = [
    ...['properties', 'patternProperties', '$defs'].flatMap((key) => children(at(part, key))),
    ...['items', 'not', 'if', 'then', 'else', 'additionalProperties', 'contentSchema'].flatMap((key) => present(at(part, key))),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => items(at(part, key))),
  ];
  return [part, ...inner.flatMap(withInner)];
}

interface Maybe {
  readonly value: Json | undefined;
  readonly pointer: string;
}

function at(part: DocumentPart, ...steps: readonly string[]): Maybe {
  const start: Maybe = { value: part.node, pointer: part.pointer };
  return steps.reduce(
    (found, step) => ({ value: isNode(found.value) ? found.value[step] : undefined, pointer: pointerTo(found, step) }),
    start,
  );
}

function present({ value, pointer }: Maybe): DocumentPart[] {
  return isNode(value) ? [{ node: value, pointer }] : [];
}

function children(maybe: Maybe | DocumentPart): DocumentPart[] {
  const value = 'node' in maybe ? maybe.node : maybe.value;
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => present({ value: inner, pointer: pointerTo(maybe, key) }));
}

function items(maybe: Maybe): DocumentPart[] {
  if (!isList(maybe.value)) return [];
  return maybe.value.flatMap((inner, i) => present({ value: inner, pointer: pointerTo(maybe, String(i)) }));
}

/** The version of OpenAPI or Swagger that a document names. */
export function versionOf(document: Node): string {
  return textOf(document['openapi'] ?? document['swagger']);
}
