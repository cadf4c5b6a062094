import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecDeprecated } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { unique } from '../../unique.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields, locatedMessages, type LocatedField } from '../located.ts';
import { reportUnknown } from '../unknown-reference.ts';

/** What replaces something deprecated must exist, and must be something else. */
export const deprecations: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const elsewhere = callables(files);
    for (const { file, path, own, kind, others, deprecated } of located(files)) {
      const at = [...path, 'deprecated', 'instead'];
      for (const name of replacements(deprecated)) {
        const known = unique(others).filter((one) => one !== own);
        if (name === own) yield itself(file, at, own);
        else if (!elsewhere.includes(name)) yield* reportUnknown(file, at, kind, name, known);
      }
    }
  },
};

/** Something that is deprecated, with the names of what may replace it. */
interface LocatedDeprecation {
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
  readonly own: string;
  readonly kind: string;
  readonly others: readonly string[];
  readonly deprecated: SpecDeprecated;
}

function* located(files: SpecFiles): Iterable<LocatedDeprecation> {
  for (const field of locatedFields(files)) {
    const { file, path, name: own, value } = field;
    const names = siblings(files, field);
    if (value.deprecated) yield { file, path, own, kind: 'field', others: names, deprecated: value.deprecated };
    const values = value.values ?? [];
    for (const [i, { value: own, deprecated }] of values.entries()) {
      const others = [...values.map((one) => one.value), ...names];
      if (deprecated) yield { file, path: [...path, 'values', i], own, kind: 'value', others, deprecated };
    }
  }
  for (const { data, ...file } of files.codeLists) yield* inCodes(file, data.codes ?? [], data.codes ?? []);
  const ofDocuments = files.documents.flatMap(({ data }) => data.codes);
  for (const { data, ...file } of files.documents) yield* inCodes(file, data.codes, ofDocuments);
}

interface Code {
  readonly code: string;
  readonly deprecated?: SpecDeprecated;
}

function* inCodes(file: LocatedDeprecation['file'], codes: readonly Code[], all: readonly Code[]): Iterable<LocatedDeprecation> {
  const others = all.map(({ code }) => code);
  for (const [i, { code: own, deprecated }] of codes.entries()) {
    if (deprecated) yield { file, path: ['codes', i], own, kind: 'code', others, deprecated };
  }
}

/** The other fields of the message, by path and by last name. A shared field is in several messages, so any message counts. */
function siblings(files: SpecFiles, { file, path, name: own }: LocatedField): string[] {
  const isShared = file === files.parameters;
  const messages = locatedMessages(files).filter(
    (message) => isShared || (message.file === file && message.path.every((step, i) => step === path[i])),
  );
  const names = messages.flatMap(({ value }) => Object.keys(value.fields)).filter((name) => name !== own);
  return names.flatMap((name) => [name, name.slice(name.lastIndexOf('.') + 1)]);
}

/** What may replace a field or a code of any kind: another operation, product or document. */
function callables({ operations, products, documents }: SpecFiles): string[] {
  return [
    ...[...operations, ...products, ...documents].map(({ data }) => data.name),
    ...[...products, ...documents].map(({ data }) => data.label),
    ...products.map(({ data }) => data.code),
  ];
}

/** The names in a text that has only names: `A`, or `A` and `B`. Other texts are free. */
function replacements({ instead = '' }: SpecDeprecated): string[] {
  const isNames = /^`[^`]+`(?:(?:, | and | or |, and |, or )`[^`]+`)*$/.test(instead);
  return isNames ? [...instead.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) : [];
}

function itself({ source }: LocatedDeprecation['file'], path: Path, name: string): Diagnostic {
  const what = `${name} is deprecated, but \`instead\` says to use ${name} itself.`;
  return diagnose('contradicting-keys', source.at(path), { what, fix: 'Name what replaces it, or remove `instead`.' });
}
