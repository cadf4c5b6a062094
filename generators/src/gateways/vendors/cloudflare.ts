import { replaceServer } from '../actions.ts';
import type { Gateway } from '../gateway.ts';
import { publicAddress } from '../inputs.ts';
import { openApi30 } from '../rule.ts';

const validation = 'https://developers.cloudflare.com/api-shield/security/schema-validation/';

export const cloudflare: Gateway = {
  id: 'cloudflare',
  name: 'Cloudflare API Shield',
  rules: [
    { rule: 'versions', cite: validation, accepts: openApi30 },
    { rule: 'operation-ids', cite: validation, max: 32 },
    { rule: 'operations', cite: validation, max: 10_000 },
    { rule: 'typed-schemas', cite: validation },
    // No page of the vendor describes the syntax, but all its engines are similar to RE2.
    { rule: 're2-patterns', cite: 'https://github.com/google/re2/wiki/Syntax' },
    { rule: 'keywords', cite: validation, refused: ['uniqueItems'] },
    { rule: 'inner-references', cite: validation },
    { rule: 'json-bodies', cite: validation },
  ],
  drops: [],
  applied: [{ rule: 'absolute-server', cite: validation }],
  inputs: [publicAddress],
  actions: () => [replaceServer('The address under which clients call it. It must be in your own zone.', '{{server}}')],
  steps: [
    'Upload the file under Security, API Shield, Schema validation.',
    'Start with the action "log". Look at what it would refuse, then change the action to "block".',
  ],
  enforces:
    'JSON bodies of requests: the product, what that product requires, and rules across parameters. Patterns only with a plan that includes regular expressions.',
  ignores: 'Responses.',
  logs: [
    {
      says: 'With Logpush, choose the fields of each job. Of the HTTP requests take `ClientRequestPath`, which has no query, and neither `ClientRequestURI` nor `ClientRequestReferer`; of the firewall events leave out `ClientRequestQuery`.',
      cite: 'https://developers.cloudflare.com/logs/reference/log-fields/zone/http_requests/',
    },
  ],
};
