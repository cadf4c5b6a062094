import type { GatewayRule, RuleKind, RuleOf } from './rule.ts';

type Words = { readonly [K in RuleKind]: (rule: RuleOf<K>) => string };

const words: Words = {
  versions: ({ accepts }) => `It accepts the versions ${accepts.join(', ')}.`,
  size: ({ bytes }) => `A document has at most ${bytes / 1_000_000} MB.`,
  keywords: ({ refused }) => `Schemas can't use ${refused.map((keyword) => `\`${keyword}\``).join(', ')}.`,
  'schema-names': () => 'Names of schemas have only letters and digits.',
  'plain-title': () => 'The title has only letters, digits and spaces, because it becomes a name.',
  'one-server': () => 'There is exactly one server, because every listed server gets traffic.',
  'absolute-server': () => 'The address of the server has a scheme and a host.',
  'typed-schemas': () => 'Every schema has a `type`.',
  'operation-ids': ({ max }) =>
    max === undefined
      ? 'Every operation has an `operationId` of its own.'
      : `Every operation has an \`operationId\` of its own, of at most ${max} characters.`,
  'inner-references': () => 'References stay inside the document.',
  'no-recursion': () => 'No schema contains itself.',
  'named-bodies': () => 'The schemas of bodies have names.',
  components: ({ refused }) => `There are no components of the kinds ${refused.map((group) => `\`${group}\``).join(', ')}.`,
  're2-patterns': () => "Patterns don't use what RE2 doesn't support, such as lookahead, backreferences and `\\u{…}`.",
  formats: ({ known }) => `The known values of \`format\` are ${known.map((format) => `\`${format}\``).join(', ')}.`,
  security: ({ types }) =>
    `Every security requirement is defined, with one of the types ${types.map((type) => `\`${type}\``).join(', ')}.`,
  operations: ({ max }) => `There are at most ${max} operations.`,
  'json-bodies': () => 'Bodies are JSON.',
  'root-extension': ({ name }) => `The document has \`${name}\`.`,
  'operation-extension': ({ name }) => `Every operation has \`${name}\`.`,
  'server-extension': ({ name }) => `The server has \`${name}\`.`,
};

/** A rule as a sentence. */
export function ruleInWords(rule: GatewayRule): string {
  return inWords(rule);
}

function inWords<K extends RuleKind>(rule: RuleOf<K>): string {
  return words[rule.rule](rule);
}
