import { expect, test } from 'vitest';
import { jsDoc } from '../../generators/dist/emit/module/js-doc.js';
import { moduleFiles, type GeneratedModule } from '../../generators/dist/emit/module/module-files.js';

/** The files by extension, without their first line, which is always the same. */
function written(module: Omit<GeneratedModule, 'path'>): Record<string, string> {
  return Object.fromEntries(
    moduleFiles({ path: 'out/index', ...module }).map(({ path, text }) => {
      expect(text).toMatch(/^\/\/ @generated .*\n/);
      expect(text).toMatch(/[^\n]\n$/);
      return [path.slice('out/index.'.length), text.replace(/^.*\n+/, '')];
    }),
  );
}

test('values and functions, for both module systems', () => {
  const files = written({
    code: {
      kind: 'exports',
      exports: [
        { kind: 'value', name: 'table', value: '{ a: 1 }' },
        { kind: 'function', name: 'find', parameters: 'key', body: (exported) => `return ${exported('table')}[key];` },
        { kind: 'default-of', name: 'other', from: './other' },
      ],
    },
    declarations: [],
  });
  expect(files['mjs']).toBe(
    `export const table = { a: 1 };\n\nexport function find(key) {\n  return table[key];\n}\n\nexport { default as other } from './other.mjs';\n`,
  );
  expect(files['cjs']).toBe(
    `'use strict';\n\nexports.table = { a: 1 };\n\nexports.find = function (key) {\n  return exports.table[key];\n};\n\nexports.other = require('./other.cjs');\n`,
  );
});

test('links go to modules of the same flavor, and to packages', () => {
  const files = written({
    code: { kind: 'exports', exports: [] },
    links: [
      { kind: 'import-types', names: ['A', 'B'], from: './types' },
      { kind: 'import-types', names: ['C'], from: 'a-package' },
      { kind: 'export', names: ['d'], from: '../index' },
      { kind: 'export-types', from: '../index' },
    ],
    declarations: ['export type D = A;'],
  });
  const links = (ending: string) =>
    `import type { A, B } from './types.${ending}';\nimport type { C } from 'a-package';\nexport { d } from '../index.${ending}';\nexport type * from '../index.${ending}';\n\nexport type D = A;\n`;
  expect(files['d.mts']).toBe(links('mjs'));
  expect(files['d.cts']).toBe(links('cjs'));
});

test('JSON is the default export; in CommonJS it is the file', () => {
  const files = written({
    code: { kind: 'json', json: '{}', file: '../data.json', type: 'Data', doc: 'The data.' },
    declarations: [],
  });
  expect(files).toEqual({
    mjs: 'export default {};\n',
    cjs: `'use strict';\n\nmodule.exports = require('../data.json');\n`,
    'd.mts': '/**\n * The data.\n */\ndeclare const data: Data;\nexport default data;\n',
    'd.cts': '/**\n * The data.\n */\ndeclare const data: Data;\nexport = data;\n',
  });
});

test('a bundle exports the same names in CommonJS', () => {
  const files = written({
    code: { kind: 'bundle', text: 'var a = 1, b2 = 2;\nexport {\n  a,\n  b2 as b\n};\n' },
    declarations: [],
  });
  expect(files['cjs']).toContain('module.exports = {\n  a,\n  b: b2\n};');
});

test('no text ends a comment or becomes a tag', () => {
  expect(jsDoc('Ends */ here.\n@not a tag, `@code` is', '  ', '@source page')).toBe(
    '  /**\n   * Ends *\\/ here.\n   * \\@not a tag, `@code` is\n   *\n   * @source page\n   */\n',
  );
});
