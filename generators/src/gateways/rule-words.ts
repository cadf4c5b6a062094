import type { Rule, RuleKind, RuleOf } from './rule.ts';

type Words = { readonly [K in RuleKind]: (rule: RuleOf<K>) => string };

const words: Words = {
  versions: ({ accepts }) => `It takes the versions ${accepts.join(', ')}.`,
  size: ({ bytes }) => `A document has at most ${bytes / 1_000_000} MB.`,
  keywords: ({ refused }) => `Schemas have no ${refused.map((keyword) => `\`${keyword}\``).join(', ')}.`,
  'schema-names': () => 'Names of schemas are letters and digits.',
  'plain-title': () => 'The title is letters, digits and spaces: it becomes a name.',
  'one-server': () => 'There is one server: each that is listed gets traffic.',
  'absolute-server': () => 'The server has an address with scheme and host.',
  'typed-schemas': () => 'Every schema has a `type`.',
  'operation-ids': ({ max }) =>
    max === undefined
      ? 'Every operation has an `operationId` of its own.'
      : `Every operation has an \`operationId\` of its own, of at most ${max} characters.`,
  'inner-references': () => 'References stay inside the document.',
  'no-recursion': () => 'No schema is inside itself.',
  'named-bodies': () => 'The schemas of bodies are named ones.',
  components: ({ refused }) => `Components are schemas, not ${refused.map((group) => `\`${group}\``).join(', ')}.`,
  're2-patterns': () => 'Patterns have nothing that RE2 lacks, such as lookahead, backreferences and `\\u{…}`.',
  formats: ({ known }) => `Values of \`format\` are among ${known.map((format) => `\`${format}\``).join(', ')}.`,
  security: ({ types }) => `Security is defined, and of the types ${types.map((type) => `\`${type}\``).join(', ')}.`,
  operations: ({ max }) => `There are at most ${max} operations.`,
  'json-bodies': () => 'Bodies are JSON.',
  'root-extension': ({ name }) => `The document has \`${name}\`.`,
  'operation-extension': ({ name }) => `Every operation has \`${name}\`.`,
  'server-extension': ({ name }) => `The server has \`${name}\`.`,
};

/** A rule as a sentence of what it demands. */
export function ruleInWords(rule: Rule): string {
  return inWords(rule);
}

function inWords<K extends RuleKind>(rule: RuleOf<K>): string {
  return words[rule.rule](rule);
}
