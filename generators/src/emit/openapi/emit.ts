import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents, purposes, type NamedDocument } from './documents.ts';
import { dataModule, indexModules, type DataModule } from './modules.ts';
import { overlays, type NamedOverlay } from './overlays.ts';
import { toYaml } from './yaml.ts';

/** Emits every document and every overlay as JSON, as YAML and as a module. */
export function* emitOpenApi(model: Model): Generator<OutputFile> {
  const made = documents(model);
  const all = [...made, ...overlays(model.protocol, made)];
  for (const document of all) {
    const { value } = document;
    const json = JSON.stringify(value, null, 2);
    yield { path: `openapi/documents/${document.name}.json`, text: `${json}\n` };
    yield { path: `openapi/documents/${document.name}.yaml`, text: toYaml(value) };
    yield* dataModule(toNamed(document), json);
  }
  yield* indexModules(all.map(toNamed), model.protocol.release);
}

function toNamed(document: NamedDocument | NamedOverlay): DataModule {
  const { name } = document;
  if ('version' in document) return { name, kind: document.version, purpose: purposes[document.binding] };
  return { name, kind: 'overlay', purpose: document.purpose };
}
