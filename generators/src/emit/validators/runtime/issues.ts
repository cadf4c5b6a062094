import type { Issue, IssueCode } from './result.ts';

/** An error as the compiled checks report it. */
export interface CheckError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What to say when a rule across fields is broken. */
export interface RuleInfo {
  readonly rule?: string;
  readonly description: string;
  readonly effect?: string;
  /** The return code that the breach causes. */
  readonly prevents?: string;
  /** The field whose absence is the breach. */
  readonly missing?: string;
}

export type Rules = Readonly<Record<string, RuleInfo>>;

/** The return codes for a missing and for a wrong value. */
export interface Breach {
  readonly missing?: string;
  readonly invalid?: string;
}

/** Errors of the compiled checks -> issues for people, one a problem. */
export function toIssues(errors: readonly CheckError[], rules: Rules, breach: Breach): Issue[] {
  const issues = withoutBranches(errors).map((error) => toIssue(error, rules, breach));
  // Whatever failed is told, even if nothing is known about it.
  return issues.length > 0 ? issues : [issue('no-match', [], 'is not valid', 'a valid message', breach.invalid)];
}

/** A union's branches each complain; the union's own error says it all. */
function withoutBranches(errors: readonly CheckError[]): CheckError[] {
  const unions = errors.flatMap(({ keyword, instancePath }, position) =>
    keyword === 'anyOf' ? [{ position, inside: `${instancePath}/` }] : [],
  );
  return errors.filter(
    ({ keyword, instancePath }, i) =>
      keyword !== 'if' && !unions.some(({ position, inside }) => i < position && `${instancePath}/`.startsWith(inside)),
  );
}

function ruleIssue(info: RuleInfo | undefined, path: readonly string[], breach: Breach): Issue {
  if (!info) return issue('no-match', path, 'breaks a rule', 'a valid message', breach.invalid);
  const { rule, description, effect, prevents = breach.invalid, missing } = info;
  if (missing !== undefined) return issue('missing', [...path, missing], 'is missing', 'a value', breach.missing);
  return {
    code: 'rule',
    path,
    message: effect === undefined ? description : `${description} ${effect}`,
    expected: description,
    ...(rule !== undefined && { rule }),
    ...(prevents !== undefined && { prevents }),
  };
}

function toIssue({ keyword, instancePath, params }: CheckError, rules: Rules, breach: Breach): Issue {
  const path = toPath(instancePath);
  const wrong = (code: IssueCode, problem: string, expected: string) => issue(code, path, problem, expected, breach.invalid);
  const limit = String(params['limit']);
  switch (keyword) {
    case 'rules':
      return ruleIssue(rules[String(params['rule'])], path, breach);
    case 'required':
      return issue('missing', [...path, String(params['missingProperty'])], 'is missing', 'a value', breach.missing);
    case 'additionalProperties': {
      const inside = [...path, String(params['additionalProperty'])];
      return issue('unknown-field', inside, 'is not known', 'no such field', breach.invalid);
    }
    case 'enum': {
      const values = [params['allowedValues']].flat().join(', ');
      return wrong('unknown-value', `has an unknown value; known: ${values}`, `one of ${values}`);
    }
    case 'type': {
      const type = [params['type']].flat().join(' or ');
      return wrong('wrong-type', `has to be of type ${type}`, type);
    }
    case 'minLength':
      if (limit === '1') return issue('too-short', path, 'is empty', 'at least 1 character', breach.missing);
      return wrong('too-short', `has fewer than ${limit} characters`, `at least ${limit} characters`);
    case 'maxLength':
      return wrong('too-long', `has more than ${limit} characters`, `at most ${limit} characters`);
    case 'minimum':
      return wrong('out-of-range', `is less than ${limit}`, `at least ${limit}`);
    case 'maximum':
      return wrong('out-of-range', `is more than ${limit}`, `at most ${limit}`);
    case 'contentMediaType':
      return wrong('not-json', 'is not JSON text', 'JSON text');
    case 'pattern': {
      const pattern = String(params['pattern']);
      return wrong('bad-form', `doesn't match ${pattern}`, pattern);
    }
    default:
      return wrong('no-match', 'has none of the shapes it can have', 'a known shape');
  }
}

function issue(code: IssueCode, path: readonly string[], problem: string, expected: string, prevents: string | undefined): Issue {
  const message = `${path.join('.') || 'The message'} ${problem}.`;
  return { code, path, message, expected, ...(prevents !== undefined && { prevents }) };
}

function toPath(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
