import { Ajv } from 'ajv';
import { compileJson, compileJsonItems } from './json.ts';
import { compileUnknownNames } from './unknown-names.ts';
import { compileWireNames } from './wire-names.ts';

/** An ajv with the judge's keywords. `code`, `at` and `severity` only say how a failure is reported. */
export function createAjv(): Ajv {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictTypes: false });
  ajv.addVocabulary(['code', 'at', 'severity']);
  ajv.addKeyword({ keyword: 'json', type: 'string', compile: (schema) => compileJson(ajv.compile(schema)) });
  ajv.addKeyword({ keyword: 'jsonItems', type: 'string', errors: true, compile: compileJsonItems });
  ajv.addKeyword({ keyword: 'wireNames', type: 'object', compile: compileWireNames });
  ajv.addKeyword({ keyword: 'unknownNames', type: 'object', errors: true, compile: compileUnknownNames });
  return ajv;
}
