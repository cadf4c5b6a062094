import { expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';

const lists = [
  '{ list: { type: list, shape: { list: { type: string } } } }',
  '{ list: { type: list, shape: { list: { type: string, values: [{ value: "A", means: One }, { value: "B", means: Two }] } } } }',
  '{ list: { type: list, shape: { list: { type: list, shape: { list: { type: object, shape: { payload: stop } } } } } } }',
];

test('the types of lists in lists compile', async () => {
  const spec = new SpecCopy('parcel');
  const field = (shape: string, index: number) =>
    `  grid${index}: { type: list, description: A grid., shape: ${shape}, source: [handbook] }\n`;
  spec.append('payloads/journey.yaml', lists.map(field).join(''));

  const project = asProject(await generateHere(spec.dir, ['types', 'validators']));

  expect(await typeErrors(project, ['**/*.d.mts', '**/*.d.cts'])).toBe('');
});
