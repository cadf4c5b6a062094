import { protocolDefinitions } from '../../model/generated/protocol-schema.ts';
import type { Json, Protocol } from '../../model/protocol.ts';
import { plainJson } from '../../plain-json.ts';
import { drafts, fileAddress } from './addresses.ts';

/** Grows when a member of the model goes, or comes to mean something else. Members are added without a word. */
export const format = 1;

const schemaName = 'protocol.schema.json';

/** The protocol as every output is made of it, for generators in other languages. */
export function protocolFile(protocol: Protocol): Readonly<Record<'$schema' | 'format' | 'protocol', Json>> {
  return { $schema: fileAddress(protocol.packageScope, schemaName), format, protocol: plainJson(protocol) };
}

/** What protocol.json looks like, the same for every protocol. */
export function protocolSchema({ packageScope }: Protocol): object {
  return {
    $schema: drafts['2020-12'],
    $id: fileAddress(packageScope, schemaName),
    title: 'Protocol file',
    description: 'A protocol, resolved and plain. Names and codes refer to other parts of the file.',
    type: 'object',
    required: ['$schema', 'format', 'protocol'],
    properties: {
      $schema: { type: 'string' },
      format: { const: format, description: 'Grows when a member goes, or comes to mean something else.' },
      protocol: { $ref: '#/$defs/Protocol' },
    },
    additionalProperties: false,
    $defs: protocolDefinitions,
  };
}
