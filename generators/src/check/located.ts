import type { Path } from '../load/source.ts';
import { withShared, type SpecFile, type SpecFiles } from '../load/spec.ts';
import type { SpecCondition, SpecField, SpecFields, SpecMessage, SpecRule } from '../load/generated/spec-types.ts';
import type { LocatedName } from './duplicate-names.ts';
import type { Role } from '../model/protocol.ts';
import { remember } from '../remember.ts';

// Finds things in the spec files together with their location, so that rules needn't know the layout of the files. Most rules ask
// for the same things, so they are found once.

/** A part of the spec with its location. */
export interface Located<T> {
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  readonly value: T;
}

export interface LocatedMessage extends Located<SpecMessage> {
  /** The name of the message in problems. */
  readonly label: string;
  readonly role: Role;
  /** The shared fields that it can use. */
  readonly shared: SpecFields;
}

export interface LocatedField extends Located<SpecField> {
  readonly name: string;
  /** With the keys of the shared field filled in. */
  readonly whole: SpecField;
  /** The shared field that it uses. Problems of the shared field are reported at its definition. */
  readonly shared: SpecField | undefined;
  /** Whether it describes the items of a list. */
  readonly isItem: boolean;
}

export const locatedMessages = remember((files: SpecFiles): readonly LocatedMessage[] => {
  const { service, parameters, operations, products, callbacks, payloads, documents } = files;
  const { request = {}, response = {} } = parameters?.data ?? {};
  const shared: Readonly<Record<Role, SpecFields>> = { request, response, error: response, query: {}, payload: {} };
  const located = (
    role: Role,
    file: SpecFile<unknown>,
    path: Path,
    value: SpecMessage | undefined,
    label: string,
  ): LocatedMessage[] => (value ? [{ role, file, path, value, label, shared: shared[role] }] : []);
  return [
    ...(service ? located('error', service, ['error'], service.data.error, 'the error body') : []),
    ...[...operations, ...products].flatMap((file) => [
      ...located('request', file, ['request'], file.data.request, `the request of ${file.data.name}`),
      ...located('response', file, ['response'], file.data.response, `the response of ${file.data.name}`),
    ]),
    ...callbacks.flatMap((file) => located('query', file, ['query'], file.data.query, `the query of ${file.data.name}`)),
    ...payloads.flatMap((file) => located('payload', file, [], file.data, `the payload ${file.data.name}`)),
    ...documents.flatMap((file) =>
      Object.entries(file.data.shapes).flatMap(([shape, value]) =>
        located('payload', file, ['shapes', shape], value, `the shape ${shape} of ${file.data.label}`),
      ),
    ),
  ];
});

/** Every field of the spec, including the items of lists. */
export const locatedFields = remember((files: SpecFiles): readonly LocatedField[] => {
  const { parameters } = files;
  const library = (key: 'request' | 'response'): LocatedField[] =>
    parameters?.data[key] ? inFields(parameters, [key], parameters.data[key], {}) : [];
  return [
    ...library('request'),
    ...library('response'),
    ...locatedMessages(files).flatMap(({ file, path, value, shared }) =>
      inFields(file, [...path, 'fields'], value.fields, shared),
    ),
  ];
});

function inFields(file: SpecFile<unknown>, path: Path, fields: SpecFields, shared: SpecFields): LocatedField[] {
  return Object.entries(fields).flatMap(([name, value]) => inField(file, [...path, name], name, value, shared));
}

function inField(
  file: SpecFile<unknown>,
  path: Path,
  name: string,
  value: SpecField,
  shared: SpecFields,
  isItem = false,
): LocatedField[] {
  const whole = withShared(value, name, shared);
  const item = value.shape?.list;
  const known = value.shared && Object.hasOwn(shared, name) ? shared[name] : undefined;
  return [
    { file, path, name, value, whole, shared: known, isItem },
    ...(item ? inField(file, [...path, 'shape', 'list'], `an item of ${name}`, item, {}, true) : []),
  ];
}

/** The `returnedWhen` of each field of a message, located at the field or at the shared field that it uses. */
export function locatedReturnedWhen({ parameters }: SpecFiles, message: LocatedMessage): Located<readonly SpecCondition[]>[] {
  const { file, path, role, value, shared } = message;
  return Object.entries(value.fields).flatMap(([name, field]) => {
    const conditions = withShared(field, name, shared).returnedWhen;
    if (!conditions) return [];
    if (field.returnedWhen || !parameters) return [{ file, path: [...path, 'fields', name, 'returnedWhen'], value: conditions }];
    return [{ file: parameters, path: [role === 'request' ? 'request' : 'response', name, 'returnedWhen'], value: conditions }];
  });
}

/** Every rule across fields with its location. */
export const locatedRules = remember((files: SpecFiles): readonly Located<SpecRule>[] => {
  const { parameters } = files;
  const list = (file: SpecFile<unknown>, path: Path, rules: readonly SpecRule[] | undefined): Located<SpecRule>[] =>
    (rules ?? []).map((value, i) => ({ file, path: [...path, 'rules', i], value }));
  return [
    ...(parameters ? list(parameters, [], parameters.data.rules) : []),
    ...locatedMessages(files).flatMap(({ file, path, value }) => list(file, path, value.rules)),
  ];
});

/** A key of the spec language with its value. */
export interface LocatedKey extends Located<unknown> {
  readonly key: string;
}

/** Every key of a file that is a word of the spec language, without the names and the data of the protocol. */
export const locatedKeys = remember((file: SpecFile<unknown>): readonly LocatedKey[] => [...keysIn(file, [], file.data)]);

function* keysIn(file: SpecFile<unknown>, path: Path, data: unknown): Iterable<LocatedKey> {
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, key];
    const isWord = !Array.isArray(data) && !namesFields(path) && !namesThings.has(String(path.at(-1)));
    if (isWord && holdsData(key, path)) continue;
    if (isWord) yield { file, path: here, value, key };
    yield* keysIn(file, here, value);
  }
}

/** Maps whose keys are names of the protocol or ids. */
const namesThings = new Set(['headers', 'attributes', 'shapes', 'sources']);

function namesFields(path: Path): boolean {
  return path.at(-1) === 'fields' || (path.length === 1 && (path[0] === 'request' || path[0] === 'response'));
}

/** Keys of scenarios whose value has names of fields as keys. */
const dataOfScenarios = new Set(['answer', 'callback', 'forms']);

/** Whether the value of a key is data of the protocol, such as an example or the attributes of a code. */
function holdsData(key: string, path: Path): boolean {
  return (
    dataOfScenarios.has(key) ||
    key === 'example' ||
    key === 'attributes' ||
    key === 'headers' ||
    (key === 'value' && path.at(-2) === 'examples')
  );
}

/** The id of every limit or discrepancy in the spec. */
export function locatedIds(files: SpecFiles, wanted: 'limits' | 'discrepancies'): LocatedName[] {
  const lists = allSpecFiles(files).flatMap((file) => locatedKeys(file).filter(({ key }) => key === wanted));
  return lists.flatMap(({ file, path, value }) =>
    (Array.isArray(value) ? value : []).map((item, i) => ({ name: String(Object(item)['id']), file, path: [...path, i, 'id'] })),
  );
}

export const allSpecFiles = remember((files: SpecFiles): readonly SpecFile<unknown>[] => {
  const { service, sources, parameters, guide, operations, callbacks, products, payloads, documents, codeLists, scenarios } =
    files;
  const roots = [service, sources, parameters, guide].filter((file) => file !== undefined);
  return [...roots, ...operations, ...callbacks, ...products, ...payloads, ...documents, ...codeLists, ...scenarios];
});
