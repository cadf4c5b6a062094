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
      const ways = when.flatMap(({ field }) => wayTo(protocol, message, field ?? '') ?? []);
      return record({
        id: literal(id),
        says: literal(description),
        basis: literal(basis),
        at: literal(ways.at(-1)?.steps ?? []),
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
export interface Way {
  readonly field: Field;
  /** Its value in the decoded message `v`. */
  readonly access: SourceCode;
  /** The keys of the path on the wire, each with whether its value is JSON text. */
  readonly steps: readonly (readonly [key: string, isText: boolean])[];
}

export function wayTo(protocol: Protocol, { fields }: Pick<Message, 'fields'>, path: string): Way | undefined {
  let inside: readonly Field[] = fields;
  let way: Way | undefined;
  for (const name of path.split('.')) {
    const field = inside.find((one) => one.name === name);
    if (!field) return undefined;
    const member = memberName(lowerFirst(name));
    const step = member === lowerFirst(name) ? `.${member}` : `[${member}]`;
    const access = way ? `${way.access}?${step.startsWith('[') ? `.${step}` : step}` : `v${step}`;
    way = { field, access, steps: [...(way?.steps ?? []), [name, field.holds === 'json']] };
    inside = fieldsInside(protocol, field);
  }
  return way;
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
      const way = wayTo(protocol, message, predicate.field);
      return way ? `${way.access} !== undefined` : 'false';
    }
    case 'is': {
      const way = wayTo(protocol, message, predicate.field);
      return way ? `(${predicate.values.map((value) => isValue(way, value)).join(' || ')})` : 'false';
    }
    case 'matches': {
      const way = wayTo(protocol, message, predicate.field);
      return way ? `${new RegExp(predicate.pattern, 'u')}.test(${way.access} ?? '')` : 'false';
    }
    case 'exactlyOne':
      return `${predicate.of.map((field) => `(${of({ kind: 'present', field })})`).join(' + ')} === 1`;
  }
}

/** Whether a decoded value equals the decoded form of a value on the wire. */
function isValue({ field, access }: Way, value: string): SourceCode {
  const decoded = decodedValue(field);
  if (decoded.kind === 'flag') return `${access} === ${value === decoded.yes}`;
  return `${access}${decoded.kind === 'code' ? '?.code' : ''} === ${literal(value)}`;
}
