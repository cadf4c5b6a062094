import { isScalar } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isAmbiguous } from '../load/parse.ts';
import type { Path, Source } from '../load/source.ts';
import { typeInWords } from '../load/type-words.ts';

/** What is wrong with a bare word that YAML readers take for something else than what is wanted; undefined if nothing is. */
export function misread(type: 'string' | 'number' | 'integer' | 'boolean', source: Source, path: Path): Diagnostic | undefined {
  const node = source.node(path);
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const text = node.source ?? '';
  if (type !== 'string') {
    return isAmbiguous(node) ? diagnose('wrong-type', source.at(path), { expected: typeInWords(type), found: text }) : undefined;
  }
  return typeof node.value === 'string' ? undefined : diagnose('unquoted', source.at(path), { text });
}
