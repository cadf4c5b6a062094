import { allFields, messagesOf, withItems } from '../../model/messages.ts';
import type { Field, Message, Protocol } from '../../model/protocol.ts';
import type { Marks } from './runtime/redact.ts';

type Mark = Exclude<keyof Marks, 'answer'>;

/** Every name of the protocol by what may be shown of its values; of several marks on one name the strictest counts. */
export function marks(protocol: Protocol): Marks {
  const byName = new Map<string, Mark>(decodersOwn(protocol).map((name) => [name, 'shown']));
  for (const { fields } of messagesOf(protocol)) {
    for (const field of allFields(fields).flatMap(withItems)) {
      const mark = markOf(field);
      for (const name of [field.name, ...field.aliases]) {
        if (strictness.indexOf(mark) > strictness.indexOf(byName.get(name) ?? 'shown')) byName.set(name, mark);
        else if (!byName.has(name)) byName.set(name, mark);
      }
    }
  }
  const names = (mark: Mark) => [...byName].flatMap(([name, its]) => (its === mark ? [name] : [])).join(' ');
  return {
    personal: names('personal'),
    image: names('image'),
    secret: names('secret'),
    shown: names('shown'),
    prose: names('prose'),
    answer: namesBesideProse(protocol).join(' '),
    json: names('json'),
  };
}

/** The names that decoders add to what was on the wire. */
function decodersOwn({ codeLists }: Protocol): string[] {
  return ['ok', 'kind', 'isProof', 'code', 'means', ...codeLists.flatMap(({ attributes }) => attributes.map(({ name }) => name))];
}

/** What every message that has text for people can have beside it, required or not: the more names, the less is taken for one. */
function namesBesideProse(protocol: Protocol): string[] {
  const [first, ...others] = messagesOf(protocol).filter(({ fields }) => fields.some((field) => markOf(field) === 'prose'));
  const beside = ({ fields }: Message) => fields.filter((field) => markOf(field) !== 'prose').map(({ name }) => name);
  const names = others.map((message) => new Set(beside(message)));
  return first ? beside(first).filter((name) => names.every((its) => its.has(name))) : [];
}

const strictness: readonly Mark[] = ['shown', 'prose', 'json', 'personal', 'image', 'secret'];

function markOf({ sensitive, shape, holds, fields }: Field): Mark {
  // What is inside has marks of its own; a text in its place may be anything.
  if (shape?.kind === 'payload' || shape?.kind === 'document' || fields.length > 0) return 'json';
  if (sensitive !== undefined) return sensitive;
  return holds === 'json' ? 'json' : holds === 'text' ? 'prose' : 'shown';
}
