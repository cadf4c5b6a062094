import { fieldNamed, fieldsOf, insideOf, own, subjectOf, type Inner, type Knowledge } from '../knowledge.ts';
import type { FieldFacts } from '../../../workbench/contract.ts';
import { isValues } from '../values.ts';
import { verdictKinds, type Finding, type MessageExplanation, type VerdictKind } from './explanation.ts';
import { meaning, type Line } from './lines.ts';
import { describe } from './verdict.ts';

// A link to an explanation contains only names and codes of the reference: no personal values, no unknown names, no sentences.
// The page that opens the link takes all texts from the reference.

/** A name, alone, with a listed value, or with the lines inside it. */
type SharedLine = string | readonly [name: string, inside: string | readonly SharedLine[]];

const between = ' › ';

interface Shared {
  readonly subject: string;
  readonly verdict: readonly [kind: VerdictKind, code: string | null];
  readonly choice: string | null;
  readonly lines: readonly SharedLine[];
  readonly findings: readonly (readonly [isIssue: boolean, code: string, at: string, rule: string | null])[];
}

/** The content of the link to an explanation, as text. */
export function shareText(knowledge: Knowledge, { subject, verdict, choice, lines, findings }: MessageExplanation): string {
  const names = new Set(knownPaths(lines));
  const shared: Shared = {
    subject: subject.id,
    verdict: [verdict.kind, verdict.reason?.entry.code ?? null],
    choice: choice?.code ?? null,
    lines: lines.flatMap(sharedLine),
    findings: findings
      .filter(({ path }) => path.every((name) => names.has(name) || isPosition(name) || isName(knowledge, name)))
      .map(({ isIssue, code, path, rule }) => [isIssue, code, path.join(between), rule ?? null]),
  };
  return encodeURIComponent(JSON.stringify(shared));
}

function sharedLine({ name, field, inside, value, isListed, isHidden }: Line): SharedLine[] {
  if (field === undefined) return [];
  if (value === undefined) return [[name, inside.flatMap(sharedLine)]];
  return [isListed && !isHidden ? [name, value] : name];
}

function knownPaths(lines: readonly Line[]): string[] {
  return lines.flatMap(({ name, field, inside }) => [...(field ? [name] : []), ...knownPaths(inside)]);
}

function isName({ facts }: Knowledge, name: string): boolean {
  const has = (fields: readonly FieldFacts[]): boolean => fields.some((field) => field.name === name || has(field.fields ?? []));
  return Object.values(facts.shapes).some(has);
}

/** Reads the explanation in a link; undefined if the link isn't valid. */
export function fromShared(knowledge: Knowledge, text: string): MessageExplanation | undefined {
  const shared = readShared(text);
  const subject = shared && subjectOf(knowledge, shared.subject);
  if (!shared || !subject) return undefined;
  const { verdict, choice, lines, findings } = shared;
  const [kind, code] = verdict;
  return {
    subject,
    remarks: [
      'This explanation comes from a link. The link has only names and codes. The values of the message were not shared.',
    ],
    verdict: describe(knowledge, subject, { kind, code: code ?? undefined }),
    findings: findings.flatMap((one) => sharedFinding(knowledge, one)),
    lines: sharedLines(knowledge, choice ?? undefined, lines, { fields: fieldsOf(knowledge, subject.id), item: undefined }, []),
    choice: subject.option && choice !== null ? { list: subject.option.list, code: choice, isGuess: false } : undefined,
  };
}

/** Anybody can write anything into a link, so only names and codes of the reference are shown. */
function sharedFinding(knowledge: Knowledge, [isIssue, code, at, rule]: Shared['findings'][number]): Finding[] {
  const path = at.split(between);
  const means = own(knowledge.facts.issueCodes, code);
  if (means === undefined || !path.every((name) => name === '' || isPosition(name) || isName(knowledge, name))) return [];
  const says = own(knowledge.facts.statements, rule ?? '')?.says ?? means;
  return [{ isIssue, code, at, path, message: at === '' ? says : `\`${at}\`: ${says}`, rule: rule ?? undefined }];
}

function sharedLines(
  knowledge: Knowledge,
  code: string | undefined,
  lines: readonly SharedLine[],
  { fields, item }: Inner,
  outer: readonly string[],
): Line[] {
  return lines.flatMap((line): Line[] => {
    const [name, inner] = typeof line === 'string' ? [line] : line;
    const field = isPosition(name) ? item : fieldNamed(fields, name);
    if (!field) return [];
    const path = [...outer, name];
    const listed = meaning(knowledge, field, typeof inner === 'string' ? inner : undefined);
    const isGroup = typeof inner === 'object';
    return [
      {
        path,
        shownPath: path,
        name,
        field,
        value: isGroup ? undefined : listed.isListed && inner !== undefined ? inner : '',
        isHidden: false,
        isShared: true,
        inside: isGroup ? sharedLines(knowledge, code, inner, insideOf(knowledge, field, code), path) : [],
        ...listed,
      },
    ];
  });
}

function isPosition(name: string): boolean {
  return /^\d+$/.test(name);
}

function readShared(text: string): Shared | undefined {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text));
    return isShared(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isShared(value: unknown): value is Shared {
  if (!isValues(value)) return false;
  const { subject, verdict, choice, lines, findings } = value;
  return (
    typeof subject === 'string' &&
    isTextOrNull(choice) &&
    Array.isArray(verdict) &&
    verdictKinds.some((kind) => kind === verdict[0]) &&
    isTextOrNull(verdict[1]) &&
    Array.isArray(lines) &&
    lines.every(isSharedLine) &&
    Array.isArray(findings) &&
    findings.every((one) => {
      return (
        Array.isArray(one) &&
        typeof one[0] === 'boolean' &&
        typeof one[1] === 'string' &&
        typeof one[2] === 'string' &&
        isTextOrNull(one[3])
      );
    })
  );
}

function isSharedLine(line: unknown): line is SharedLine {
  if (typeof line === 'string') return true;
  if (!Array.isArray(line) || typeof line[0] !== 'string') return false;
  return typeof line[1] === 'string' || (Array.isArray(line[1]) && line[1].every(isSharedLine));
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
