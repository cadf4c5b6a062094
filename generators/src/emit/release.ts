import { stringLiteral } from './literals.ts';

// Each package says which release it is, so that a report of a problem can name it.

export function releaseConstant(release: string, kind: 'esm' | 'cjs'): string {
  return `${kind === 'esm' ? 'export const version' : 'exports.version'} = ${stringLiteral(release)};`;
}

export const releaseDeclaration = '/** The version of this package. */\nexport declare const version: string;\n';
