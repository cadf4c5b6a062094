import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents } from './documents.ts';
import { modules } from './modules.ts';
import { toYaml } from './yaml.ts';

/** Every document as JSON, YAML and modules. */
export function emitOpenApi(model: Model): OutputFile[] {
  const named = documents(model).map(({ name, version, value }) => ({
    name,
    version,
    json: JSON.stringify(value, null, 2),
    yaml: toYaml(value),
  }));
  return [
    ...named.flatMap(({ name, json, yaml }) => [
      { path: `openapi/documents/${name}.json`, text: `${json}\n` },
      { path: `openapi/documents/${name}.yaml`, text: yaml },
    ]),
    ...modules(named),
  ];
}
