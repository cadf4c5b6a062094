import type { SpecField, SpecRule } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import { withShared, type SpecFile, type SpecFiles } from '../../load/spec.ts';
import { ruleFields } from '../../model/facts.ts';
import type { Role } from '../../model/protocol.ts';
import { remember } from '../../remember.ts';
import { locatedMessages, locatedRules, type LocatedMessage, type Located } from '../located.ts';

/** A field of a message, with the keys of the shared field filled in. */
export interface WholeField {
  readonly field: SpecField;
  /** The field as written in its message, without the shared keys. */
  readonly own: SpecField;
  /** Where a key of the field is defined: in the message, or at the shared field. */
  readonly at: (key: keyof SpecField) => { readonly file: SpecFile<unknown>; readonly path: Path };
}

/** A message as it is sent: with the fields and rules of its operation, and with the shared rules that apply to it. */
export interface WholeMessage {
  readonly label: string;
  readonly role: Role;
  /** The file that the message belongs to, such as that of its product or operation. */
  readonly file: SpecFile<unknown>;
  /** The operation whose request or response it is. */
  readonly operation: string | undefined;
  readonly fields: ReadonlyMap<string, WholeField>;
  readonly rules: readonly Located<SpecRule>[];
}

/** Every message. Built once, because several rules need them. */
export const wholeMessages = remember(buildMessages);

function buildMessages(files: SpecFiles): readonly WholeMessage[] {
  const all = locatedMessages(files);
  const sharedRules = locatedRules(files).filter(({ file }) => file === files.parameters);
  const withProducts = files.operations.filter(({ data }) => data.discriminator !== undefined).map(({ source }) => source);
  const isCommon = new Set(withProducts);
  const common = new Map(
    all.filter(({ file }) => isCommon.has(file.source)).map((message) => [`${message.role} ${message.file.id}`, message]),
  );
  const operationOf = new Map([
    ...files.operations.map(({ source, id }) => [source, id] as const),
    ...files.products.map(({ source, data }) => [source, data.operation] as const),
  ]);
  return all.flatMap((message) => {
    const { label, role, file } = message;
    if (isCommon.has(file.source)) return [];
    const operation = operationOf.get(file.source);
    const parts = [common.get(`${role} ${operation}`) ?? [], message].flat();
    // If both define a field, the product's definition replaces that of its operation.
    const fields = new Map(parts.flatMap((part) => fieldsOf(files, part)));
    const own = parts.toReversed().flatMap((part) => {
      return (part.value.rules ?? []).map((value, i): Located<SpecRule> => ({
        file: part.file,
        path: [...part.path, 'rules', i],
        value,
      }));
    });
    const fitting = sharedRules.filter(({ value }) => ruleFields(value).every((name) => fields.has(name)));
    return [{ label, role, file, operation, fields, rules: [...(role === 'request' ? fitting : []), ...own] }];
  });
}

function fieldsOf({ parameters }: SpecFiles, { file, path, role, value, shared }: LocatedMessage): [string, WholeField][] {
  return Object.entries(value.fields).map(([name, own]) => {
    const here = [...path, 'fields', name];
    const there = [role === 'request' ? 'request' : 'response', name];
    const at: WholeField['at'] = (key) =>
      own[key] === undefined && own.shared && parameters
        ? { file: parameters, path: [...there, key] }
        : { file, path: [...here, key] };
    return [name, { field: withShared(own, name, shared), own, at }];
  });
}
