import { createRequire } from 'node:module';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import type { checkSync } from 'recheck';

/**
 * Whether there are texts on which a regular expression takes exponential time. What nothing repeats without bound inside
 * a repetition takes none; only for the rest is the analysis loaded, which is exact and large.
 */
export function isExponential(regex: string): boolean {
  const pattern = new RegExpParser().parsePattern(regex, undefined, undefined, { unicode: true });
  return mayBeExponential(pattern) && isProven(withoutLookaround(regex, pattern));
}

/** A repetition without bound of something that may match one text in several ways. */
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

/** The analysis can't look around, and what is ahead or behind makes no repetition faster. */
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
  // The build for browsers does its work in this process, without Java or a binary of the machine.
  const analysis: { readonly checkSync: typeof checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');
  // By size rather than by time, so that the answer is the same on every machine.
  const found = analysis.checkSync(regex, 'u', { checker: 'automaton', timeout: null, recallTimeout: -1, maxNFASize: 2000 });
  return found.status === 'vulnerable' && found.complexity.type === 'exponential';
}
