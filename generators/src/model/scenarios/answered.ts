import type { Json, Protocol } from '../protocol.ts';
import { valueAt, withValue } from './paths.ts';
import type { JsonObject, Scenario } from './scenario.ts';

/** The response of a scenario in its wire form, with the fields of the first document that it applies to. */
export function answered({ scenarios: { samples, texts } }: Pick<Protocol, 'scenarios'>, scenario: Scenario): JsonObject {
  const { result, documents } = scenario;
  if (!result) return {};
  const [code] = documents.length > 0 ? documents : Object.keys(samples);
  const shapes = code === undefined ? {} : samples[code];
  const filled = result.documents.reduce((body, { path, shape, isEdited }) => {
    const sample = shapes?.[shape];
    return withValue(body, path, sample?.[isEdited ? 'edited' : 'read']);
  }, result.body);
  return texts.reduce((body, path) => {
    const value = valueAt(body, path);
    return value === undefined ? body : withValue(body, path, inForm(value, result.forms[path]));
  }, filled);
}

function inForm(value: Json, form: 'object' | 'twice' | undefined): Json {
  if (form === 'object' || typeof value === 'string') return value;
  const text = JSON.stringify(value);
  return form === 'twice' ? JSON.stringify(text) : text;
}
