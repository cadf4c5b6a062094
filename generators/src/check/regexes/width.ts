import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** The least and the greatest number of characters of a text. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

/**
 * Bounds for the length of the texts that match a regular expression. They may be wider than necessary, but are never
 * narrower: a text outside of them never matches.
 */
export function widthOf(regex: string): Width {
  const { alternatives } = new RegExpParser().parsePattern(regex, undefined, undefined, { unicode: true });
  return either(
    alternatives.map((alternative) => {
      const { min, max } = inSequence(alternative.elements.map(ofElement));
      return { min, max: isWhole(alternative) ? max : Infinity };
    }),
  );
}

/** The lengths that are within both; undefined if there are none. */
export function narrowed(a: Width, b: Width): Width | undefined {
  const both = { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
  return both.min <= both.max ? both : undefined;
}

/** Whether it matches the whole text. Otherwise, more text can be around the match. */
function isWhole({ elements }: AST.Alternative): boolean {
  const [first, last] = [elements[0], elements.at(-1)];
  return first?.type === 'Assertion' && first.kind === 'start' && last?.type === 'Assertion' && last.kind === 'end';
}

function ofElement(element: AST.Element): Width {
  switch (element.type) {
    case 'Assertion':
      return { min: 0, max: 0 };
    case 'Quantifier': {
      const { min, max } = ofElement(element.element);
      return { min: min * element.min, max: max === 0 || element.max === 0 ? 0 : max * element.max };
    }
    case 'Group':
    case 'CapturingGroup':
      return either(element.alternatives.map(({ elements }) => inSequence(elements.map(ofElement))));
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { min: 1, max: 1 };
    default:
      return { min: 0, max: Infinity };
  }
}

function inSequence(parts: readonly Width[]): Width {
  return parts.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 });
}

function either(ways: readonly Width[]): Width {
  return { min: Math.min(...ways.map(({ min }) => min)), max: Math.max(...ways.map(({ max }) => max)) };
}
