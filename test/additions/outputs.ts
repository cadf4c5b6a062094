import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { modelOf } from '../support/pipeline.ts';
import { generate } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { loadValidators, type Validate } from '../support/validators.ts';

/** The packages that are generated from a changed copy of the real spec. */
export interface Outputs {
  /** A document of the OpenAPI package, by its name without the extension. */
  readonly openapi: (name: string) => OpenApi;
  /** The declaration of a type. */
  readonly types: (name: string) => string;
  readonly validators: (type: string) => Validate;
  /** Decodes a response. */
  readonly decoded: (name: string, body: unknown, options?: object) => unknown;
  /** The exports of a module of the validators. */
  readonly part: (name: string) => string[];
  /** A page of the Markdown reference, by its path without the extension. */
  readonly docs: (page: string) => string;
  /** An example of the spec, in its wire form. */
  readonly example: (id: string) => Readonly<Record<string, unknown>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly enum?: readonly string[];
  readonly 'x-extensible-enum'?: readonly string[];
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Changes the YAML files of a copy of the real spec, and generates all packages from it. */
export async function outputsOf(change: (spec: SpecCopy) => void): Promise<Outputs> {
  const spec = new SpecCopy('real');
  change(spec);
  const out = tempDir();
  const { code, stderr } = await generate('--spec', spec.dir, '--out', out);
  if (code !== 0) throw new Error(stderr);
  const require = createRequire(import.meta.url);
  const { protocol } = await modelOf(spec.dir);
  const messages = protocol.operations.flatMap(({ variants }) =>
    variants.flatMap(({ request, response }) => [request, response]),
  );
  const examples = new Map(messages.flatMap((message) => message.examples.map(({ id, value }) => [id, value])));
  const declarations = readFileSync(join(out, 'types/generated/index.d.mts'), 'utf8');
  return {
    openapi: (name) => JSON.parse(readFileSync(join(out, `openapi/documents/${name}.openapi-3.1.json`), 'utf8')),
    types: (name) => new RegExp(`^export (?:declare )?\\w+ ${name}\\b[^]*?\\n(?=\\S)`, 'm').exec(declarations)?.[0] ?? '',
    validators: loadValidators(out),
    decoded: (name, body, options) => require(join(out, 'validators/generated/index.cjs'))[`decode${name}`](body, options),
    part: (name) => Object.keys(require(join(out, `validators/generated/parts/${name}.cjs`))),
    docs: (page) => {
      const file = join(out, `docs/markdown/${page}.md`);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    example: (id) => {
      const value = examples.get(id);
      if (!value) throw new Error(`The spec has no example ${id}`);
      return value;
    },
  };
}
