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

function ruleIssue({ id, description, prevents, none, several }: RuleInfo, errors: readonly CheckError[]): Issue {
  const code = prevents ?? (errors.some(({ keyword }) => keyword === 'not') ? several : none);
  return {
    code: 'rule',
    path: [],
    message: description,
    expected: description,
    rule: id,
    ...(code !== undefined && { prevents: code }),
  };
}

function toIssue({ keyword, instancePath, params }: CheckError, breach: MessageInfo['breach']): Issue {
  const path = toPath(instancePath);
  switch (keyword) {
    case 'required':
      return issue('missing', [...path, String(params['missingProperty'])], 'is missing', 'a value', breach.missing);
    case 'additionalProperties':
      return issue('unknown-field', [...path, String(params['additionalProperty'])], 'is not known', 'no such field', breach.invalid);
    case 'enum': {
      const values = [params['allowedValues']].flat().join(', ');
      return issue('unknown-value', path, `has an unknown value; known: ${values}`, `one of ${values}`, breach.invalid);
    }
    case 'type': {
      const type = [params['type']].flat().join(' or ');
      return issue('wrong-type', path, `has to be of type ${type}`, type, breach.invalid);
    }
    case 'minLength':
      if (params['limit'] === 1) return issue('too-short', path, 'is empty', 'at least 1 character', breach.missing);
      return issue('too-short', path, `has fewer than ${params['limit']} characters`, `at least ${params['limit']} characters`, breach.invalid);
    case 'maxLength':
      return issue('too-long', path, `has more than ${params['limit']} characters`, `at most ${params['limit']} characters`, breach.invalid);
    case 'minimum':
    case 'maximum':
      return issue('out-of-range', path, `is out of range: ${params['comparison']} ${params['limit']}`, `${params['comparison']} ${params['limit']}`, breach.invalid);
    case 'contentMediaType':
      return issue('not-json', path, 'is not JSON text', 'JSON text', breach.invalid);
    case 'pattern':
      return issue('bad-form', path, `doesn't match ${params['pattern']}`, String(params['pattern']), breach.invalid);
    default:
      return issue('no-match', path, 'has none of the shapes it can have', 'a known shape', breach.invalid);
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
