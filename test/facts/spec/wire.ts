import type { WrittenField, WrittenMessage } from './messages.ts';

/** An example of a field in its wire form: the spec writes JSON text as the YAML of what it holds. */
export function exampleOf({ raw }: Pick<WrittenField, 'raw'>): unknown {
  return raw.holds === 'json' && typeof raw.example !== 'string' ? JSON.stringify(raw.example) : raw.example;
}

/** A whole message in its wire form. */
export function asItTravels(message: WrittenMessage, value: object, prefix = ''): Record<string, unknown> {
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    const raw = message.fields.find(({ path }) => path === prefix + name)?.raw;
    if (raw?.holds === 'json' && typeof inner !== 'string') return [name, JSON.stringify(inner)];
    const isObject = raw?.type === 'object' && typeof inner === 'object' && inner !== null;
    return [name, isObject ? asItTravels(message, inner, `${prefix}${name}.`) : inner];
  });
  return Object.fromEntries(entries);
}
