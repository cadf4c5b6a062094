import { isOpen, valuesOf } from '../spec/codes.ts';
import { codeListFiles, payloads } from '../spec/files.ts';
import { exampleOf } from '../spec/wire.ts';
import { findProperty, resolved, type OpenApi, type Schema } from '../out/openapi.ts';
import { hiddenAs } from './data.ts';
import { itemOf, missingFacts, notIn, unless, unlike, type Expectations } from './expectations.ts';
import { besideFact } from './words.ts';

export interface ShownInOpenApi {
  readonly document: OpenApi;
  /** The object that has the field. */
  readonly parent: Schema;
  readonly schema: Schema;
  /** Whether it is the schema of a list's item. An item has no name, so it can't be required. */
  readonly isItem?: boolean;
}

/** The schema of the text, if a text or its parsed content is accepted. */
function textOf({ schema }: ShownInOpenApi): Schema {
  return schema.anyOf?.[0] ?? schema;
}

/** The schema of what a text or a list holds. */
function insideOf(shown: ShownInOpenApi): Schema | undefined {
  return textOf(shown).contentSchema ?? shown.schema;
}

const wireTypes: Readonly<Record<string, string>> = { list: 'array' };

export const openApiExpectations: Expectations<ShownInOpenApi> = {
  shared: () => [],
  type: (type, shown) => unlike(resolved(shown.document, textOf(shown)).type, wireTypes[type] ?? type),
  required: (required, { parent, isItem }, { path, raw }) => {
    if (isItem) return [];
    const name = path.split('.').at(-1) ?? '';
    // With aliases, no single name can be required. The tests of the validators check this.
    return unlike(parent.required?.includes(name) ?? false, required && raw.aliases === undefined);
  },
  described: (described, { schema }) => [
    ...unlike(schema['x-described'], described),
    ...notIn(schema.description ?? '', ['no page describes it']),
  ],
  description: (description, { schema }) => notIn(schema.description ?? '', [description]),
  length: ({ min, max }, shown, { raw }) => {
    const { minLength, maxLength, enum: listed } = textOf(shown);
    // A length beside a list of values has no effect, and some code generators crash on it.
    return raw.codes === undefined ? unlike([minLength, maxLength], [listed ? undefined : min, max]) : [];
  },
  // Some code generators cut off a slash at the end, so it is in brackets.
  pattern: ({ regex, means }, { schema }) => [
    ...unlike(schema.pattern?.replace(/\[\/\]$/, '/'), regex),
    ...notIn(schema.description ?? '', [means]),
  ],
  usual: ({ regex, means }, { schema }) => [
    ...unlike(schema['x-usual'], { regex, means }),
    ...notIn(schema.description ?? '', [means]),
  ],
  values: (values, { schema }, field) => {
    const key = isOpen(field) ? 'x-extensible-enum' : 'enum';
    const meanings = Object.fromEntries(values.map(({ value, means }) => [value, means]));
    const texts = values.flatMap(({ value, means, notes = [] }) => [`\`${value}\`: ${means}`, ...notes.map(({ text }) => text)]);
    return [
      ...unlike(
        schema[key],
        values.map(({ value }) => value),
      ),
      ...unlike(schema['x-enumDescriptions'], meanings),
      ...notIn(schema.description ?? '', texts),
    ];
  },
  codes: (_, { document, schema }, field) => {
    const { enum: closed, 'x-extensible-enum': open } = resolved(document, schema);
    return unlike(
      isOpen(field) ? open : closed,
      valuesOf(field).map(({ value }) => value),
    );
  },
  except: (except, { schema }) => unlike([schema.if, schema.then], [{ enum: except }, { not: {} }]),
  open: (open, { document, schema }) => unlike(resolved(document, schema)['x-extensible-enum'] !== undefined, open),
  default: (value, { schema }) => [...unlike(schema['x-default'], value), ...notIn(schema.description ?? '', [`\`${value}\``])],
  range: ({ min, max }, { schema }) => unlike([schema.minimum, schema.maximum], [min, max]),
  holds: (holds, shown) => [
    ...unlike(shown.schema['x-holds'], holds),
    ...(holds === 'json' ? unlike(textOf(shown).contentMediaType, 'application/json') : []),
    ...(holds === 'image' ? unlike(shown.schema.contentEncoding, 'base64') : []),
  ],
  endless: (texts, { schema }) => notIn(schema.description ?? '', [...texts, 'never']),
  formats: (formats, { schema }) => [
    ...unlike(schema['x-formats'], formats),
    ...notIn(
      schema.description ?? '',
      formats.map((format) => (format === '' ? 'an empty text' : `\`${format}\``)),
    ),
  ],
  shape: ({ payload, document, list }, shown, field) => {
    const inside = insideOf(shown);
    if (list) {
      const schema = inside?.items;
      return schema ? missingFacts(openApiExpectations, itemOf(field, list), { ...shown, schema, isItem: true }) : ['the items'];
    }
    const type =
      payloads.find(({ id }) => id === payload)?.data.name ??
      codeListFiles.find(({ id }) => id === document?.list)?.data.shapes?.[document?.shape ?? '']?.name;
    return unlike(inside?.$ref, `#/components/schemas/${type}`);
  },
  orObject: (_, { schema: { anyOf: [text, object] = [] } }) =>
    unless(object?.$ref !== undefined && object.$ref === text?.contentSchema?.$ref, 'a text or an object'),
  in: (place, { schema }) => unlike(schema['x-upstream']?.in, place),
  // The validators have functions to and from the SDK's types.
  sdkType: () => [],
  basis: (bases, { schema }) =>
    unlike(
      schema['x-basis'],
      bases.map(({ for: constraints, source, says }) => ({ for: constraints, source, says })),
    ),
  aliases: (aliases, { parent, schema }) => [
    ...aliases.filter((alias) => !findProperty(parent, alias).schema),
    ...notIn(
      schema.description ?? '',
      aliases.map((alias) => `\`${alias}\``),
    ),
  ],
  echoes: (name, { schema }) => notIn(schema.description ?? '', [`Returns \`${name}\``]),
  returnedWhen: (conditions, { schema }) => [
    ...unlike(schema['x-returned-when'], conditions),
    ...notIn(
      schema.description ?? '',
      conditions.flatMap(({ text, field, is = [] }) => [text ?? `\`${field}\``, ...is]),
    ),
  ],
  data: (category, { schema }, { raw }) => [
    ...unlike(schema['x-data'], category),
    ...unlike(schema['x-sensitive'], hiddenAs(raw)),
  ],
  kept: (id, { schema }) => unlike(schema['x-kept'], id),
  example: (_, { schema }, field) => unlike(schema.examples?.[0], exampleOf(field)),
  deprecated: ({ since, instead = '' }, { schema }) => notIn(schema.description ?? '', [`Deprecated since ${since}`, instead]),
  notes: (notes, { schema }) => [
    ...unlike(
      schema['x-notes']?.map(({ kind, text }) => ({ kind, text })),
      notes.map(({ kind, text }) => ({ kind, text })),
    ),
    ...notIn(
      schema.description ?? '',
      notes.map(({ text }) => text),
    ),
  ],
  limits: (limits, { schema }) => [
    ...unlike(
      schema['x-limits']?.map(({ id, value, unit }) => ({ id, value, unit })),
      limits.map(({ id, value, unit }) => ({ id, value, unit })),
    ),
    ...notIn(
      schema.description ?? '',
      limits.flatMap(({ description, value, unit }) => [description, value, unit]),
    ),
  ],
  source: (source, { schema }) => unlike(schema['x-source'], source),
  discrepancies: (discrepancies, { schema }) =>
    unlike(
      schema['x-discrepancies'] ?? [],
      besideFact(discrepancies).map(({ id }) => id),
    ),
};
