import type { Path } from './source.ts';

/** A schema inside the meta-schema. `definition` is the name of the definition that it refers to, if any. */
export interface LocatedSchema {
  readonly schema: object;
  readonly file: string;
  readonly definition: string | undefined;
}

/** The meta-schema, for finding the schema of any value in a spec file. */
export class MetaSchemas {
  readonly #files: ReadonlyMap<string, object>;

  /** @param files the schemas by their `$id` */
  constructor(files: ReadonlyMap<string, object>) {
    this.#files = files;
  }

  of(kind: string): LocatedSchema | undefined {
    const file = `${kind}.schema.json`;
    return this.#locate(this.#files.get(file), file);
  }

  at(kind: string, path: Path): LocatedSchema | undefined {
    return path.reduce<LocatedSchema | undefined>((from, step) => from && this.step(from, step), this.of(kind));
  }

  /** The schema of the value under a key of a map, or at a position in a list. */
  step({ schema, file }: LocatedSchema, step: string | number): LocatedSchema | undefined {
    const { properties = {}, additionalProperties, items } = this.#words(schema);
    if (items !== undefined) return this.#locate(items, file);
    return this.#locate(Object.hasOwn(properties, step) ? Object(properties)[step] : additionalProperties, file);
  }

  /** The schema of each key that a map may have, by its name. */
  keys({ schema, file }: LocatedSchema): Map<string, LocatedSchema> {
    const entries = Object.entries(this.#words(schema).properties ?? {}).flatMap(([name, inner]) => {
      const found = this.#locate(inner, file);
      return found ? [[name, found] as const] : [];
    });
    return new Map(entries);
  }

  required({ schema }: LocatedSchema): readonly string[] {
    return this.#words(schema).required ?? [];
  }

  #words(schema: object): Words {
    return schema;
  }

  #locate(schema: unknown, file: string, definition?: string): LocatedSchema | undefined {
    if (schema === null || typeof schema !== 'object') return undefined;
    const { $ref }: Words = schema;
    if ($ref === undefined) return { schema, file, definition };
    const [path, pointer = ''] = $ref.split('#');
    const target = path || file;
    const name = pointer.replace('/$defs/', '');
    const definitions: Words['$defs'] = Object(this.#files.get(target)).$defs;
    return this.#locate(definitions?.[name], target, name);
  }
}

interface Words {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, object>>;
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: object | boolean;
  readonly items?: object;
  readonly required?: readonly string[];
}
