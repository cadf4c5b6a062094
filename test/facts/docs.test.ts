import { beforeAll, describe, expect, it } from 'vitest';
import { dataInWords } from './expected/data.ts';
import { docsExpectations, shownInDocs } from './expected/docs-fields.ts';
import { missingFacts, notIn } from './expected/expectations.ts';
import { causesNotIn } from './expected/words.ts';
import { references } from './out/references.ts';
import { partOf, plain, sectionOf, tableRows, type Pages } from './out/markdown.ts';
import { fieldsOf, messages } from './spec/messages.ts';

for (const { output, load } of references) {
  for (const message of messages) {
    const { type, page, anchor } = message;
    const fields = message.fields.filter(({ raw }) => raw.described !== false);
    const undescribed = message.fields.filter(({ raw }) => raw.described === false);
    let all: Pages;
    beforeAll(async () => {
      all = await load();
    });

    describe(`The reference in ${output} has on ${page}, for ${type},`, () => {
      it('the fields that a page describes and no others', () => {
        const headings = [...sectionOf(all, page, anchor).matchAll(/\n### <a id="([^"]+)"/g)];
        expect(headings.map(([, id]) => id)).toEqual(fields.map(({ path }) => `${anchor}-${path}`));
      });

      it('every field in the table at a glance', () => {
        const named = tableRows(partOf(all, page, anchor)).map(([name]) => name);
        expect(named).toEqual(expect.arrayContaining(fields.map(({ path }) => `\`${path}\``)));
        expect(named.filter((name) => undescribed.some(({ path }) => name === `\`${path}\``))).toEqual([]);
      });

      it.each(undescribed)('$path, which no page describes, in a table of its own', ({ path, raw }) => {
        const rows = plain(partOf(all, page, 'not_described')).split('\n');
        const row = rows.find((line) => line.startsWith(`| \`${path}\` |`)) ?? '';
        const { description = 'a description', data } = raw;
        expect(notIn(row, [description, ...(data === undefined ? [] : [dataInWords[data]])])).toEqual([]);
      });

      it.each(fields)('every fact of $path', (field) => {
        const codes =
          page.startsWith('operations') || page.startsWith('products') ? plain(partOf(all, page, 'return-codes')) : '';
        const shown = shownInDocs(partOf(all, page, `${anchor}-${field.path}`), codes);
        expect(missingFacts(docsExpectations, field, shown)).toEqual([]);
      });

      it('every rule, at each field it names and on the page of rules', () => {
        const missing = message.rules.flatMap((rule) => {
          const { id, description, effect = '', prevents, exactlyOne: { none, several } = {} } = rule;
          const places = fieldsOf(rule).map((path) => partOf(all, page, `${anchor}-${path}`));
          return [...places, partOf(all, 'rules.md', id)].map(plain).flatMap((text) => {
            return [...notIn(text, [description, effect]), ...causesNotIn(text, prevents, none, several)];
          });
        });
        expect(missing).toEqual([]);
      });

      it('every example', () => {
        const missing = message.examples.filter(({ id, title }) => !plain(partOf(all, page, `example-${id}`)).includes(title));
        expect(missing.map(({ id }) => id)).toEqual([]);
      });

      it('its description', () => {
        expect(plain(all.get(page) ?? '')).toContain(message.description ?? '');
      });
    });
  }
}
