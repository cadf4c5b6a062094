import { decodedValue } from '../../model/decoded.ts';
import { messagesOf } from '../../model/messages.ts';
import { lowerFirst } from '../../model/names.ts';
import { conditionPredicate } from '../../model/predicates/of-facts.ts';
import type { Predicate } from '../../model/predicates/predicate.ts';
import type { Field, Message, Protocol } from '../../model/protocol.ts';
import { literal, memberName } from '../literals.ts';
import { list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** The contradictions that a decoded response can contain, in the form that the runtime's contradiction.ts takes. */
export function contradictionTable(protocol: Protocol, message: Message): SourceCode {
  const table = list(
    message.contradictions.map(({ id, description, when, basis }) => {
      const accesses = when.flatMap(({ field }) => accessTo(protocol, message, field ?? '') ?? []);
      return record({
        id: literal(id),
        says: literal(description),
        basis: literal(basis),
        at: literal(accesses.at(-1)?.steps ?? []),
        holds: `(v) => ${when.map((condition) => holds(protocol, message, conditionPredicate(condition))).join(' && ')}`,
      });
    }),
  );
  return `const ${contradictionsName(message)} = ${table};`;
}

/** The name of a message's table. */
export function contradictionsName({ name }: Pick<Message, 'name'>): string {
  return `contradictionsIn${name}`;
}

/** The path to a field of a decoded message, also through JSON text. */
export interface FieldAccess {
  readonly field: Field;
  /** Its value in the decoded message `v`. */
  readonly access: SourceCode;
  /** The keys of the path on the wire, each with whether its value is JSON text. */
  readonly steps: readonly (readonly [key: string, isText: boolean])[];
}

export function accessTo(protocol: Protocol, { fields }: Pick<Message, 'fields'>, path: string): FieldAccess | undefined {
  let inside: readonly Field[] = fields;
  let found: FieldAccess | undefined;
  for (const name of path.split('.')) {
    const field = inside.find((one) => one.name === name);
    if (!field) return undefined;
    const member = memberName(lowerFirst(name));
    const step = member === lowerFirst(name) ? `.${member}` : `[${member}]`;
    const access = found ? `${found.access}?${step.startsWith('[') ? `.${step}` : step}` : `v${step}`;
    found = { field, access, steps: [...(found?.steps ?? []), [name, field.holds === 'json']] };
    inside = fieldsInside(protocol, field);
  }
  return found;
}

function fieldsInside(protocol: Protocol, { shape, fields }: Field): readonly Field[] {
  if (shape?.kind !== 'payload') return fields;
  return messagesOf(protocol).find(({ name }) => name === shape.type)?.fields ?? [];
}

/** A predicate as an expression over the decoded message `v`. */
function holds(protocol: Protocol, message: Message, predicate: Predicate): SourceCode {
  const of = (one: Predicate) => holds(protocol, message, one);
  switch (predicate.kind) {
    case 'all':
      return predicate.of.map(of).join(' && ');
    case 'any':
      return `(${predicate.of.map((one) => `(${of(one)})`).join(' || ')})`;
    case 'not':
      return `!(${of(predicate.of)})`;
    case 'present': {
      const found = accessTo(protocol, message, predicate.field);
      return found ? `${found.access} !== undefined` : 'false';
    }
    case 'is': {
      const found = accessTo(protocol, message, predicate.field);
      return found ? `(${predicate.values.map((value) => isValue(found, value)).join(' || ')})` : 'false';
    }
    case 'matches': {
      const found = accessTo(protocol, message, predicate.field);
      return found ? `${new RegExp(predicate.pattern, 'u')}.test(${found.access} ?? '')` : 'false';
    }
    case 'exactlyOne':
      return `${predicate.of.map((field) => `(${of({ kind: 'present', field })})`).join(' + ')} === 1`;
  }
}

/** Whether a decoded value equals the decoded form of a value on the wire. */
function isValue({ field, access }: FieldAccess, value: string): SourceCode {
  const decoded = decodedValue(field);
  if (decoded.kind === 'flag') return `${access} === ${value === decoded.yes}`;
  return `${access}${decoded.kind === 'code' ? '?.code' : ''} === ${literal(value)}`;
}
