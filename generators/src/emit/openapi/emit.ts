import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { document } from './document.ts';
import { modules } from './modules.ts';
import { scopes } from './scope.ts';
import { toYaml } from './yaml.ts';

/** One document for the whole protocol and one for each product, as JSON, YAML and modules. */
export function emitOpenApi(model: Model): OutputFile[] {
  const documents = scopes(model.protocol).map((scope) => ({ name: `${scope.id}.openapi-3.1`, value: document(model, scope) }));
  const named = documents.map(({ name, value }) => ({ name, json: JSON.stringify(value, null, 2), yaml: toYaml(value) }));
  return [
    ...named.flatMap(({ name, json, yaml }) => [
      { path: `openapi/documents/${name}.json`, text: `${json}\n` },
      { path: `openapi/documents/${name}.yaml`, text: yaml },
    ]),
    ...modules(named),
  ];
}
