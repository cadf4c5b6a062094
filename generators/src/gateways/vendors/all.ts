import type { Gateway } from '../gateway.ts';
import { alibabaClassic, alibabaCloudNative } from './alibaba.ts';
import { apisix } from './apisix.ts';
import { awsHttp, awsRest } from './aws.ts';
import { azure } from './azure.ts';
import { cloudflare } from './cloudflare.ts';
import { google } from './google.ts';
import { kong } from './kong.ts';
import { tyk } from './tyk.ts';
import { zuplo } from './zuplo.ts';

/** Every gateway with an overlay, in the order of the docs. */
export const gateways: readonly Gateway[] = [
  awsRest,
  awsHttp,
  azure,
  google,
  kong,
  tyk,
  apisix,
  cloudflare,
  alibabaClassic,
  alibabaCloudNative,
  zuplo,
];
