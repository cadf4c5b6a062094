import type { Json } from '../../model/protocol.ts';

/**
 * JSON as YAML that means the same in YAML 1.1 and 1.2. Strings are in quotes, or blocks if they have several lines. Keys are in
 * quotes unless they are plain names. A library would need more time for this than the compiler for everything else.
 */
export function toYaml(value: Json): string {
  return `${block(value, '', '').trimStart()}\n`;
}

/** A value after a key or a dash. If it needs several lines, it begins with `first`. */
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

/** Several lines as a block if YAML preserves them exactly. Otherwise in quotes: a JSON string is also a YAML string. */
function text(value: string, indent: string): string {
  const isBlock =
    value.includes('\n') && /^\S[^]*\S$/.test(value) && !/[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe]|[\u2028\u2029]/.test(value);
  if (!isBlock) return quoted(value);
  return `|-${value
    .split('\n')
    .map((line) => (line === '' ? '\n' : `\n${indent}${line}`))
    .join('')}`;
}

/** A string in quotes. Some characters that JSON doesn't escape aren't allowed in YAML. */
function quoted(value: string): string {
  if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
  return JSON.stringify(value).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Words that some YAML versions read as a boolean or as null. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** YAML requires the colon within 1,024 characters. A longer key needs a question mark in front. */
const longestKey = 1000;

/** A key, without its colon. */
function name(key: string, indent: string): string {
  const written = /^[A-Za-z$/_][\w$/.-]*$/.test(key) && !reserved.test(key) ? key : quoted(key);
  return written.length > longestKey ? `? ${written}\n${indent}` : written;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
