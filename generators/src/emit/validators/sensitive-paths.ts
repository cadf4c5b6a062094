import { allFields, messagesOf } from '../../model/messages.ts';
import type { Field, Message, Protocol } from '../../model/protocol.ts';

/** The paths, with dots, to every value on the wire that is sensitive or contains something sensitive. */
export function sensitivePaths(protocol: Protocol): string[] {
  const messages = messagesOf(protocol);
  const outer = messages.filter(({ role }) => role !== 'payload');
  const paths = outer.flatMap(({ fields }) =>
    allFields(fields).flatMap((field) => (isSensitive(field, messages) ? spelled(field) : [])),
  );
  return [...new Set(paths)];
}

function isSensitive({ sensitive, shape }: Field, messages: readonly Message[]): boolean {
  if (sensitive !== undefined || shape?.kind === 'document') return true;
  const inside = shape?.kind === 'payload' ? messages.find(({ name }) => name === shape.type) : undefined;
  return inside !== undefined && allFields(inside.fields).some((field) => isSensitive(field, messages));
}

function spelled({ path, name, aliases }: Field): string[] {
  const outer = path.slice(0, path.length - name.length);
  return [name, ...aliases].map((one) => outer + one);
}
