import type { Endpoint, Protocol } from '../../../model/protocol.ts';
import { bullets, codeBlock, table, type Block } from '../content/blocks.ts';
import { join, line, lineBreak, literal, nothing, text } from '../content/inline.ts';
import type { View } from '../site/view.ts';
import { noteLines, sourceLinks } from './facts.ts';
import { provenanceOf } from './provenance.ts';

/** How a call is sent upstream, with the head of an example request. */
export function transportBlocks(view: View): Block[] {
  const { style, signature, notes, source } = view.protocol.transport;
  const head = requestHead(view.protocol);
  const placeholder = '{operation}';
  return [
    line`${style}, signed with ${literal(signature)}.`,
    codeBlock('http', head),
    head.includes(placeholder) ? line`${literal(placeholder)} is a placeholder for the operation's name.` : nothing,
    bullets(noteLines(view, notes, source)),
    provenanceOf(view, { source }),
  ];
}

function requestHead({ transport, endpoints, version }: Protocol): string {
  const { method, path, headers } = transport;
  const host = endpoints[0] ? [`Host: ${endpoints[0].host}`] : [];
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value.replaceAll('{version}', version)}`);
  return [`${method} ${path} HTTP/1.1`, ...host, ...given].join('\n');
}

export function endpointTable(view: View, endpoints: readonly Endpoint[]): Block {
  const rows = endpoints.map(({ region, label, network, host, notes, source }) => [
    line`${label}, ${literal(region)}`,
    text(network),
    literal(host),
    join([sourceLinks(view, source), ...noteLines(view, notes, source)], lineBreak),
  ]);
  return table(['Region', 'Network', 'Host', 'Source'].map(text), rows);
}
