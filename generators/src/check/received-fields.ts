import type { SpecField, SpecFields } from '../load/generated/spec-types.ts';
import { withShared, type SpecFiles } from '../load/spec.ts';

/** A received message whose fields are looked up by dotted names. */
export interface ReceivedMessage {
  readonly label: string;
  /** Several, if the response differs between the products of an operation. */
  readonly messages: readonly { readonly fields: SpecFields; readonly shared: SpecFields }[];
}

/** The field with a dotted name, also inside payloads in JSON text. If there is none, `known` has the names that exist. */
export function fieldAt(
  files: SpecFiles,
  { messages }: ReceivedMessage,
  path: string,
): { readonly field: SpecField | undefined; readonly known: readonly string[] } {
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
