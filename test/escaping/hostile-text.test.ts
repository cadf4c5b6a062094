import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { Node, Project } from 'ts-morph';
import { beforeAll, describe, expect, test } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { importedOutputs } from '../support/imported.ts';
import { tsc } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { filesIn } from '../support/tree.ts';

/** Ends a comment, a string, a template, a table cell, a fence or a tag: whatever contains the text. */
const hostile =
  '@deprecated */ export const pwned = 1; /* `${globalThis.pwned = 1}` \' " \\ | </script><script>pwned=1</script> ```` # x\n@pwned\n---\n- y: [&a, *a]';

/** The keys whose values are prose. */
const prose = new Set(['description', 'means', 'text', 'advice', 'title', 'label', 'effect', 'about', 'taken']);

let out: string;
beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  // Labels that differ still do, and those that are equal still are.
  const numbers = new Map<string, number>();
  for (const file of filesIn(spec.dir).filter((path) => path.endsWith('.yaml'))) {
    const document = parseDocument(spec.read(file));
    visit(document, {
      Pair(_, { key, value }) {
        if (isScalar(key) && prose.has(String(key.value)) && isScalar(value) && typeof value.value === 'string') {
          const number = numbers.get(value.value) ?? numbers.size;
          numbers.set(value.value, number);
          value.value = `${hostile} ${number}`;
          value.type = 'QUOTE_DOUBLE';
        }
      },
    });
    spec.write(file, document.toString());
  }
  out = await generateHere(spec.dir, outputNames);
});

describe('a spec whose every text is hostile', () => {
  test.each(importedOutputs)('generates %s that load, and run no code from a text', async (name) => {
    const file = join(out, name, 'generated/index');
    const esm: unknown = await import(pathToFileURL(`${file}.mjs`).href);
    const cjs: unknown = createRequire(import.meta.url)(`${file}.cjs`);
    expect(Object.keys(Object(esm))).not.toContain('pwned');
    expect(Object.keys(Object(cjs))).not.toContain('pwned');
    expect('pwned' in globalThis).toBe(false);
  });

  test('generates declarations that compile, and declare nothing from a text', async () => {
    writeFileSync(
      join(out, 'use.mts'),
      `import * as types from './types/generated/index.mjs';\n// @ts-expect-error\ntypes.pwned;\n`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--skipLibCheck', 'false'];
    const { code, stdout } = await runNode([
      tsc,
      ...options,
      join(out, 'use.mts'),
      join(out, 'validators/generated/index.d.mts'),
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('gives declarations in which no text is a tag', () => {
    const project = new Project({ skipAddingFilesFromTsConfig: true });
    const declared = ['types/generated/index.d.mts', 'validators/generated/types.d.mts'].flatMap((file) =>
      project.addSourceFileAtPath(join(out, file)).getDescendants(),
    );
    const comments = declared.flatMap((node) => (Node.isJSDocable(node) ? node.getJsDocs() : []));
    const tags = new Set(comments.flatMap((comment) => comment.getTags().map((tag) => tag.getTagName())));

    expect(tags).toContain('generated');
    expect([...tags].filter((tag) => ['deprecated', 'pwned'].includes(tag))).toEqual([]);
  });

  test('generates OpenAPI with the same content in YAML and JSON', () => {
    const documents = filesIn(join(out, 'openapi/documents')).filter((file) => file.endsWith('.json'));
    expect(documents.length).toBeGreaterThan(1);
    for (const file of documents) {
      const read = (name: string) => readFileSync(join(out, 'openapi/documents', name), 'utf8');
      const json: unknown = JSON.parse(read(file));
      expect(parse(read(file.replace(/json$/, 'yaml')))).toEqual(json);
      expect(parse(read(file.replace(/json$/, 'yaml')), { version: '1.1' })).toEqual(json);
    }
  });

  test('generates Markdown without working tags', () => {
    for (const file of filesIn(join(out, 'docs/markdown'))) {
      const outsideCode = readFileSync(join(out, 'docs/markdown', file), 'utf8')
        .replaceAll(/^(`{3,}|~{3,}).*\n[\s\S]*?\n\1$/gm, '')
        .replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(outsideCode, file).not.toMatch(/(?<!\\)<\/?script/);
    }
  });

  test('generates HTML with only our own elements and attributes', () => {
    const pages = filesIn(join(out, 'docs/site')).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages) {
      const html = readFileSync(join(out, 'docs/site', file), 'utf8');
      const elements = everyElement(parseHtml(html));
      const scripts = elements.filter(({ tagName }) => tagName === 'script').map(({ parentNode }) => Object(parentNode).tagName);
      // The page of a server for a missing address can be at any depth, so it loads nothing.
      const expected = file === '404.html' ? 0 : file === 'workbench.html' ? 5 : 2;
      expect(scripts, file).toEqual(Array<string>(expected).fill('head'));
      const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      expect(
        [...names].filter((name) => !attributes.has(name)),
        file,
      ).toEqual([]);
      // What was written is there, as text.
      expect(textOf(parseHtml(html)), file).toContain('<script>pwned=1</script>');
    }
  });

  test('generates search entries that are plain data', () => {
    const source = readFileSync(join(out, 'docs/site/assets/search-entries.js'), 'utf8');
    const page: { searchEntries?: readonly unknown[] } = {};
    runInNewContext(source, { globalThis: page });
    expect(page.searchEntries?.length).toBeGreaterThan(50);
    expect(Object.keys(page)).toEqual(['searchEntries', 'searchWords']);
    expect('pwned' in globalThis).toBe(false);
  });
});

/** The attributes that pages may have. None of them runs code. */
const attributes = new Set(
  'lang charset name content rel href src defer data-search data-root class id tabindex scope open aria-label aria-current aria-hidden viewBox role x y x1 x2 y1 y2 cx cy r rx width height d refX refY markerWidth markerHeight orient text-anchor marker-end property type data-head value checked download'.split(
    ' ',
  ),
);

function everyElement(node: Tree.Node): Tree.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(everyElement) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
