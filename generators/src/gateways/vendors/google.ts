import { updateRoot, updateServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const limitations = 'https://docs.cloud.google.com/api-gateway/docs/openapi-v3-limitations';
const extensions = 'https://docs.cloud.google.com/api-gateway/docs/oasv3-extensions';
const general = 'https://docs.cloud.google.com/api-gateway/docs/openapi-limitations';

export const google: Gateway = {
  id: 'google',
  name: 'Google Cloud API Gateway',
  rules: [
    { rule: 'versions', cite: limitations, accepts: [...openApi30, '3.1.0', '2.0'] },
    { rule: 'size', cite: 'https://docs.cloud.google.com/api-gateway/docs/quotas', bytes: 10_000_000 },
    { rule: 'inner-references', cite: general },
    { rule: 'security', cite: general, types: ['apiKey', 'oauth2', 'basic', 'http', 'openIdConnect'] },
  ],
  drops: [],
  applied: [
    { rule: 'root-extension', cite: extensions, name: 'x-google-api-management' },
    { rule: 'server-extension', cite: limitations, name: 'x-google-endpoint' },
  ],
  inputs: [backend],
  actions: () => [
    updateRoot('The address that the gateway forwards requests to, without adding its own token.', {
      'x-google-api-management': {
        backends: { main: { address: '{{backend}}', disableAuth: true, pathTranslation: 'APPEND_PATH_TO_ADDRESS' } },
      },
      'x-google-backend': 'main',
    }),
    updateServer('The server that the gateway uses.', { 'x-google-endpoint': {} }),
  ],
  steps: [
    'Run `gcloud api-gateway api-configs create CONFIG --api=API --openapi-spec=FILE`.',
    'If your service runs on Google Cloud and needs a token, first replace `disableAuth` by `jwtAudience`.',
  ],
  enforces: 'Paths and methods.',
  ignores: 'All bodies: requests are forwarded without looking at the schemas. Check requests in your service.',
  logs: [
    {
      says: 'Each request writes a log entry, and no setting of the gateway masks a part of it. Before you go live, look at an entry for a request with a query, and exclude from the sink what must not be kept.',
      cite: 'https://docs.cloud.google.com/api-gateway/docs/platform-logging',
      config: [
        'gcloud logging sinks update _Default \\',
        `  --add-exclusion='name=gateway-requests,filter=log_id("apigateway.googleapis.com/requests")'`,
      ].join('\n'),
    },
  ],
};
