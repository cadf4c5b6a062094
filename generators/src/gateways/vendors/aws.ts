import { updateOperations, updateRoot } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30, type GatewayRule } from '../rule.ts';

const knownIssues = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html';
const restImport = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/import-export-api-endpoints.html';
const httpImport = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html';
const quotas = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html';
const accessLogs = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-access-logging.html';
const executionLogs = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html';
const httpLogs = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html';
const integration = 'x-amazon-apigateway-integration';
const integrationPage =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html';

const models: readonly GatewayRule[] = [
  { rule: 'schema-names', cite: knownIssues },
  {
    rule: 'keywords',
    cite: knownIssues,
    refused: ['discriminator', 'oneOf', 'anyOf', 'additionalProperties', 'example', 'exclusiveMinimum', 'readOnly'],
  },
  { rule: 'security', cite: knownIssues, types: ['apiKey'] },
  { rule: 'inner-references', cite: knownIssues },
];

export const awsRest: Gateway = {
  id: 'aws-rest',
  name: 'Amazon API Gateway, REST API',
  rules: [
    { rule: 'versions', cite: restImport, accepts: [...openApi30, '2.0'] },
    { rule: 'size', cite: quotas, bytes: 6_000_000 },
    ...models,
  ],
  drops: ['additionalProperties', 'example', 'x-enum-varnames'],
  applied: [{ rule: 'operation-extension', cite: integrationPage, name: integration }],
  inputs: [backend],
  actions: (facade) => [
    updateRoot('Check the body of every request against its model.', {
      'x-amazon-apigateway-request-validators': { body: { validateRequestBody: true, validateRequestParameters: false } },
      'x-amazon-apigateway-request-validator': 'body',
    }),
    ...updateOperations(facade, 'Forward the request to your service.', ({ path, method }) => ({
      [integration]: {
        type: 'http_proxy',
        httpMethod: method.toUpperCase(),
        uri: `{{backend}}${path}`,
        passthroughBehavior: 'when_no_match',
      },
    })),
  ],
  steps: [
    'Run `aws apigateway import-rest-api --body fileb://FILE`, or import the file in the console.',
    'Deploy the API to a stage.',
  ],
  enforces: 'Required parameters, types, listed values, lengths and patterns, in JSON bodies alone.',
  ignores: 'Unknown parameters, which product a parameter belongs to, and bodies sent under another content type.',
  logs: [
    {
      says: 'An access log has the variables of its format and no others. Take `$context.resourcePath`. Leave out `$context.error.validationErrorString`, which says what is wrong with a body and may quote it.',
      cite: accessLogs,
      config: `{"id":"$context.extendedRequestId","method":"$context.httpMethod","path":"$context.resourcePath","status":"$context.status"}`,
    },
    {
      says: 'In the execution log, leave data tracing off (`dataTraceEnabled`; "Full request and response logs" in the console): it writes parameters and bodies.',
      cite: executionLogs,
    },
  ],
};

export const awsHttp: Gateway = {
  id: 'aws-http',
  name: 'Amazon API Gateway, HTTP API',
  rules: [
    { rule: 'versions', cite: httpImport, accepts: openApi30 },
    { rule: 'size', cite: quotas, bytes: 6_000_000 },
    { rule: 'inner-references', cite: knownIssues },
  ],
  drops: [],
  applied: [{ rule: 'operation-extension', cite: integrationPage, name: integration }],
  inputs: [backend],
  actions: (facade) =>
    updateOperations(facade, 'Forward the request to your service.', ({ path, method }) => ({
      [integration]: {
        type: 'http_proxy',
        httpMethod: method.toUpperCase(),
        uri: `{{backend}}${path}`,
        payloadFormatVersion: '1.0',
      },
    })),
  steps: [
    'Run `aws apigatewayv2 import-api --body file://FILE`, or import the file in the console.',
    'Deploy the API to a stage.',
  ],
  enforces: 'Paths and methods.',
  ignores: 'Every body: HTTP APIs have no models. Check requests in your service.',
  logs: [
    {
      says: 'An access log has the variables of its format and no others. Take `$context.routeKey`, which is the method and the path of the route.',
      cite: httpLogs,
      config: `{"id":"$context.extendedRequestId","route":"$context.routeKey","status":"$context.status"}`,
    },
  ],
};
