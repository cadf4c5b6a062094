import { enumerate } from '../enumerate.ts';
import { code } from './code-span.ts';
import { fieldFacts, type FieldFact } from './field-facts.ts';
import { conditionsInWords, deprecatedInWords, limitInWords, notDescribed, noteInWords, ruleInWords } from './phrases.ts';
import type { Field, Rule, Value } from './protocol.ts';

/** The facts of a field besides its type, as lines of Markdown: for descriptions and comments. */
export function fieldFactsInWords(field: Field, rules: readonly Rule[], operationName: (id: string) => string): string[] {
  return fieldFacts(field, rules).flatMap((fact) => factInWords(fact, operationName));
}

export function factInWords(fact: FieldFact, operationName: (id: string) => string): string[] {
  switch (fact.kind) {
    case 'deprecated':
      return [deprecatedInWords(fact.deprecated)];
    case 'not-described':
      return [notDescribed];
    case 'values':
      return fact.isList ? [] : fact.values.map(valueInWords);
    case 'open':
      return fact.isList ? [] : ['Other values may occur.'];
    case 'except':
      return [`Never ${enumerate(fact.values.map(code), 'or')}.`];
    case 'default':
      return [`Default: ${code(fact.value)}`];
    case 'usual':
      return [`Is usually ${fact.usual.means}.`];
    case 'endless':
      return [`${enumerate(fact.values.map(code), 'or')} means "never"; decoded as \`never\`.`];
    case 'item':
      return [fact.item.description, ...fieldFactsInWords(fact.item, [], operationName)].map((one) => `Each item: ${one}`);
    case 'or-object':
      return ['May also arrive as a parsed object: accept both.'];
    case 'aliases':
      return [`Alias: ${enumerate(fact.names.map(code), 'or')}.`];
    case 'echoes':
      return [`Returns ${code(fact.parameter)} of the request, unchanged.`];
    case 'returned-when':
      return [`Returned only when ${conditionsInWords(fact.conditions, operationName)}.`];
    case 'rule':
      return [`Rule: ${ruleInWords(fact.rule)}`];
    case 'limit':
      return [`Limit: ${limitInWords(fact.limit)}`];
    case 'note':
      return [noteInWords(fact.note)];
    // In schemas, types and comments, these are keywords, members and tags.
    case 'code-list':
    case 'pattern':
    case 'basis':
    case 'presence':
    case 'inside':
    case 'fields':
    case 'sdk-type':
    case 'data':
    case 'data-inside':
    case 'kept':
    case 'discrepancy':
    case 'example':
    case 'source':
      return [];
  }
}

/** A value with its meaning, which may be a fragment, and its notes. */
function valueInWords({ value, means, deprecated, notes }: Value): string {
  const said = [...(deprecated ? [deprecatedInWords(deprecated)] : []), ...notes.map(noteInWords)];
  return `${code(value)}: ${said.length === 0 ? means : [/[.!?]$/.test(means) ? means : `${means}.`, ...said].join(' ')}`;
}
