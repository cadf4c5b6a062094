import { fronts } from './documents.ts';
import type { DateField, Field, Fields } from './field.ts';

/** The fields of all documents together, for an answer of which the document isn't known. */
export function anyFront(): Fields {
  const all = new Map<string, Field>();
  for (const fields of fronts.values()) {
    for (const [name, field] of fields) {
      const known = all.get(name);
      all.set(name, known ? merged(known, field) : field);
    }
  }
  return all;
}

/** Whether every document has the field, so that nobody can call it unknown. */
export function isInEveryDocument(name: string): boolean {
  return [...fronts.values()].every((fields) => fields.has(name));
}

function merged(a: Field, b: Field): Field {
  if (a.kind === 'date' && b.kind === 'date') return mergedDate(a, b);
  if (a.kind === 'choice' && b.kind === 'choice' && a.isOpen !== b.isOpen) return { ...a, isOpen: 'unsettled' };
  return a;
}

/** Where the documents disagree, a notice is unsettled, and so is `长期`; what can be read is read. */
function mergedDate(a: DateField, b: DateField): DateField {
  const forms = a.forms.filter((form) => b.forms.includes(form));
  const some = [...a.forms, ...b.forms, ...(a.perhaps ?? []), ...(b.perhaps ?? [])];
  const perhaps = [...new Set(some)].filter((form) => !forms.includes(form));
  return { kind: 'date', forms, perhaps, endless: a.endless === true || b.endless === true || a.endless };
}
