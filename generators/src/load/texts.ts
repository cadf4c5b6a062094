import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { anyHidden, nameHidden } from './hidden-characters.ts';
import type { LocatedSchema, MetaSchemas } from './schemas.ts';
import type { Source } from './source.ts';

/** Reports problems inside texts: in prose, and in texts that are sent, such as codes and values. */
export function textProblems(source: Source, kind: string, schemas: MetaSchemas): Diagnostic[] {
  const root = schemas.of(kind);
  return root && source.document.contents ? problems(source, source.document.contents, root, '', schemas) : [];
}

function problems(source: Source, node: unknown, at: LocatedSchema, key: string, schemas: MetaSchemas): Diagnostic[] {
  if (isMap(node)) {
    return node.items.flatMap((pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const inner = schemas.step(at, name);
      return inner ? problems(source, pair.value, inner, name, schemas) : [];
    });
  }
  if (isSeq(node)) {
    const inner = schemas.step(at, 0);
    return inner ? node.items.flatMap((item) => problems(source, item, inner, key, schemas)) : [];
  }
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  if (at.definition === 'text') return proseProblems(source, node, node.value);
  return at.definition === 'wire' ? wireProblems(source, node, node.value, key) : [];
}

function proseProblems(source: Source, node: Node, text: string): Diagnostic[] {
  const padded = isPadded(text.replace(/\n+$/, '')) ? [paddedText(source, node, text)] : [];
  if (text.split('`').length % 2 === 1) return padded;
  const [start, end] = node.range ?? [0, 0];
  const last = source.text.lastIndexOf('`', end);
  return [...padded, diagnose('unclosed-code', last < start ? source.ofNode(node) : source.ofOffset(last), {})];
}

/** Codes and values must not be empty, padded with spaces, or have hidden characters. */
function wireProblems(source: Source, node: Node, text: string, key: string): Diagnostic[] {
  if (isPadded(text)) return [paddedText(source, node, text)];
  const hidden = anyHidden.exec(text)?.[0];
  if (hidden !== undefined) {
    const fix = 'Remove it. Codes and values that look the same must be the same.';
    return [diagnose('odd-character', source.ofNode(node), { what: nameHidden(hidden), fix })];
  }
  if (text !== '' || !['code', 'prefix', 'value'].includes(key)) return [];
  return [diagnose('bad-form', source.ofNode(node), { found: '""', expected: 'at least 1 character' })];
}

function isPadded(text: string): boolean {
  return text !== text.trim();
}

function paddedText(source: Source, node: Node, text: string): Diagnostic {
  return diagnose('padded-text', source.ofNode(node), { found: JSON.stringify(text) });
}
