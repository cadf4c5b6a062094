import { describe, expect, test } from 'vitest';
import type { Change } from '../../generators/dist/diff/change.js';
import { diff } from '../../generators/dist/diff/diff.js';
import { locator } from '../../generators/dist/diff/locate.js';
import { verdicts } from '../../generators/dist/diff/verdicts.js';
import type { Compiled } from '../../generators/dist/pipeline.js';
import { remember } from '../../generators/dist/remember.js';
import { specDir } from '../support/paths.ts';
import { compileSpec } from '../support/pipeline.ts';
import { edited, unedited, type Edit } from './edit.ts';
import { bases } from './edits/bases.ts';
import { calls } from './edits/calls.ts';
import { documents } from './edits/documents.ts';
import { fields } from './edits/fields.ts';
import { insides } from './edits/insides.ts';
import { rules } from './edits/rules.ts';
import { service } from './edits/service.ts';
import { values } from './edits/values.ts';

const kinds = { fields, insides, documents, values, rules, bases, service, calls };

describe.each(Object.entries(kinds))('%s', (_, edits) => {
  test.each(edits)('$what', async (edit) => {
    expect((await changesOf(edit)).map(line)).toEqual(edit.reports);
  });
});

test('every kind of change is exercised', async () => {
  const changes = await Promise.all(Object.values(kinds).flat().map(changesOf));
  const exercised = new Set(changes.flat().map(({ kind }) => kind));

  expect([...exercised].sort()).toEqual(Object.keys(verdicts).sort());
});

const changesOf = remember(async (edit: Edit): Promise<readonly Change[]> => {
  const [spec, other] = await Promise.all([
    compiled(edit.ground ? unedited(edit).dir : specDir('parcel')),
    compiled(edited(edit).dir),
  ]);
  const [before, after] = edit.undone ? [other, spec] : [spec, other];
  return diff(before.model.protocol, after.model.protocol, locator(after.spec));
});

async function compiled(dir: string): Promise<Compiled> {
  const outcome = await compileSpec(dir);
  if (outcome.kind === 'compiled') return outcome;
  throw new Error(`The spec has mistakes: ${outcome.diagnostics.map(({ message }) => message).join(' ')}`);
}

function line({ severity, spots, says, for: audiences, suggestion }: Change): string {
  const places = new Set(spots.flatMap(({ file, line }) => (file === undefined ? [] : [` ${file}:${line}`])));
  const guess = suggestion === undefined ? '' : `, now probably ${suggestion}`;
  return `${severity} ${spots.map(({ where }) => where).join(', ')}: ${says} (${audiences.join(', ')})${[...places].join('')}${guess}`;
}
