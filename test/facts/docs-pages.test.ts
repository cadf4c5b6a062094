import { beforeAll, describe, expect, it } from 'vitest';
import { titlesOf } from './expected/docs-fields.ts';
import { notIn } from './expected/expectations.ts';
import { besideFact, causesNotIn, textsOf, withoutStop } from './expected/words.ts';
import { references } from './out/references.ts';
import { partOf, plain, sectionOf, tableRows, type Pages } from './out/markdown.ts';
import { codeList, codeLists, codesOf } from './spec/codes.ts';
import { callbacks, documents, operations, payloads, products, service, sources } from './spec/files.ts';
import { messages } from './spec/messages.ts';
import { allDiscrepancies, allLimits, allRules } from './spec/walk.ts';

const subjects = [
  ...operations.map(({ id, data }) => ({ page: `operations/${id}.md`, ...data })),
  ...products.map(({ id, data }) => ({ page: `products/${id}.md`, ...data, name: data.label })),
  ...callbacks.map(({ id, data }) => ({ page: `callbacks/${id}.md`, ...data })),
  ...payloads.map(({ id, data }) => ({ page: `payloads/${id}.md`, limits: [], ...data })),
  ...documents.map(({ id, data }) => ({ page: `documents/${id}.md`, limits: [], ...data, name: data.label })),
  ...codeLists.map(({ id, data }) => ({ page: `codes/${id}.md`, limits: [], ...data, name: data.label })),
  { page: 'index.md', ...service.data, name: service.data.title },
];

