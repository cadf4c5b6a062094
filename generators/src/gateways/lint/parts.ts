import type { Json } from '../../model/protocol.ts';
import { remember } from '../../remember.ts';
import { isList, isNode, textOf, type Node } from '../json.ts';
import { lastStep, pointerTo } from '../pointer.ts';

/** An object in a document, and the JSON Pointer to it. */
export interface Part {
  readonly node: Node;
  readonly pointer: string;
}

/** What rules look at, found in one walk. */
export interface Parts {
  readonly document: Node;
  /** The value of `openapi` or `swagger`. */
  readonly version: string;
  readonly operations: readonly Part[];
  readonly servers: readonly Part[];
  /** The named schemas, each once, without those inside them. */
  readonly named: readonly (Part & { readonly name: string })[];
  /** Every schema, those inside others too. */
  readonly schemas: readonly Part[];
  /** The schemas of request and response bodies, without those inside them. */
  readonly bodies: readonly Part[];
  /** The objects whose keys are the content types of request bodies. */
  readonly contents: readonly Part[];
  readonly references: readonly Reference[];
}

/** A `$ref`, wherever it stands. */
export interface Reference {
  readonly to: string;
  readonly pointer: string;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export const partsOf = remember((document: Node): Parts => {
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
  const isBody = ({ node }: Part) => node['in'] === 'body';
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

function referencesIn(value: Json, pointer: string): Reference[] {
  if (isList(value)) return value.flatMap((inner, i) => referencesIn(inner, `${pointer}/${i}`));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '$ref' && typeof inner === 'string') return [{ to: inner, pointer: `${pointer}/$ref` }];
    return typeof inner === 'object' ? referencesIn(inner, pointerTo({ pointer }, key)) : [];
  });
}

/** A schema and those inside it. */
export function withInner(part: Part): Part[] {
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

function at(part: Part, ...steps: readonly string[]): Maybe {
  const start: Maybe = { value: part.node, pointer: part.pointer };
  return steps.reduce(
    (found, step) => ({ value: isNode(found.value) ? found.value[step] : undefined, pointer: pointerTo(found, step) }),
    start,
  );
}

function present({ value, pointer }: Maybe): Part[] {
  return isNode(value) ? [{ node: value, pointer }] : [];
}

function children(maybe: Maybe | Part): Part[] {
  const value = 'node' in maybe ? maybe.node : maybe.value;
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => present({ value: inner, pointer: pointerTo(maybe, key) }));
}

function items(maybe: Maybe): Part[] {
  if (!isList(maybe.value)) return [];
  return maybe.value.flatMap((inner, i) => present({ value: inner, pointer: pointerTo(maybe, String(i)) }));
}

/** What a document says of its own version. */
export function versionOf(document: Node): string {
  return textOf(document['openapi'] ?? document['swagger']);
}
