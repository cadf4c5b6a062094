import { decodedResponses, hasImages } from '../../model/decoded.ts';
import type { Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';
import type { GeneratedModule } from '../module/module-files.ts';
import type { Door } from './doors.ts';
import { explainsErrors } from './explain.ts';
import { doorNames } from './module.ts';
import { fromSdkFunction, toSdkFunction } from './sdk.ts';
import { outcomeReaders } from './outcome.ts';

/** A part of the package that can be imported by itself: the doors of one operation, or of one callback. */
export interface Part {
  readonly name: string;
  readonly exports: readonly string[];
}

export function parts(protocol: Protocol, doors: readonly Door[]): Part[] {
  const doorsOf = (types: readonly string[]) => doors.filter(({ type }) => types.includes(type)).flatMap(doorNames);
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
      return { name: operation.id, exports: [...doorsOf([...types, ...unions]), ...decoders, ...outcomes, ...sdk, ...images] };
    }),
    ...protocol.callbacks.map(({ id, name, query }) => ({ name: id, exports: [...doorsOf([query.name]), `parse${name}`] })),
    { name: 'redact', exports: ['redact', 'sensitivePaths'] },
    ...(explainsErrors(protocol) ? [{ name: 'errors', exports: ['explainError', ...errorDecoders] }] : []),
  ];
  // An operation may have the name of the last.
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
