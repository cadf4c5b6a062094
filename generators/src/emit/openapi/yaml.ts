import type { Json } from '../../model/protocol.ts';

/**
 * JSON as YAML that every reader, of YAML 1.1 or 1.2, takes for the same: strings in quotes, or as blocks where they have
 * lines; keys in quotes unless they can be nothing but names. A library would take longer over it than over all the rest.
 */
export function toYaml(value: Json): string {
  return `${block(value, '', '').trimStart()}\n`;
}

/** A value as it stands behind a key or a dash, where what takes several lines begins with `first`. */
function block(value: Json, indent: string, first: string): string {
  if (typeof value === 'string') return ` ${text(value, indent)}`;
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value)}`;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    return value.map((item, i) => `${i === 0 ? first : `\n${indent}`}-${block(item, `${indent}  `, ' ')}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  const parts = entries.map(([key, inner], i) => {
    const deeper = inside(inner, indent);
    return `${i === 0 ? first : `\n${indent}`}${name(key, indent)}:${block(inner, deeper, `\n${deeper}`)}`;
  });
  return parts.join('');
}

function inside(value: Json, indent: string): string {
  return typeof value === 'string' || (value !== null && typeof value === 'object') ? `${indent}  ` : indent;
}

/** Lines as a block where they come back as they are, anything else in quotes: a string of JSON is one of YAML. */
function text(value: string, indent: string): string {
  const isBlock =
    value.includes('\n') && /^\S[^]*\S$/.test(value) && !/[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe]|[\u2028\u2029]/.test(value);
  if (!isBlock) return quoted(value);
  return `|-${value
    .split('\n')
    .map((line) => (line === '' ? '\n' : `\n${indent}${line}`))
    .join('')}`;
}

/** JSON leaves some characters as they are that YAML doesn't take for text. */
function quoted(value: string): string {
  if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
  return JSON.stringify(value).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Words that some YAML takes for a boolean or for nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** YAML looks for the colon within 1024 characters; a longer key has to say that it is one. */
const longestKey = 1000;

/** A key, up to its colon. */
function name(key: string, indent: string): string {
  const written = /^[A-Za-z$/_][\w$/.-]*$/.test(key) && !reserved.test(key) ? key : quoted(key);
  return written.length > longestKey ? `? ${written}\n${indent}` : written;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
