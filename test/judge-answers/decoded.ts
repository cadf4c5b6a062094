import type { Leaf, Outcome, Outcomes, Wish } from './read/outcome.ts';

/** An answer, decoded. Paths have the decoded names, with dots between them. */
export class Decoded {
  refused = false;
  /** Values by path. An object and a list have a value too: `{}` and `[]`. */
  readonly value = new Map<string, Exclude<Leaf, undefined>>();
  /** Which notice is to be there, by path. */
  readonly wishes = new Map<string, Wish>();
  /** Where more than one outcome is right: `value` and `wishes` have the first of them. */
  readonly unsettled = new Map<string, readonly Outcome[]>();
  /** Places that nobody says how to read. A notice at the place is enough, whatever was read below. */
  readonly open = new Set<string>();
  /** The ids of the contradictions. */
  readonly contradictions = new Set<string>();
  /** The ids of those that may be found or not, since a value that they depend on may be read or not. */
  readonly unsettledContradictions = new Set<string>();

  record(path: string, outcomes: Outcomes): void {
    const [{ value, notice }] = outcomes;
    if (value !== undefined) this.value.set(path, value);
    this.notice(notice, path);
    if (outcomes.length > 1) this.unsettled.set(path, outcomes);
  }

  /** That there must be a notice counts more than that there may be one. */
  notice(wish: Wish, path: string): void {
    const isWeaker = wish === 'none' || (wish === 'maybe' && this.wishes.has(path));
    if (!isWeaker) this.wishes.set(path, wish);
  }

  /** `code@path`; the code is `some` where it may be any, `maybe` where there may be none. */
  get notices(): ReadonlySet<string> {
    return new Set([...this.wishes].map(([path, wish]) => `${wish}@${path}`));
  }
}
