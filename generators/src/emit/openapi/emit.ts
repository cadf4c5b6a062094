import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents } from './documents.ts';
import { modules } from './modules.ts';
import { overlays } from './overlays.ts';
import { toYaml } from './yaml.ts';

/** Every document and every overlay as JSON, YAML and modules. */
export function emitOpenApi(model: Model): OutputFile[] {
  const made = documents(model);
  const named = [
    ...made.map(({ name, version, value }) => ({ name, kind: version, value })),
    ...overlays(model.protocol, made).map(({ name, value }) => ({ name, kind: 'overlay' as const, value })),
  ].map(({ name, kind, value }) => ({ name, kind, json: JSON.stringify(value, null, 2), yaml: toYaml(value) }));
  return [
    ...named.flatMap(({ name, json, yaml }) => [
      { path: `openapi/documents/${name}.json`, text: `${json}\n` },
      { path: `openapi/documents/${name}.yaml`, text: yaml },
    ]),
    ...modules(named),
  ];
}
