import { protocolDefinitions } from '../../model/generated/protocol-schema.ts';
import type { Json, Protocol } from '../../model/protocol.ts';
import { plainJson } from '../../plain-json.ts';
import { drafts, fileAddress } from './addresses.ts';

/** The version of the file format. It increases when a member is removed or changes its meaning, not when a member is added. */
export const format = 1;

const schemaName = 'protocol.schema.json';

/** The resolved protocol that all outputs are made from, as a file for generators in other languages. */
export function protocolFile(protocol: Protocol): Readonly<Record<'$schema' | 'format' | 'protocol', Json>> {
  return { $schema: fileAddress(protocol.packageScope, schemaName), format, protocol: plainJson(protocol) };
}

/** The JSON Schema of protocol.json. It is the same for every protocol, except for its address. */
export function protocolSchema({ packageScope }: Protocol): object {
  return {
    $schema: drafts['2020-12'],
    $id: fileAddress(packageScope, schemaName),
    title: 'Protocol file',
    description: 'A resolved protocol. Names and codes refer to other parts of the file.',
    type: 'object',
    required: ['$schema', 'format', 'protocol'],
    properties: {
      $schema: { type: 'string' },
      format: { const: format, description: 'Increases when a member is removed or changes its meaning.' },
      protocol: { $ref: '#/$defs/Protocol' },
    },
    additionalProperties: false,
    $defs: protocolDefinitions,
  };
}
