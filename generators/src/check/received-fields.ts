import type { Field, Fields } from '../load/generated/spec-types.ts';
import { withShared, type SpecFiles } from '../load/spec.ts';

/** What is received, as far as names of fields lead into it. */
export interface ReceivedMessage {
  readonly label: string;
  /** More than one where the products of an operation differ. */
  readonly messages: readonly { readonly fields: Fields; readonly shared: Fields }[];
}

/** The field to which a name leads, through payloads in JSON text too; otherwise the names that would lead somewhere. */
export function fieldAt(
  files: SpecFiles,
  { messages }: ReceivedMessage,
  path: string,
): { readonly field: Field | undefined; readonly known: readonly string[] } {
  const known: string[] = [];
  for (const { fields, shared } of messages) {
    for (const [name, given] of Object.entries(fields)) {
      const field = withShared(given, name, shared);
      if (name === path) return { field, known };
      known.push(name);
      const payload = field.shape?.payload;
      if (payload === undefined || !path.startsWith(`${name}.`)) continue;
      const inside = files.payloads.filter(({ id }) => id === payload).map(({ data }) => ({ fields: data.fields, shared: {} }));
      const found = fieldAt(files, { label: payload, messages: inside }, path.slice(name.length + 1));
      if (found.field) return found;
      known.push(...found.known.map((one) => `${name}.${one}`));
    }
  }
  return { field: undefined, known };
}
