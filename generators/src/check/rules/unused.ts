import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecFile } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedFields, locatedKeys, locatedMessages } from '../located.ts';

/** Something that nothing refers to is a mistake or a leftover: payloads, code lists, shapes of documents, shared fields, sources. */
export const unused: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const fields = locatedFields(files).map(({ value }) => value);
    for (const { id, source } of files.payloads) {
      if (fields.some(({ shape }) => shape?.payload === id)) continue;
      yield diagnose('unused', source.at([]), { what: 'payload', name: id });
    }
    for (const { id, source, data } of files.codeLists) {
      const byShape = fields.some(({ shape }) => shape?.document?.list === id);
      if (!byShape && !data.common && !fields.some(({ codes }) => codes === id))
        yield diagnose('unused', source.at([]), { what: 'code list', name: id });
      if (!data.shapes) continue;
      for (const { source: document, data: file } of files.documents) {
        for (const shape of Object.keys(file.shapes)) {
          if (fields.some((f) => f.shape?.document?.list === id && f.shape.document.shape === shape)) continue;
          yield diagnose('unused', document.atKey(['shapes', shape]), { what: 'shape', name: `${shape} of ${file.label}` });
        }
      }
    }
    const { parameters, sources } = files;
    for (const key of ['request', 'response'] as const) {
      const used = new Set(
        locatedMessages(files).flatMap(({ value, role }) =>
          (role === 'request') === (key === 'request') ? sharedNames(value.fields) : [],
        ),
      );
      for (const name of Object.keys(parameters?.data[key] ?? {})) {
        if (!used.has(name)) yield diagnose('unused', parameters!.source.atKey([key, name]), { what: 'shared field', name });
      }
    }
    const cited = new Set(allSpecFiles(files).flatMap(citations));
    for (const name of Object.keys(sources?.data.sources ?? {})) {
      if (!cited.has(name)) yield diagnose('unused', sources!.source.atKey(['sources', name]), { what: 'source', name });
    }
  },
};

function sharedNames(fields: Readonly<Record<string, { readonly shared?: boolean }>>): string[] {
  return Object.entries(fields).flatMap(([name, { shared }]) => (shared ? [name] : []));
}

/** Every source id that a file cites. */
function citations(file: SpecFile<unknown>): string[] {
  const cited = [...locatedKeys(file)].filter(
    ({ key, value }) => key === 'source' && (typeof value === 'string' || Array.isArray(value)),
  );
  return cited.flatMap(({ value }) => [value].flat().map(String));
}
