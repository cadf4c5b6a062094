import { memberName } from '../literals.ts';
import { jsDoc } from './js-doc.ts';
import type { SourceCode } from './source-code.ts';

/** The content of a comment: prose, and the tags after it. */
export interface Doc {
  readonly says: string;
  readonly tags?: string;
}

/** `name` with its type parameters, if it has any. */
export function declareInterface(name: SourceCode, doc: Doc, members: readonly SourceCode[]): SourceCode {
  return `${comment(doc)}export interface ${name} {\n${members.join('')}}\n`;
}

export function declareType(name: SourceCode, doc: Doc, type: SourceCode): SourceCode {
  return `${comment(doc)}export type ${name} = ${type};\n`;
}

export function declareConst(name: string, doc: Doc, type: SourceCode): SourceCode {
  return `${comment(doc)}export declare const ${name}: ${type};\n`;
}

/** The type of an object, in braces. */
export function objectType(members: readonly SourceCode[], indent = ''): SourceCode {
  return `{\n${members.join('')}${indent}}`;
}

/** A member of an object's type, below its comment. */
export function member(key: string, type: SourceCode, says = '', { isOptional = false, indent = '  ' } = {}): SourceCode {
  return `${jsDoc(says, indent)}${indent}readonly ${memberName(key)}${isOptional ? '?' : ''}: ${type};\n`;
}

function comment({ says, tags = '' }: Doc): SourceCode {
  return jsDoc(says, '', tags);
}
