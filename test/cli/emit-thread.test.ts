import { afterEach, expect, test } from 'vitest';
import { EmitThread } from '../../generators/dist/emit-thread.js';
import { mainFilesOf } from '../../generators/dist/emit/emitters.js';
import { emit } from '../../generators/dist/pipeline.js';
import { specDir } from '../support/paths.ts';
import { modelOf } from '../support/pipeline.ts';

const thread = new EmitThread();
afterEach(() => thread.close());

const model = await modelOf(specDir('parcel'));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('the thread generates the same files of the main emitter as this one, in the same order, each time it is asked', async () => {
  const expected = await all(mainFilesOf(model, 'docs'));
  thread.start();

  expect(expected.length).toBeGreaterThan(10);
  expect(await all(thread.emit(model, 'docs'))).toEqual(expected);
  expect(await all(thread.emit(model, 'docs'))).toEqual(expected);
});

test('an error in the thread reaches the reader, and the next order is carried out', async () => {
  thread.start();
  const broken = { ...model, protocol: { ...model.protocol, operations: Object.create(null) } };

  await expect(all(thread.emit(broken, 'types'))).rejects.toThrow('is not a function');
  expect(await all(thread.emit(model, 'types'))).toEqual(await all(emit(model, ['types'])));
});

test('the end of the thread ends an order, too', async () => {
  thread.start();
  const files = all(thread.emit(model, 'docs'));
  await thread.close();

  await expect(files).rejects.toThrow('The second thread has ended.');
  expect(thread.isRunning).toBe(false);
});
