import { mapValues } from '../../model/json-schema.ts';
import { noteInWords } from '../../model/phrases.ts';
import type { Protocol } from '../../model/protocol.ts';

/** The headers that name the operation in a call to the service. */
export function headersOf({ transport, version }: Protocol, operationName: string): Record<string, string> {
  return mapValues(transport.headers, (template) =>
    template.replaceAll('{operation}', operationName).replaceAll('{version}', version),
  );
}

/** The endpoints with their notes. */
export function endpointFacts({ endpoints }: Protocol) {
  return endpoints.map(({ kind, notes, ...endpoint }) => ({
    ...endpoint,
    ...(notes.length > 0 && { notes: notes.map(noteInWords) }),
  }));
}
