import { fileURLToPath } from 'node:url';

/** The meta-schema belongs to the language, not to one spec: it is the same whatever --spec says. */
export const metaSchemaDir = fileURLToPath(new URL('../../../spec/schema', import.meta.url));
