import type { ErrorObject } from 'ajv';

export type Severity = 'issue' | 'notice';
export type Finding = { code: string; at: string };
export type Verdict = { issues: Finding[]; notices: Finding[] };

/** The code of an ajv keyword whose schema has no `code` of its own. Keywords that only combine others are not here. */
const codeOfKeyword = new Map([
  ['type', 'wrong-type'],
  ['required', 'missing'],
  ['minLength', 'too-short'],
  ['maxLength', 'too-long'],
  ['pattern', 'bad-form'],
  ['enum', 'unknown-value'],
]);

/** Maps the errors of ajv (with `verbose`) to findings, each once. */
export function verdictOf(errors: readonly ErrorObject[]): Verdict {
  const verdict: Verdict = { issues: [], notices: [] };
  const seen = new Set<string>();
  for (const error of errors) {
    const code = codeOf(error);
    if (code === undefined) continue;
    const severity: Severity = note(error, 'severity') === 'notice' ? 'notice' : 'issue';
    const at = placeOf(error);
    const key = `${severity} ${code} ${at}`;
    if (seen.has(key)) continue;
    seen.add(key);
    (severity === 'issue' ? verdict.issues : verdict.notices).push({ code, at });
  }
  return verdict;
}

function codeOf(error: ErrorObject): string | undefined {
  if (error.keyword === 'type' && error.data === undefined) return 'missing';
  return note(error, 'code') ?? codeOfKeyword.get(error.keyword);
}

function placeOf(error: ErrorObject): string {
  const place = note(error, 'at') ?? note(error, 'missingProperty') ?? error.instancePath.split('/')[1] ?? '';
  const index = note(error, 'index');
  return index === undefined ? place : `${place}.${index}`;
}

/** What the error itself says under `name`, or else the schema that it comes from. */
function note(error: ErrorObject, name: string): string | undefined {
  const own: unknown = error.params[name];
  if (typeof own === 'string') return own;
  const inherited: unknown = error.parentSchema?.[name];
  return typeof inherited === 'string' ? inherited : undefined;
}

/** The findings as sorted lines, such as `issue missing MetaInfo`, to compare or to show. */
export function linesOf(verdict: Verdict): string[] {
  return [
    ...verdict.issues.map(({ code, at }) => `issue ${code} ${at}`),
    ...verdict.notices.map(({ code, at }) => `notice ${code} ${at}`),
  ].sort();
}
