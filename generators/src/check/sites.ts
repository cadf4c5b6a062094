import type { Path } from '../load/source.ts';
import { withShared, type SpecFile, type SpecFiles } from '../load/spec.ts';
import type { Condition, Field, Fields, Message, Rule } from '../load/generated/spec-types.ts';
import type { NameSite } from './once.ts';
import type { Role } from '../model/protocol.ts';

// Where things stand in the files, so that a rule walks them without knowing the files' forms.

/** A thing of the spec with the place it stands at. */
export interface Site<T> {
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  readonly value: T;
}

export interface MessageSite extends Site<Message> {
  /** For people: which message it is. */
  readonly label: string;
  readonly role: Role;
  /** Where its shared fields come from. */
  readonly shared: Fields;
}

export interface FieldSite extends Site<Field> {
  readonly name: string;
  /** With the keys of the shared field filled in. */
  readonly whole: Field;
  /** The shared field that it is: what is wrong with that one is told where it stands. */
  readonly shared: Field | undefined;
  /** Whether it stands for the items of a list. */
  readonly isItem: boolean;
}

export function messageSites(files: SpecFiles): MessageSite[] {
  const { service, parameters, operations, products, callbacks, payloads, documents } = files;
  const { request = {}, response = {} } = parameters?.data ?? {};
  const shared: Readonly<Record<Role, Fields>> = { request, response, error: response, query: {}, payload: {} };
  const site = (role: Role, file: SpecFile<unknown>, path: Path, value: Message | undefined, label: string): MessageSite[] =>
    value ? [{ role, file, path, value, label, shared: shared[role] }] : [];
  return [
    ...(service ? site('error', service, ['error'], service.data.error, 'the error body') : []),
    ...[...operations, ...products].flatMap((file) => [
      ...site('request', file, ['request'], file.data.request, `the request of ${file.data.name}`),
      ...site('response', file, ['response'], file.data.response, `the response of ${file.data.name}`),
    ]),
    ...callbacks.flatMap((file) => site('query', file, ['query'], file.data.query, `the query of ${file.data.name}`)),
    ...payloads.flatMap((file) => site('payload', file, [], file.data, `the payload ${file.data.name}`)),
    ...documents.flatMap((file) =>
      Object.entries(file.data.shapes).flatMap(([shape, value]) =>
        site('payload', file, ['shapes', shape], value, `the shape ${shape} of ${file.data.label}`),
      ),
    ),
  ];
}

/** Every field that is written down, those inside lists too. */
export function fieldSites(files: SpecFiles): FieldSite[] {
  const { parameters } = files;
  const library = (key: 'request' | 'response'): FieldSite[] =>
    parameters?.data[key] ? inFields(parameters, [key], parameters.data[key], {}) : [];
  return [
    ...library('request'),
    ...library('response'),
    ...messageSites(files).flatMap(({ file, path, value, shared }) => inFields(file, [...path, 'fields'], value.fields, shared)),
  ];
}

function inFields(file: SpecFile<unknown>, path: Path, fields: Fields, shared: Fields): FieldSite[] {
  return Object.entries(fields).flatMap(([name, value]) => inField(file, [...path, name], name, value, shared));
}

function inField(file: SpecFile<unknown>, path: Path, name: string, value: Field, shared: Fields, isItem = false): FieldSite[] {
  const whole = withShared(value, name, shared);
  const item = value.shape?.list;
  const known = value.shared && Object.hasOwn(shared, name) ? shared[name] : undefined;
  return [
    { file, path, name, value, whole, shared: known, isItem },
    ...(item ? inField(file, [...path, 'shape', 'list'], `an item of ${name}`, item, {}, true) : []),
  ];
}

/** When each field of a message is returned, where that is said: with the field, or with the shared field that it is. */
export function returnedWhenSites({ parameters }: SpecFiles, message: MessageSite): Site<readonly Condition[]>[] {
  const { file, path, role, value, shared } = message;
  return Object.entries(value.fields).flatMap(([name, field]) => {
    const conditions = withShared(field, name, shared).returnedWhen;
    if (!conditions) return [];
    if (field.returnedWhen || !parameters) return [{ file, path: [...path, 'fields', name, 'returnedWhen'], value: conditions }];
    return [{ file: parameters, path: [role === 'request' ? 'request' : 'response', name, 'returnedWhen'], value: conditions }];
  });
}

/** Every rule across fields with its place. */
export function ruleSites(files: SpecFiles): Site<Rule>[] {
  const { parameters } = files;
  const list = (file: SpecFile<unknown>, path: Path, rules: readonly Rule[] | undefined): Site<Rule>[] =>
    (rules ?? []).map((value, i) => ({ file, path: [...path, 'rules', i], value }));
  return [
    ...(parameters ? list(parameters, [], parameters.data.rules) : []),
    ...messageSites(files).flatMap(({ file, path, value }) => list(file, path, value.rules)),
  ];
}

/** A key of the spec's own with what stands under it. */
export interface KeySite extends Site<unknown> {
  readonly key: string;
}

/** Every key that is a word of the spec language, wherever it stands; not the names and the data of the protocol. */
export function* keySites(file: SpecFile<unknown>): Iterable<KeySite> {
  yield* keysIn(file, [], file.data);
}

function* keysIn(file: SpecFile<unknown>, path: Path, data: unknown): Iterable<KeySite> {
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

/** Keys of scenarios under which the names are those of fields. */
const dataOfScenarios = new Set(['answer', 'callback', 'forms']);

/** Whether what stands under a key is data of the protocol: examples, and what a code's attributes say. */
function holdsData(key: string, path: Path): boolean {
  return (
    dataOfScenarios.has(key) ||
    key === 'example' ||
    key === 'attributes' ||
    key === 'headers' ||
    (key === 'value' && path.at(-2) === 'examples')
  );
}

/** Every item of every list that stands under a key, wherever in the spec. */
export function listed(files: SpecFiles, wanted: 'limits' | 'discrepancies'): NameSite[] {
  const lists = allSpecFiles(files).flatMap((file) => [...keySites(file)].filter(({ key }) => key === wanted));
  return lists.flatMap(({ file, path, value }) =>
    (Array.isArray(value) ? value : []).map((item, i) => ({ name: String(Object(item)['id']), file, path: [...path, i, 'id'] })),
  );
}

export function allSpecFiles(files: SpecFiles): SpecFile<unknown>[] {
  const { service, sources, parameters, guide, operations, callbacks, products, payloads, documents, codeLists, scenarios } =
    files;
  const roots = [service, sources, parameters, guide].filter((file) => file !== undefined);
  return [...roots, ...operations, ...callbacks, ...products, ...payloads, ...documents, ...codeLists, ...scenarios];
}
