import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../facts/out/generated.ts';
import { filesIn } from '../support/tree.ts';

// The documents, overlays, schemas and records that a page names can be downloaded from it, and are those of the packages.

const site = join(await generated('docs', 'parcel'), 'docs/site');
const documents = join(await generated('openapi', 'parcel'), 'openapi/documents');
const schemas = join(await generated('schemas', 'parcel'), 'schemas/generated/2020-12');

const types = join(await generated('types', 'parcel'), 'types');

/** The linked files, relative to the folder of downloads. */
const linked = filesIn(site)
  .filter((file) => file.endsWith('.html'))
  .flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    return [...html.matchAll(/<a href="([^"]+)" download>/g)].map(([, path = '']) =>
      relative(join(site, 'downloads'), join(site, dirname(page), path)),
    );
  });

function sourceOf(file: string): string {
  if (file.startsWith('schemas/')) return join(schemas, relative('schemas', file));
  return join(file === 'data-inventory.json' ? types : documents, file);
}

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

test('Pages link to all files, and to no others', () => {
  expect(linked.filter((file) => !existsSync(join(site, 'downloads', file)))).toEqual([]);
  const named = filesIn(documents).filter((file) => file.endsWith('.json'));
  expect(linked).toEqual(expect.arrayContaining([...named, 'data-inventory.json']));
});

test.each([...new Set(linked)])('%s is the same as in its package', (file) => {
  expect(json(site, 'downloads', file)).toEqual(json(sourceOf(file)));
});

test('An overlay finds its document', () => {
  const { extends: path }: { readonly extends: string } = Object(json(site, 'downloads/overlays/kong.overlay.json'));
  expect(existsSync(join(site, 'downloads/overlays', path))).toBe(true);
});
