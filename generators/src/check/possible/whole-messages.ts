import type { Field, Rule } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import { withShared, type SpecFile, type SpecFiles } from '../../load/spec.ts';
import { ruleFields } from '../../model/facts.ts';
import type { Role } from '../../model/protocol.ts';
import { remember } from '../../remember.ts';
import { messageSites, ruleSites, type MessageSite, type Site } from '../sites.ts';

/** A field of a message, with the keys of the shared field filled in. */
export interface WholeField {
  readonly field: Field;
  /** As it is written in its message. */
  readonly own: Field;
  /** Where a key of the field is written: in the message, or at the shared field. */
  readonly at: (key: keyof Field) => { readonly file: SpecFile<unknown>; readonly path: Path };
}

/** A message as it travels: a product's has the fields and rules of its operation, too, and the shared rules that fit it. */
export interface WholeMessage {
  readonly label: string;
  readonly role: Role;
  /** The file of the product, the operation or whatever else the message belongs to. */
  readonly file: SpecFile<unknown>;
  /** The operation whose request or response it is. */
  readonly operation: string | undefined;
  readonly fields: ReadonlyMap<string, WholeField>;
  readonly rules: readonly Site<Rule>[];
}

/** Every message, once for all rules that ask for them. */
export const wholeMessages = remember(buildMessages);

function buildMessages(files: SpecFiles): readonly WholeMessage[] {
  const sites = messageSites(files);
  const sharedRules = ruleSites(files).filter(({ file }) => file === files.parameters);
  const withProducts = files.operations.filter(({ data }) => data.discriminator !== undefined).map(({ source }) => source);
  const isCommon = new Set(withProducts);
  const common = new Map(
    sites.filter(({ file }) => isCommon.has(file.source)).map((site) => [`${site.role} ${site.file.id}`, site]),
  );
  const operationOf = new Map([
    ...files.operations.map(({ source, id }) => [source, id] as const),
    ...files.products.map(({ source, data }) => [source, data.operation] as const),
  ]);
  return sites.flatMap((site) => {
    const { label, role, file } = site;
    if (isCommon.has(file.source)) return [];
    const operation = operationOf.get(file.source);
    const parts = [common.get(`${role} ${operation}`) ?? [], site].flat();
    // The product's own word on a field counts.
    const fields = new Map(parts.flatMap((part) => fieldsOf(files, part)));
    const own = parts.toReversed().flatMap((part) => {
      return (part.value.rules ?? []).map((value, i): Site<Rule> => ({
        file: part.file,
        path: [...part.path, 'rules', i],
        value,
      }));
    });
    const fitting = sharedRules.filter(({ value }) => ruleFields(value).every((name) => fields.has(name)));
    return [{ label, role, file, operation, fields, rules: [...(role === 'request' ? fitting : []), ...own] }];
  });
}

function fieldsOf({ parameters }: SpecFiles, { file, path, role, value, shared }: MessageSite): [string, WholeField][] {
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
