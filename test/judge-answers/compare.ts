import type { DocType } from '../../packages/validators/generated/types.mjs';
import { decode } from './decode.ts';
import type { Decoded } from './decoded.ts';
import { draw, type Drawn } from './draw.ts';
import { flat } from './flat.ts';
import { noticesByPath } from './notices.ts';
import type { Leaf, Outcome, Wish } from './read/outcome.ts';

/** What the comparison needs of what the project's decoder returns. */
export interface Given {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly notices: readonly { readonly code: string; readonly path: readonly string[]; readonly rule?: string | undefined }[];
}

export type Decoder = (body: string, options: { readonly docType?: DocType }) => Given;

/** A drawn answer on which the project's decoder and this one disagree. */
export interface Difference extends Drawn {
  readonly index: number;
  readonly says: readonly string[];
}

/** Draws answers and returns those on which the decoders disagree, no more than `most`. */
export function differences(decoder: Decoder, seed: number, from: number, count: number, most = 10): Difference[] {
  const found: Difference[] = [];
  for (let index = from; index < from + count && found.length < most; index++) {
    const drawn = draw(seed, index);
    const says = compare(decoder, drawn);
    if (says.length > 0) found.push({ ...drawn, index, says });
  }
  return found;
}

/** Says in which details the decoder differs from what the pages and the rules for responses allow. */
export function compare(decoder: Decoder, { body, docType }: Drawn): string[] {
  const given = decoder(body, docType === undefined ? {} : { docType });
  const expected = decode(body, docType);
  if (expected.open.has('')) return [];
  if (given.ok === expected.refused) return [`refused: ${String(!given.ok)}, not ${String(expected.refused)}`];
  return expected.refused ? [] : [...compareDetails(given, expected), ...compareContradictions(given, expected)];
}

function compareDetails(given: Given, expected: Decoded): string[] {
  const values = flat(given.value);
  const notices = noticesByPath(given.notices);
  const { wishes } = expected;
  const paths = new Set([...values.keys(), ...notices.keys(), ...expected.value.keys(), ...wishes.keys()]);
  return [...paths].flatMap((path) => {
    if (isBelow(path, expected.open)) return [];
    const value = values.get(path);
    const valueIsOpen = expected.open.has(path);
    const codes = valueIsOpen ? codesFrom(notices, path) : (notices.get(path) ?? []);
    const first: Outcome = { value: expected.value.get(path), notice: wishes.get(path) ?? 'none' };
    const allowed = expected.unsettled.get(path) ?? [first];
    if (allowed.some((outcome) => (valueIsOpen || outcome.value === value) && fulfills(codes, outcome.notice))) return [];
    return [`${path}: ${shown(value)} [${codes.join(' ')}], not ${allowed.map(inWords).join(', or ')}`];
  });
}

function isBelow(path: string, places: ReadonlySet<string>): boolean {
  return [...places].some((place) => path.startsWith(`${place}.`));
}

/** The codes of all notices about a place and what is in it. */
function codesFrom(notices: ReadonlyMap<string, readonly string[]>, place: string): string[] {
  return [...notices].flatMap(([path, codes]) => (path === place || path.startsWith(`${place}.`) ? codes : []));
}

function fulfills(codes: readonly string[], wish: Wish): boolean {
  if (wish === 'maybe') return true;
  if (wish === 'none') return codes.length === 0;
  return wish === 'some' ? codes.length > 0 : codes.includes(wish);
}

function inWords({ value, notice }: Outcome): string {
  return `${shown(value)} [${notice}]`;
}

function shown(value: Leaf): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function compareContradictions({ notices }: Given, expected: Decoded): string[] {
  const given = new Set(notices.flatMap(({ code, rule }) => (code === 'contradiction' ? [rule ?? 'unnamed'] : [])));
  const all = new Set([...given, ...expected.contradictions]);
  return [...all].flatMap((id) => {
    if (expected.unsettledContradictions.has(id) || given.has(id) === expected.contradictions.has(id)) return [];
    return [`contradiction ${id}: ${given.has(id) ? 'found' : 'not found'}`];
  });
}
