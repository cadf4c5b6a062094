import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import { allFields, messagesOf } from '../model/messages.ts';
import type { Model } from '../model/model.ts';
import type { Field } from '../model/protocol.ts';
import { uniqueBy } from '../unique.ts';
import { breachFinder, type Breach } from './example-breaches.ts';
import { misread } from './misread.ts';
import { allSpecFiles } from './sites.ts';

/** Every example satisfies the spec: whole messages, and what JSON text in a field's example holds. */
export function checkExamples(spec: Spec, model: Model): Diagnostic[] {
  const sources = new Map(allSpecFiles(spec).map(({ source }) => [source.file, source]));
  const messages = messagesOf(model.protocol);
  const find = breachFinder(model);
  const told = messages.flatMap((message): Diagnostic[] => {
    const { origin, examples, fields } = message;
    const source = sources.get(origin.file)!;
    const whole = examples.flatMap(({ id, value }, i) => {
      const at = [...origin.path, 'examples', i, 'value'];
      return find(message, value).map((breach) => tell(breach, id, source, [...at, ...breach.path]));
    });
    const inside = allFields(fields)
      .filter(hasExampleInside)
      .flatMap((field) => {
        const { from, at } = exampleSource(spec, source, origin.path, field.path);
        const depth = field.path.split('.').length;
        return find(message, asText(field), field).map((breach) =>
          tell(breach, `of ${field.path}`, from, [...at, ...breach.path.slice(depth)]),
        );
      });
    return [...whole, ...inside];
  });
  // What a shared field's example has wrong is so wherever the field is used.
  return uniqueBy(told, ({ place, message }) => `${placed(place)} ${message}`);
}

function tell({ path, isName, type, suggestion, says }: Breach, id: string, source: Source, at: Path): Diagnostic {
  const unquoted = type === 'string' ? misread(type, source, at) : undefined;
  const place = isName ? source.atKey(at) : source.at(at);
  return unquoted ?? diagnose('bad-example', place, { id, reason: says(nameOf(path)), suggestion });
}

/** Outer.Inner[1].Innermost */
function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) => (/^\d+$/.test(String(step)) ? `${name}[${step}]` : `${name}${name && '.'}${step}`),
    '',
  );
}

function placed({ file, line, col }: Place): string {
  return `${file}:${line}:${col}`;
}

/** Where the field's own example stands, or that of the shared field it is. */
function exampleSource({ parameters }: Spec, own: Source, path: readonly string[], field: string): { from: Source; at: Path } {
  const shared = [path[0] === 'request' ? 'request' : 'response', field, 'example'];
  const here = [...path, 'fields', field, 'example'];
  return own.has(here) || !parameters?.source.has(shared) ? { from: own, at: here } : { from: parameters.source, at: shared };
}

/** Scalars have been checked against their field already; what has a shape needs the schema. */
function hasExampleInside({ example, shape }: Field): boolean {
  return example !== undefined && shape !== undefined;
}

function asText({ holds, example }: Field): unknown {
  return holds === 'json' && typeof example !== 'string' ? JSON.stringify(example) : example;
}
