import type { JsonSchema } from '../../../model/json-schema.ts';
import type { Field, Json, Message } from '../../../model/protocol.ts';
import { plainJson } from '../../../plain-json.ts';
import { isRecord } from '../../../plain-json.ts';
import { withLiftedPatterns } from '../../../model/lifted-patterns.ts';
import { parameters } from '../parameters.ts';
import type { NamedExample } from '../scope.ts';

type ParameterLocation = NonNullable<Field['in']>;

interface WireRequest {
  readonly parameters: readonly Json[];
  readonly requestBody?: Json;
}

/** The parameters and the body of a request, with each field where it is sent. */
export function requestOf(message: Message, schema: JsonSchema, examples: readonly NamedExample[]): WireRequest {
  const inPlace = (place: ParameterLocation) => part(message, schema, place);
  const bodies = [
    ...body('application/x-www-form-urlencoded', inPlace('form'), examples),
    ...body('application/json', inPlace('body'), examples),
  ];
  const isRequired = [inPlace('form'), inPlace('body')].some(({ required = [] }) => required.length > 0);
  return {
    parameters: [...parameters(message, inPlace('header'), 'header'), ...parameters(message, inPlace('query'), 'query')],
    ...(bodies.length > 0 && { requestBody: { required: isRequired, content: Object.fromEntries(bodies) } }),
  };
}

/** The fields of a message that are sent in one part of the request. */
function part(
  { fields, ...message }: Message,
  { properties = {}, required = [] }: JsonSchema,
  place: ParameterLocation,
): JsonSchema {
  const own = fields.filter((field) => field.in === place);
  const here = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases]));
  const shown = Object.entries(withLiftedPatterns({ fields, ...message }, properties)).filter(([name]) => here.has(name));
  const mustBe = required.filter((name) => here.has(name));
  return {
    type: 'object',
    properties: Object.fromEntries(shown),
    ...(mustBe.length > 0 && { required: mustBe }),
  };
}

function body(type: string, schema: JsonSchema, examples: readonly NamedExample[]): [string, Json][] {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return [];
  const parts = examples.flatMap(({ name, title, value }): [string, Json][] => {
    const own = isRecord(value) ? Object.entries(value).filter(([field]) => names.includes(field)) : [];
    return own.length > 0 ? [[name, { summary: title, value: Object.fromEntries(own) }]] : [];
  });
  return [[type, { schema: plainJson(schema), ...(parts.length > 0 && { examples: Object.fromEntries(parts) }) }]];
}
