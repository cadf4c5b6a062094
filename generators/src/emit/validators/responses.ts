import { decodedResponses, namesInside, type DecodedResponse } from '../../model/decoded.ts';
import { lowerFirst } from '../../model/names.ts';
import type { Protocol } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { contradictionsName, contradictionTable } from './contradictions.ts';
import { decoderName } from './decoders.ts';
import { shapeName } from './field-tables.ts';
import { call, lazily, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** The statements for the forms of responses, for contradictions in them, and for their decoders. */
export function responseFunctions(protocol: Protocol): SourceCode[] {
  return decodedResponses(protocol).flatMap((decoded) => [
    wrappedTable(protocol, decoded),
    contradictionTable(protocol, decoded.response),
    hasNameFunction(protocol, decoded),
    decodeFunction(decoded),
  ]);
}

/** The names that a validator needs to accept a response in any form and to find contradictions. Undefined if the message isn't a response. */
export function responseNames(
  protocol: Protocol,
  type: string,
): { wrapped: SourceCode; contradictions: readonly SourceCode[] } | undefined {
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

function wrappedTable({ sdk }: Protocol, decoded: DecodedResponse): SourceCode {
  const { fields } = decoded.response;
  const objects = fields.filter((field) => field.type === 'object' && field.fields.length > 0);
  const names = literal(fields.map(({ name }) => name).join(' '));
  return lazily(wrappedName(decoded), call('wrapped', names, ...(sdk ? [literal(objects.map(({ name }) => name))] : [])));
}

/** Whether an object has one of a message's names. A loop over the names would take ten times as long. */
function hasNameFunction(protocol: Protocol, decoded: DecodedResponse): SourceCode {
  const isIn = [...namesInside(protocol, decoded.response)].map((name) => `${literal(name)} in o`);
  return `const ${hasNameName(decoded)} = (o) => ${isIn.join(' || ') || 'false'};`;
}

function hasNameName({ name }: DecodedResponse): string {
  return `hasNameOf${name}`;
}

function decodeFunction(decoded: DecodedResponse): SourceCode {
  const { name, response, choice } = decoded;
  const parts = record({
    shape: shapeName(response.name),
    decode: decoderName(response.name),
    hasName: hasNameName(decoded),
    wrapped: wrappedName(decoded),
    contradictions: contradictionsName(response),
  });
  const option = choice === undefined ? [] : [literal(lowerFirst(choice.name))];
  return `export const decode${name} = ${call('decoder', parts, ...option)};`;
}
