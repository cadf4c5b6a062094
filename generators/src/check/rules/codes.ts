import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites } from '../sites.ts';

/** A code stands once in its list, a value once in its field, a product's code once in its operation. */
export const codes: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const { data, ...file } of files.codeLists) {
      yield* repeated((data.codes ?? []).map(({ code }, i) => ({ code, file, path: ['codes', i, 'code'] })));
    }
    yield* repeated(
      files.documents.flatMap(({ data, ...file }) =>
        data.codes.map(({ code }, i) => ({ code, file, path: ['codes', i, 'code'] })),
      ),
    );
    for (const { file, path, value } of fieldSites(files)) {
      yield* repeated((value.values ?? []).map((v, i) => ({ code: v.value, file, path: [...path, 'values', i, 'value'] })));
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

interface CodeSite {
  readonly code: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
}

function* repeated(sites: readonly CodeSite[]): Iterable<Diagnostic> {
  const first = new Map<string, Place>();
  for (const { code, file, path } of sites) {
    const place = file.source.at(path);
    const before = first.get(code);
    if (before) yield diagnose('duplicate-code', place, { code, first: `${before.file}:${before.line}` }, [before]);
    else first.set(code, place);
  }
}
