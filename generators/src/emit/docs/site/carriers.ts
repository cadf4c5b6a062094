import { withItems } from '../../../model/messages.ts';
import type { Discrepancy, Limit, Protocol } from '../../../model/protocol.ts';
import { groupPairs } from './group.ts';
import { fieldPlace, type FieldAt, type Group } from './homes.ts';
import { places, type Place } from './places.ts';
import type { Subject } from './subjects.ts';

/** A place that shows a limit or a discrepancy. */
export interface Carrier {
  /** For people; `code` in backticks. */
  readonly title: string;
  /** The field's or the code's own name, for those that are about one. */
  readonly name: string | undefined;
  readonly place: Place;
  readonly group: Group;
}

export interface Carriers {
  /** Id of a limit or a discrepancy -> the places that show it. */
  readonly byFact: ReadonlyMap<string, readonly Carrier[]>;
  /** What concerns a page as a whole, by what the model calls the page's subject. */
  readonly discrepanciesOf: (where: string) => readonly Discrepancy[];
  readonly limitsOf: (where: string) => readonly Limit[];
}

/** Where each limit and discrepancy is shown: at fields and codes, else on the page of what they concern. */
export function findCarriers(protocol: Protocol, fields: readonly FieldAt[], subjects: readonly Subject[]): Carriers {
  const { limits, discrepancies } = protocol;
  const atParts = groupPairs([...fields.flatMap(fieldFacts), ...codeFacts(protocol)]);
  const subjectOf = new Map(subjects.map((subject) => [subject.where, subject]));
  const ofPages = <T extends Limit | Discrepancy>(facts: readonly T[]) => facts.filter(({ id }) => !atParts.has(id));
  const atPages = [...ofPages(limits), ...ofPages(discrepancies)].flatMap(({ id, where }): Pair<Carrier>[] => {
    const subject = subjectOf.get(where);
    return subject ? [[id, { ...subject, name: undefined }]] : [];
  });
  const pageLimits = groupPairs(ofPages(limits).map((limit): Pair<Limit> => [limit.where, limit]));
  const pageDiscrepancies = groupPairs(ofPages(discrepancies).map((one): Pair<Discrepancy> => [one.where, one]));
  return {
    byFact: new Map([...atParts, ...groupPairs(atPages)]),
    discrepanciesOf: (where) => pageDiscrepancies.get(where) ?? [],
    limitsOf: (where) => pageLimits.get(where) ?? [],
  };
}

function fieldFacts({ home, field }: FieldAt): Pair<Carrier>[] {
  const { path } = field;
  const carrier = { title: `${home.title} \`${path}\``, name: path, place: fieldPlace(home, path), group: home.group };
  const ids = withItems(field).flatMap(({ limits, discrepancies }) => [...limits, ...discrepancies].map(({ id }) => id));
  return ids.map((id) => [id, carrier]);
}

function codeFacts({ codeLists }: Protocol): Pair<Carrier>[] {
  return codeLists.flatMap(({ id: list, label, codes }) =>
    codes.flatMap(({ code, discrepancies }) => {
      const group = { title: label, place: places.codeList(list) };
      const carrier = { title: `${label} \`${code}\``, name: code, place: places.code(list, code), group };
      return discrepancies.map(({ id }): Pair<Carrier> => [id, carrier]);
    }),
  );
}

type Pair<T> = readonly [string, T];
