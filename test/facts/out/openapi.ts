import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecCondition, SpecFieldBasis, SpecRule } from '../../../generators/dist/load/generated/spec-types.js';
import { generated } from './generated.ts';

/** The part of a schema that the tests use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly enum?: readonly string[];
  readonly 'x-default'?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly if?: unknown;
  readonly then?: unknown;
  readonly contentSchema?: Schema;
  readonly examples?: readonly unknown[];
  readonly 'x-extensible-enum'?: readonly string[];
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>;
  readonly 'x-holds'?: string;
  readonly 'x-upstream'?: { readonly in?: string };
  readonly 'x-data'?: string;
  readonly 'x-data-inside'?: readonly string[];
  readonly 'x-sensitive'?: string;
  readonly 'x-kept'?: string;
  readonly 'x-described'?: boolean;
  readonly 'x-usual'?: { readonly regex: string; readonly means: string };
  readonly 'x-basis'?: readonly SpecFieldBasis[];
  readonly 'x-formats'?: readonly string[];
  readonly 'x-returned-when'?: readonly SpecCondition[];
  readonly 'x-limits'?: readonly { readonly id: string; readonly value: string | number; readonly unit: string }[];
  readonly 'x-notes'?: readonly { readonly kind: string; readonly text: string; readonly source?: readonly string[] }[];
  readonly 'x-source'?: readonly string[];
  readonly 'x-discrepancies'?: readonly string[];
  readonly 'x-rules'?: readonly SpecRule[];
  readonly 'x-codes'?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'x-by-code'?: Readonly<Record<string, string>>;
}

interface Content {
  readonly content?: {
    readonly 'application/json'?: {
      readonly schema?: Schema;
      readonly examples?: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>;
    };
  };
}

export interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly requestBody?: Content;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
    readonly example?: unknown;
    readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
  }[];
  readonly responses: Readonly<
    Record<string, Content & { readonly description: string; readonly 'x-codes'?: readonly string[] }>
  >;
  readonly callbacks?: Readonly<Record<string, unknown>>;
  readonly 'x-upstream'?: { readonly headers: Readonly<Record<string, string>> };
  readonly 'x-rules'?: readonly SpecRule[];
}

export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<Record<string, unknown>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly pathItems: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  readonly 'x-upstream': Readonly<Record<string, unknown>>;
  readonly 'x-limits': readonly Readonly<Record<string, unknown>>[];
  readonly 'x-sources': Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'x-discrepancies': readonly Readonly<Record<string, unknown>>[];
}

/** The document of the whole protocol. */
export async function openApi(): Promise<OpenApi> {
  const path = join(await generated('openapi'), 'openapi/documents/idv.openapi-3.1.json');
  const document: OpenApi = JSON.parse(readFileSync(path, 'utf8'));
  return document;
}

/** The schema of a message; for a callback's query one made of its parameters. */
export function messageSchema({ components }: OpenApi, type: string): Schema {
  const found = components.schemas[type];
  if (found) return found;
  const { get } = components.pathItems[type.replace(/Query$/, '')] ?? {};
  if (!get) throw new Error(`The document has no ${type}`);
  const parameters = get.parameters ?? [];
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, description = '', schema }) => [name, { ...schema, description }])),
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    ...(get['x-rules'] && { 'x-rules': get['x-rules'] }),
  };
}

/** A schema with what it refers to. */
export function resolved({ components }: OpenApi, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  return name === undefined ? schema : { ...components.schemas[name], ...schema };
}

/** The object that holds a field, and the field itself. */
export function findProperty(message: Schema, path: string): { readonly parent: Schema; readonly schema: Schema | undefined } {
  const [name = '', ...inner] = path.split('.');
  const schema = message.properties?.[name];
  return inner.length === 0 || !schema ? { parent: message, schema } : findProperty(schema, inner.join('.'));
}
