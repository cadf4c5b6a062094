import { lowerFirst } from '../../model/names.ts';
import type { Operation, Protocol } from '../../model/protocol.ts';
import { requestNames } from '../../model/shared-request.ts';
import { literal } from '../literals.ts';
import { call, type Source } from './source.ts';

/** The function that turns a request of the provider's SDK into one as it travels. */
export function fromSdkFunction({ name }: Pick<Operation, 'name'>): string {
  return `${lowerFirst(name)}FromSdk`;
}

/** The function for the way back. */
export function toSdkFunction({ name }: Pick<Operation, 'name'>): string {
  return `${lowerFirst(name)}ToSdk`;
}

/** Both functions of every operation, if the spec says how the SDK names what travels. */
export function sdkFunctions({ operations, sdk }: Protocol): Source[] {
  if (!sdk) return [];
  return operations.flatMap((operation) => {
    const lists = literal(sdkLists(operation));
    return [
      `export const ${fromSdkFunction(operation)} = ${call('fromSdk', lists)};`,
      `export const ${toSdkFunction(operation)} = ${call('toSdk', literal(requestNames(operation).join(' ')), lists)};`,
    ];
  });
}

/** The parameters that travel as JSON text and are lists in the SDK. */
export function sdkLists({ variants }: Operation): string[] {
  const fields = variants.flatMap(({ request }) => request.fields.filter(({ sdkType }) => sdkType === 'list'));
  return [...new Set(fields.map(({ name }) => name))];
}
