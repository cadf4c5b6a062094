import { replaceServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const restrictions = 'https://learn.microsoft.com/en-us/azure/api-management/api-management-api-import-restrictions';

export const azure: Gateway = {
  id: 'azure',
  name: 'Azure API Management',
  rules: [
    // 3.1 can be imported, but not exported again.
    { rule: 'versions', cite: restrictions, accepts: [...openApi30, '2.0', '3.1.0'] },
    { rule: 'size', cite: restrictions, bytes: 4_000_000 },
    { rule: 'operation-ids', cite: restrictions, max: 76 },
    { rule: 'inner-references', cite: restrictions },
    { rule: 'no-recursion', cite: restrictions },
    { rule: 'named-bodies', cite: restrictions },
    { rule: 'one-server', cite: restrictions },
    {
      rule: 'components',
      cite: restrictions,
      refused: ['responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks'],
    },
  ],
  drops: [],
  applied: [{ rule: 'absolute-server', cite: restrictions }],
  inputs: [backend],
  actions: () => [replaceServer('The address that the gateway forwards requests to.', '{{backend}}')],
  steps: [
    'Run `az apim api import --resource-group GROUP --service-name SERVICE --path PATH --specification-format OpenApiJson --specification-path FILE`, or import the file in the portal.',
    'Add the policy `validate-content` with `unspecified-content-type-action="prevent"` and `validate-as="json"`: without it bodies are not checked.',
  ],
  enforces:
    'With the policy, all that the document defines for JSON bodies: what each product requires, and rules across parameters.',
  ignores: 'All bodies, if the policy is missing.',
  logs: [
    {
      says: 'In the diagnostic settings of the API, log 0 bytes of the payload of every request and response, at the frontend and at the backend. List each parameter of a query under `dataMasking.queryParams` with the mode `Hide`.',
      cite: 'https://learn.microsoft.com/en-us/azure/templates/microsoft.apimanagement/2021-08-01/service/apis/diagnostics',
      config: [
        '"frontend": {',
        '  "request": {',
        '    "body": { "bytes": 0 },',
        '    "dataMasking": { "queryParams": [{ "mode": "Hide", "value": "PARAMETER" }] }',
        '  },',
        '  "response": { "body": { "bytes": 0 } }',
        '}',
      ].join('\n'),
    },
  ],
};
