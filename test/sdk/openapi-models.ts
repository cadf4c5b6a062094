import { createRequire } from 'node:module';
import type { $OpenApiUtil } from '@alicloud/openapi-core';
import { cast, Model, RuntimeOptions } from '@darabonba/typescript';
import { messages, type WrittenMessage } from '../facts/spec/messages.ts';

// The classes of the provider's SDK as its generator makes them from the names: each member is the name with its first
// letter in lower case; it is a text, or a list where the wire has a list as JSON text.

/** Loaded as CommonJS, because test runners disagree about its default export. */
// oxlint-disable-next-line typescript/consistent-type-imports -- an import would have the type of the module as ESM sees it
const core: typeof import('@alicloud/openapi-core') = createRequire(import.meta.url)('@alicloud/openapi-core');

const lists: readonly string[] = ['DocPageConfig'];

function fieldsOf(types: readonly string[]): WrittenMessage['fields'] {
  return messages.filter(({ type }) => types.includes(type)).flatMap(({ fields }) => fields);
}

function member(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A class of the SDK. It keeps only its own members. */
function modelOf(names: readonly string[], types: Readonly<Record<string, unknown>> = {}) {
  const members = Object.fromEntries(names.map((name) => [member(name), name]));
  const all = { ...Object.fromEntries(names.map((name) => [member(name), 'string'])), ...types };
  return class extends Model {
    static names(): { [key: string]: string } {
      return members;
    }
    static types(): { [key: string]: unknown } {
      return all;
    }
  };
}

/** The request classes, and how the SDK sends what is in them. */
export function requestOf(types: readonly string[]) {
  const fields = fieldsOf(types);
  const Request = modelOf(
    fields.map(({ path }) => path),
    Object.fromEntries(lists.map((name) => [member(name), { type: 'array', itemType: 'string' }])),
  );
  const send = (given: Readonly<Record<string, unknown>>): $OpenApiUtil.OpenApiRequest => {
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(new Request(given).toMap()));
    const where = (place: 'query' | 'form') => {
      const mine = fields.filter(({ path, raw }) => raw.in === place && values.has(path));
      return Object.fromEntries(mine.map(({ path }) => [path, asText(values.get(path))]));
    };
    return new core.$OpenApiUtil.OpenApiRequest({ query: where('query'), body: where('form') });
  };
  return { send };
}

function asText(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** The class of a response: `{ headers, statusCode, body }`. */
export function responseOf(types: readonly string[]) {
  const paths = fieldsOf(types).map(({ path }) => path);
  const inside = paths.flatMap((path) => (path.startsWith('Result.') ? [path.slice('Result.'.length)] : []));
  const Body = modelOf(
    paths.filter((path) => !path.includes('.')),
    { result: modelOf(inside) },
  );
  return class extends Model {
    static names(): { [key: string]: string } {
      return { headers: 'headers', statusCode: 'statusCode', body: 'body' };
    }
    static types(): { [key: string]: unknown } {
      return { headers: { type: 'map', keyType: 'string', valueType: 'string' }, statusCode: 'number', body: Body };
    }
  };
}

/** A call as the SDK makes it. */
export async function call(
  endpoint: string,
  action: string,
  request: $OpenApiUtil.OpenApiRequest,
  Response: ReturnType<typeof responseOf>,
): Promise<Model> {
  const config = new core.$OpenApiUtil.Config({
    endpoint,
    protocol: 'http',
    accessKeyId: 'id',
    accessKeySecret: 'LTAI-secret-key',
  });
  const params = new core.$OpenApiUtil.Params({
    action,
    version: '2022-08-09',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const runtime = new RuntimeOptions({ readTimeout: 2000, connectTimeout: 2000, autoretry: false });
  return cast(await new core.default(config).callApi(params, request, runtime), new Response({}));
}
