import type { Input } from './gateway.ts';

// Values that several gateways need.

export const backend: Input = {
  name: 'backend',
  kind: 'address',
  description: 'The address of your own service, to which the gateway forwards requests; the path of the operation follows it.',
  pattern: '^https?://[^\\s/?#]+(/[^\\s?#]*[^\\s/?#])?$',
  means: 'an address that begins with http:// or https:// and does not end in a slash',
  example: 'https://backend.example.com',
};

export const publicAddress: Input = {
  name: 'server',
  kind: 'address',
  description: 'The address under which clients call the gateway.',
  pattern: '^https://[^\\s/?#]+(/[^\\s?#]*[^\\s/?#])?$',
  means: 'an address that begins with https:// and does not end in a slash',
  example: 'https://api.example.com',
};
