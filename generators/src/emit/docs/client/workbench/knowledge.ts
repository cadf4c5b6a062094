import type {
  CodeFacts,
  FieldFacts,
  ListFacts,
  WorkbenchSubject,
  WorkbenchFacts,
  WorkbenchValidators,
} from '../../workbench/contract.ts';
import { lowerFirst } from './values.ts';

declare global {
  /** Set by separate scripts, which are generated from the spec. */
  var workbenchFacts: WorkbenchFacts | undefined;
  var workbenchValidators: WorkbenchValidators | undefined;
}

/** The facts and the validators of one protocol. */
export interface Knowledge {
  readonly facts: WorkbenchFacts;
  readonly validators: WorkbenchValidators;
}

export function subjectOf({ facts }: Knowledge, id: string): WorkbenchSubject | undefined {
  return facts.subjects.find((subject) => subject.id === id);
}

export function fieldsOf({ facts }: Knowledge, type: string): readonly FieldFacts[] {
  return own(facts.shapes, type) ?? [];
}

/** Finds a field by its name, by an alias, or by its name in the provider's SDK. */
export function fieldNamed(fields: readonly FieldFacts[], name: string): FieldFacts | undefined {
  return (
    fields.find((field) => field.name === name || field.aliases?.includes(name)) ??
    fields.find((field) => lowerFirst(field.name) === name)
  );
}

export interface ListedCodeFacts {
  readonly list: ListFacts;
  readonly entry: CodeFacts;
}

export function codeIn({ facts }: Knowledge, list: string | undefined, code: string): ListedCodeFacts | undefined {
  const found = list === undefined ? undefined : own(facts.lists, list);
  const entry = found?.codes.find((one) => one.code === code);
  return found && entry ? { list: found, entry } : undefined;
}

/** A code in every list that has it. */
export function codesCalled(knowledge: Knowledge, code: string): ListedCodeFacts[] {
  return Object.keys(knowledge.facts.lists).flatMap((list) => codeIn(knowledge, list, code) ?? []);
}

/** An own property of a record. Keys come from pasted texts, so inherited properties must not match. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The inside of a value: the fields of an object, or the items of a list. */
export interface Inner {
  readonly fields: readonly FieldFacts[];
  readonly item: FieldFacts | undefined;
}

export const nothingInside: Inner = { fields: [], item: undefined };

/** The inside of a field. `code` selects a shape. Without a code, fields of all shapes match, those of the first shape first. */
export function insideOf(knowledge: Knowledge, { shape, fields = [], item }: FieldFacts, code: string | undefined): Inner {
  if (shape === undefined) return { fields, item };
  const choice = own(knowledge.facts.choices, shape);
  if (!choice) return { fields: fieldsOf(knowledge, shape), item };
  const chosen = own(choice.byCode, code ?? '');
  const types = chosen === undefined ? Object.values(choice.byCode) : [chosen];
  return { fields: types.flatMap((type) => fieldsOf(knowledge, type)), item };
}
