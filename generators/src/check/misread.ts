import { isScalar } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isAmbiguous } from '../load/parse.ts';
import type { Path, Source } from '../load/source.ts';
import { typeInWords } from '../load/type-words.ts';

/** Reports a word without quotes that YAML reads as another type than expected; undefined if it is right. */
export function misread(type: 'string' | 'number' | 'integer' | 'boolean', source: Source, path: Path): Diagnostic | undefined {
  const node = source.node(path);
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const text = node.source ?? '';
  if (type !== 'string') {
    return isAmbiguous(node) ? diagnose('wrong-type', source.at(path), { expected: typeInWords(type), found: text }) : undefined;
  }
  return typeof node.value === 'string' ? undefined : diagnose('unquoted', source.at(path), { text });
}
