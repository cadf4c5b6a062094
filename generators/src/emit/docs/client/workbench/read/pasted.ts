import { readPrinted } from './printed.ts';

/** The form of a pasted text, independent of the protocol. */
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
    ? { kind: 'value', value: inner, remarks: ['The JSON was stringified twice.'] }
    : undefined;
}

/** Reads an address with a query, or a query alone. It is strict, because prose may contain an equals sign, too. */
function asQuery(text: string, remarks: readonly string[]): PastedQuery | undefined {
  const isQuery = /^(?:[a-z][\w+.-]*:\/\/|\/)[^\s?]*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.test(text);
  if (!isQuery) return undefined;
  return { kind: 'query', query: /[?]/.test(text) ? text : `?${text}`, remarks };
}

/** The most braces at which to try to read an object, so that a long text isn't slow. */
const mostTries = 200;

/** Reads the first object in a text, such as a log line or the output of a program. */
function asPrinted(text: string): Pasted | undefined {
  for (const { index } of [...text.matchAll(/\{/g)].slice(0, mostTries)) {
    const found = readPrinted(text, index);
    if (!found || typeof found.value !== 'object' || found.value === null || Object.keys(found.value).length === 0) continue;
    const isWhole = index === 0 && found.end >= text.length;
    const remarks = [
      ...(isWhole
        ? ['The text isn’t JSON. It was read as an object that a program printed.']
        : ['The message was found inside the text.']),
      ...(found.isCut ? ['The text is cut off, so some fields are missing.'] : []),
    ];
    return { kind: 'value', value: found.value, remarks };
  }
  return undefined;
}

/** Finds an address with a query in a log line. The length is limited, because Base64 contains many slashes. */
export function addressIn(text: string): PastedQuery | undefined {
  const [found] = /(?:https?:\/\/|\/)[^\s"'<>?]{0,2000}\?[^\s"'<>=]{1,200}=[^\s"'<>]*/i.exec(text) ?? [];
  return found === undefined ? undefined : asQuery(found, ['The address was found inside the text.']);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
