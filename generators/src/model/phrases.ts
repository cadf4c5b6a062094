import { enumerate } from '../enumerate.ts';
import { code } from './code-span.ts';
import { attributeOf } from './codes.ts';
import { dateForm } from './date-forms.ts';
import { conditionPredicate } from './predicates/of-facts.ts';
import { predicateInWords } from './predicates/words.ts';
import type {
  Code,
  CodeList,
  Condition,
  Deprecated,
  Failure,
  Field,
  Limit,
  Note,
  Prevented,
  Protocol,
  Rule,
} from './protocol.ts';

// Facts in words, for every output that people read: as lines of Markdown, one for each fact.

/**
 * All conditions in one clause: "`A` is `X` or `Y`, and the address is public". With `holdsByDefault`, a condition that also holds
 * without the field says so: "`A` is `X` or left out".
 */
export function conditionsInWords(
  conditions: readonly Condition[],
  operationName: (id: string) => string,
  holdsByDefault: (condition: Condition) => boolean = () => false,
): string {
  return conditions
    .map((condition) => conditionInWords(condition, operationName, holdsByDefault(condition) ? ['left out'] : []))
    .join(', and ');
}

function conditionInWords(condition: Condition, operationName: (id: string) => string, more: readonly string[]): string {
  const { operation, field, text } = condition;
  if (field === undefined) return text ?? '';
  const nameOf = (path: string) => (operation === undefined ? code(path) : `${code(path)} of ${code(operationName(operation))}`);
  const asked = predicateInWords(conditionPredicate(condition), { field: nameOf, orElse: more });
  return [asked, ...(text === undefined ? [] : [text])].join(', and ');
}

export function limitInWords(limit: Limit): string {
  return `${figureInWords(limit)}: ${limit.description}`;
}

/** "30 days", "1 day", "version 2.1". */
export function figureInWords({ value, unit }: Pick<Limit, 'value' | 'unit'>): string {
  if (unit === 'score' || unit === 'version') return `${unit} ${value}`;
  return `${value} ${value === 1 ? unit.replace(/s(?=$|\/)/, '') : unit}`;
}

export function noteInWords({ kind, text }: Note): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}: ${text}`;
}

export function ruleInWords({ description, effect, prevents, exactlyOne }: Rule): string {
  const codes = [
    prevents !== undefined && `Breaking this rule ${causes(prevents)}.`,
    exactlyOne?.none !== undefined && `Sending none ${causes(exactlyOne.none)}.`,
    exactlyOne?.several !== undefined && `Sending more than one ${causes(exactlyOne.several)}.`,
  ].filter((part) => typeof part === 'string');
  const otherwise = effect !== undefined && codes.length === 0 ? `Otherwise: ${effect}` : effect;
  return [description, ...codes, ...(otherwise === undefined ? [] : [otherwise])].join(' ');
}

/** "causes `X`", and whether a page says so. */
export function causes({ code: returned, basis }: Prevented): string {
  return basis === 'stated' ? `causes ${code(returned)}` : `probably causes ${code(returned)} (no page states it)`;
}

/** The type of a field and its constraints, without its values: "string, 1 to 32 characters, letters and digits". */
export function typeInWords({ type, length, pattern, range, holds, formats, shape }: Field): string {
  const inside = shape?.kind === 'list' ? 'a list' : shape ? code(shape.type) : undefined;
  const parts = [
    holds === 'json' ? ['JSON text', ...(inside === undefined ? [] : [`that contains ${inside}`])].join(' ') : type,
    holds !== undefined && holds !== 'json' && holdsInWords[holds],
    length && (length.min === 1 && length.max === undefined ? 'not empty' : `${span(length)} characters`),
    pattern && pattern.means,
    range && span(range),
    formats.length > 0 &&
      `as ${enumerate(
        formats.map((format) => (format === '' ? dateForm(format).form : code(format))),
        'or',
      )}`,
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

const holdsInWords = {
  image: 'a Base64 image',
  url: 'a URL',
  date: 'a date',
  id: 'an opaque id',
  token: 'an opaque token',
  text: 'free text',
} as const;

/** "Deprecated since 2.1: use `NewName`." */
export function deprecatedInWords({ since, instead }: Deprecated): string {
  return `Deprecated since ${since}${instead === undefined ? '' : `: use ${instead.replace(/\.$/, '')}`}.`;
}

/** The sentence for a field that only the provider's SDK has. */
export const notDescribed = 'Not described: the SDK has it, but no page describes it.';

/** The HTTP status of a code, in words. */
export function statusFacts({ status }: Code): string[] {
  return status === undefined ? [] : [`HTTP status ${status}.`];
}

/** The facts of a code besides its meaning and its status. */
export function codeFacts(entry: Code, list: CodeList, operationName: (id: string) => string): string[] {
  const attributes = list.attributes.flatMap(({ name, label }) => {
    const value = attributeOf(entry, name);
    return value === undefined ? [] : [`${label}: ${value === true ? 'yes' : value === false ? 'no' : value}.`];
  });
  return [
    ...(entry.deprecated ? [deprecatedInWords(entry.deprecated)] : []),
    ...attributes,
    ...(entry.advice === undefined ? [] : [entry.advice]),
    ...(entry.failure ? [failureInWords(entry.failure)] : []),
    ...(entry.returnedWhen.length === 0 ? [] : [`Returned only when ${conditionsInWords(entry.returnedWhen, operationName)}.`]),
    ...entry.notes.map(noteInWords),
  ];
}

/** "Caller. Repeating helps after 1 second and is safe." */
export function failureInWords({ who, retry: { helps, safe, wait } }: Failure): string {
  const after = wait === undefined ? '' : ` after ${wait} second${wait === 1 ? '' : 's'}`;
  const safety = safe === undefined ? 'whether it is safe depends on the operation' : safe ? 'it is safe' : "it isn't safe";
  return `Who must act: ${whoInWords[who]}. Repeating ${helps ? `may help${after}` : "doesn't help"}; ${safety}.`;
}

/** Who must act, in words. */
export const whoInWords: Readonly<Record<Failure['who'], string>> = {
  caller: 'the calling service',
  user: 'the user',
  'account-owner': 'the owner of the account',
  provider: 'the provider',
};

/** Returns a function that looks up the name of an operation by its id. */
export function operationNames(protocol: Protocol): (id: string) => string {
  const names = new Map(protocol.operations.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function span({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && min === max) return `exactly ${max}`;
  if (min === undefined) return `up to ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

/** Markdown with a sentence, and the facts as a list below it. */
export function withFacts(first: string, facts: readonly string[]): string {
  return facts.length === 0 ? first : [first, '', ...facts.map((fact) => `- ${fact}`)].join('\n');
}
