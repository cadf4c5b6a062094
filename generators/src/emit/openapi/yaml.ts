import { Document, isScalar, visit } from 'yaml';
import type { Json } from '../../model/protocol.ts';

/**
 * JSON as YAML that every reader takes for the same: strings in quotes, or as blocks where they have lines. Keys are
 * quoted where YAML 1.1 or 1.2 could take them for something else.
 */
export function toYaml(value: Json): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.1' });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      node.type = node.value.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, defaultKeyType: 'PLAIN' });
}
