import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { openApi, type OpenApi } from './out/openapi.ts';
import { messages, type WrittenMessage } from './spec/messages.ts';
import { asItTravels, exampleOf } from './spec/wire.ts';

// Validates the document with another validator, without our keywords and our runtime.

let document: OpenApi;
let check: (pointer: string) => ValidateFunction;
beforeAll(async () => {
  document = await openApi();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'document' });
  check = (pointer) => ajv.compile({ $ref: `document#${pointer}` });
});

/** Where the schema of a field is in the document. */
function pointerTo({ type, role }: Pick<WrittenMessage, 'type' | 'role'>, path: string): string {
  if (role !== 'query') return [`/components/schemas/${type}`, ...path.split('.').map((name) => `/properties/${name}`)].join('');
  const callback = type.replace(/Query$/, '');
  const parameters = document.components.pathItems[callback]?.['get']?.parameters ?? [];
  return `/components/pathItems/${callback}/get/parameters/${parameters.findIndex(({ name }) => name === path)}/schema`;
}

function faults(pointer: string, value: unknown): unknown[] {
  const validate = check(pointer);
  return validate(value) ? [] : [validate.errors];
}

/** Every example in the document. */
function shownExamples(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'example') return [inner];
    if (key !== 'examples') return shownExamples(inner);
    return Array.isArray(inner) ? inner : Object.values(Object(inner)).map((one) => Object(one).value);
  });
}

const withExample = ({ fields }: WrittenMessage) => fields.filter(({ raw }) => raw.example !== undefined);

describe.each(messages.filter((message) => withExample(message).length > 0))('By the OpenAPI document', (message) => {
  it(`every example of a field of ${message.type} is right`, () => {
    const wrong = withExample(message).flatMap((field) => faults(pointerTo(message, field.path), exampleOf(field)));
    expect(wrong).toEqual([]);
  });
});

describe.each(messages.filter(({ examples }) => examples.length > 0))('By the OpenAPI document', (message) => {
  const { type, role, examples } = message;

  it(`every whole example of ${type} is right`, () => {
    const wrong = examples.flatMap(({ value }) => {
      const sent = asItTravels(message, value);
      if (role !== 'query') return [...faults(pointerTo(message, '').replace(/\/properties\/$/, ''), sent)];
      return Object.entries(sent).flatMap(([name, one]) => faults(pointerTo(message, name), one));
    });
    expect(wrong).toEqual([]);
  });

  it(`every whole example of ${type} is shown`, () => {
    const shown = new Set(shownExamples(document).map((one) => JSON.stringify(one)));
    const missing = examples.filter(({ value }) => {
      const sent = asItTravels(message, value);
      if (role !== 'query') return !shown.has(JSON.stringify(sent)) && !shown.has(JSON.stringify(value));
      return !Object.values(sent).every((one) => shown.has(JSON.stringify(one)));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
