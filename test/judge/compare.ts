import { isDeepStrictEqual } from 'node:util';
import type { Issue, Result } from '../../packages/runtime/src/result.ts';
import type { ValidatorModule } from '../support/validators.ts';
import { draw, type Drawn } from './draw.ts';
import type { Finding } from './findings.ts';
import { judge } from './judge.ts';

/** A drawn message on which the validators and the judge disagree. */
export interface Difference extends Drawn {
  readonly index: number;
  readonly validators: string;
  readonly judge: string;
}

/** Draws messages and returns those on which the validators and the judge disagree, no more than `most`. */
export function differences(validators: ValidatorModule, seed: number, from: number, count: number, most = 10): Difference[] {
  const found: Difference[] = [];
  for (let index = from; index < from + count && found.length < most; index++) {
    const { type, input } = draw(seed, index);
    const result = validators[`validate${type}`]?.(input);
    if (!result) throw new Error(`There is no validate${type}`);
    const verdict = judge(type, input);
    const expected = inWords(verdict.issues, verdict.notices);
    const actual = inWords((result.issues ?? []).map(toFinding), result.notices.map(toFinding));
    const wrongValue = withoutEmpties(result, input) ? '' : ' with a wrong value';
    if (actual + wrongValue !== expected) found.push({ type, input, index, validators: actual + wrongValue, judge: expected });
  }
  return found;
}

function inWords(issues: readonly Finding[], notices: readonly Finding[]): string {
  return `issues: ${sorted(issues)}; notices: ${sorted(notices)}`;
}

function sorted(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ code, at }) => `${code} ${shown(code, at)}`))].toSorted().join(', ');
}

function toFinding({ code, at }: Issue): Finding {
  return { code, at: at.replaceAll(' › ', '.') };
}

/** Names that may hold anything are shown by their length alone. */
function shown(code: string, at: string): string {
  return code === 'unknown-field' && !(/^[-\w$.]{1,60}$/.test(at) && !/\d{4}/.test(at)) ? '[…]' : at;
}

/** Whether the value of an accepted message is the message without what is reported as empty. */
function withoutEmpties({ ok, value, notices }: Result<unknown>, input: unknown): boolean {
  if (!ok) return true;
  const empty = new Set(notices.flatMap(({ code, at }) => (code === 'empty' ? [at] : [])));
  if (empty.size === 0) return value === input;
  const rest = Object.fromEntries(Object.entries(Object(input)).filter(([key]) => !empty.has(key)));
  return isDeepStrictEqual(value, rest);
}
