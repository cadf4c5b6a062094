import { beforeAll, expect, test } from 'vitest';
import { notices, problems } from '../support/validators.ts';
import { outputsOf, type Outputs } from './outputs.ts';

const entry = `    SceneCode: { shared: true }

    TideMode:
      type: string
      description: Whether the tide is waited for.
      values:
        - { value: "HIGH", means: Wait for high water }
        - { value: "LOW", means: Don't wait }
      default: "LOW"
      in: query
      basis:
        - { for: [values], source: [ekyc-page], says: Lists both. }
      source: [inferred]
`;

let outputs: Outputs;
beforeAll(async () => {
  outputs = await outputsOf((spec) => spec.replace('products/ekyc.yaml', '    SceneCode: { shared: true }\n', entry));
});

test('a new parameter of a product is in its OpenAPI documents alone', () => {
  const fields = (document: string, schema: string) => outputs.openapi(document).components.schemas[schema]?.properties;
  const parameter = { type: 'string', enum: ['HIGH', 'LOW'], 'x-default': 'LOW' };

  expect(fields('idv', 'InitializeEkycRequest')).toMatchObject({ TideMode: parameter });
  expect(fields('ekyc', 'InitializeEkycRequest')).toMatchObject({ TideMode: parameter });
  expect(fields('idv', 'InitializeIdOcrRequest')).not.toHaveProperty('TideMode');
});

test('in the types', () => {
  expect(outputs.types('InitializeEkycRequest')).toContain("\n  TideMode?: 'HIGH' | 'LOW' | undefined;");
  expect(outputs.types('InitializeIdOcrRequest')).not.toContain('TideMode');
});

test('in the validators', () => {
  const validate = outputs.validators('InitializeRequest');
  const [ekyc, idOcr] = [outputs.example('ekyc-passport'), outputs.example('id-ocr-passport')];

  expect(problems(validate({ ...ekyc, TideMode: 'HIGH' }))).toEqual([]);
  expect(problems(validate({ ...ekyc, TideMode: 'EBB' }))).toEqual(['unknown-value TideMode InvalidParameter']);
  expect(problems(validate({ ...idOcr, TideMode: 'HIGH' }))).toEqual([]);
  expect(notices(validate({ ...idOcr, TideMode: 'HIGH' }))).toEqual(['foreign-field TideMode']);
});

test('in the docs', () => {
  expect(outputs.docs('products/ekyc')).toContain('Whether the tide is waited for.');
  expect(outputs.docs('products/ekyc')).toContain('Wait for high water');
  expect(outputs.docs('products/id-ocr')).not.toContain('request-TideMode"></a>');
});
