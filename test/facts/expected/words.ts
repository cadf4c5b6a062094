import type { SpecDiscrepancy, SpecPrevented } from '../../../generators/dist/load/generated/spec-types.js';

/** An id of the spec as a key of the types' tables. */
export function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function textsOf(notes: readonly { readonly text: string }[] = []): string[] {
  return notes.map(({ text }) => withoutStop(text));
}

/** Some places add the full stop that a short text lacks, some leave one out. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** What a text lacks of a return code that a mistake causes: the code, and whether a page states it. */
export function causesNotIn(text: string, ...causes: readonly (SpecPrevented | undefined)[]): string[] {
  return causes.flatMap((cause) => {
    if (!cause) return [];
    const { code, basis } = cause;
    const stated = `(?<!probably )(causes|returns) \`${code}\``;
    const inferred = `probably (causes|returns) \`${code}\` \\(no page states it\\)`;
    return new RegExp(basis === 'stated' ? stated : inferred).test(text) ? [] : [`${code}, ${basis}`];
  });
}

/** Those that are shown beside what they concern. */
export function besideFact(discrepancies: readonly SpecDiscrepancy[] = []): SpecDiscrepancy[] {
  return discrepancies.filter(({ kind }) => ['sending', 'receiving'].includes(kind));
}
