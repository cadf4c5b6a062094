import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.ts';
import type { SpecCopy } from '../support/spec-copy.ts';

// The examples of CONTRIBUTING.md, and the places where its text puts them.

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const text = page.slice(page.indexOf('\n## Add a '));
export const examples: readonly string[] = [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml);

type Addition = (spec: SpecCopy, example: string) => void;

const asFile =
  (file: string): Addition =>
  (spec, example) =>
    spec.write(file, example);

const after =
  (file: string, line: string): Addition =>
  (spec, example) =>
    spec.replace(file, line, `${line}${example}`);

/** Adds a file for a call, and adds its id to the return codes. */
const asCall =
  (folder: string, id: string): Addition =>
  (spec, example) => {
    spec.write(`${folder}/${id}.yaml`, example);
    for (const code of ['Success', 'MissingParameter', 'InvalidParameter']) addToReturnCode(spec, code, id);
  };

/** In the order of the page. */
const additions: readonly (readonly [name: string, add: Addition])[] = [
  ['document', asFile('documents/driving-license.yaml')],
  ['code', after('codes/sub-codes.yaml', '\ncodes:\n')],
  [
    'parameter',
    after('products/ekyc.yaml', '\nrequest:\n  description: Starts a verification by document and face.\n  fields:\n'),
  ],
  ['rule', after('products/ekyc.yaml', '\n  rules:\n')],
  ['product', asCall('products', 'gait-verify')],
  ['operation', asCall('operations', 'forget-result')],
  ['callback', asFile('operations/forgotten.yaml')],
  ['scenario', asFile('scenarios/sub-codes-213.yaml')],
];

export const additionNames = additions.map(([name]) => name);

/** Makes one or more of the additions of CONTRIBUTING.md. They change only YAML files. */
export function add(spec: SpecCopy, ...names: readonly string[]): void {
  for (const [i, [name, addition]] of additions.entries()) {
    if (names.includes(name)) addition(spec, examples[i] ?? '');
  }
}

/** Adds the id of a product or an operation to those that return a code. */
function addToReturnCode(spec: SpecCopy, code: string, id: string): void {
  const file = 'codes/return-codes.yaml';
  const head = new RegExp(`code: "${code}"[^[]*returnedBy: \\[`).exec(spec.read(file))?.[0] ?? `code: "${code}"`;
  spec.replace(file, head, `${head}${id}, `);
}
