import { memberName } from '../literals.ts';
import { jsDoc } from './js-doc.ts';
import type { Source } from './module-files.ts';

/** The content of a comment: prose, and the tags after it. */
export interface Doc {
  readonly says: string;
  readonly tags?: string;
}

/** `name` with its type parameters, if it has any. */
export function declareInterface(name: Source, doc: Doc, members: readonly Source[]): Source {
  return `${comment(doc)}export interface ${name} {\n${members.join('')}}\n`;
}

export function declareType(name: Source, doc: Doc, type: Source): Source {
  return `${comment(doc)}export type ${name} = ${type};\n`;
}

export function declareConst(name: string, doc: Doc, type: Source): Source {
  return `${comment(doc)}export declare const ${name}: ${type};\n`;
}

/** The type of an object, in braces. */
export function objectType(members: readonly Source[], indent = ''): Source {
  return `{\n${members.join('')}${indent}}`;
}

/** A member of an object's type, below its comment. */
export function member(key: string, type: Source, says = '', { isOptional = false, indent = '  ' } = {}): Source {
  return `${jsDoc(says, indent)}${indent}readonly ${memberName(key)}${isOptional ? '?' : ''}: ${type};\n`;
}

function comment({ says, tags = '' }: Doc): Source {
  return jsDoc(says, '', tags);
}
