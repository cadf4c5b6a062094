import { updateRoot, replaceServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const importing = 'https://tyk.io/docs/getting-started/using-oas-definitions/import-an-oas-api';
const extension = 'https://github.com/TykTechnologies/tyk/blob/master/apidef/oas/schema/x-tyk-gateway.md';
const loader = 'https://github.com/getkin/kin-openapi';

export const tyk: Gateway = {
  id: 'tyk',
  name: 'Tyk',
  rules: [
    { rule: 'versions', cite: importing, accepts: openApi30 },
    {
      rule: 'formats',
      cite: loader,
      known: ['byte', 'date', 'date-time', 'email', 'uuid', 'uri', 'int32', 'int64', 'float', 'double', 'binary', 'password'],
    },
    { rule: 're2-patterns', cite: 'https://pkg.go.dev/regexp/syntax' },
    { rule: 'inner-references', cite: importing },
    { rule: 'operation-ids', cite: 'https://tyk.io/docs/5.1/getting-started/key-concepts/paths' },
  ],
  drops: [],
  applied: [
    { rule: 'absolute-server', cite: importing },
    { rule: 'root-extension', cite: extension, name: 'x-tyk-api-gateway' },
  ],
  inputs: [
    backend,
    {
      name: 'listen-path',
      kind: 'path',
      description: 'The path under which the gateway listens.',
      pattern: '^/([^\\s?#]*/)?$',
      means: 'a path that begins and ends with a slash',
      example: '/api/',
    },
  ],
  actions: ({ title, operations }) => [
    replaceServer('The address that the gateway forwards requests to.', '{{backend}}'),
    updateRoot('Listen, forward, and check the body of every request.', {
      'x-tyk-api-gateway': {
        info: { name: title, state: { active: true } },
        upstream: { url: '{{backend}}' },
        server: { listenPath: { value: '{{listen-path}}', strip: true } },
        middleware: {
          operations: Object.fromEntries(
            operations.map(({ id }) => [id, { validateRequest: { enabled: true, errorResponseCode: 400 } }]),
          ),
        },
      },
    }),
  ],
  steps: [
    'Post the file to `/tyk/apis/oas` of the Gateway API, or import it in the Dashboard.',
    'Reload the gateway: `GET /tyk/reload`.',
  ],
  enforces: 'All that the document defines for JSON bodies: what each product requires, and rules across parameters.',
  ignores: 'Responses.',
  logs: [
    {
      says: 'Leave detailed recording off, for the gateway (`analytics_config.enable_detailed_recording`), for the API and for every key: it stores whole requests and responses.',
      cite: 'https://tyk.io/docs/product-stack/tyk-gateway/basic-config-and-security/logging-api-traffic/detailed-recording/',
    },
    {
      says: 'Access logs are off by default. Leave them off, or look at an entry for a request with a query before you go live.',
      cite: 'https://tyk.io/docs/api-management/logs/access-logs',
    },
  ],
};
