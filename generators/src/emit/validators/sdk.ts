import { lowerFirst } from '../../model/names.ts';
import type { Operation, Protocol } from '../../model/protocol.ts';
import { requestNames } from '../../model/shared-request.ts';
import { literal } from '../literals.ts';
import { call } from './source.ts';
import type { SourceCode } from '../module/source-code.ts';

/** The function that converts a request of the provider's SDK to one on the wire. */
export function fromSdkFunction({ name }: Pick<Operation, 'name'>): string {
  return `${lowerFirst(name)}FromSdk`;
}

/** The function for the other direction. */
export function toSdkFunction({ name }: Pick<Operation, 'name'>): string {
  return `${lowerFirst(name)}ToSdk`;
}

/** Both functions of every operation, if the spec has the names of the SDK. */
export function sdkFunctions({ operations, sdk }: Protocol): SourceCode[] {
  if (!sdk) return [];
  return operations.flatMap((operation) => {
    const lists = literal(sdkLists(operation));
    return [
      `export const ${fromSdkFunction(operation)} = ${call('fromSdk', lists)};`,
      `export const ${toSdkFunction(operation)} = ${call('toSdk', literal(requestNames(operation).join(' ')), lists)};`,
    ];
  });
}

/** The parameters that are JSON text on the wire and lists in the SDK. */
export function sdkLists({ variants }: Operation): string[] {
  const fields = variants.flatMap(({ request }) => request.fields.filter(({ sdkType }) => sdkType === 'list'));
  return [...new Set(fields.map(({ name }) => name))];
}
