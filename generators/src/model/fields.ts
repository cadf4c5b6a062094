import { allCarried } from './all-carried.ts';
import { withShared, type Spec } from '../load/spec.ts';
import type { SpecField, SpecFields, SpecShape, SpecValue } from '../load/generated/spec-types.ts';
import { codesOf } from './codes.ts';
import { sensitivityOf, strictest } from './data-categories.ts';
import { dataInside, isListed } from './data-inside.ts';
import { toBases, toConditions, toDiscrepancies, toJson, toLimits, toNotes } from './facts.ts';
import type { Code, CodeList, Field, Shape, Sources, Value } from './protocol.ts';

/** What building the fields of a message depends on. */
export interface FieldContext {
  readonly spec: Spec;
  readonly codeLists: readonly CodeList[];
  /** The fields of parameters.yaml that `shared: true` refers to. */
  readonly shared: SpecFields;
  /** The id of the product, or of the operation without products. A field with codes has those that belong to it. */
  readonly owner: string | undefined;
  /** The message in words. In `where` of limits and discrepancies, it comes before the path of the field. */
  readonly where: string;
  /** The sources of facts that don't name their own. */
  readonly source: Sources;
}

/** Builds the tree of fields from the dotted names of the spec, and keeps their order. */
export function buildFields(raw: SpecFields, context: FieldContext): Field[] {
  return buildLevel(Object.entries(raw), '', context);
}

/** Like `buildFields`, for a request: its parameters are sent in the query unless the spec says otherwise. */
export function buildParameters(raw: SpecFields, context: FieldContext): Field[] {
  return buildFields(raw, context).map((field) => ({ ...field, in: field.in ?? 'query' }));
}

function buildLevel(entries: readonly (readonly [string, SpecField])[], prefix: string, context: FieldContext): Field[] {
  const here = entries.filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'));
  return here.map(([path, own]) => {
    return buildField(path.slice(prefix.length), path, own, buildLevel(entries, `${path}.`, context), context);
  });
}

function buildField(name: string, path: string, given: SpecField, fields: Field[], context: FieldContext): Field {
  const raw = withShared(given, path, context.shared);
  const {
    shared: _shared, // resolved here
    codes,
    values,
    notes,
    limits,
    discrepancies,
    shape,
    basis,
    returnedWhen,
    default: defaultValue,
    example,
    source = context.source,
    type = 'string',
    required = false,
    description = '',
    described = true,
    except = [],
    formats = [],
    endless = [],
    orObject = false,
    aliases = [],
    open: ownOpen,
    length,
    pattern,
    usual,
    range,
    holds,
    in: location,
    sdkType,
    echoes,
    data,
    kept,
    deprecated,
    ...rest
  } = raw;
  allCarried(rest);
  const where = `${context.where} ${path}`;
  const list = context.codeLists.find(({ id }) => id === codes);
  const codesOfOwner = list ? codesOf(list, context.owner).filter(({ code }) => !except.includes(code)) : [];
  const open = ownOpen ?? list?.open ?? false;
  const inside = dataInside(shape, context.spec);
  return {
    kind: 'field',
    name,
    path,
    type,
    described,
    required,
    description,
    length,
    pattern,
    usual,
    values: list ? codesOfOwner.map(codeValue) : (values ?? []).map((value) => ownValue(value, source)),
    valuesType: list && codesOfOwner.length === list.codes.length && open === list.open ? list.name : undefined,
    codeList: list?.id,
    except,
    open,
    default: typeof defaultValue === 'string' ? defaultValue : undefined,
    range,
    holds,
    formats,
    endless,
    shape: shape && buildShape(shape, name, path, context),
    orObject,
    in: location,
    sdkType,
    basis: toBases(basis),
    aliases,
    echoes,
    returnedWhen: toConditions(returnedWhen),
    data,
    dataInside: inside.categories,
    sensitive: strictest([sensitivityOf(data, isListed(raw)), inside.sensitivity]),
    kept,
    example: example === undefined ? undefined : toJson(example),
    deprecated,
    limits: toLimits(limits, where),
    notes: toNotes(notes, source),
    source,
    discrepancies: toDiscrepancies(discrepancies, where),
    fields,
  };
}

function codeValue({ code, means, deprecated, notes, source }: Code): Value {
  return { value: code, means, flag: undefined, deprecated, notes, source };
}

function ownValue({ value, means, flag, deprecated, notes, source, ...rest }: SpecValue, outer: Sources): Value {
  allCarried(rest);
  return { value, means, flag, deprecated, notes: toNotes(notes, source ?? outer), source: source ?? outer };
}

function buildShape(raw: SpecShape, name: string, path: string, context: FieldContext): Shape | undefined {
  const { list: item, payload: id, document, ...rest } = raw;
  allCarried(rest);
  if (item) return { kind: 'list', item: buildField(name, path, item, [], context) };
  if (id !== undefined) {
    const payload = context.spec.payloads.find((one) => one.id === id);
    return payload && { kind: 'payload', type: payload.data.name };
  }
  if (document) {
    const { list, shape, ...rest } = document;
    allCarried(rest);
    const found = context.codeLists.find(({ id }) => id === list)?.shapes.find((s) => s.shape === shape);
    return found && { kind: 'document', type: found.name, list, shape };
  }
  return undefined;
}
