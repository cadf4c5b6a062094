import { decodedResponses, decodedValue, type DecodedResponse } from '../../model/decoded.ts';
import { decodedName } from '../../model/names.ts';
import type { Code, Operation, Protocol } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { contradictionsName, accessTo } from './contradictions.ts';
import { call, record } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

export interface OutcomeReader {
  /** The function's name. */
  readonly name: string;
  /** The name of the union that it returns. */
  readonly type: string;
  readonly operation: Operation;
  readonly response: DecodedResponse['response'];
  /** Whether a code says that the verification isn't finished. */
  readonly hasUnfinished: boolean;
  /** The fields with the outcome, by their paths. */
  readonly fields: NonNullable<Operation['outcome']>;
}

/** The functions that return the outcome that an operation reports: `outcomeOf` if there is only one. */
export function outcomeReaders(protocol: Protocol): OutcomeReader[] {
  const found = decodedResponses(protocol).flatMap(({ operation, response }) =>
    operation?.outcome ? [{ operation, response, fields: operation.outcome }] : [],
  );
  return found.map((one) => ({
    ...one,
    name: found.length === 1 ? 'outcomeOf' : `outcomeOf${one.operation.name}`,
    type: `${one.operation.name}Outcome`,
    hasUnfinished: callCodes(protocol, one).some(({ outcome }) => outcome === 'unfinished'),
  }));
}

/** The codes that say how the call itself ended. */
function callCodes(protocol: Protocol, { response, fields }: Pick<OutcomeReader, 'response' | 'fields'>): readonly Code[] {
  const list = accessTo(protocol, response, fields.call)?.field.codeList;
  return protocol.codeLists.find(({ id }) => id === list)?.codes ?? [];
}

export function outcomeFunctions(protocol: Protocol): SourceCode[] {
  return outcomeReaders(protocol).map(({ name, operation, response, fields }) => {
    const read = (path: string, more = '') => `(v) => ${accessTo(protocol, response, path)?.access ?? 'undefined'}${more}`;
    const found = accessTo(protocol, response, fields.call);
    const codes = callCodes(protocol, { response, fields });
    const rules = record({
      call: read(fields.call, found && decodedValue(found.field).kind === 'code' ? '?.code' : ''),
      verdict: read(fields.verdict),
      reason: read(fields.reason),
      successes: literal(codes.filter(({ status = 0, failure }) => status < 300 && !failure).map(({ code }) => code)),
      unfinished: literal(codes.filter((code) => code.outcome === 'unfinished').map(({ code }) => code)),
      contradictions: contradictionsName(response),
      operation: literal(operation.id),
    });
    return `export const ${name} = ${call('outcome', rules, 'explainError')};`;
  });
}

/** The types that the union needs. */
export function reasonTypes(protocol: Protocol, { response, fields }: OutcomeReader): string[] {
  const reason = accessTo(protocol, response, fields.reason)?.field;
  return reason?.valuesType === undefined ? [] : [decodedName(reason.valuesType)];
}

/** The union that a reader returns, without kinds that no code has. */
export function declareOutcome(protocol: Protocol, { type, response, fields, hasUnfinished }: OutcomeReader): SourceCode {
  const reason = accessTo(protocol, response, fields.reason)?.field;
  const reasonType = reason?.valuesType === undefined ? 'string' : decodedName(reason.valuesType);
  const kinds = [
    `{ readonly kind: 'passed'; readonly reason: ${reasonType} | undefined }`,
    `{ readonly kind: 'failed'; readonly reason: ${reasonType} | undefined }`,
    `{ readonly kind: 'inconsistent'; readonly contradictions: readonly ContradictionFound[] }`,
    ...(hasUnfinished ? [`{ readonly kind: 'unfinished'; readonly explanation: Explanation }`] : []),
    `{ readonly kind: 'error'; readonly explanation: Explanation }`,
  ];
  return `export type ${type} =\n${kinds.map((kind) => `  | ${kind}`).join('\n')};`;
}
