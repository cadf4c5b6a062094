import type { Json, Protocol } from '../../../model/protocol.ts';
import { statusResponses } from '../status-responses.ts';
import { schemaRef } from '../components.ts';
import type { NamedExample, ScopedOperation } from '../scope.ts';

/** The `responses` of an operation, by status, with examples and return codes. */
export function responses(protocol: Protocol, scoped: ScopedOperation): Record<string, Json> {
  return Object.fromEntries(
    statusResponses(protocol, scoped).map(({ status, description, schema, codes, examples }) => [
      status,
      {
        description,
        ...(schema !== undefined && content(schema, examples)),
        ...(codes.length > 0 && { 'x-codes': codes.map((entry) => entry.code) }),
      },
    ]),
  );
}

/** A JSON body with its examples. */
export function content(schema: string, examples: readonly NamedExample[]): Record<string, Json> {
  const named = Object.fromEntries(examples.map(({ name, title, value }) => [name, { summary: title, value }]));
  return {
    content: { 'application/json': { schema: schemaRef(schema), ...(examples.length > 0 && { examples: named }) } },
  };
}
