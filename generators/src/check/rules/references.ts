import type { Path } from '../../load/source.ts';
import type { SpecFiles } from '../../load/spec.ts';
import type { SpecCondition } from '../../load/generated/spec-types.ts';
import { codesIn } from '../listed-values.ts';
import type { ReferringFile } from '../unknown-reference.ts';
import { operationLeftOut, operationOf, requestFields } from '../request-fields.ts';
import { reference, unresolved, type NameReference } from '../reference.ts';
import type { CheckRule } from '../rule.ts';
import { scenarioReferences } from '../scenario-references.ts';
import {
  allSpecFiles,
  locatedFields,
  locatedKeys,
  locatedIds,
  locatedMessages,
  locatedReturnedWhen,
  locatedRules,
} from '../located.ts';

/** Every name that refers to something must refer to something that exists. */
export const references: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const all = [
      sourceReferences,
      fieldReferences,
      conditionReferences,
      returnCodeReferences,
      ownerReferences,
      flowReferences,
      scenarioReferences,
    ];
    yield* unresolved(all.flatMap((referencesOf) => [...referencesOf(files)]));
  },
};

function* sourceReferences(files: SpecFiles): Iterable<NameReference> {
  const known = Object.keys(files.sources?.data.sources ?? {});
  for (const file of allSpecFiles(files)) {
    for (const { path, key, value } of locatedKeys(file)) {
      if (key !== 'source') continue;
      if (typeof value === 'string') yield* reference(file, path, 'source', value, known);
      if (!Array.isArray(value)) continue;
      for (const [i, id] of value.entries()) yield* reference(file, [...path, i], 'source', String(id), known);
    }
  }
}

function* fieldReferences(files: SpecFiles): Iterable<NameReference> {
  const lists = files.codeLists.map(({ id }) => id);
  const payloads = files.payloads.map(({ id }) => id);
  const limits = locatedIds(files, 'limits').map(({ name }) => name);
  for (const { file, path, value, whole } of locatedFields(files)) {
    yield* reference(file, [...path, 'codes'], 'code list', value.codes, lists);
    yield* reference(file, [...path, 'kept'], 'limit', value.kept, limits);
    const codes = codesIn(files, whole.codes) ?? [];
    for (const [i, code] of (value.except ?? []).entries()) yield* reference(file, [...path, 'except', i], 'code', code, codes);
    yield* reference(file, [...path, 'shape', 'payload'], 'payload', value.shape?.payload, payloads);
    const document = value.shape?.document;
    if (!document) continue;
    const withShapes = files.codeLists.filter(({ data }) => data.shapes);
    const list = withShapes.find(({ id }) => id === document.list);
    const at = [...path, 'shape', 'document'];
    yield* reference(
      file,
      [...at, 'list'],
      'code list with shapes',
      document.list,
      withShapes.map(({ id }) => id),
    );
    if (list) yield* reference(file, [...at, 'shape'], 'shape', document.shape, Object.keys(list.data.shapes ?? {}));
  }
  for (const message of locatedMessages(files)) {
    const { file, path, value, shared } = message;
    const own = Object.keys(value.fields);
    for (const [name, field] of Object.entries(value.fields)) {
      const at = [...path, 'fields', name];
      if (field.shared) yield* reference(file, [...at, 'shared'], 'shared field', name, Object.keys(shared));
    }
    for (const { file: where, path: at, value: conditions } of locatedReturnedWhen(files, message)) {
      for (const [i, condition] of conditions.entries()) {
        if (condition.operation !== undefined) continue;
        const elsewhere = operationLeftOut(files, condition, operationOf(files, file));
        yield* reference(where, [...at, i, 'field'], 'field', condition.field, own, elsewhere);
      }
    }
  }
  const shapes = files.codeLists.flatMap(({ data }) => Object.keys(data.shapes ?? {}));
  for (const { data, ...file } of files.documents) {
    for (const shape of Object.keys(data.shapes)) {
      if (!shapes.includes(shape)) yield* reference(file, ['shapes', shape], 'shape', shape, shapes);
    }
  }
}

function* flowReferences(files: SpecFiles): Iterable<NameReference> {
  const file = files.service;
  const calls = [...files.operations, ...files.callbacks].map(({ id }) => id);
  const limits = locatedIds(files, 'limits').map(({ name }) => name);
  for (const [i, step] of (file?.data.flow ?? []).entries()) {
    if (!file) continue;
    yield* reference(file, ['flow', i, 'call'], 'operation or callback', step.call, calls);
    for (const [j, id] of (step.starts ?? []).entries()) {
      yield* reference(file, ['flow', i, 'starts', j], 'limit', id, limits);
    }
  }
}

