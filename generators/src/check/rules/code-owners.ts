import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecField, SpecFields } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { wholeMessages } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';

/** A code must belong to products and operations that have a field for the codes of its list. */
export const codeOwners: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const known = [...files.products, ...files.operations].map(({ id }) => id);
    for (const { id, data, ...file } of files.codeLists) {
      if (data.common) continue;
      const users = usersOf(files, id);
      for (const [i, { code, returnedBy = [] }] of (data.codes ?? []).entries()) {
        yield* strayCodes(file, ['codes', i, 'returnedBy'], code, returnedBy, users, known);
      }
    }
    const list = files.codeLists.find(({ data }) => data.shapes);
    if (!list) return;
    const users = usersOf(files, list.id);
    for (const { data, ...file } of files.documents) {
      for (const [i, { code, products }] of data.codes.entries()) {
        yield* strayCodes(file, ['codes', i, 'products'], code, products, users, known);
      }
    }
  },
};

function* strayCodes(
  { source }: Pick<SpecFile<unknown>, 'source'>,
  path: Path,
  code: string,
  owners: readonly string[],
  users: ReadonlySet<string>,
  known: readonly string[],
): Iterable<Diagnostic> {
  for (const [i, owner] of owners.entries()) {
    if (users.has(owner) || !known.includes(owner)) continue;
    yield diagnose('stray-code', source.at([...path, i]), { code, owner });
  }
}

/** The products and operations that send or receive codes of a list, in callbacks and error bodies, too. */
function usersOf(files: SpecFiles, list: string): ReadonlySet<string> {
  const messages = wholeMessages(files).filter(({ fields }) =>
    [...fields.values()].some(({ field }) => holds(files, field, list)),
  );
  const owners = [...files.products, ...files.operations].map(({ id }) => id);
  return new Set(
    messages.flatMap(({ file, role }) => {
      const callback = files.callbacks.find(({ source }) => source === file.source);
      if (role === 'error') return owners;
      if (!callback) return [file.id];
      return [
        callback.data.operation,
        ...files.products.filter(({ data }) => data.operation === callback.data.operation).map(({ id }) => id),
      ];
    }),
  );
}

/** Whether codes of a list are in a field, or anywhere in the payloads inside it. */
function holds(files: SpecFiles, field: SpecField, list: string, seen: readonly string[] = []): boolean {
  if (field.codes === list) return true;
  const { list: item, payload } = field.shape ?? {};
  if (item && holds(files, item, list, seen)) return true;
  if (payload === undefined || seen.includes(payload)) return false;
  const inside: SpecFields = files.payloads.find(({ id }) => id === payload)?.data.fields ?? {};
  return Object.values(inside).some((one) => holds(files, one, list, [...seen, payload]));
}
