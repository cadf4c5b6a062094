import { decodedResponses, type DecodedResponse } from '../../model/decoded.ts';
import { lowerFirst } from '../../model/names.ts';
import type { Protocol } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { contradictionsName, contradictionTable } from './contradictions.ts';
import { decoderName } from './decoders.ts';
import { shapeName } from './field-tables.ts';
import { call, lazily, type Source } from './source.ts';

/** What is known of the forms in which responses come, what contradicts itself in them, and their decoders. */
export function responseFunctions(protocol: Protocol): Source[] {
  return decodedResponses(protocol).flatMap((decoded) => [
    wrappedTable(protocol, decoded),
    contradictionTable(protocol, decoded.response),
    decodeFunction(decoded),
  ]);
}

/** What a validator needs to take a response in any form, and what to see contradictions; undefined for what is no response. */
export function responseNames(
  protocol: Protocol,
  type: string,
): { wrapped: Source; contradictions: readonly Source[] } | undefined {
  const decoded = decodedResponses(protocol).find(({ response, operation }) => {
    return response.name === type || operation?.variants.some((variant) => variant.response.name === type);
  });
  if (!decoded) return undefined;
  const { response } = decoded;
  const hasContradictions = response.contradictions.length > 0;
  const contradictions = hasContradictions ? [contradictionsName(response), decoderName(response.name)] : [];
  return { wrapped: wrappedName(decoded), contradictions };
}

function wrappedName({ name }: DecodedResponse): string {
  return `wrapped${name}`;
}

function wrappedTable({ sdk }: Protocol, decoded: DecodedResponse): Source {
  const { fields } = decoded.response;
  const objects = fields.filter((field) => field.type === 'object' && field.fields.length > 0);
  const names = literal(fields.map(({ name }) => name).join(' '));
  return lazily(wrappedName(decoded), call('wrapped', names, ...(sdk ? [literal(objects.map(({ name }) => name))] : [])));
}

function decodeFunction(decoded: DecodedResponse): Source {
  const { name, response, choice } = decoded;
  const args = [shapeName(response.name), decoderName(response.name), wrappedName(decoded), contradictionsName(response)];
  const option = choice === undefined ? [] : [literal(lowerFirst(choice.name))];
  return `export const decode${name} = ${call('decoder', ...args, ...option)};`;
}