function* conditionReferences(files: SpecFiles): Iterable<NameReference> {
  const all: [ReferringFile, Path, readonly SpecCondition[] | undefined][] = [
    ...locatedFields(files).map(({ file, path, value }): [ReferringFile, Path, SpecCondition[] | undefined] => [
      file,
      [...path, 'returnedWhen'],
      value.returnedWhen,
    ]),
    ...locatedRules(files).flatMap(({ file, path, value }): [ReferringFile, Path, SpecCondition[] | undefined][] => [
      [file, [...path, 'when'], value.when],
      [file, [...path, 'then'], value.then],
    ]),
    ...files.codeLists.flatMap(({ data, ...file }) =>
      (data.codes ?? []).map(({ returnedWhen }, i): [ReferringFile, Path, SpecCondition[] | undefined] => [
        file,
        ['codes', i, 'returnedWhen'],
        returnedWhen,
      ]),
    ),
  ];
  const operations = files.operations.map(({ id }) => id);
  for (const [file, path, conditions] of all) {
    for (const [i, { operation, field }] of (conditions ?? []).entries()) {
      if (operation === undefined) continue;
      yield* reference(file, [...path, i, 'operation'], 'operation', operation, operations);
      if (operations.includes(operation)) {
        yield* reference(file, [...path, i, 'field'], `request field of ${operation}`, field, requestFields(files, operation));
      }
    }
  }
}

function* returnCodeReferences(files: SpecFiles): Iterable<NameReference> {
  const codes = files.codeLists.flatMap(({ data }) =>
    (data.codes ?? []).filter((c) => c.status !== undefined).map((c) => c.code),
  );
  for (const { file, path, value } of locatedRules(files)) {
    yield* reference(file, [...path, 'prevents', 'code'], 'return code', value.prevents?.code, codes);
    yield* reference(file, [...path, 'exactlyOne', 'none', 'code'], 'return code', value.exactlyOne?.none?.code, codes);
    yield* reference(file, [...path, 'exactlyOne', 'several', 'code'], 'return code', value.exactlyOne?.several?.code, codes);
  }
  for (const { data, ...file } of files.operations) {
    yield* reference(file, ['breach', 'missing', 'code'], 'return code', data.breach?.missing?.code, codes);
    yield* reference(file, ['breach', 'invalid', 'code'], 'return code', data.breach?.invalid?.code, codes);
  }
}

/** The operation of each product and callback, and the products and operations of each code. */
function* ownerReferences(files: SpecFiles): Iterable<NameReference> {
  const operations = files.operations.map(({ id }) => id);
  const products = files.products.map(({ id }) => id);
  const plain = files.operations.filter(({ data }) => data.discriminator === undefined).map(({ id }) => id);
  const divided = files.operations.filter(({ data }) => data.discriminator !== undefined).map(({ id }) => id);
  for (const { data, ...file } of files.products) {
    const isPlain = plain.includes(data.operation);
    yield* reference(
      file,
      ['operation'],
      isPlain ? 'operation with products' : 'operation',
      data.operation,
      isPlain ? divided : operations,
    );
  }
  for (const { data, ...file } of files.callbacks) {
    yield* reference(file, ['operation'], 'operation', data.operation, operations);
    if (!operations.includes(data.operation)) continue;
    const fields = requestFields(files, data.operation);
    yield* reference(file, ['url'], 'request field', data.url, fields);
    for (const [name, { echoes }] of Object.entries(data.query.fields)) {
      yield* reference(file, ['query', 'fields', name, 'echoes'], 'request field', echoes, fields);
    }
  }
  for (const { data, ...file } of files.codeLists) {
    for (const [i, code] of (data.codes ?? []).entries()) {
      for (const [j, owner] of (code.returnedBy ?? []).entries()) {
        yield* reference(file, ['codes', i, 'returnedBy', j], 'product or operation', owner, [...products, ...plain]);
      }
      for (const name of Object.keys(code.attributes ?? {})) {
        const known = Object.keys(data.attributes ?? {});
        yield* reference(file, ['codes', i, 'attributes', name], 'attribute', name, known);
      }
    }
  }
  for (const { data, ...file } of files.documents) {
    for (const [i, code] of data.codes.entries()) {
      for (const [j, product] of code.products.entries()) {
        yield* reference(file, ['codes', i, 'products', j], 'product', product, products);
      }
    }
  }
}
