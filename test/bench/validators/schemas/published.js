import { join } from 'node:path';
import { compile } from '../../../../generators/dist/pipeline.js';
import { mapSchema, withoutAnnotations } from '../../../../generators/dist/model/json-schema.js';
import { root } from '../../../../scripts/lib/root.js';
import { Stop } from '../../stop.js';

/** The schemas that the project publishes, from the spec as it is: the peers' are made of these. */
export async function publishedSchemas() {
  const compiled = await compile(join(root, 'spec'), join(root, 'spec/schema'));
  if (compiled.kind !== 'compiled') throw new Stop('The spec has mistakes. Run `pnpm spec:lint`.');
  return plain(compiled.model.published);
}

/** Without what only people read. */
export function plain(schemas) {
  const change = ({ description: _d, title: _t, examples: _e, default: _v, $comment: _c, ...rest }) => rest;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, mapSchema(withoutAnnotations(schema), change)]),
  );
}
