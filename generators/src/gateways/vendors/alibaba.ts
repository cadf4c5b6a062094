import { updateOperations, replaceServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const swagger =
  'https://www.alibabacloud.com/help/en/api-gateway/traditional-api-gateway/user-guide/import-api-gateway-extensions-based-on-swagger';
const cloudNative = 'https://www.alibabacloud.com/help/en/api-gateway/cloud-native-api-gateway/user-guide/create-rest-api';

export const alibabaClassic: Gateway = {
  id: 'alibaba-classic',
  name: 'Alibaba Cloud API Gateway, classic',
  rules: [
    { rule: 'versions', cite: swagger, accepts: ['2.0'] },
    { rule: 'keywords', cite: swagger, refused: ['oneOf', 'anyOf', 'allOf', 'not', 'discriminator'] },
    { rule: 'no-recursion', cite: swagger },
    { rule: 'named-bodies', cite: swagger },
    { rule: 'inner-references', cite: swagger },
  ],
  drops: [],
  applied: [{ rule: 'operation-extension', cite: swagger, name: 'x-aliyun-apigateway-backend' }],
  inputs: [backend],
  actions: (facade) =>
    updateOperations(facade, 'Forward the request to your service.', ({ path, method }) => ({
      'x-aliyun-apigateway-backend': { type: 'HTTP', address: '{{backend}}', path, method, timeout: 10_000 },
    })),
  steps: [
    'Import the file under APIs, Import Swagger, into an API group of yours.',
    'Publish the APIs. By default, callers must sign their requests with one of your apps.',
  ],
  enforces: 'Paths, methods and signatures of callers. Bodies only with the plugin for parameter checks.',
  ignores: 'Which product a parameter belongs to.',
  logs: [
    {
      says: 'The log has the path without the query. Leave `requestQueryString`, `requestBody` and `responseBody` out of the log settings of the API group: only there are they turned on, and only for dedicated instances.',
      cite: 'https://www.alibabacloud.com/help/en/api-gateway/user-guide/use-log-service-to-manage-logs-of-api-calls',
    },
  ],
};

export const alibabaCloudNative: Gateway = {
  id: 'alibaba-cloud-native',
  name: 'Alibaba Cloud API Gateway, cloud-native',
  rules: [
    { rule: 'versions', cite: cloudNative, accepts: [...openApi30, '2.0'] },
    { rule: 'size', cite: cloudNative, bytes: 10_000_000 },
    { rule: 'inner-references', cite: cloudNative },
    { rule: 'one-server', cite: cloudNative },
  ],
  drops: [],
  applied: [{ rule: 'absolute-server', cite: cloudNative }],
  inputs: [backend],
  actions: () => [replaceServer('The address of your service.', '{{backend}}')],
  steps: ['Create a REST API by importing the file.', 'Bind it to your service, and publish it.'],
  enforces: 'Paths and methods.',
  ignores: 'Bodies. Check requests in your service.',
  logs: [
    {
      says: 'No setting for this is known. Before you go live, look at an entry for a request with a query in your own access log. If the query is in it, use another address for callbacks.',
      cite: cloudNative,
    },
  ],
};
