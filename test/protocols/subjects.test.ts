import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

// Some of them have the same name. Each has its own discrepancy.
const subjects = [
  { file: 'operations/track.yaml', page: 'operations/track' },
  { file: 'operations/arrival.yaml', page: 'callbacks/arrival' },
  { file: 'products/door.yaml', page: 'products/door', label: 'To the door', renamed: 'Arrival' },
  { file: 'payloads/stop.yaml', page: 'payloads/stop' },
  { file: 'codes/sizes.yaml', page: 'codes/sizes', label: 'Sizes', renamed: 'Track' },
  { file: 'codes/fates.yaml', page: 'codes/fates', label: 'Fates', renamed: 'Parcel Post' },
  { file: 'service.yaml', page: 'index' },
];

const idOf = (page: string): string => `about-${page.replaceAll('/', '-')}`;
const out = { dir: '' };
const read = (page: string): string => readFileSync(join(out.dir, `docs/markdown/${page}.md`), 'utf8');

beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  for (const { file, page, label, renamed } of subjects) {
    if (label !== undefined) spec.replace(file, `label: ${label}\n\n`, `label: ${renamed}\n\n`);
    const says = 'says: [{ source: handbook, text: One. }, { source: hearsay, text: Two. }]';
    spec.append(
      file,
      `\ndiscrepancies:\n  - { id: ${idOf(page)}, kind: sending, about: Something of ${page}., ${says}, taken: One. }\n`,
    );
  }
  out.dir = await generateHere(spec.dir, ['docs']);
});

test.each(subjects)('$page shows its own discrepancy and no other, whatever else has its name', ({ page }) => {
  const shown = [...read(page).matchAll(/discrepancies\.md#(about-[a-z-]+)/g)].map(([, id]) => id);

  expect(shown).toEqual([idOf(page)]);
});

test.each(subjects)('the discrepancy of $page leads to it', ({ page }) => {
  const [, part = ''] = read('discrepancies').split(`<a id="${idOf(page)}">`);

  expect(/\*\*Concerns:\*\* .*\((.*)\.md\)/.exec(part)?.[1]).toBe(page);
});
