import type { FieldFacts } from '../../../workbench/contract.ts';
import { fieldNamed, own } from '../knowledge.ts';
import { isValues } from '../values.ts';
import type { FormTexts } from './presence.ts';

/** The request in a form, with its parameters in the order of the reference. */
export function requestOf(fields: readonly FieldFacts[], texts: FormTexts): Readonly<Record<string, unknown>> {
  const pairs = fields.flatMap(({ name, type }) => {
    const text = own(texts, name) ?? '';
    return text === '' ? [] : [[name, valueOf(type, text)] as const];
  });
  return Object.fromEntries(pairs);
}

/** The texts to put into a form for a request. */
export function textsOf(fields: readonly FieldFacts[], request: unknown): Record<string, string> {
  if (!isValues(request)) return {};
  const pairs = Object.entries(request).flatMap(([key, value]) => {
    const field = fieldNamed(fields, key);
    return field ? [[field.name, typeof value === 'string' ? value : JSON.stringify(value)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Parses values of other types than text. A value that can't be parsed stays text, so that the validators report it. */
function valueOf(type: string, text: string): unknown {
  if (type === 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
