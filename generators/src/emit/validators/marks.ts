import { allFields, messagesOf, withItems } from '../../model/messages.ts';
import type { Field, Protocol } from '../../model/protocol.ts';
import type { Marks } from '#runtime';

type Mark = Exclude<keyof Marks, 'numbers' | 'values' | 'tables'> | 'number';

/** Sorts every name of the protocol by whether its values may be shown. If a name has several marks, the strictest counts. */
export function marks(protocol: Protocol): Omit<Marks, 'tables'> {
  const byName = new Map<string, Mark>(decodersOwn(protocol).map((name) => [name, 'text']));
  for (const field of everyField(protocol)) {
    const mark = markOf(field);
    for (const name of [field.name, ...field.aliases]) {
      if (strictness.indexOf(mark) > strictness.indexOf(byName.get(name) ?? 'text') || !byName.has(name)) byName.set(name, mark);
    }
  }
  const names = (mark: Mark) => [...byName].flatMap(([name, its]) => (its === mark ? [name] : []));
  const list = (mark: Mark) => names(mark).join(' ');
  return {
    personal: list('personal'),
    image: list('image'),
    secret: list('secret'),
    text: list('text'),
    prose: list('prose'),
    id: list('id'),
    url: list('url'),
    json: list('json'),
    numbers: numbers(protocol, new Set(names('number'))),
    values: [...new Set(values(protocol))].join(' '),
  };
}

/** The range of each name that is a number; of several ranges, the widest. */
function numbers(protocol: Protocol, names: ReadonlySet<string>): Marks['numbers'] {
  const ranges = new Map<string, readonly [number, number]>();
  for (const { name, range } of everyField(protocol)) {
    if (!range || !names.has(name)) continue;
    const { min = -Infinity, max = Infinity } = range;
    const [least, greatest] = ranges.get(name) ?? [min, max];
    ranges.set(name, [Math.min(least, min), Math.max(greatest, max)]);
  }
  const spans = [...new Set([...ranges.values()].map(([min, max]) => `${min} ${max}`))];
  return spans.map((span) => {
    const [min = 0, max = 0] = span.split(' ').map(Number);
    const its = [...ranges].filter(([, [least, greatest]]) => least === min && greatest === max).map(([name]) => name);
    return [its.join(' '), min, max] as const;
  });
}

/** What logs may show of any call: codes, operations, and the values of fields that aren't sensitive, with their names. */
function values(protocol: Protocol): string[] {
  const { codeLists, operations, endpoints, version } = protocol;
  const own = everyField(protocol).filter((field) => field.sensitive === undefined);
  return [
    ...own.flatMap((field) => field.values.map(({ value }) => value)),
    ...codeLists.flatMap(({ codes }) => codes.map(({ code }) => code)),
    ...operations.flatMap(({ name, uncovered }) => [name, ...uncovered.map(({ code }) => code)]),
    ...endpoints.flatMap(({ region, host }) => [region, host]),
    version,
  ].filter((value) => /^\S+$/.test(value));
}

function everyField(protocol: Protocol): Field[] {
  return messagesOf(protocol).flatMap(({ fields }) => allFields(fields).flatMap(withItems));
}

/** The names that decoders add to those on the wire. */
function decodersOwn({ codeLists }: Protocol): string[] {
  return ['ok', 'kind', 'isProof', 'code', ...codeLists.flatMap(({ attributes }) => attributes.map(({ name }) => name))];
}

const strictness: readonly Mark[] = ['text', 'prose', 'number', 'id', 'url', 'json', 'personal', 'image', 'secret'];

function markOf({ type, range, sensitive, shape, holds, fields }: Field): Mark {
  // The fields inside have their own marks, but a text instead of the object may contain anything.
  if (shape?.kind === 'payload' || shape?.kind === 'document' || fields.length > 0) return 'json';
  if (sensitive !== undefined) return sensitive;
  if ((type === 'number' || type === 'integer') && range) return 'number';
  if (holds === 'json' || holds === 'id' || holds === 'url') return holds;
  return holds === 'text' ? 'prose' : 'text';
}
