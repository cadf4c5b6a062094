import { mapValues } from '../../model/json-schema.ts';
import type { Protocol } from '../../model/protocol.ts';

/** The headers that name an operation upstream. */
export function headersOf({ transport, version }: Protocol, operationName: string): Record<string, string> {
  return mapValues(transport.headers, (template) =>
    template.replaceAll('{operation}', operationName).replaceAll('{version}', version),
  );
}
