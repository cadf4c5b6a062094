import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { drafts, schemaFiles, type Draft } from './files.ts';

// Loads the published schemas like other programs: one by one, and in strict mode.

const kinds = { '2020-12': Ajv2020, 'draft-07': Ajv } as const;

/** Compiles the schemas, by title. Throws an error if ajv reports anything about one of them. */
function compiled(schemas: readonly object[], draft: Draft): ReadonlyMap<string, ValidateFunction> {
  const remark = (text: string): never => {
    throw new Error(text);
  };
  const logger = { log: remark, warn: remark, error: remark };
  return new Map(
    schemas.map((schema) => [String(Object(schema).title), new kinds[draft]({ strict: true, logger }).compile(schema)]),
  );
}

describe.each(['real', 'parcel', 'minimal'] as const)('the schemas of the %s protocol', (protocol) => {
  let files: ReturnType<typeof schemaFiles>;
  beforeAll(async () => {
    files = schemaFiles(await generateHere(specDir(protocol), ['schemas']));
  });

  test.each(drafts)('are accepted by ajv in strict mode, one by one and all together (%s)', (draft) => {
    const schemas = files.schemas(draft);
    expect(compiled(schemas, draft).size).toBe(schemas.length);
    const together = new kinds[draft]({ strict: true, schemas: [...schemas] });
    expect(schemas.map((schema) => typeof together.getSchema(String(Object(schema).$id)))).toEqual(schemas.map(() => 'function'));
  });

  test.each(drafts)('accept and refuse the requests that the validators do (%s)', (draft) => {
    const schemas = compiled(files.schemas(draft), draft);
    const requests = files.requests();
    const wrong = requests.filter(({ message = '', wire, result }) => schemas.get(message)?.(wire) !== result.ok);
    expect(wrong).toEqual([]);
    expect(new Set(requests.map(({ result }) => result.ok))).toEqual(new Set([true, false]));
  });

  test('give the same results in both drafts for every message', () => {
    const [modern, older] = [compiled(files.schemas('2020-12'), '2020-12'), compiled(files.schemas('draft-07'), 'draft-07')];
    expect([...older.keys()]).toEqual([...modern.keys()]);
    const differing = [...modern].flatMap(([name, validate]) =>
      files
        .wires()
        .filter((wire) => validate(wire) !== older.get(name)?.(wire))
        .map((wire) => ({ name, wire })),
    );
    expect(differing).toEqual([]);
  });

  test('describe the model, and nothing else', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(files.read('protocol.schema.json')));
    const model = Object(files.read('protocol.json'));
    expect(validate(model), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...model, protocol: { ...model.protocol, operations: [{}] } })).toBe(false);
    expect(validate({ ...model, protocol: { ...model.protocol, more: 1 } })).toBe(false);
  });
});

test('a schema would be found that a strict validator refuses', () => {
  expect(() => compiled([{ title: 'T', type: 'object', 'x-source': [] }], '2020-12')).toThrow('unknown keyword');
  expect(() => compiled([{ title: 'T', properties: { a: {} } }], 'draft-07')).toThrow('missing type');
});
