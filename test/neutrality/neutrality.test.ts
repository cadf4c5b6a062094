import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, specDir } from '../support/paths.ts';
import { filesIn } from '../support/tree.ts';
import { findWords, protocolWords } from './protocol-words.ts';

const words = protocolWords(specDir('today'));
const sources = ['generators/src', 'packages/runtime/src'].flatMap((folder) =>
  filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
);

test('the compiler and the runtime of the validators contain no word of the protocol', () => {
  const found = sources.flatMap((file) =>
    findWords(readFileSync(join(root, file), 'utf8'), words).map((word) => `${file}: ${word}`),
  );

  // A member of every explanation of a failed call, in any protocol. A field has the same name by chance.
  expect(found.filter((word) => !ofExplanations.test(word))).toEqual([]);
});

const ofExplanations = /^packages\/runtime\/src\/(explain|result)\.ts: requestId$/;

test('the words are those of every part of the protocol', () => {
  const some = ['CheckResult', 'ProductCode', 'FACE_VERIFY', 'ID_OCR', 'eKYC', '01000000', 'ext-face-info', 'HongKongIdCard'];

  expect(words).toEqual(
    expect.arrayContaining([...some, 'DocType', 'docType', 'PHOTINUS_LIVENESS', 'DataDuplication', 'x-acs-action']),
  );
  expect(words.length).toBeGreaterThan(500);
});

test('they are found at any position in a text', () => {
  const text = "if (product.code === 'FACE_VERIFY') use(message.MetaInfo, docTypes['01000000']); // see ext-face-info.";

  expect(findWords(text, words).sort()).toEqual(['01000000', 'FACE_VERIFY', 'MetaInfo', 'docTypes', 'ext-face-info']);
});

test('the words of the spec language are not among them', () => {
  expect(findWords('returnCodes return-codes code-list documentShape', words)).toEqual([]);
});
