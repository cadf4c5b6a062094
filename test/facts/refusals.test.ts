import { describe, expect, it } from 'vitest';
import type { SpecField, SpecFieldBasis, SpecPrevented, SpecRuleBasis } from '../../generators/dist/load/generated/spec-types.js';
import { isOpen } from './spec/codes.ts';
import { isPage, operations, sources } from './spec/files.ts';
import { messages, requests, type WrittenField } from './spec/messages.ts';
import { allRules } from './spec/walk.ts';

// A request is refused only for a reason that a page states. Everything else is accepted, if necessary with a notice.

type Constraint = SpecFieldBasis['for'][number];

/** Whether one of the sources is a page. */
function restsOnPage(bases: readonly (SpecFieldBasis | SpecRuleBasis)[]): boolean {
  return bases.some(({ source }) => source.some(isPage));
}

/** The constraints for which a field can be refused. */
function constraintsOf(field: WrittenField): Constraint[] {
  const { required, length, pattern, values, codes, range } = field.raw;
  const isClosed = (values !== undefined || codes !== undefined) && !isOpen(field);
  const has: Readonly<Record<Constraint, boolean>> = {
    required,
    length: length !== undefined,
    pattern: pattern !== undefined,
    values: isClosed,
    range: range !== undefined,
  };
  return constraints.filter((constraint) => has[constraint]);
}

const constraints: readonly Constraint[] = ['required', 'length', 'pattern', 'values', 'range'];

describe.each(requests)('For $type, a page states', ({ fields, rules }) => {
  it.each(constraints)('each constraint of a field: %s', (constraint) => {
    const constrained = fields.filter((field) => constraintsOf(field).includes(constraint));
    const unfounded = constrained.filter(
      ({ raw: { basis = [] } }) => !restsOnPage(basis.filter((one) => one.for.includes(constraint))),
    );
    expect(unfounded.map(({ path }) => path)).toEqual([]);
  });

  it('each rule that refuses a request', () => {
    const unfounded = rules.filter(({ severity, basis = [] }) => severity === 'issue' && !restsOnPage(basis));
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });
});

describe('A return code that a mistake causes', () => {
  const bases = new Set<unknown>(['stated', 'inferred']);
  const ofRules = allRules.flatMap(({ id, prevents, exactlyOne, basis = [] }) =>
    [prevents, exactlyOne?.none, exactlyOne?.several].flatMap((cause) => (cause ? [{ id, cause, basis }] : [])),
  );
  const ofOperations = operations.flatMap(({ id, data: { breach } }) =>
    Object.values(breach ?? {}).map((cause: SpecPrevented) => ({ id, cause })),
  );

  it('is stated or inferred', () => {
    const silent = [...ofRules, ...ofOperations].filter(({ cause }) => !bases.has(cause.basis));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is based only on rules that a page states', () => {
    const unfounded = ofRules.filter(({ cause, basis }) => cause.basis === 'stated' && !restsOnPage(basis));
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });
});

describe('A field that only the SDK has', () => {
  const undescribed = messages.flatMap(({ fields }) => fields.filter(({ raw }) => raw.described === false));
  const words: readonly (keyof SpecField)[] = ['type', 'described', 'required', 'description', 'data', 'source'];

  it('is an optional text with a description and nothing else', () => {
    const others = undescribed.filter(({ raw }) => {
      const isMore = Object.keys(raw).some((word) => !words.some((known) => known === word));
      return isMore || raw.type !== 'string' || raw.required || raw.description === undefined;
    });
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('has only the SDK as its source', () => {
    const others = undescribed.filter(({ raw }) => raw.source.some((id) => sources.data.sources[id]?.authority !== 'upstream'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

it('A source that is a page has an address, or says why it has none', () => {
  const silent = Object.entries(sources.data.sources).filter(([id, { authority, address, description }]) => {
    const isOnePage = authority === 'page' || id.endsWith('-page');
    return isOnePage && address === undefined && !/\bURL\b/.test(description);
  });
  expect(silent.map(([id]) => id)).toEqual([]);
});
