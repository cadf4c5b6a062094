import { createRequire } from 'node:module';
import PopCore from '@alicloud/pop-core';
import { RuntimeOptions } from '@darabonba/typescript';

// Alibaba Cloud's clients, used as in a program. They return or throw what the sandbox answered.

/** Loaded as CommonJS, because test runners disagree about its default export. */
// oxlint-disable-next-line typescript/consistent-type-imports -- an import would have the type of the module as ESM sees it
const core: typeof import('@alicloud/openapi-core') = createRequire(import.meta.url)('@alicloud/openapi-core');

export type Values = Readonly<Record<string, string>>;
/** Returns the body of a successful call, or the code of a failed one. */
export type Client = (action: string, values: Values) => Promise<{ readonly body?: unknown; readonly code?: string }>;

export const key = { id: 'LTAI-sandbox', secret: 'the-secret-of-the-tests' };

export function popCore(url: string, { id, secret } = key, method: 'GET' | 'POST' = 'POST'): Client {
  const client = new PopCore({
    endpoint: url,
    apiVersion: '2022-08-09',
    accessKeyId: id,
    accessKeySecret: secret,
    opts: { timeout: 20_000 },
  });
  return (action, values) => called(() => client.request(action, values, { method }));
}

export function openApiCore(url: string, { id, secret } = key, signatureAlgorithm?: 'v2'): Client {
  const config = new core.$OpenApiUtil.Config({
    endpoint: new URL(url).host,
    protocol: 'http',
    accessKeyId: id,
    accessKeySecret: secret,
    ...(signatureAlgorithm && { signatureAlgorithm }),
  });
  const runtime = new RuntimeOptions({ readTimeout: 20_000, connectTimeout: 20_000, autoretry: false });
  return (action, { FacePictureBase64, ...query }) => {
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
    const request = new core.$OpenApiUtil.OpenApiRequest({
      query,
      ...(FacePictureBase64 !== undefined && { body: { FacePictureBase64 } }),
    });
    return called(async () => Object(await new core.default(config).callApi(params, request, runtime)).body);
  };
}

export function facade(url: string): Client {
  return async (action, values) => {
    const response = await fetch(`${url}/${action}`, { method: 'POST', body: JSON.stringify(values) });
    const body: unknown = await response.json();
    return response.ok ? { body } : { code: String(Object(body).Code) };
  };
}

async function called(act: () => Promise<unknown>): Promise<{ body?: unknown; code?: string }> {
  try {
    return { body: await act() };
  } catch (error) {
    const { code, data } = Object(error);
    return { code: String(Object(data).Code ?? code) };
  }
}
