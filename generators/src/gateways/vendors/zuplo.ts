import { updateOperations } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { backend } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const support = 'https://zuplo.com/docs/articles/openapi';
const lifecycle = 'https://zuplo.com/docs/concepts/request-lifecycle';

export const zuplo: Gateway = {
  id: 'zuplo',
  name: 'Zuplo',
  rules: [
    // Its own version is 3.1, but only the documents in 3.0 accept an empty text for every optional parameter.
    { rule: 'versions', cite: support, accepts: [...openApi30, '3.1.0'] },
    { rule: 'inner-references', cite: support },
  ],
  drops: [],
  applied: [{ rule: 'operation-extension', cite: lifecycle, name: 'x-zuplo-route' }],
  inputs: [backend],
  actions: (facade) =>
    updateOperations(facade, 'Check the request, then forward it to your service.', () => ({
      'x-zuplo-route': {
        corsPolicy: 'none',
        handler: { export: 'urlForwardHandler', module: '$import(@zuplo/runtime)', options: { baseUrl: '{{backend}}' } },
        policies: { inbound: ['request-validation-inbound'] },
      },
    })),
  steps: [
    'Put the file into the project as `config/routes.oas.json`.',
    'Add the policy `request-validation-inbound` to `config/policies.json`, with `validateBody` set to `reject-and-log`.',
  ],
  enforces: 'All that the document defines for JSON bodies: what each product requires, and rules across parameters.',
  ignores: 'Responses.',
  logs: [
    {
      says: 'In your own code, log `new URL(request.url).pathname`, not `request.url`, and no body. The entry that `reject-and-log` writes says what is wrong with a request: look at one before you go live.',
      cite: 'https://zuplo.com/docs/articles/logging',
    },
    {
      says: 'Leave the audit log off, or its capture of bodies: it has the address with its query.',
      cite: 'https://zuplo.com/docs/articles/audit-log',
    },
  ],
};
