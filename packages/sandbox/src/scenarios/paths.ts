import type { ScenarioJson, ScenarioObject } from '@idv-protocol/types/scenarios';

export function isObject(value: ScenarioJson | undefined): value is ScenarioObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with another value at a path; undefined removes the field. If the path doesn't lead through objects, nothing changes. */
export function withValue(value: ScenarioObject, path: string, changed: ScenarioJson | undefined): ScenarioObject {
  const [first = '', ...rest] = path.split('.');
  const { [first]: old, ...others } = value;
  if (rest.length > 0) return isObject(old) ? { ...value, [first]: withValue(old, rest.join('.'), changed) } : value;
  return changed === undefined ? others : { ...value, [first]: changed };
}

export function valueAt(value: ScenarioJson | undefined, path: string): ScenarioJson | undefined {
  return path
    .split('.')
    .reduce<ScenarioJson | undefined>(
      (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      value,
    );
}
