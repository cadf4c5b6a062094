import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFile, documentsOf, readDocument } from '../../support/documents.ts';
import { withFault } from '../../support/fault.ts';
import { tempDir } from '../../support/temp.ts';
import { readable, unreadable } from '../re2-patterns.ts';
import { run, lacks } from '../support.ts';
import { buildJudge } from './kin.ts';

// The Go library that several gateways use. It supports only OpenAPI 3.0.

test.skipIf(lacks('go'))('kin-openapi accepts every document of 3.0, and refuses a broken one', async () => {
  const judge = await buildJudge();
  const files = documentsOf('3.0').map((name) => documentFile(name));
  expect(await run(judge, files)).toEqual({ code: 0, stdout: '', stderr: '' });

  const broken = join(tempDir('kin'), 'broken.json');
  const path = ['components', 'schemas', 'ErrorBody', 'type'];
  writeFileSync(broken, JSON.stringify(withFault(readDocument('idv.openapi-3.0'), path, 'text')));
  expect(await run(judge, [broken])).toMatchObject({ code: 1, stderr: expect.stringContaining("unsupported 'type'") });
});

test.skipIf(lacks('go'))('kin-openapi reads the patterns that the lint accepts, and no others', async () => {
  const judge = await buildJudge();
  const path = ['components', 'schemas', 'ErrorBody', 'properties', 'Fresh'];
  const refuses = async (regex: string) => {
    const file = join(tempDir('kin'), 'pattern.json');
    writeFileSync(file, JSON.stringify(withFault(readDocument('idv.openapi-3.0'), path, { type: 'string', pattern: regex })));
    return (await run(judge, [file])).code !== 0;
  };

  for (const regex of readable) expect([regex, await refuses(regex)]).toEqual([regex, false]);
  // It converts \u with four digits itself.
  for (const [regex] of unreadable.filter(([regex]) => !/\\u\w/.test(regex))) {
    expect([regex, await refuses(regex)]).toEqual([regex, true]);
  }
});