describe.each(references)('In $output', ({ load }) => {
  let all: Pages;
  beforeAll(async () => {
    all = await load();
  });

  /** The text of a page, or of a part of it, as readers see it. */
  const read = (page: string, anchor?: string) => plain(partOf(all, page, anchor));

  describe.each(subjects)('The page $page has', ({ page, name, description, notes, limits = [], source, discrepancies = [] }) => {
    it('the name, the description and the sources of its subject', () => {
      expect(notIn(read(page), [name, description, ...titlesOf(source)])).toEqual([]);
    });

    it('every note and limit', () => {
      const figures = limits.flatMap((limit) => [withoutStop(limit.description), `${limit.value} ${limit.unit}`]);
      expect(notIn(read(page), [...textsOf(notes), ...figures])).toEqual([]);
    });

    it('every discrepancy that changes what is sent or received, and no other', () => {
      const beside = besideFact(discrepancies);
      const said = beside.flatMap(({ about, taken }) => [withoutStop(about), withoutStop(taken)]);
      expect(notIn(read(page), said)).toEqual([]);
      const linked = discrepancies.filter(({ id }) => partOf(all, page).includes(`discrepancies.md#${id})`));
      expect(linked.map(({ id }) => id)).toEqual(beside.map(({ id }) => id));
    });
  });

  describe('The reference has, for the service,', () => {
    it('its name upstream, its version and its license', () => {
      const { product, version, license } = service.data;
      expect(notIn(read('index.md'), [product, version, license ?? ''])).toEqual([]);
    });

    it('how a call is sent', () => {
      const { style, method, path, headers, signature, notes, source } = service.data.transport;
      const said = [style, `${method} ${path} `, ...Object.keys(headers), signature, ...textsOf(notes), ...titlesOf(source)];
      expect(notIn(plain(sectionOf(all, 'index.md', 'transport')), said)).toEqual([]);
    });

    it.each(service.data.endpoints)('the endpoint $id', ({ region, label, network, host, notes, source }) => {
      const row = tableRows(partOf(all, 'index.md', 'endpoints')).find((cells) => cells.includes(`\`${host}\``)) ?? [];
      expect(notIn(row.join('\n'), [region, label, network, ...textsOf(notes), ...titlesOf(source)])).toEqual([]);
    });
  });

  describe.each(codeLists)('The page of the list $id has', ({ id, data, codes }) => {
    it('its other names', () => {
      expect(notIn(read(`codes/${id}.md`), data.alsoCalled ?? [])).toEqual([]);
    });

    it('what is said of every code', () => {
      const said = Object.values(data.attributes ?? {}).flatMap(({ label, description }) => [label, description]);
      expect(notIn(read(`codes/${id}.md`), said)).toEqual([]);
      expect(read(`codes/${id}.md`).includes('other codes are possible')).toBe(data.open ?? false);
    });

    it.each(codes)('everything of $code', (entry) => {
      const { code, means, advice = '', status = '', returnedBy = [], returnedWhen = [], attributes = {}, notes, source } = entry;
      const text = read(`codes/${id}.md`, `code-${code}`);
      const owners = returnedBy.map((owner) => subjects.find(({ page }) => page.endsWith(`/${owner}.md`))?.name ?? owner);
      const conditions = returnedWhen.flatMap(({ field = '', is = [], text: words = '' }) => [field, ...is, words]);
      const labels = Object.entries(attributes).map(
        ([name, value]) => `${data.attributes?.[name]?.label}: ${value === true ? 'yes' : value === false ? 'no' : value}`,
      );
      const about = besideFact(entry.discrepancies).flatMap((one) => [withoutStop(one.about), withoutStop(one.taken)]);
      const said = [means, advice, status, ...owners, ...conditions, ...labels, ...textsOf(notes), ...titlesOf(source), ...about];
      expect(notIn(text, said)).toEqual([]);
    });
  });

  describe('The reference has', () => {
    const returning = [...products, ...operations.filter(({ data }) => data.discriminator === undefined)];

    it.each(returning)('the return codes of $id with their status', ({ id }) => {
      const page = all.has(`products/${id}.md`) ? `products/${id}.md` : `operations/${id}.md`;
      const rows = tableRows(partOf(all, page, 'return-codes')).map(([status, code]) => `${status} ${code}`);
      const codes = codesOf(codeList('return-codes'), id).map(({ code, status }) => `${status} \`${code}\``);
      expect(rows.toSorted()).toEqual(codes.toSorted());
    });

    it.each(operations)('the codes with which $id answers a broken request', ({ id, data }) => {
      const { missing, invalid } = data.breach ?? {};
      expect(causesNotIn(read(`operations/${id}.md`, 'return-codes'), missing, invalid)).toEqual([]);
    });

    it.each(operations)('the products of $id that are not covered', ({ id, data: { uncovered = [] } }) => {
      if (uncovered.length === 0) return;
      const rows = tableRows(partOf(all, `operations/${id}.md`, 'not_covered'));
      const said = uncovered.map(({ code, description = 'Only its code is known.' }) => [`\`${code}\``, description]);
      expect(rows).toEqual(said);
    });

    it.each(callbacks)('how the callback $id is sent', ({ id, data: { method, url } }) => {
      expect(notIn(read(`callbacks/${id}.md`), [method, url])).toEqual([]);
    });

    it('the default of a parameter at a glance', () => {
      const rows = tableRows(partOf(all, 'products/ekyc.md', 'request'));
      const taken = (name: string) => rows.find(([first]) => first === `\`${name}\``)?.[2];
      expect([taken('AppQualityCheck'), taken('DocVideo')]).toEqual(['`Y` (default), `N`', '`Y`, `N` (default)']);
    });

    it('that a code is returned by all, and which are taken by some', () => {
      const cells = (page: string, code: string) =>
        tableRows(partOf(all, page, 'all-codes')).find(([first]) => first === `\`${code}\``) ?? [];
      expect(cells('codes/return-codes.md', 'Success')).toContain('all');
      expect(cells('codes/doc-types.md', '00000006')).toContain('eKYC, ID_OCR');
    });

    it('for a rule that a request decides only in part, that a condition is also true by default', () => {
      expect(read('rules.md', 'quality-check-needs-module')).toContain('is `Y` or left out, and');
    });

    it.each([
      ['another value than the default', 'codes/sub-codes.md', 'code-201'],
      ['what a program finds in a request, and so must be given', 'rules.md', 'edit-ocr-result-needs-page'],
    ])('no default where a condition requires %s', (_what, page, anchor) => {
      expect(read(page, anchor)).not.toContain('left out');
    });

    it.each(documents)('the codes of the document $id and the products that take them', ({ id, data: { codes } }) => {
      const rows = tableRows(partOf(all, `documents/${id}.md`, 'codes')).map((cells) => cells.join(' '));
      const labels = (ids: readonly string[]) =>
        ids.map((one) => products.find((product) => product.id === one)?.data.label ?? one);
      const missing = codes.flatMap(({ code, label, products: ids }) => {
        return notIn(rows.find((row) => row.includes(`\`${code}\``)) ?? '', [label, ...labels(ids)]);
      });
      expect(missing).toEqual([]);
    });

    it.each(documents)('the other names of the document $id', ({ id, data: { alsoCalled = [] } }) => {
      expect(notIn(read(`documents/${id}.md`), alsoCalled)).toEqual([]);
    });

    it.each(allLimits)('the limit $id among all limits', ({ id, value, unit, description, source }) => {
      const row =
        partOf(all, 'limits.md')
          .split('\n')
          .find((line) => line.includes(`<a id="${id}"></a>`)) ?? '';
      expect(notIn(plain(row), [value, unit, description, ...titlesOf(source)])).toEqual([]);
    });

    it('limits without a figure, with their places', () => {
      const rows = tableRows(partOf(all, 'limits.md', 'without_figure'));
      const quota = rows.find(([what]) => what?.includes('quota'));
      expect(quota?.slice(0, 2)).toEqual(['Each operation has its own quota of requests per second.', 'ID Verification']);
      expect(rows.map(([, where]) => where)).toEqual(expect.arrayContaining(['Initialize', 'CheckResult', 'Callback']));
    });

    it.each(allRules)(
      'the rule $id with its conditions',
      ({ id, severity, description, when = [], then = [], exactlyOne, prevents, effect = '', basis = [], source }) => {
        const { of = [], none, several } = exactlyOne ?? {};
        const conditions = [...when, ...then].flatMap(({ field = '', is = [], matches = '', text = '' }) => [
          field,
          ...is,
          matches,
          text,
        ]);
        const said = [
          description,
          ...conditions.map(withoutStop),
          ...of,
          withoutStop(effect),
          ...basis.flatMap(({ says, source }) => [withoutStop(says), ...titlesOf(source)]),
          ...titlesOf(source),
          `Severity: ${severity}`,
        ];
        const text = read('rules.md', id);
        expect([...notIn(text, said), ...causesNotIn(text, prevents, none, several)]).toEqual([]);
      },
    );

    it.each(allDiscrepancies)(
      'the discrepancy $id with what each source says, among those of its kind',
      ({ id, kind, about, says, taken }) => {
        const rows = tableRows(partOf(all, 'discrepancies.md', id));
        const words = says.map(({ source, text }) => [...titlesOf([source]), text]);
        expect(rows).toEqual(words);
        expect(notIn(read('discrepancies.md', id), [withoutStop(about), withoutStop(taken)])).toEqual([]);
        expect(sectionOf(all, 'discrepancies.md', `nature_${kind}`)).toContain(`<a id="${id}"></a>`);
      },
    );

    it.each(Object.entries(sources.data.sources))('the source %s', (id, { title, address, updated = '', description }) => {
      expect(notIn(read('sources.md', id), [title, updated, description])).toEqual([]);
      const isLinked = [`](${address?.url})`, `](<${address?.url}>)`].some((link) =>
        partOf(all, 'sources.md', id).includes(link),
      );
      const isProbable = read('sources.md', id).includes(`Address: probably \`${address?.url}\``);
      expect({ isLinked, isProbable }).toEqual({
        isLinked: address !== undefined,
        isProbable: address?.certainty === 'probable',
      });
    });

    it('every name of a field and every code on the page of names', () => {
      const named = new Set(
        ['fields', 'codes'].flatMap((anchor) => tableRows(partOf(all, 'names.md', anchor)).map(([name]) => name)),
      );
      const names = messages.flatMap(({ fields }) =>
        fields.flatMap(({ path, raw }) => [path.split('.').at(-1), ...(raw.aliases ?? [])]),
      );
      const codes = codeLists.flatMap((list) => list.codes.map(({ code }) => code));
      expect([...names, ...codes].filter((name) => !named.has(`\`${name}\``))).toEqual([]);
    });
  });
});
