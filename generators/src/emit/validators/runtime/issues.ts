import type { Issue, IssueCode } from './result.ts';

/** An error as the compiled checks report it. */
export interface CheckError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A rule across fields, by its position in the schema. */
export interface RuleInfo {
  readonly id: string;
  readonly description: string;
  readonly effect?: string;
  readonly prevents?: string;
  /** The return codes for none and for several, where exactly one field has to be there. */
  readonly none?: string;
  readonly several?: string;
}

export interface MessageInfo {
  readonly rules: readonly RuleInfo[];
  readonly advice: readonly RuleInfo[];
  /** The return codes for a missing and for a wrong value. */
  readonly breach: { readonly missing?: string; readonly invalid?: string };
}

/** Errors of the compiled checks -> issues for people, one a problem. */
export function toIssues(errors: readonly CheckError[], rules: readonly RuleInfo[], breach: MessageInfo['breach']): Issue[] {
  const issues: Issue[] = [];
  const broken = new Map<number, CheckError[]>();
  for (const error of withoutBranches(errors)) {
    const rule = /^#\/allOf\/(\d+)\//.exec(error.schemaPath)?.[1];
    if (rule !== undefined && error.instancePath.lastIndexOf('/') <= 0) {
      broken.set(Number(rule), [...(broken.get(Number(rule)) ?? []), error]);
    } else if (error.keyword !== 'if') issues.push(toIssue(error, breach));
  }
  for (const [index, own] of broken) {
    const rule = rules[index];
    issues.push(rule ? ruleIssue(rule, own) : issue('no-match', [], 'breaks a constraint', 'a valid message', breach.invalid));
  }
  return issues;
}

/** A union's branches each complain; the union's own error says it all. */
function withoutBranches(errors: readonly CheckError[]): CheckError[] {
  const unions = errors.flatMap(({ keyword }, i) => (keyword === 'anyOf' ? [i] : []));
  return errors.filter(
    ({ instancePath }, i) => !unions.some((union) => i < union && instancePath.startsWith(errors[union]!.instancePath)),
  );
}

function ruleIssue({ id, description, effect, prevents, none, several }: RuleInfo, errors: readonly CheckError[]): Issue {
  const code = prevents ?? (errors.some(({ keyword }) => keyword === 'not') ? several : none);
  return {
    code: 'rule',
    path: [],
    message: effect === undefined ? description : `${description} ${effect}`,
    expected: description,
    rule: id,
    ...(code !== undefined && { prevents: code }),
  };
}

function toIssue({ keyword, instancePath, params }: CheckError, breach: MessageInfo['breach']): Issue {
  const path = toPath(instancePath);
  const wrong = (code: IssueCode, problem: string, expected: string) => issue(code, path, problem, expected, breach.invalid);
  const limit = String(params['limit']);
  switch (keyword) {
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
