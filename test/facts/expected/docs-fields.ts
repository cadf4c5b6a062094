import { plain } from '../out/markdown.ts';
import { codeList, valuesOf } from '../spec/codes.ts';
import { codeListFiles, operationName, payloads, sources } from '../spec/files.ts';
import { allLimits } from '../spec/walk.ts';
import { dataInWords, hiddenAs } from './data.ts';
import { besideFact, withoutStop } from './words.ts';
import { itemOf, missingFacts, notIn, unless, type Expectations } from './expectations.ts';

/** The section of a field on its page: as Markdown with links, and as readers see it. */
export interface ShownInDocs {
  readonly markdown: string;
  readonly text: string;
  /** The section of the return codes, which says more than a table of values. */
  readonly returnCodes: string;
}

export function shownInDocs(markdown: string, returnCodes: string): ShownInDocs {
  return { markdown, text: plain(markdown), returnCodes };
}

const code = (value: string): string => (value === '' ? '_empty_' : `\`${value}\``);
const codes = (values: readonly string[]): string[] => values.map(code);

/** The line, or the row of a table, that begins with some text. */
function lineWith(text: string, start: string): string {
  return text.split('\n').find((line) => line.startsWith(start)) ?? '';
}

export function titlesOf(ids: readonly string[]): string[] {
  return ids.map((id) => sources.data.sources[id]?.title ?? id);
}

const holdsInWords: Readonly<Record<string, string>> = { image: 'Base64', url: 'URL', json: 'JSON text' };

