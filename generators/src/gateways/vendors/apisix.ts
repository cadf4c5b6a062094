import { updateOperations } from '../actions.ts';
import type { Gateway, Input } from '../gateway.ts';
import { openApi30 } from '../rule.ts';

const guide = 'https://apisix.apache.org/docs/dashboard/IMPORT_OPENAPI_USER_GUIDE/';

const host: Input = {
  name: 'backend-host',
  kind: 'host',
  description: 'The host of your own service, to which the gateway forwards requests.',
  pattern: '^[A-Za-z0-9.-]+$',
  means: 'a host name or an address',
  example: 'backend.example.com',
};

const port: Input = {
  name: 'backend-port',
  kind: 'port',
  description: 'The HTTPS port of your own service.',
  pattern: '^[1-9][0-9]{0,4}$',
  means: 'a number from 1 to 65535',
  example: '443',
};

export const apisix: Gateway = {
  id: 'apisix',
  name: 'Apache APISIX Dashboard',
  rules: [
    { rule: 'versions', cite: guide, accepts: openApi30 },
    { rule: 'inner-references', cite: guide },
  ],
  drops: [],
  applied: [{ rule: 'operation-extension', cite: guide, name: 'x-apisix-upstream' }],
  inputs: [host, port],
  actions: (facade) =>
    updateOperations(facade, 'Forward the request to your service.', () => ({
      'x-apisix-upstream': {
        type: 'roundrobin',
        scheme: 'https',
        pass_host: 'node',
        nodes: { '{{backend-host}}:{{backend-port}}': 1 },
      },
    })),
  steps: ['Import the file under Route, Advanced, Import OpenAPI.', 'Publish the routes that the import creates.'],
  enforces: 'Paths, methods and bodies. The import creates the plugin `request-validation` for bodies from the schemas.',
  ignores: 'What the dashboard drops: servers, parameters and responses.',
  logs: [
    {
      says: 'The access log has whole addresses by default, in `$request` and in `$upstream_uri`. Give it a format with `$uri` and without these two.',
      cite: 'https://github.com/apache/apisix/blob/master/conf/config.yaml.example',
      config: [
        '# conf/config.yaml',
        'nginx_config:',
        '  http:',
        `    access_log_format: '$remote_addr [$time_iso8601] "$request_method $uri" $status $request_time'`,
      ].join('\n'),
    },
    {
      says: 'Plugins such as `file-logger` and `http-logger` write the query unless they have a `log_format`. Give them one with `$uri`, and leave `include_req_body` and `include_resp_body` off.',
      cite: 'https://apisix.apache.org/docs/apisix/plugins/file-logger/',
    },
  ],
};
