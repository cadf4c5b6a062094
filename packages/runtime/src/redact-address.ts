import { isKnownText, type Known } from './known.ts';

/** Texts that are treated as an address: a URL, a path or a query. */
export function isAddress(text: string): boolean {
  return text.length <= longest && /^(?:https?:\/\/|\/|\?)\S*$/i.test(text);
}

/**
 * An address with only its known parts: the domain, the known words of the path, and what `parameter` returns for the query. Parts that may
 * be personal are left out, such as other parts of the path, a name before an `@`, and everything after a `#`.
 */
export function redactAddress(known: Known, text: string, parameter: (name: string, value: string) => string): string {
  const [, scheme = '', authority, path = '', query] = /^([a-z]+:)?(?:\/\/([^/?#\\]*))?([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
  const host = authority === undefined ? '' : `//${authority === '' ? '' : hostOf(known, authority)}`;
  const segments = path.split('/').map((segment) => (segment === '' || isSegment(known, segment) ? segment : unknown));
  const parameters = [...new URLSearchParams(query ?? '')].map(([name, value]) => parameter(name, value));
  return `${scheme}${host}${segments.join('/')}${query === undefined ? '' : `?${parameters.join('&')}`}`;
}

/** The last two labels name the service. The labels before them may name a user. */
function hostOf(known: Known, authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (known.values.has(host)) return host;
  if (!/^[a-z][a-z\d.-]*(?::\d+)?$/.test(host) || /\d{4}.*\./.test(host) || host !== authority) return unknown;
  const labels = host.split('.');
  const isShown = (label: string, i: number) =>
    (labels.length > 1 && i >= labels.length - 2) || isKnownText(known, label.replace(/:\d+$/, ''), 0);
  return labels.map((label, i) => (isShown(label, i) ? label : unknown)).join('.');
}

function isSegment(known: Known, segment: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(segment) && isKnownText(known, segment, /^v\d$/.test(segment) ? 1 : 0);
}

const unknown = '*';
const longest = 10_000;
