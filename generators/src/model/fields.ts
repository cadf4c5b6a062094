import { withShared, type Spec } from '../load/spec.ts';
import type { Field as RawField, Fields as RawFields, Shape as RawShape } from '../load/generated/spec-types.ts';
import { codesOf } from './codes.ts';
import { sensitivityOf, strictest } from './data-categories.ts';
import { dataInside, isListed } from './data-inside.ts';
import { toBases, toConditions, toDiscrepancies, toJson, toLimits, toNotes } from './facts.ts';
import type { CodeList, Field, Shape, Sources, Value } from './protocol.ts';

/** What the fields of one message are read against. */
export interface FieldContext {
  readonly spec: Spec;
  readonly codeLists: readonly CodeList[];
  /** Where `shared: true` looks. */
  readonly shared: RawFields;
  /** The product, or the operation without products, whose codes a field takes. */
  readonly owner: string | undefined;
  /** Stands before the field's name in `where` of limits and discrepancies. */
  readonly where: string;
  /** Where facts without a source of their own are from. */
  readonly source: Sources;
}

/** Dotted names to a tree, in the order of the spec. */
export function buildFields(raw: RawFields, context: FieldContext): Field[] {
  return buildLevel(Object.entries(raw), '', context);
}

/** The same of a request, whose parameters travel in the query where nothing else is said. */
export function buildParameters(raw: RawFields, context: FieldContext): Field[] {
  return buildFields(raw, context).map((field) => ({ ...field, in: field.in ?? 'query' }));
}

function buildLevel(entries: readonly (readonly [string, RawField])[], prefix: string, context: FieldContext): Field[] {
  const here = entries.filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'));
  return here.map(([path, own]) => {
    return buildField(path.slice(prefix.length), path, own, buildLevel(entries, `${path}.`, context), context);
  });
}

function buildField(name: string, path: string, given: RawField, fields: Field[], context: FieldContext): Field {
  const raw = withShared(given, path, context.shared);
  const source = raw.source ?? context.source;
  const where = `${context.where} ${path}`;
  const list = context.codeLists.find(({ id }) => id === raw.codes);
  const except = raw.except ?? [];
  const codes = list ? codesOf(list, context.owner).filter(({ code }) => !except.includes(code)) : [];
  const open = raw.open ?? list?.open ?? false;
  const values: Value[] = list
    ? codes.map(({ code, means, deprecated, notes, source }) => ({
        value: code,
        means,
        flag: undefined,
        deprecated,
        notes,
        source,
      }))
    : (raw.values ?? []).map((value) => ({
        value: value.value,
        means: value.means,
        flag: value.flag,
        deprecated: value.deprecated,
        notes: toNotes(value.notes, value.source ?? source),
        source: value.source ?? source,
      }));
  const inside = dataInside(raw.shape, context.spec);
  return {
    kind: 'field',
    name,
    path,
    type: raw.type ?? 'string',
    described: raw.described ?? true,
    required: raw.required ?? false,
    description: raw.description ?? '',
    length: raw.length,
    pattern: raw.pattern,
    usual: raw.usual,
    values,
    valuesType: list && codes.length === list.codes.length && open === list.open ? list.name : undefined,
    codeList: list?.id,
    except,
    open,
    default: typeof raw.default === 'string' ? raw.default : undefined,
    range: raw.range,
    holds: raw.holds,
    formats: raw.formats ?? [],
    endless: raw.endless ?? [],
    shape: raw.shape && buildShape(raw.shape, name, path, context),
    orObject: raw.orObject ?? false,
    in: raw.in,
    sdkType: raw.sdkType,
    basis: toBases(raw.basis),
    aliases: raw.aliases ?? [],
    echoes: raw.echoes,
    returnedWhen: toConditions(raw.returnedWhen),
    data: raw.data,
    dataInside: inside.categories,
    sensitive: strictest([sensitivityOf(raw.data, isListed(raw)), inside.sensitivity]),
    kept: raw.kept,
    example: raw.example === undefined ? undefined : toJson(raw.example),
    deprecated: raw.deprecated,
    limits: toLimits(raw.limits, where),
    notes: toNotes(raw.notes, source),
    source,
    discrepancies: toDiscrepancies(raw.discrepancies, where),
    fields,
  };
}

function buildShape(raw: RawShape, name: string, path: string, context: FieldContext): Shape | undefined {
  if (raw.list) return { kind: 'list', item: buildField(name, path, raw.list, [], context) };
  if (raw.payload !== undefined) {
    const payload = context.spec.payloads.find(({ id }) => id === raw.payload);
    return payload && { kind: 'payload', type: payload.data.name };
  }
  if (raw.document) {
    const { list, shape } = raw.document;
    const found = context.codeLists.find(({ id }) => id === list)?.shapes.find((s) => s.shape === shape);
    return found && { kind: 'document', type: found.name, list, shape };
  }
  return undefined;
}
