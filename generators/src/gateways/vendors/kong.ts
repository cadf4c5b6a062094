import { updateRoot, replaceServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const openapi2kong = 'https://developer.konghq.com/deck/file/openapi2kong/';
const validator = 'https://developer.konghq.com/plugins/request-validator/';

export const kong: Gateway = {
  id: 'kong',
  name: 'Kong Gateway',
  rules: [
    { rule: 'versions', cite: openapi2kong, accepts: openApi30 },
    { rule: 'one-server', cite: openapi2kong },
    { rule: 'plain-title', cite: openapi2kong },
    { rule: 'operation-ids', cite: openapi2kong },
    { rule: 'typed-schemas', cite: validator },
    { rule: 'json-bodies', cite: validator },
  ],
  drops: [],
  applied: [{ rule: 'absolute-server', cite: openapi2kong }],
  inputs: [backend],
  actions: () => [
    replaceServer('The address that the gateway forwards requests to.', '{{backend}}'),
    updateRoot('Create a request check from the schemas, for every route.', {
      'x-kong-plugin-request-validator': {
        enabled: true,
        // The plugin compares the whole header, and many clients add the character set.
        config: { verbose_response: true, allowed_content_types: ['application/json', 'application/json; charset=utf-8'] },
      },
    }),
  ],
  steps: [
    'Run `deck file openapi2kong --spec FILE --output-file kong.yaml`.',
    'Run `deck gateway sync kong.yaml`. The check of requests is the plugin `request-validator` of Kong Enterprise: without it, delete `x-kong-plugin-request-validator` from FILE before the first step.',
  ],
  enforces:
    'With the plugin, all that the document defines for JSON bodies: what each product requires, and rules across parameters.',
  ignores: 'Responses. Without the plugin, also all bodies.',
  logs: [
    {
      says: 'The access log has whole addresses by default. Give it a format of your own, with `$uri` instead of `$request`.',
      cite: 'https://developer.konghq.com/gateway/nginx-directives/',
      config: [
        '# kong.conf',
        `nginx_http_log_format = no_query '$remote_addr [$time_iso8601] "$request_method $uri" $status $request_time'`,
        'proxy_access_log = logs/access.log no_query',
      ].join('\n'),
    },
    {
      says: 'Plugins such as `file-log` and `http-log` write the query three times: in `request.uri`, `request.url` and `request.querystring`. Remove `request` with `custom_fields_by_lua`, and write the path instead.',
      cite: 'https://developer.konghq.com/support/how-to-modify-the-logging-plugins-output-format/',
      config: [
        '# config of the plugin',
        'custom_fields_by_lua:',
        '  request: "return nil"',
        '  path: "return kong.request.get_path()"',
      ].join('\n'),
    },
  ],
};
