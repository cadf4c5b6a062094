import { describe, expect, test } from 'vitest';
import { diff } from '../../generators/dist/diff/diff.js';
import { withFault } from '../support/fault.ts';
import { specDir } from '../support/paths.ts';
import { modelOf } from '../support/pipeline.ts';
import { altered, kindOf, leavesOf, someOfEach } from './leaves.ts';

/** Parts whose changes aren't reported, because they are derived from something else. */
const exceptions: readonly { readonly leaves: RegExp; readonly because: string }[] = [
  { leaves: /(^|\.)kind$/, because: 'it distinguishes the parts' },
  { leaves: /fields\.path$/, because: 'it follows from the names' },
  { leaves: /shape\.item\.(name|path)$/, because: 'an item is called as its list is' },
  { leaves: /\.role$/, because: 'it follows from where the message stands' },
  { leaves: /\.origin\.(file|path)$/, because: 'a file may move' },
  { leaves: /\.valuesType$/, because: 'it follows from the values and the list' },
  {
    leaves: /fields\.values\.(value|means|flag|deprecated|notes|notes\.(text|source)|source)$/,
    because: 'a code is compared in its list',
  },
  { leaves: /fields\.shape\.type$/, because: 'it follows from the list and the shape' },
  { leaves: /\.(dataInside|sensitive)$/, because: 'it follows from the categories of the data' },
  { leaves: /^scenarios\./, because: 'most follow from facts, and the others are compared as a whole' },
  { leaves: /^release$/, because: 'it grows with every release' },
  { leaves: /\.decidable$/, because: 'it follows from the conditions' },
  { leaves: /^codeLists\.shapes\.byCode\./, because: 'it follows from the documents' },
  { leaves: /^documents\.codes$/, because: 'each code names its document' },
  { leaves: /^operations\.variants\.returnCodes\./, because: 'a code is compared in its list' },
  { leaves: /^operations\.variants\.product$/, because: 'all variants of an operation have a product, or none has' },
  { leaves: /^(limits|discrepancies)\.(where|file)$/, because: 'it follows from where it stands' },
  { leaves: /.\.(limits|discrepancies)(\.(?!id$).*)?$/, because: 'it is compared once for the whole protocol' },
];

describe.each(['real', 'parcel'] as const)('%s', (name) => {
  test('every change of the model is reported', async () => {
    const { protocol } = await modelOf(specDir(name));
    const isExcepted = (kind: string) => exceptions.some(({ leaves }) => leaves.test(kind));

    const silent = someOfEach(leavesOf(protocol), 10)
      .filter((leaf) => !isExcepted(kindOf(leaf)))
      .filter((leaf) => diff(protocol, Object(withFault(protocol, leaf.path, altered(leaf))), () => undefined).length === 0);

    expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

test('every exception is one', async () => {
  const protocols = await Promise.all([modelOf(specDir('real')), modelOf(specDir('parcel'))]);
  const kinds = protocols.flatMap(({ protocol }) => leavesOf(protocol).map(kindOf));

  expect(exceptions.filter(({ leaves }) => !kinds.some((kind) => leaves.test(kind)))).toEqual([]);
});

test('between a model and its copy, no change is reported', async () => {
  const { protocol } = await modelOf(specDir('real'));

  expect(diff(protocol, structuredClone(protocol), () => undefined)).toEqual([]);
});
