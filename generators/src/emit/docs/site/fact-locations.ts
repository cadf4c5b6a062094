import { withItems } from '../../../model/messages.ts';
import type { Discrepancy, Limit, Protocol } from '../../../model/protocol.ts';
import { groupPairs } from './group.ts';
import { fieldPlace, type FieldAt, type Group } from './homes.ts';
import { places, type PagePlace } from './places.ts';
import type { Subject } from './subjects.ts';

/** A place that a limit or a discrepancy concerns. */
export interface FactLocation {
  /** For people, with `code` in backticks. */
  readonly title: string;
  /** The name of the field or code, if the fact concerns one. */
  readonly name: string | undefined;
  readonly place: PagePlace;
  readonly group: Group;
}

export interface FactLocations {
  /** Id of a limit or a discrepancy -> the places that it concerns. */
  readonly byFact: ReadonlyMap<string, readonly FactLocation[]>;
  /** The discrepancies that concern a page as a whole. */
  readonly discrepanciesOf: (place: PagePlace) => readonly Discrepancy[];
  readonly limitsOf: (place: PagePlace) => readonly Limit[];
}

/** Finds the places that each limit and discrepancy concerns: fields and codes, or else a page as a whole. */
export function findFactLocations(protocol: Protocol, fields: readonly FieldAt[], subjects: readonly Subject[]): FactLocations {
  const { limits, discrepancies } = protocol;
  const atParts = groupPairs([...fields.flatMap(fieldFacts), ...codeFacts(protocol)]);
  const subjectOf = new Map(subjects.map((subject) => [subject.file, subject]));
  const withSubject = <T extends Limit | Discrepancy>(facts: readonly T[]) =>
    facts.flatMap((fact) => {
      const subject = fact.file === undefined ? undefined : subjectOf.get(fact.file);
      return subject ? [{ fact, subject }] : [];
    });
  const [ofLimits, ofDiscrepancies] = [withSubject(limits), withSubject(discrepancies)];
  const atPages = [...ofLimits, ...ofDiscrepancies].map(({ fact: { id }, subject }): Pair<FactLocation> => {
    return [id, { ...subject, name: undefined }];
  });
  const pageLimits = groupPairs(ofLimits.map(({ fact, subject }): Pair<Limit> => [subject.place.page, fact]));
  const pageDiscrepancies = groupPairs(ofDiscrepancies.map(({ fact, subject }): Pair<Discrepancy> => [subject.place.page, fact]));
  return {
    byFact: new Map([...atParts, ...groupPairs(atPages)]),
    discrepanciesOf: ({ page }) => pageDiscrepancies.get(page) ?? [],
    limitsOf: ({ page }) => pageLimits.get(page) ?? [],
  };
}

function fieldFacts({ home, field }: FieldAt): Pair<FactLocation>[] {
  const { path } = field;
  const location = { title: `${home.title} \`${path}\``, name: path, place: fieldPlace(home, path), group: home.group };
  const ids = withItems(field).flatMap(({ limits, discrepancies }) => [...limits, ...discrepancies].map(({ id }) => id));
  return ids.map((id) => [id, location]);
}

function codeFacts({ codeLists }: Protocol): Pair<FactLocation>[] {
  return codeLists.flatMap(({ id: list, label, codes }) =>
    codes.flatMap(({ code, discrepancies }) => {
      const group = { title: label, place: places.codeList(list) };
      const location = { title: `${label} \`${code}\``, name: code, place: places.code(list, code), group };
      return discrepancies.map(({ id }): Pair<FactLocation> => [id, location]);
    }),
  );
}

type Pair<T> = readonly [string, T];
