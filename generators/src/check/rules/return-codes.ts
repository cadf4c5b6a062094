import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecCode, SpecPrevented } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { wholeMessages, type WholeMessage } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';

/** The return code that a mistake in a request causes must be a failure, and one that this request can return. */
export const returnCodes: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const caused of causedCodes(files)) yield* wrong(files, caused);
  },
};

interface CausedCode {
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
  readonly code: string;
  /** The requests that can have the mistake: several for a shared rule, and for an operation with products. */
  readonly requests: readonly WholeMessage[];
}

function causedCodes(files: SpecFiles): CausedCode[] {
  const requests = wholeMessages(files).filter(({ role }) => role === 'request');
  const found = new Map<string, CausedCode>();
  const add = (file: CausedCode['file'], path: Path, caused: SpecPrevented | undefined, request: WholeMessage): void => {
    const key = [file.source.file, ...path].join(' ');
    const before = found.get(key)?.requests ?? [];
    if (caused) found.set(key, { file, path, code: caused.code, requests: [...before, request] });
  };
  for (const request of requests) {
    for (const { file, path, value } of request.rules) {
      add(file, [...path, 'prevents', 'code'], value.prevents, request);
      add(file, [...path, 'exactlyOne', 'none', 'code'], value.exactlyOne?.none, request);
      add(file, [...path, 'exactlyOne', 'several', 'code'], value.exactlyOne?.several, request);
    }
    const operation = files.operations.find(({ id }) => id === request.operation);
    if (!operation) continue;
    const { missing, invalid } = operation.data.breach ?? {};
    add(operation, ['breach', 'missing', 'code'], missing, request);
    add(operation, ['breach', 'invalid', 'code'], invalid, request);
  }
  return [...found.values()];
}

function* wrong({ codeLists }: SpecFiles, { file, path, code, requests }: CausedCode): Iterable<Diagnostic> {
  const all = codeLists.flatMap(({ data }) => data.codes ?? []);
  const named = all.filter((one) => one.code === code && one.status !== undefined);
  if (named.length === 0) return; // reported as an unknown code
  const place = file.source.at(path);
  const isReturnedTo = (owner: string) => named.some(({ returnedBy }) => returnedBy === undefined || returnedBy.includes(owner));
  const owners = requests.map((request) => request.file.id);
  if (named.every(isSuccess)) {
    const why = `its status ${named[0]?.status} means success`;
    yield diagnose('wrong-return-code', place, { code, why, fix: 'Name the code of a failure, or remove it.' });
  } else if (!owners.every(isReturnedTo)) {
    const why = `it isn't returned by ${owners.filter((owner) => !isReturnedTo(owner)).join(', ')}`;
    yield diagnose('wrong-return-code', place, { code, why, fix: 'Name another code, or complete `returnedBy` of this one.' });
  }
}

function isSuccess({ status = 0 }: SpecCode): boolean {
  return status >= 200 && status < 300;
}
