import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { CodeListFile } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields } from '../located.ts';

/** Codes are unique in their list, values in their field, and codes of products in their operation. */
export const codes: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const list of files.codeLists) {
      yield* repeated(locatedCodes(list));
      const families = list.data.families ?? [];
      yield* repeated(
        families.map(({ prefix }, i) => ({ code: prefix, file: list, path: ['families', i, 'prefix'] })),
        'prefix',
      );
    }
    yield* commonCodes(files);
    yield* repeated(
      files.documents.flatMap(({ data, ...file }) =>
        data.codes.map(({ code }, i) => ({ code, file, path: ['codes', i, 'code'] })),
      ),
    );
    for (const { file, path, value } of locatedFields(files)) {
      yield* repeated(
        (value.values ?? []).map((v, i) => ({ code: v.value, file, path: [...path, 'values', i, 'value'] })),
        'value',
      );
    }
    yield* productCodes(files);
  },
};

function* productCodes({ operations, products }: SpecFiles): Iterable<Diagnostic> {
  for (const { id } of operations) {
    const own = products.filter(({ data }) => data.operation === id);
    yield* repeated(own.map(({ data, ...file }) => ({ code: data.code, file, path: ['code'] })));
  }
}

interface LocatedCode {
  readonly code: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
}

function locatedCodes({ data, ...file }: SpecFile<CodeListFile>): LocatedCode[] {
  return (data.codes ?? []).map(({ code }, i) => ({ code, file, path: ['codes', i, 'code'] }));
}

/** A code with which any operation may fail must not be in another list of return codes. */
function* commonCodes({ codeLists }: SpecFiles): Iterable<Diagnostic> {
  const ofOthers = codeLists.filter(({ data }) => !data.common && data.codes?.some(({ status }) => status !== undefined));
  const known = new Set(ofOthers.flatMap(({ data }) => (data.codes ?? []).map(({ code }) => code)));
  for (const list of codeLists.filter(({ data }) => data.common)) {
    for (const common of locatedCodes(list).filter(({ code }) => known.has(code))) {
      yield* repeated([
        ...ofOthers
          .flatMap(locatedCodes)
          .filter(({ code }) => code === common.code)
          .slice(0, 1),
        common,
      ]);
    }
  }
}

function* repeated(located: readonly LocatedCode[], what?: 'value' | 'prefix'): Iterable<Diagnostic> {
  const first = new Map<string, Place>();
  for (const { code, file, path } of located) {
    const place = file.source.at(path);
    const before = first.get(code);
    if (before)
      yield diagnose('duplicate-code', place, { ...(what && { what }), code, first: `${before.file}:${before.line}` }, [before]);
    else first.set(code, place);
  }
}
