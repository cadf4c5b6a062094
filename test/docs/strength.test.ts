import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../facts/out/markdown.ts';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

// The basis of facts, the effect of violations, and discrepancies between sources.

const kinds = ['sending', 'receiving', 'wording', 'damage', 'silence'];
const says = 'says: [{ source: handbook, text: One. }, { source: hearsay, text: Two. }]';
const differing = kinds
  .map((kind) => `{ id: odd-${kind}, kind: ${kind}, about: The ${kind} of it., ${says}, taken: Number one. }`)
  .join(',\n        ');

function strengths(): SpecCopy {
  const spec = new SpecCopy('parcel');
  spec.replace(
    'products/door.yaml',
    '      description: Street and number.\n',
    `      description: Street and number.
      usual: { regex: "^[0-9]", means: a number first }
      basis:
        - { for: [required], source: [handbook], says: Marked with a star. }
        - { for: [length], source: [hearsay], says: Nobody's street is longer. }
      discrepancies: [
        ${differing},
      ]
`,
  );
  spec.replace(
    'codes/fates.yaml',
    '    means: Delivered.\n',
    '    means: Delivered.\n    returnedWhen: [{ operation: ship, field: Insured, is: ["N"] }]\n',
  );
  spec.append('codes/fates.yaml', `\ndiscrepancies: [\n        ${differing.replaceAll('odd-', 'list-')},\n]\n`);
  spec.replace(
    'products/door.yaml',
    '        none: { code: "Order.Incomplete", basis: inferred }\n        several: { code: "Order.Twice", basis: inferred }\n',
    '        none: { code: "Order.Incomplete", basis: inferred }\n        several: { code: "Order.Twice", basis: stated }\n      basis: [{ source: [handbook], says: One of the two. }]\n',
  );
  spec.replace(
    'operations/ship.yaml',
    'missing: { code: "Order.Incomplete", basis: inferred }',
    'missing: { code: "Order.Incomplete", basis: stated }',
  );
  spec.replace(
    'sources.yaml',
    '    authority: page\n',
    '    authority: page\n    address: { url: "https://post.example/a?b=1&copy;=2|3", certainty: certain }\n',
  );
  spec.replace(
    'sources.yaml',
    '    authority: inferred\n',
    '    authority: upstream\n    address: { url: "https://counter.example/x", certainty: probable }\n',
  );
  return spec;
}

const folder = join(await generateHere(strengths().dir, ['docs']), 'docs');
const read = (page: string) => readFileSync(join(folder, `markdown/${page}.md`), 'utf8');
const at = (page: string, anchor: string) =>
  read(page)
    .split(`<a id="${anchor}"></a>`)[1]
    ?.split(/\n#{1,6} /, 1)[0] ?? '';

test.each([
  ['a field', () => at('products/door', 'request-Street'), 'odd'],
  ['a page', () => read('codes/fates'), 'list'],
])('beside %s are only those discrepancies that change what is sent or received', (_what, place, prefix) => {
  const shown = [...place().matchAll(/discrepancies\.md#([a-z-]+)/g)].map(([, id]) => id);
  expect(shown).toEqual([`${prefix}-sending`, `${prefix}-receiving`]);
  expect(plain(place())).toContain('The sending of it. This reference uses: Number one.');
});

test('all discrepancies are on their page, grouped by kind, and each group has an explanation', () => {
  const groups = read('discrepancies')
    .split(/\n(?=## )/)
    .slice(2);
  expect(groups.map((group) => /<a id="nature_(\w+)">/.exec(group)?.[1])).toEqual(kinds);
  expect(groups.map((group) => [...group.matchAll(/^### <a id="([a-z]+-[a-z]+)"/gm)].map(([, id]) => id))).toEqual([
    ...kinds.slice(0, 2).map((kind) => [`odd-${kind}`, `list-${kind}`]),
    ['handbook-edition', 'odd-wording', 'list-wording'],
    ...kinds.slice(3).map((kind) => [`odd-${kind}`, `list-${kind}`]),
  ]);
  const explanations = groups.map((group) => group.split('\n\n')[1] ?? '');
  expect(explanations.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

test('the discrepancies that change a message are also listed by page', () => {
  const byPage = read('discrepancies').split(/\n(?=## )/)[1] ?? '';
  expect(byPage.match(/(?<=<summary>).*(?=<\/summary>)/g)).toEqual([
    'To the door: 1 for requests, 1 for responses',
    'Fates: 1 for requests, 1 for responses',
  ]);
  expect(byPage).toContain('- [`Street`: The sending of it](#odd-sending)');
  expect(byPage).not.toContain('wording');
});

test('a field says what its constraints are based on, and how it usually looks', () => {
  const text = plain(at('products/door', 'request-Street'));
  expect(text).toContain('- Usually: a number first, that is, `^[0-9]`; other texts are accepted with a notice');
  expect(text).toContain(
    "- Based on: Marked with a star (presence; The sender's handbook). Nobody's street is longer (length; At the counter).",
  );
});

test('a rule says what it is, what it is based on, and which codes a page states', () => {
  const text = plain(at('rules', 'one-way-to-reach'));
  expect(text).toContain('- Severity: issue: refused\n');
  expect(text).toMatch(/- Based on: One of the two\./);
  expect(text).toContain(
    '- Otherwise: Sending none probably causes `Order.Incomplete` (no page states it). Sending more than one causes `Order.Twice`.',
  );
  expect(plain(at('rules', 'worth-without-insurance'))).toContain('- Severity: notice: accepted\n');
  expect(plain(at('rules', 'rings-at-noon'))).toContain('- Severity: notice, not checked\n');
});

test('an operation says which code answers a mistake, and whether a page states it', () => {
  expect(plain(at('operations/ship', 'return-codes'))).toContain(
    'If a required parameter is missing, the service returns `Order.Incomplete`. If a parameter has an invalid value, the service probably returns `Order.Wrong` (no page states it).',
  );
});

test('a code says if a condition on an earlier request is also true by default', () => {
  expect(plain(at('codes/fates', 'code-D1'))).toContain('- Only when: `Insured` of `Ship` is `N` or left out\n');
});

test('a source leads to its address, which may be probable only', () => {
  expect(at('sources', 'handbook')).toContain(
    '- **Address:** [`https://post.example/a?b=1&copy;=2|3`](<https://post.example/a?b=1&amp;copy;=2|3>)',
  );
  expect(at('sources', 'hearsay')).toContain(
    '- **Address:** probably [`https://counter.example/x`](<https://counter.example/x>)',
  );
  const html = readFileSync(join(folder, 'site/sources.html'), 'utf8');
  expect(html).toContain('<a href="https://post.example/a?b=1&#38;copy;=2|3" rel="noreferrer">');
});
