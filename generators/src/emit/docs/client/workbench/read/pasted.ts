import { readPrinted } from './printed.ts';

/** What a pasted text is, before anything of the protocol is known. */
export type Pasted =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: unknown; readonly remarks: readonly string[] }
  | PastedQuery
  | { readonly kind: 'words'; readonly text: string };

/** An address, or its query. */
export interface PastedQuery {
  readonly kind: 'query';
  readonly query: string;
  readonly remarks: readonly string[];
}

export function readPasted(pasted: string): Pasted {
  const text = pasted.trim().replace(/^\uFEFF/, '');
  if (text === '') return { kind: 'empty' };
  return asJson(text) ?? asQuery(text, []) ?? asPrinted(text) ?? addressIn(text) ?? { kind: 'words', text };
}

/** JSON, also when it was stringified twice. */
function asJson(text: string): Pasted | undefined {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null) return { kind: 'value', value, remarks: [] };
  if (typeof value !== 'string') return undefined;
  const inner = parsed(value);
  return typeof inner === 'object' && inner !== null
    ? { kind: 'value', value: inner, remarks: ['The JSON is inside a JSON text: it was stringified twice.'] }
    : undefined;
}

/** Deliberately strict: prose may have an equals sign, too. */
function asQuery(text: string, remarks: readonly string[]): PastedQuery | undefined {
  const isQuery = /^(?:[a-z][\w+.-]*:\/\/|\/|\?)\S*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.test(text);
  if (!isQuery) return undefined;
  return { kind: 'query', query: /[?]/.test(text) ? text : `?${text}`, remarks };
}

/** The first object in the text, which may be a log line or the output of a program. */
function asPrinted(text: string): Pasted | undefined {
  for (const { index } of text.matchAll(/\{/g)) {
    const found = readPrinted(text, index);
    if (!found || typeof found.value !== 'object' || found.value === null || Object.keys(found.value).length === 0) continue;
    const isWhole = index === 0 && found.end >= text.length;
    const remarks = [
      ...(isWhole
        ? ['The text isn’t JSON. It is read as an object that a program printed.']
        : ['The object is read from inside the text.']),
      ...(found.isCut ? ['The text ends before the object does. What is missing can’t be explained.'] : []),
    ];
    return { kind: 'value', value: found.value, remarks };
  }
  return undefined;
}

/** An address with a query inside a line of a log. */
export function addressIn(text: string): PastedQuery | undefined {
  const [found] = /(?:https?:\/\/|\/)[^\s"'<>]*\?[^\s"'<>]+=[^\s"'<>]*/i.exec(text) ?? [];
  return found === undefined ? undefined : asQuery(found, ['The address is read from inside the text.']);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
