import { messagesOf } from '../../../model/messages.ts';
import type { Condition, Field, Json, Message, Protocol } from '../../../model/protocol.ts';
import { odd, oddTexts, type OddValue } from './odd-values.ts';
import { sample } from './sample.ts';

/** A request for a test vector. */
export interface RequestCase {
  readonly message: string;
  readonly name: string;
  readonly wire: Json;
}

/** Valid and invalid requests: the examples, wrong values for each field, and each rule obeyed and broken. */
export function requestCases(protocol: Protocol): RequestCase[] {
  return messagesOf(protocol).flatMap((message) => (message.role === 'request' ? casesOf(protocol, message) : []));
}

/** The shortest example. In a short message, the changed field is easy to see. */
function shortest(examples: readonly Values[]): Values | undefined {
  return examples.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0];
}

type Values = { readonly [name: string]: Json };

function casesOf(protocol: Protocol, message: Message): RequestCase[] {
  const base =
    shortest(message.examples.map(({ value }) => value)) ??
    sample(message.fields, [], { protocol, code: undefined, isFull: false });
  const every = sample(message.fields, [], { protocol, code: undefined, isFull: true });
  const make = (name: string, wire: Json): RequestCase => ({ message: message.name, name, wire });
  return [
    ...message.examples.map(({ id, value }) => make(`example ${id}`, value)),
    make('an unknown field', { ...base, SomethingNew: 'x' }),
    make('an empty request', {}),
    make('a list', []),
    make('null', null),
    ...message.fields.flatMap((field) =>
      wrongValues(field).map(({ says, value }) => make(`${field.name}: ${says}`, withValue(base, field.name, value))),
    ),
    ...message.rules.flatMap(({ id, when, then, exactlyOne }) => [
      ...(exactlyOne?.of ?? []).map((name) => make(`rule ${id}: only ${name}`, onlyOne(every, base, exactlyOne?.of ?? [], name))),
      ...(exactlyOne
        ? [
            make(`rule ${id}: none`, onlyOne(every, base, exactlyOne.of)),
            make(`rule ${id}: all`, { ...base, ...pick(every, exactlyOne.of) }),
          ]
        : []),
      ...([...when, ...then].length > 0 ? [make(`rule ${id}: broken`, broken(base, when, then))] : []),
    ]),
  ];
}

/** Wrong values for a field. Empty optional fields are left out: validators treat them as absent, but JSON Schemas can't. */
function wrongValues({ required, values, example, described, ...field }: Field): OddValue[] {
  if (!described) return [odd('any text', 'x')];
  const asText = typeof example === 'string' ? example : JSON.stringify(example);
  return [
    ...(required ? [odd('nothing', undefined), odd('an empty text', '')] : []),
    odd('null', null),
    odd('a number', 1),
    odd('true', true),
    odd('an object', {}),
    ...(values.length > 0 ? [odd('a value that is not listed', 'SOMETHING_ELSE')] : []),
    ...values.map(({ value }) => odd(`the value ${value}`, value)),
    ...(example === undefined ? [] : [odd('its example', asText)]),
    ...oddTexts(field),
  ];
}

function withValue(base: Values, name: string, value: Json | undefined): Values {
  const { [name]: _, ...others } = base;
  return value === undefined ? others : { ...others, [name]: value };
}

function onlyOne(every: Values, base: Values, names: readonly string[], chosen?: string): Values {
  const others = names.reduce((values, name) => withValue(values, name, undefined), base);
  return chosen === undefined ? others : { ...others, ...pick(every, [chosen]) };
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? 'x']));
}

/** A request that meets the conditions of a rule (`when`) but not its requirements (`then`). */
function broken(base: Values, when: readonly Condition[], then: readonly Condition[]): Values {
  const kept = when.reduce((values, { field = '', is, present }) => {
    if (is) return withValue(values, field, is[0]);
    return present === undefined ? values : withValue(values, field, present ? (values[field] ?? 'x') : undefined);
  }, base);
  return then.reduce((values, { field = '', present }) => {
    return present === true ? withValue(values, field, undefined) : withValue(values, field, 'SOMETHING_ELSE');
  }, kept);
}
