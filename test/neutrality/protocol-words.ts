import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { metaSchemaDir } from '../support/paths.ts';

/**
 * The words that identify a protocol in a program: the names, ids and codes of its spec that can't be
 * there by chance. To avoid false alarms, only these are kept:
 * - those of two or more parts (humps, hyphens, underscores, dots), or of five or more digits, which are neither
 *   English words nor likely for a program to come upon by itself, and
 * - of these, those that aren't words of the spec language: their parts don't stand side by side in the meta-schema,
 *   as "return code" does.
 * Each is searched in every style in which a program may write it.
 */
export function protocolWords(specDir: string): string[] {
  const language = languageText();
  const own = namesIn(specDir).filter((name) => isTelling(name) && !language.includes(` ${partsOf(name).join(' ')}`));
  return [...new Set(own.flatMap(spellings))].sort();
}

/** The words that are in a text, as whole words. */
export function findWords(text: string, words: readonly string[]): string[] {
  const there = new Set(text.match(/[A-Za-z0-9_.-]+/g)?.flatMap((run) => [run, ...run.split('.')]));
  const pieces = new Set([...there].map((piece) => piece.replaceAll(/^[.-]+|[.-]+$/g, '')));
  return words.filter((word) => pieces.has(word));
}

/** Keys whose values are names, ids or codes, and keys under which the names are the keys. */
const naming = new Set(['name', 'code', 'id', 'value', 'product', 'host', 'region', 'aliases', 'is']);
const namedByKey = new Set(['fields', 'request', 'response', 'shapes', 'attributes', 'headers', 'example', 'value']);

function namesIn(specDir: string): string[] {
  const files = readdirSync(specDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) => [basename(file, '.yaml'), ...names(parse(readFileSync(join(specDir, file), 'utf8')), '')]);
}

function names(data: unknown, under: string): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => names(item, under));
  if (typeof data === 'string') return naming.has(under) ? [data] : [];
  return Object.entries(Object(data)).flatMap(([key, value]) => [
    ...(namedByKey.has(under) ? key.split('.') : []),
    ...names(value, key),
  ]);
}

function isTelling(name: string): boolean {
  return /^\d{5,}$/.test(name) || (/^[A-Za-z][\w.-]*$/.test(name) && partsOf(name).length > 1);
}

/** DocType, doc-types, DOC_TYPE -> doc, type(s) */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .map((part) => part.toLowerCase());
}

function spellings(name: string): string[] {
  const parts = partsOf(name);
  const capitalized = parts.map((part) => part[0]!.toUpperCase() + part.slice(1));
  return [name, capitalized.join(''), parts[0]! + capitalized.slice(1).join(''), parts.join('-'), parts.join('_').toUpperCase()];
}

/** The text of the meta-schema, in lower case and with a space before each word. */
function languageText(): string {
  const texts = readdirSync(metaSchemaDir).map((file) => readFileSync(join(metaSchemaDir, file), 'utf8'));
  return ` ${texts
    .join(' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')}`;
}
