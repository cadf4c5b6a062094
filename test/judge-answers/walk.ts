import type { Decoded } from './decoded.ts';
import { isInEveryDocument } from './facts/any-document.ts';
import { errorMembers } from './facts/codes.ts';
import { backAliases } from './facts/documents.ts';
import type { ObjectField } from './facts/field.ts';
import { isMembers, type Json, type Members } from './json/json.ts';
import { unwrap } from './json/unwrap.ts';
import { isNothing, lowerFirst, named, shownName, type Named } from './names.ts';
import { readForgeries } from './read/forgeries.ts';
import { readLeaf } from './read/leaf.ts';
import { settled, type Outcome, type Outcomes, type Wish } from './read/outcome.ts';

/** The notices that the absence of a value causes, by path. Elsewhere nothing and an empty text count as absent. */
const wishesForAbsent: ReadonlyMap<string, { missing: Wish; empty: Wish }> = new Map([
  ['requestId', { missing: 'none', empty: 'some' }],
  ['code', { missing: 'some', empty: 'some' }],
  ['result', { missing: 'maybe', empty: 'maybe' }],
  ['result.passed', { missing: 'some', empty: 'some' }],
  ['result.subCode', { missing: 'none', empty: 'maybe' }],
]);

/** Decodes the members of an object whose path is `path`. */
export function walk(decoded: Decoded, members: Members, { kind, fields, isAnyDocument }: ObjectField, path: string): void {
  const present = named(members, fields, kind === 'object' ? lowerFirst : aliasFor(path));
  for (const name of fields.keys()) {
    if (!present.some((member) => member.name === name && member.field)) absent(decoded, join(path, name), 'missing');
  }
  for (const member of present) {
    const isForeign = isAnyDocument === true && !isInEveryDocument(member.name);
    readMember(decoded, member, join(path, member.field ? member.name : shownName(member.name)), isForeign);
  }
}

function aliasFor(path: string): (spelling: string) => string {
  return path.endsWith('ocrIdBackInfo') ? (spelling) => backAliases.get(spelling) ?? spelling : (spelling) => spelling;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function absent(decoded: Decoded, path: string, how: 'missing' | 'empty'): void {
  decoded.notice(wishesForAbsent.get(path)?.[how] ?? 'none', path);
}

function readMember(decoded: Decoded, { name, json, field, isTwin }: Named, path: string, isForeign: boolean): void {
  if (!field) return decoded.notice(errorMembers.has(lowerFirst(name)) || isNothing(json) ? 'maybe' : 'unknown-field', path);
  if (isTwin) return leaveOpen(decoded, path);
  if (isNothing(json)) {
    decoded.notice(isForeign || field.kind === 'not-described' ? 'maybe' : 'none', path);
    return absent(decoded, path, 'empty');
  }
  if ('fields' in field) return readObject(decoded, json, field, path);
  if (field.kind === 'forgeries') return readForgeries(decoded, json, path);
  const outcomes = readLeaf(json, field);
  decoded.record(path, isForeign ? foreign(outcomes) : outcomes);
}

/** Where the document isn't known, a field that only some have may be reported as unknown. */
function foreign([first, ...others]: Outcomes): Outcomes {
  return [withPerhapsNotice(first), ...others.map(withPerhapsNotice)];
}

function withPerhapsNotice({ value, notice }: Outcome): Outcome {
  return { value, notice: notice === 'none' || notice === 'maybe' ? 'maybe' : 'some' };
}

function readObject(decoded: Decoded, json: Json, field: ObjectField, path: string): void {
  const inner = unwrap(json);
  // Only payloads are known to come as JSON text; nobody has received one that was stringified three times.
  if (inner.texts > (field.kind === 'payload' ? 2 : 0)) return leaveOpen(decoded, path);
  if (inner.json === null || inner.json === '') return decoded.notice('maybe', path);
  if (!isMembers(inner.json)) return decoded.notice('some', path);
  decoded.record(path, settled('{}', inner.texts === 2 ? 'unusual-form' : 'none'));
  walk(decoded, inner.json, field, path);
}

function leaveOpen(decoded: Decoded, path: string): void {
  decoded.open.add(path);
  decoded.notice('some', path);
}
