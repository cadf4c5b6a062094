import { lowerFirst } from '../../model/names.ts';
import type { Code, CodeFamily, Protocol } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { call } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** Whether the spec says enough of failed calls to explain them. */
export function explainsErrors({ error, codeLists }: Protocol): boolean {
  return error !== undefined && codeLists.some(({ codes, families }) => [...codes, ...families].some(({ failure }) => failure));
}

/** The function that explains a failed call. */
export function explainFunction(protocol: Protocol): SourceCode[] {
  if (!explainsErrors(protocol)) return [];
  return [`export const explainError = ${call('explainer', literal(knownErrors(protocol)))};`];
}

function knownErrors({ error, codeLists, operations, sdk }: Protocol) {
  const fields = error?.fields ?? [];
  const code = fields.filter(({ codeList }) => codeList !== undefined);
  const lists = codeLists.filter(({ id, isCommon }) => isCommon || code.some(({ codeList }) => codeList === id));
  const codes = lists.flatMap((list) => list.codes);
  const inSdk = (names: readonly string[]) => (sdk ? [...names, ...names.map(lowerFirst)] : [...names]);
  return {
    codes: codes.flatMap((entry) => known(entry.code, entry)),
    families: lists.flatMap((list) => list.families.flatMap((family) => known(family.prefix, family))),
    successes: codes.filter(({ status, failure }) => status !== undefined && status < 300 && !failure).map((entry) => entry.code),
    codeNames: inSdk(code.map(({ name }) => name)),
    idNames: inSdk(fields.filter(({ holds }) => holds === 'id').map(({ name }) => name)),
    safe: Object.fromEntries(operations.flatMap(({ id, repeating }) => (repeating ? [[id, repeating.safe]] : []))),
  };
}

function known(code: string, { advice, failure }: Pick<Code | CodeFamily, 'advice' | 'failure'>) {
  return failure ? [{ code, ...(advice !== undefined && { advice }), failure }] : [];
}
