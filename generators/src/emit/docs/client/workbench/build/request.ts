import type { FieldFacts } from '../../../workbench/contract.ts';
import { fieldNamed, own } from '../knowledge.ts';
import { isValues } from '../values.ts';
import type { Texts } from './presence.ts';

/** The request that a form holds, in the order of the reference. */
export function requestOf(fields: readonly FieldFacts[], texts: Texts): Readonly<Record<string, unknown>> {
  const pairs = fields.flatMap(({ name, type }) => {
    const text = own(texts, name) ?? '';
    return text === '' ? [] : [[name, valueOf(type, text)] as const];
  });
  return Object.fromEntries(pairs);
}

/** The texts of a form that holds a request. */
export function textsOf(fields: readonly FieldFacts[], request: unknown): Record<string, string> {
  if (!isValues(request)) return {};
  const pairs = Object.entries(request).flatMap(([key, value]) => {
    const field = fieldNamed(fields, key);
    return field ? [[field.name, typeof value === 'string' ? value : JSON.stringify(value)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Most travel as text; of the rest, what isn't written as its type stays a text, which the checks then report. */
function valueOf(type: string, text: string): unknown {
  if (type === 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
