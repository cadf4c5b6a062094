import type { Reading, WorkbenchSubject } from '../../../workbench/contract.ts';
import { fieldNamed, fieldsOf, own, type Knowledge } from '../knowledge.ts';
import type { Values } from '../values.ts';

export interface ReadQuery {
  readonly subject: WorkbenchSubject;
  readonly value: Values;
  readonly reading: Reading;
}

/** Reads the query of an address as the callback that shares most names with it, or as the one that the user chose. */
export function readQuery(knowledge: Knowledge, address: string, wanted: WorkbenchSubject | undefined): ReadQuery | undefined {
  const parameters = new URLSearchParams(address.slice(address.indexOf('?') + 1).replace(/#.*$/, ''));
  const value = Object.fromEntries(parameters);
  const names = Object.keys(value);
  const scored = knowledge.facts.subjects
    .filter((subject) => subject.kind === 'query' && (wanted?.kind !== 'query' || subject === wanted))
    .map((subject) => ({ subject, known: names.filter((name) => fieldNamed(fieldsOf(knowledge, subject.id), name)).length }))
    .toSorted((a, b) => b.known - a.known);
  const [best] = scored;
  if (!best || (best.known === 0 && best.subject !== wanted)) return undefined;
  const { subject } = best;
  const reading = own(knowledge.validators.read, subject.id)?.(address, ownToken(subject, value));
  return reading && { subject, value, reading };
}

/** Passes the received token as the expected one. Only the caller knows the correct token, so the workbench can't check it. */
export function ownToken({ tokens }: WorkbenchSubject, value: Values): { readonly token: unknown } {
  return { token: tokens.map((name) => own(value, name)).find((one) => one !== undefined) ?? null };
}
