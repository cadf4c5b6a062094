import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { rememberTexts } from '../../remember.ts';

/** The parts of a regular expression that RE2 and similar engines don't support. */
export const unreadableForRe2 = rememberTexts((regex): readonly string[] => {
  const found = new Set<string>();
  const report = (what: string, { raw }: AST.Node) => found.add(`${what} ${raw}`);
  const pattern = parse(regex);
  if (!pattern) return [`pattern ${regex}`];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') report(node.kind, node);
    },
    onBackreferenceEnter(node) {
      report('backreference', node);
    },
    onCapturingGroupEnter(node) {
      // Engines support it only since 2023, and nothing uses the name.
      if (node.name !== null) report('named group', node);
    },
    onCharacterEnter(node) {
      if (/^\\[ucb]/.test(node.raw)) report('escape', node);
    },
    onCharacterSetEnter(node) {
      // RE2 supports only short names of categories, such as \p{L}.
      if (node.kind === 'property' && !/^\\[pP]\{[A-Z][a-z]?\}$/.test(node.raw)) report('property', node);
    },
    onCharacterClassEnter(node) {
      if (node.elements.length === 0) report('empty class', node);
    },
    onQuantifierEnter(node) {
      const most = node.max === Infinity ? node.min : node.max;
      if (most > 1000) report('repetition of more than 1,000', node);
    },
  });
  return [...found];
});

function parse(regex: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(regex, undefined, undefined, { unicode: true });
  } catch {
    return undefined;
  }
}
