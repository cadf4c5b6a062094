// The spec as it would be if upstream had many operations more.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.js';

const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
const fields = names
  .map((name) => `    ${name}: { type: string, required: true, description: A text., source: [inferred] }`)
  .join('\n');

/** Puts a copy of the spec into a folder, with so many operations more. */
export function writeGrownSpec(dir, operations) {
  cpSync(join(root, 'spec'), dir, { recursive: true });
  for (let i = 0; i < operations; i++) writeFileSync(join(dir, `operations/extra-${i}.yaml`), extraOperation(i));
}

function extraOperation(i) {
  return `# yaml-language-server: $schema=../schema/operation.schema.json
kind: operation
name: Extra${i}
description: Number ${i} of many.
source: [inferred]
request:
  fields:
${fields}
response:
  fields:
${fields}
`;
}
