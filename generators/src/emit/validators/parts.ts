import { decodedResponses, hasImages } from '../../model/decoded.ts';
import type { Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';
import type { GeneratedModule } from '../module/module-files.ts';
import type { EntryPoint } from './entry-points.ts';
import { explainsErrors } from './explain.ts';
import { entryPointNames } from './module.ts';
import { fromSdkFunction, toSdkFunction } from './sdk.ts';
import { outcomeReaders } from './outcome.ts';

/** A part of the package that can be imported by itself: the entry points of one operation, or of one callback. */
export interface Part {
  readonly name: string;
  readonly exports: readonly string[];
}

export function parts(protocol: Protocol, entryPoints: readonly EntryPoint[]): Part[] {
  const entryPointsOf = (types: readonly string[]) =>
    entryPoints.filter(({ type }) => types.includes(type)).flatMap(entryPointNames);
  const responses = decodedResponses(protocol);
  const errorDecoders = responses.filter(({ operation }) => !operation).map(({ name }) => `decode${name}`);
  const all = [
    ...protocol.operations.map((operation) => {
      const answers = operation.variants.map(({ response }) => response);
      const types = [...operation.variants.map(({ request }) => request.name), ...answers.map(({ name }) => name)];
      const unions = operation.discriminator === undefined ? [] : Object.values(unionNames(operation));
      const decoders = responses.filter((response) => response.operation === operation).map(({ name }) => `decode${name}`);
      const images = decoders.length > 0 && hasImages(protocol) ? ['imageBase64', 'imageBytes'] : [];
      const outcomes = outcomeReaders(protocol)
        .filter((reader) => reader.operation === operation)
        .map(({ name }) => name);
      const sdk = protocol.sdk ? [fromSdkFunction(operation), toSdkFunction(operation)] : [];
      return {
        name: operation.id,
        exports: [...entryPointsOf([...types, ...unions]), ...decoders, ...outcomes, ...sdk, ...images],
      };
    }),
    ...protocol.callbacks.map(({ id, name, query }) => ({ name: id, exports: [...entryPointsOf([query.name]), `parse${name}`] })),
    { name: 'redact', exports: ['redact', 'sensitivePaths'] },
    ...(explainsErrors(protocol) ? [{ name: 'errors', exports: ['explainError', ...errorDecoders] }] : []),
  ];
  // An operation may have the same name as the last part.
  const byName = new Map<string, string[]>();
  for (const { name, exports } of all) byName.set(name, [...(byName.get(name) ?? []), ...exports]);
  return [...byName].map(([name, exports]) => ({ name, exports }));
}

/** The declarations of a part; `index` is the module of the whole package. */
export function declarePart({ exports }: Part, index: string): Pick<GeneratedModule, 'links' | 'declarations'> {
  return {
    links: [
      { kind: 'export', names: exports, from: index },
      { kind: 'export-types', from: index },
    ],
    declarations: [],
  };
}
