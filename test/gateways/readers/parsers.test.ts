import { validate } from '@readme/openapi-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import SwaggerParser from '@apidevtools/swagger-parser';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFile, documentNames, readDocument } from '../../support/documents.ts';
import { withFault } from '../../support/fault.ts';
import { tempDir } from '../../support/temp.ts';

/** The problems that each parser reports about a document. */
const parsers: Readonly<Record<string, (file: string) => Promise<string>>> = {
  '@readme/openapi-parser': async (file) => {
    const result = await validate(file);
    return result.valid ? '' : JSON.stringify(result.errors);
  },
  '@apidevtools/swagger-parser': async (file) => {
    try {
      await SwaggerParser.validate(file);
      return '';
    } catch (error) {
      return String(error);
    }
  },
  '@seriousme/openapi-schema-validator': async (file) => {
    const result = await new Validator().validate(file);
    return result.valid ? '' : JSON.stringify(result.errors);
  },
};

describe.each(Object.entries(parsers))('%s', (_, problems) => {
  test.each(documentNames)('reports no problem in %s', async (name) => {
    expect(await problems(documentFile(name))).toBe('');
  });

  test.each(['idv.openapi-3.1', 'idv.openapi-3.0', 'idv.swagger-2.0'])('finds a fault in %s', async (name) => {
    const file = join(tempDir('faulty'), 'faulty.json');
    const faulty = withFault(readDocument(name), ['paths', '/CheckResult', 'post', 'responses', '200', 'description'], undefined);
    writeFileSync(file, JSON.stringify(faulty));
    expect(await problems(file)).not.toBe('');
  });
});
