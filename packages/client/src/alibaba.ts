import credentials from '@alicloud/credentials';
import core from '@alicloud/openapi-core';
import dara from '@darabonba/typescript';
import { endpoints } from '@idv-protocol/types';
import { createClient, type Client, type ClientOptions } from './client.ts';
import { warnOfSandboxCode } from './sandbox-code-warning.ts';
import type { Transport } from './transport.ts';

type Endpoint = (typeof endpoints)[keyof typeof endpoints];

/** A region of the service. */
export type Region = Endpoint['region'];

/** Keys of a RAM user, or temporary ones of a RAM role with their token. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string | undefined;
}

export interface AlibabaOptions {
  /** The region to call. Give this or `endpoint`. */
  readonly region?: Region | undefined;
  /** Whether to call over the internet or from inside Alibaba Cloud's network in that region. Default `public`. */
  readonly network?: Endpoint['network'] | undefined;
  /** A host of your choice, or an address such as `http://127.0.0.1:4010` for the sandbox. */
  readonly endpoint?: string | undefined;
  /**
   * The keys, or a `Credential` of `@alicloud/credentials`. By default, `@alicloud/credentials` looks for keys in the environment, in
   * its files, and in the RAM role of the machine.
   */
  readonly credential?: AccessKey | InstanceType<typeof credentials.default> | undefined;
}

/**
 * Signs and sends calls through `@alicloud/openapi-core`, with its own retries switched off, because the client decides on retries.
 * It can't cancel a call that was sent: after an abort or a timeout, the service may still process it.
 *
 * @throws TypeError if neither or both of `region` and `endpoint` are given, or if there is no such endpoint. Calls never throw it.
 * @example
 * const transport = alibabaTransport({ region: 'ap-southeast-1' });
 */
export function alibabaTransport({ region, network = 'public', endpoint, credential }: AlibabaOptions): Transport {
  const { protocol, host } = addressOf(region, network, endpoint);
  const client = new core.default(
    new core.$OpenApiUtil.Config({ endpoint: host, protocol, userAgent: 'idv-protocol', ...credentialOf(credential) }),
  );
  return {
    async send({ operation, version, query, form, timeoutMs }) {
      await warnOfSandboxCode(host, query['SceneCode']);
      const params = new core.$OpenApiUtil.Params({
        action: operation,
        version,
        protocol,
        pathname: '/',
        method: 'POST',
        authType: 'AK',
        style: 'RPC',
        reqBodyType: 'formData',
        bodyType: 'json',
      });
      const request = new core.$OpenApiUtil.OpenApiRequest({ query: { ...query }, body: { ...form } });
      const runtime = new dara.RuntimeOptions({ autoretry: false, readTimeout: timeoutMs, connectTimeout: timeoutMs });
      return await client.callApi(params, request, runtime);
    },
  };
}

/**
 * Makes a client that calls Alibaba Cloud.
 *
 * @throws TypeError for the same reasons as `alibabaTransport`.
 * @example
 * const client = createAlibabaClient({ region: 'ap-southeast-1' }); // keys from the environment or the RAM role
 */
export function createAlibabaClient(options: AlibabaOptions & Omit<ClientOptions, 'transport'>): Client {
  return createClient({ ...options, transport: alibabaTransport(options) });
}

function addressOf(region: Region | undefined, network: Endpoint['network'], endpoint: string | undefined) {
  if ((region === undefined) === (endpoint === undefined)) throw new TypeError('Give either `region` or `endpoint`.');
  if (endpoint !== undefined) {
    const { protocol, host } = new URL(endpoint.includes('://') ? endpoint : `https://${endpoint}`);
    return { protocol: protocol === 'http:' ? 'HTTP' : 'HTTPS', host };
  }
  const known = Object.values(endpoints).find((one) => one.region === region && one.network === network);
  if (!known) {
    const regions = [...new Set(Object.values(endpoints).map((one) => one.region))];
    throw new TypeError(`There is no ${network} endpoint for region ${region}. The regions are ${regions.join(', ')}.`);
  }
  return { protocol: 'HTTPS', host: known.host };
}

function credentialOf(credential: AlibabaOptions['credential']): object {
  if (credential === undefined) return { credential: new credentials.default() };
  return 'accessKeyId' in credential ? { ...credential } : { credential };
}
