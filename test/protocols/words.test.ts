import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

const words = 'Tells the sender that a parcel has arrived.';
const out = { dir: '' };
const read = (path: string): string => readFileSync(join(out.dir, path), 'utf8');
const callbackText = (): string =>
  JSON.parse(read('openapi/documents/parcel-post.openapi-3.1.json')).components.pathItems.Arrival.get.description;

beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  const limit = 'limits: [{ id: ringing, value: 3, unit: days, description: How long it rings., source: [handbook] }]';
  spec.replace('operations/arrival.yaml', 'url: NotifyAt\n', `url: NotifyAt\n\n${limit}\n`);
  out.dir = await generateHere(spec.dir, ['openapi', 'docs']);
});

test('a callback whose query has no words of its own says once what it is, and its limits', () => {
  expect(callbackText()).toBe(`${words}\n\n- 3 days: How long it rings.`);
});

test('its page does, too', () => {
  const lines = read('docs/markdown/callbacks/arrival.md').split('\n');
  expect(lines.filter((line) => line === words)).toHaveLength(1);
});
