import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import {
  camelCase,
  decodedName,
  documentNames,
  finderName,
  ownConstants,
  ownTypes,
  reservedWords,
  typeNames,
} from '../../model/names.ts';
import { duplicateNames, type LocatedName } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';
import { locatedIds } from '../located.ts';

/** Generated names must be unique: of types, constants and their keys, documents and operation ids. */
export const generatedNames: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* duplicateNames('operation or callback', calls(files));
    yield* duplicateNames('type', types(files), (name) => ownTypes.includes(name));
    yield* duplicateNames('constant', constants(files), (name) => ownConstants.includes(name) || reservedWords.has(name));
    yield* duplicateNames('limit', asKeys(locatedIds(files, 'limits')));
    yield* duplicateNames('endpoint', asKeys(endpoints(files)));
    yield* duplicateNames('document', asKeys(documents(files)));
  },
};

type File = Pick<SpecFile<unknown>, 'source'>;

function calls({ operations, callbacks }: SpecFiles): LocatedName[] {
  return [...operations, ...callbacks].map((file) => ({ name: file.data.name, file, path: ['name'] }));
}

function types({ service, operations, products, callbacks, payloads, documents: papers, codeLists }: SpecFiles): LocatedName[] {
  const at = (file: File, ...names: string[]) => names.map((name) => ({ name, file, path: ['name'] }));
  const shapes = codeLists.flatMap((file) =>
    Object.entries(file.data.shapes ?? {}).map(([shape, data]) => ({ file, shape, data })),
  );
  return [
    ...(service?.data.error ? [{ name: typeNames.error, file: service, path: ['error'] }] : []),
    ...operations.flatMap(({ data, ...file }) => [
      ...at(file, typeNames.request(data.name), ...received(typeNames.response(data.name))),
      ...(data.discriminator === undefined ? [] : at(file, typeNames.byProduct(data.name))),
    ]),
    ...products.flatMap((file) => {
      const operation = operations.find(({ id }) => id === file.data.operation)?.data.name ?? '';
      const { name } = file.data;
      return at(file, typeNames.request(operation, name), ...received(typeNames.response(operation, name)));
    }),
    ...callbacks.flatMap((file) => at(file, ...received(typeNames.query(file.data.name)))),
    ...payloads.flatMap((file) => at(file, ...received(file.data.name))),
    ...codeLists.flatMap((file) => at(file, ...received(file.data.name), typeNames.row(file.data.name))),
    ...shapes.flatMap(({ file, shape, data: { name } }) => {
      const names = [
        ...received(name),
        ...received(typeNames.byCode(name, file.data.name)),
        decodedName(typeNames.anyShape(name)),
      ];
      return names.map((one) => ({ name: one, file, path: ['shapes', shape, 'name'] }));
    }),
    ...papers.flatMap((file) => [
      ...at(file, file.data.name),
      ...shapes
        .filter(({ shape }) => Object.hasOwn(file.data.shapes, shape))
        .flatMap(({ data }) => at(file, ...received(typeNames.documentShape(file.data.name, data.name)))),
    ]),
  ];
}

/** The names of a received type and of its decoded form. */
function received(type: string): string[] {
  return [type, decodedName(type)];
}

function constants({ codeLists }: SpecFiles): LocatedName[] {
  return codeLists.flatMap((file) => [
    { name: camelCase(file.id), file, path: [], isFileName: true },
    { name: finderName(file.data.name), file, path: ['name'] },
  ]);
}

function endpoints({ service }: SpecFiles): LocatedName[] {
  const list = service?.data.endpoints ?? [];
  return service ? list.map(({ id }, i) => ({ name: id, file: service, path: ['endpoints', i, 'id'] })) : [];
}

/** There are OpenAPI documents for the whole protocol, for each product and for each upstream call, named after them. */
function documents({ service, operations, products }: SpecFiles): LocatedName[] {
  const { whole, upstream } = documentNames;
  const plain = operations.filter(({ data }) => data.discriminator === undefined);
  return [
    ...(service ? Object.values(whole(service.data.id)).map((name) => ({ name, file: service, path: ['id'] })) : []),
    ...products.map((file) => ({ name: file.id, file, path: ['name'] })),
    ...plain.map((file) => ({ name: upstream(file.id), file, path: ['name'] })),
    ...products.map((file) => ({ name: upstream(file.data.operation, file.id), file, path: ['name'] })),
  ];
}

function asKeys(names: readonly LocatedName[]): LocatedName[] {
  return names.map((located) => ({ ...located, key: camelCase(located.name) }));
}
