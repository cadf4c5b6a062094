import type { WrittenMessage } from './messages.ts';
import { asItTravels, exampleOf } from './wire.ts';

/** A message with one of its fields changed, or left out; the way to the field leads through objects. */
export function withValue(message: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...inner] = path.split('.');
  const { [name]: old, ...others } = message;
  const changed = inner.length === 0 ? value : withValue(Object(old), inner.join('.'), value);
  return changed === undefined ? others : { ...others, [name]: changed };
}

/** A correct message: the first example of the spec, or a message with the required fields. */
export function rightMessage(message: WrittenMessage): Record<string, unknown> {
  const [first] = message.examples;
  return first ? asItTravels(message, first.value) : leastMessage(message);
}

/** A message with only the required fields. */
export function leastMessage({ fields }: WrittenMessage): Record<string, unknown> {
  const always = fields.filter(({ raw }) => raw.required);
  return always.reduce(
    (whole: Record<string, unknown>, field) => withValue(whole, field.path, exampleOf(field) ?? plainValue(field)),
    {},
  );
}

/** A value for a field without an example, by its type. */
function plainValue({ raw }: WrittenMessage['fields'][number]): unknown {
  if (raw.type === 'boolean') return true;
  return raw.type === 'integer' || raw.type === 'number' ? 1 : undefined;
}
