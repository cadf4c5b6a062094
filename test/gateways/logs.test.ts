import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverLogs } from '../../generators/dist/gateways/log-formats.js';
import { gateways } from '../../generators/dist/gateways/vendors/all.js';
import { hiddenInQuery } from '../facts/expected/figures.ts';
import { root } from '../support/paths.ts';

const facts = [...gateways.flatMap(({ id, logs }) => logs.map((fact) => ({ name: id, ...fact }))), ...serverLogs];
const page = readFileSync(join(root, 'packages/docs/markdown/gateways.md'), 'utf8');

/** Variables of log formats that have the query of an address in them. */
const withQuery =
  /\$(request|request_uri|args|query_string|upstream_uri|is_args|http_referer)\b|%r|%q|%\{Referer\}|\.querystring\b|request\.url\b/;

test.each(gateways)('$id says how values stay out of its logs', ({ id, logs }) => {
  expect(logs.length).toBeGreaterThan(0);
  const overlay: unknown = JSON.parse(readFileSync(join(root, `packages/openapi/documents/overlays/${id}.overlay.json`), 'utf8'));
  expect(Object(overlay)['x-access-logs']).toEqual(logs);
});

test.each(facts)('what $name writes into a log has no query: $cite', ({ says, cite, config = '' }) => {
  expect(new URL(cite).protocol).toBe('https:');
  expect(withQuery.exec(config)).toBeNull();
  expect(page).toContain(cite);
  for (const line of config.split('\n')) expect(page).toContain(line);
  expect(says).toMatch(/\.$/);
});

describe('The page on gateways', () => {
  test.each(Object.entries(hiddenInQuery))('names what of %s must not be in a log', (_, names) => {
    const [, section = ''] = page.split('<a id="logs"></a>');
    const missing = names.filter((name) => !section.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
