import type { Path } from './source.ts';

/** A schema of the meta-schema, with the name of the definition that it refers to, if it does. */
export interface Located {
  readonly schema: object;
  readonly file: string;
  readonly definition: string | undefined;
}

/** The schemas of the spec files, to look at with a file beside them. */
export class Schemas {
  readonly #files: ReadonlyMap<string, object>;

  /** By `$id`. */
  constructor(files: ReadonlyMap<string, object>) {
    this.#files = files;
  }

  of(kind: string): Located | undefined {
    const file = `${kind}.schema.json`;
    return this.#locate(this.#files.get(file), file);
  }

  at(kind: string, path: Path): Located | undefined {
    return path.reduce<Located | undefined>((from, step) => from && this.step(from, step), this.of(kind));
  }

  /** The schema of what is under a key of a map, or at a position in a list. */
  step({ schema, file }: Located, step: string | number): Located | undefined {
    const { properties = {}, additionalProperties, items } = this.#words(schema);
    if (items !== undefined) return this.#locate(items, file);
    return this.#locate(Object.hasOwn(properties, step) ? Object(properties)[step] : additionalProperties, file);
  }

  /** Name -> schema of each key that a map may have. */
  keys({ schema, file }: Located): Map<string, Located> {
    const entries = Object.entries(this.#words(schema).properties ?? {}).flatMap(([name, inner]) => {
      const found = this.#locate(inner, file);
      return found ? [[name, found] as const] : [];
    });
    return new Map(entries);
  }

  required({ schema }: Located): readonly string[] {
    return this.#words(schema).required ?? [];
  }

  #words(schema: object): Words {
    return schema;
  }

  #locate(schema: unknown, file: string, definition?: string): Located | undefined {
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
