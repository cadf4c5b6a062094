import { enumerate } from '../../enumerate.ts';
import { _, Name } from 'ajv';
import type { Message, Rule } from '../../model/protocol.ts';
import { ruleChecks, type RuleCheck } from '../../model/rule-checks.ts';
import { literal } from '../literals.ts';
import { isFilled, isGiven, predicateCode, type Patterns } from './predicate-code.ts';
import { Constants } from './constants.ts';
import { list, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** The functions that return whether a rule is broken, without duplicates. */
export class RuleFunctions {
  readonly #patterns: Patterns;
  readonly #functions = new Constants('isBroken');

  constructor(patterns: Patterns) {
    this.#patterns = patterns;
  }

  /** The name of a check's function. */
  nameOf({ predicate }: RuleCheck, isThere = isGiven): string {
    const data = new Name('data');
    const condition = predicateCode(data, predicate, this.#patterns, isThere);
    return this.#functions.of(String(_`(${data}) => !${condition}`));
  }

  definitions(): SourceCode[] {
    return this.#functions.definitions();
  }
}

/** Every check of a message that can lead to an issue or a notice, in the order of the quick checks. */
export function checksOf(message: Message): RuleCheck[] {
  return [...ruleChecks(message, 'issue'), ...ruleChecks(message, 'notice')];
}

/** The rules across a message's fields, in the form that the runtime's rules.ts takes. Without functions, a quick check finds the broken ones. */
export function ruleTables(message: Message, functions: RuleFunctions | undefined, constants: Constants): SourceCode {
  const isThere = message.role === 'request' ? isFilled : isGiven;
  return list(checksOf(message).map((check) => constants.of(ruleTable(check, functions?.nameOf(check, isThere)))));
}

function ruleTable(check: RuleCheck, broken: string | undefined): SourceCode {
  const { rule, at, isMissing, prevents } = check;
  return record({
    ...(rule && { id: literal(rule.id) }),
    ...((rule || !isMissing) && { says: literal(sentence(check)) }),
    ...(prevents !== undefined && { prevents: literal(prevents) }),
    ...(rule?.severity === 'notice' && { notice: 'true' }),
    at: literal(at.split('.')),
    ...(rule && isMissing && { missing: 'true' }),
    ...(broken !== undefined && { broken }),
  });
}

function sentence({ rule, names, at }: RuleCheck): string {
  if (!rule) return `${names.join(' and ')} are aliases of one field: one is enough.`;
  if (names.length > 0) return `send exactly one of ${names.join(' and ')}.`;
  return [rule.description, ...fixOf(rule, at)].join(' ');
}

/** How to fix a broken rule in which one field requires something of another. */
function fixOf({ when, then }: Rule, at: string): string[] {
  const asked = then.find(({ field }) => field === at);
  const asks = when.find(({ field }) => field !== undefined && field !== at)?.field;
  if (!asked || asks === undefined) return [];
  if (asked.is)
    return [
      `Set ${at} to ${enumerate(
        asked.is.map((value) => `"${value}"`),
        'or',
      )}, or leave out ${asks}.`,
    ];
  return asked.present ? [`Add ${at}, or leave out ${asks}.`] : [];
}
