import { createRequire } from 'node:module';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import type { checkSync } from 'recheck';

/**
 * Whether there are texts on which a regular expression takes exponential time. That needs something ambiguous inside a
 * repetition without limit. Only expressions with that are analyzed exactly, because the analysis takes long to load.
 */
export function isExponential(regex: string): boolean {
  const pattern = new RegExpParser().parsePattern(regex, undefined, undefined, { unicode: true });
  return mayBeExponential(pattern) && isProven(withoutLookaround(regex, pattern));
}

/** Whether something that may match one text in several ways is repeated without limit. */
function mayBeExponential(pattern: AST.Pattern): boolean {
  let found = false;
  let depth = 0;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max }) {
      if (depth > 0) found = true;
      if (max === Infinity) depth++;
    },
    onQuantifierLeave({ max }) {
      if (max === Infinity) depth--;
    },
    onGroupEnter({ alternatives }) {
      if (depth > 0 && alternatives.length > 1) found = true;
    },
    onCapturingGroupEnter({ alternatives }) {
      if (depth > 0 && alternatives.length > 1) found = true;
    },
  });
  return found;
}

/** Without lookaheads and lookbehinds, which the analysis doesn't support. They make no repetition faster. */
function withoutLookaround(regex: string, pattern: AST.Pattern): string {
  const stretches: AST.LookaroundAssertion[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      const last = stretches.at(-1);
      const isInside = last !== undefined && node.start < last.end;
      if ((node.kind === 'lookahead' || node.kind === 'lookbehind') && !isInside) stretches.push(node);
    },
  });
  return stretches.reduceRight((text, { start, end }) => `${text.slice(0, start)}(?:)${text.slice(end)}`, regex);
}

function isProven(regex: string): boolean {
  // The browser build runs in this process, without Java and without a binary for this platform.
  const analysis: { readonly checkSync: typeof checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');
  // The limit is a size rather than a time, so that the result is the same on every machine.
  const found = analysis.checkSync(regex, 'u', { checker: 'automaton', timeout: null, recallTimeout: -1, maxNFASize: 2000 });
  return found.status === 'vulnerable' && found.complexity.type === 'exponential';
}
