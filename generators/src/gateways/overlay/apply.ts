import { jsonpath, type JSONValue } from 'json-p3';
import type { Json } from '../../model/protocol.ts';
import { isList, isNode, type Node } from '../json.ts';
import type { Action } from '../gateway.ts';

type Location = readonly (string | number)[];

/** Applies the actions of an overlay in order, as OpenAPI Overlay 1.0 defines it. */
export function applyActions(document: Json, actions: readonly Action[]): Json {
  return actions.reduce(applyAction, document);
}

function applyAction(document: Json, action: Action): Json {
  const locations = locate(document, action.target);
  // The last location comes first, so that removing an item of a list doesn't move other locations.
  return locations.toReversed().reduce((changed, location) => {
    return change(changed, location, 'remove' in action ? () => undefined : (value) => merge(value, action.update)) ?? null;
  }, document);
}

function locate(document: Json, target: string): Location[] {
  // The type of the library needs a mutable value.
  const copy: JSONValue = JSON.parse(JSON.stringify(document));
  return jsonpath.query(target, copy).nodes.map(({ location }) => location);
}

/** A copy of a document with the value at one place changed or removed. */
function change(value: Json, [step, ...rest]: Location, to: (value: Json) => Json | undefined): Json | undefined {
  if (step === undefined) return to(value);
  if (isList(value) && typeof step === 'number') {
    return value.flatMap((inner, i) => (i === step ? (change(inner, rest, to) ?? []) : [inner]));
  }
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const changed = key === step ? change(inner, rest, to) : inner;
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

/** Merges objects key by key, adds the update to lists as another item, and replaces anything else. */
function merge(value: Json, update: Json): Json {
  if (isList(value)) return [...value, update];
  if (!isNode(value) || !isNode(update)) return update;
  const merged: Record<string, Json> = { ...value };
  for (const [key, inner] of Object.entries(update)) merged[key] = key in value ? mergeInner(value, key, inner) : inner;
  return merged;
}

/** Inside an update, the items of a list are added to the list. */
function mergeInner(value: Node, key: string, update: Json): Json {
  const there = value[key] ?? null;
  return isList(there) && isList(update) ? [...there, ...update] : merge(there, update);
}
