import { generateFromString } from 'openapi-2-kong';
import { expect, test } from 'vitest';
import { gateways } from '../../../generators/dist/gateways/vendors/all.js';
import { documentsOf, readDocument } from '../../support/documents.ts';
import { applied } from '../applied.ts';

// Kong's converter creates a service from the title and the server, and a route for each operation.

const kong = gateways.find(({ id }) => id === 'kong');

test.each(documentsOf('3.0'))('%s becomes one service with a route for each operation', async (name) => {
  const document = kong && applied(kong, readDocument(name));
  const { documents } = await generateFromString(JSON.stringify(document), 'kong-declarative-config', []);
  const services: readonly Service[] = JSON.parse(JSON.stringify(documents)).flatMap(
    (one: { services: Service[] }) => one.services,
  );
  expect(services).toHaveLength(1);
  expect(services[0]?.host).toBe('backend.example.com');
  expect(services[0]?.routes.map(({ paths, methods }) => [paths, methods])).toEqual([
    [['/Initialize$'], ['POST']],
    [['/CheckResult$'], ['POST']],
  ]);
  expect(services[0]?.name).toMatch(/^[A-Za-z0-9_]+$/);
  for (const { plugins } of services[0]?.routes ?? []) {
    const validator = plugins.find((plugin) => plugin.name === 'request-validator');
    expect(validator?.config.body_schema).toContain('"MerchantBizId"');
    expect(validator?.config.allowed_content_types).toContain('application/json; charset=utf-8');
  }
});

interface Service {
  readonly name: string;
  readonly host: string;
  readonly routes: readonly { readonly paths: string[]; readonly methods: string[]; readonly plugins: readonly Plugin[] }[];
}

interface Plugin {
  readonly name: string;
  readonly config: { readonly body_schema?: string; readonly allowed_content_types?: readonly string[] };
}
