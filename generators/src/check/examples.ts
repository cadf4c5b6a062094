import type { ErrorObject } from 'ajv';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import { createAjv } from '../model/ajv.ts';
import { allFields, messagesOf } from '../model/messages.ts';
import type { Model } from '../model/model.ts';
import type { Field } from '../model/protocol.ts';
import { allSpecFiles } from './sites.ts';

/** Every example satisfies the spec: whole messages, and what JSON text in a field's example holds. */
export function checkExamples(spec: Spec, { protocol, strict }: Model): Diagnostic[] {
  const ajv = createAjv(strict, { inlineRefs: false, ownProperties: true, code: { optimize: false } });
  const sources = new Map(allSpecFiles(spec).map(({ source }) => [source.file, source]));
  const diagnostics: Diagnostic[] = [];
  const validate = ($ref: string, value: unknown): string | undefined => {
    const check = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    return check(value) ? undefined : explain(check.errors ?? []);
  };
  for (const { name, origin, examples, fields } of messagesOf(protocol)) {
    const source = sources.get(origin.file)!;
    for (const [i, { id, value }] of examples.entries()) {
      const reason = validate(name, value);
      const place = source.at([...origin.path, 'examples', i, 'id']);
      if (reason !== undefined) diagnostics.push(diagnose('bad-example', place, { id, reason }));
    }
    for (const field of allFields(fields).filter(hasExampleInside)) {
      const reason = validate(`${name}#${pointer(field)}`, asText(field));
      const place = exampleSource(spec, source, origin.path, field.path);
      if (reason !== undefined) diagnostics.push(diagnose('bad-example', place, { id: `of ${field.path}`, reason }));
    }
  }
  return diagnostics;
}

/** The field's own example, or that of the shared field it is. */
function exampleSource({ parameters }: Spec, own: Source, path: readonly string[], field: string): Place {
  const shared = [path[0] === 'request' ? 'request' : 'response', field, 'example'];
  const here = [...path, 'fields', field, 'example'];
  return own.has(here) || !parameters?.source.has(shared) ? own.at(here) : parameters.source.at(shared);
}

/** Scalars have been checked against their field already; what has a shape needs the schema. */
function hasExampleInside({ example, shape }: Field): boolean {
  return example !== undefined && shape !== undefined;
}

function asText({ holds, example }: Field): unknown {
  return holds === 'json' && typeof example !== 'string' ? JSON.stringify(example) : example;
}

function pointer({ path }: Field): string {
  return path
    .split('.')
    .map((name) => `/properties/${name}`)
    .join('');
}

function explain(errors: readonly ErrorObject[]): string {
  const reasons = errors.map(({ instancePath, message, params }) => {
    const detail = params['additionalProperty'] ?? params['allowedValues'] ?? '';
    return `${instancePath || 'it'} ${message ?? ''} ${[detail].flat().join(', ')}`.trim();
  });
  return [...new Set(reasons)].join('; ');
}
