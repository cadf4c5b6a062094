import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import { allFields, messagesOf } from '../model/messages.ts';
import type { Model } from '../model/model.ts';
import type { Field, Message } from '../model/protocol.ts';
import { uniqueBy } from '../unique.ts';
import { workOn } from '../work-error.ts';
import { violationFinder, type ExampleViolation } from './violations.ts';
import { misread } from './misread.ts';
import { allSpecFiles } from './located.ts';

/** Checks every example against the spec: whole messages, and the JSON text in the example of a field. */
export function checkExamples(spec: Spec, model: Model): Diagnostic[] {
  const sources = new Map(allSpecFiles(spec).map(({ source }) => [source.file, source]));
  const messages = messagesOf(model.protocol);
  const find = violationFinder(model);
  const check = (message: Message): Diagnostic[] => {
    const { origin, examples, fields } = message;
    const source = sources.get(origin.file)!;
    const whole = examples.flatMap(({ id, value }, i) => {
      const at = [...origin.path, 'examples', i, 'value'];
      return find(message, value).map((violation) => toDiagnostic(violation, id, source, [...at, ...violation.path]));
    });
    const inside = allFields(fields)
      .filter(hasExampleInside)
      .flatMap((field) => {
        const { from, at } = exampleSource(spec, source, origin.path, field.path);
        const depth = field.path.split('.').length;
        return find(message, asText(field), field).map((violation) =>
          toDiagnostic(violation, `of ${field.path}`, from, [...at, ...violation.path.slice(depth)]),
        );
      });
    return [...whole, ...inside];
  };
  const found = messages.flatMap((message) => workOn(`the examples of ${message.name}`, () => check(message)));
  // A wrong example of a shared field is found at each use of the field.
  return uniqueBy(found, ({ place, message }) => `${placed(place)} ${message}`);
}

function toDiagnostic(
  { path, isName, type, suggestion, says }: ExampleViolation,
  id: string,
  source: Source,
  at: Path,
): Diagnostic {
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

/** Where the example of a field is defined: in the message, or at the shared field. */
function exampleSource({ parameters }: Spec, own: Source, path: readonly string[], field: string): { from: Source; at: Path } {
  const shared = [path[0] === 'request' ? 'request' : 'response', field, 'example'];
  const here = [...path, 'fields', field, 'example'];
  return own.has(here) || !parameters?.source.has(shared) ? { from: own, at: here } : { from: parameters.source, at: shared };
}

/** Whether the example has a shape and so needs the schema. Plain values have been checked against their field already. */
function hasExampleInside({ example, shape }: Field): boolean {
  return example !== undefined && shape !== undefined;
}

function asText({ holds, example }: Field): unknown {
  return holds === 'json' && typeof example !== 'string' ? JSON.stringify(example) : example;
}