export const docsExpectations: Expectations<ShownInDocs> = {
  shared: () => [],
  type: (type, { text }, { raw }) => notIn(text, [raw.holds === 'json' ? 'JSON text' : type]),
  required: (required, { text }) => {
    const first = text.split('\n').find((line) => line.includes(' · ')) ?? '';
    return unless(/^(required|always there)\b/.test(first) === required, String(required));
  },
  description: (description, { text }) => notIn(text, [description]),
  length: ({ min, max }, { text }) =>
    notIn(text, max === undefined && min === 1 ? ['not empty'] : [`${max} characters`, min ?? '']),
  pattern: ({ regex, means }, { text }) => notIn(text, [code(regex), means]),
  values: (values, { text }) =>
    values.flatMap(({ value, means, notes = [], source = [] }) =>
      notIn(lineWith(text, `| ${code(value)}`), [means, ...notes.map((note) => note.text)]).concat(
        // A value without its own sources has those of the field. All sources are below the answers.
        notIn(text, titlesOf([...source, ...notes.flatMap((note) => note.source ?? [])])),
      ),
    ),
  codes: (list, { markdown, text, returnCodes }, field) => {
    const values = valuesOf(field);
    const inTable = values.every(({ value, means }) => lineWith(text, `| ${code(value)}`).includes(means));
    const apart = values.every(({ value, means }) => returnCodes.includes(code(value)) && returnCodes.includes(means));
    const wholeList = values.length + (field.raw.except ?? []).length === codeList(list).codes.length;
    return [...unless(inTable || apart || wholeList, 'its values'), ...notIn(markdown, [`codes/${list}.md`])];
  },
  except: (except, { text }) => notIn(lineWith(text, '- Never'), codes(except)),
  open: (open, { text }) => unless(text.includes('other values are possible') === open, `open: ${open}`),
  default: (value, { text }) => {
    const lines = text.split('\n').filter((line) => /default/i.test(line) && line.includes(code(String(value))));
    return unless(lines.length > 0, String(value));
  },
  range: ({ min, max }, { text }) => notIn(text, [`${min} to ${max}`]),
  holds: (holds, { text }) => notIn(text, [holdsInWords[holds] ?? holds]),
  endless: (texts, { text }) => notIn(text, [...texts.map(code), 'never']),
  formats: (formats, { text }) =>
    notIn(
      text,
      formats.map((format) => (format === '' ? 'an empty text' : code(format))),
    ),
  shape: ({ payload, document, list }, shown, field) => {
    if (list) {
      const [, after = ''] = shown.markdown.split(/^\*\*each item\b/im);
      const item = itemOf(field, { ...list, required: field.raw.required });
      return missingFacts(docsExpectations, item, shownInDocs(after, '')).filter((fact) => !fact.startsWith('required'));
    }
    if (payload !== undefined) {
      const name = payloads.find(({ id }) => id === payload)?.data.name ?? '';
      return [...notIn(shown.text, [code(name)]), ...notIn(shown.markdown, [`${payload}.md`])];
    }
    const { list: listId = '', shape = '' } = document ?? {};
    const name = codeListFiles.find(({ id }) => id === listId)?.data.shapes?.[shape]?.name ?? '';
    return [...notIn(shown.text, [code(name)]), ...notIn(shown.markdown, [`codes/${listId}.md#shape-${shape}`])];
  },
  orObject: (_, { text }) => notIn(text, ['an object']),
  in: (place, { text }) => notIn(text, [`sent in the ${place}`]),
  described: () => ['it has no part of its own'],
  usual: ({ regex, means }, { text }) => notIn(lineWith(text, '- Usually'), [code(regex), means]),
  sdkType: (type, { text }) => notIn(lineWith(text, '- In the SDK'), [type]),
  basis: (bases, { text }) =>
    bases.flatMap(({ for: constraints, source, says }) =>
      notIn(lineWith(text, '- Based on'), [
        withoutStop(says),
        ...constraints.map((one) => (one === 'required' ? 'presence' : one)),
        ...ownTitles(source, text),
      ]),
    ),
  aliases: (aliases, { text }) => notIn(lineWith(text, '- Aliases'), codes(aliases)),
  echoes: (name, { text }) => notIn(lineWith(text, '- Returns'), [code(name)]),
  returnedWhen: (conditions, { text }) =>
    conditions.flatMap(({ operation, field, is = [], text: words = '' }) =>
      notIn(lineWith(text, '- Only when'), [
        ...(field === undefined ? [] : [code(field)]),
        ...(operation === undefined ? [] : [operationName(operation)]),
        ...codes(is),
        words,
      ]),
    ),
  data: (category, { text }, { raw }) => {
    const line = lineWith(text, '- Data:');
    const isHidden = hiddenAs(raw) !== undefined;
    return [
      ...notIn(line, [dataInWords[category]]),
      ...unless(line.includes('keep it out of logs') === isHidden, isHidden ? 'not for logs' : 'for logs'),
    ];
  },
  kept: (id, { text, markdown }) => {
    const { value = '', unit = '' } = allLimits.find((limit) => limit.id === id) ?? {};
    return [...notIn(lineWith(text, '- Kept'), [value, unit]), ...notIn(markdown, [`limits.md#${id}`])];
  },
  example: (example, { markdown }) => {
    if (typeof example === 'string') return notIn(markdown, [`**Example:** ${code(example)}`]);
    const shown = markdown.replaceAll(/\s+/g, ' ');
    const ways = [JSON.stringify(example), JSON.stringify(example, null, 2).replaceAll(/\s+/g, ' ')];
    return unless(
      ways.some((way) => shown.includes(way)),
      JSON.stringify(example),
    );
  },
  deprecated: ({ since, instead = '' }, { text }) => notIn(text, [`Deprecated since ${since}`, instead]),
  notes: (notes, { text }) =>
    notes.flatMap(({ kind, text: words, source = [] }) => {
      const line = text.split('\n').find((one) => one.includes(withoutStop(words))) ?? '';
      return notIn(line.toLowerCase(), [kind === 'limit' ? 'note' : kind]).concat(
        notIn(line, [withoutStop(words), ...ownTitles(source, text)]),
      );
    }),
  limits: (limits, { markdown, text }) =>
    limits.flatMap(({ id, value, unit, description }) => [
      ...notIn(text.split('\n').find((line) => line.includes(withoutStop(description))) ?? '', [value, unit]),
      ...notIn(markdown, [`limits.md#${id}`]),
    ]),
  source: (source, { text }) => {
    const line = text.split('\n').find((one) => /^- Sources?:/.test(one)) ?? '';
    return notIn(line, titlesOf(source));
  },
  discrepancies: (discrepancies, { markdown, text }) => {
    const beside = besideFact(discrepancies);
    const others = discrepancies.filter((one) => !beside.includes(one) && markdown.includes(`discrepancies.md#${one.id}`));
    return [
      ...beside.flatMap(({ id, about, taken }) => [
        ...notIn(text, [withoutStop(about), withoutStop(taken)]),
        ...notIn(markdown, [`discrepancies.md#${id}`]),
      ]),
      ...others.map(({ id, kind }) => `${id}, which is ${kind}, is shown`),
    ];
  },
};

/** The sources of a part, which are shown unless they are those of the whole. */
function ownTitles(source: readonly string[], text: string): string[] {
  const titles = titlesOf(source);
  const whole = text.split('\n').find((one) => /^- Sources?:/.test(one)) ?? '';
  const [, named = ''] = /: (.*)$/.exec(whole.replaceAll(/, changed [\d-]+/g, '')) ?? [];
  return named === titles.join('; ') ? [] : titles;
}
