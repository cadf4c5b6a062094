import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';

/** The path to a value in a file: keys and list positions. */
export type Path = readonly (string | number)[];

/** How the spec's YAML is parsed. `uniqueKeys` is off, because the parser compares each key with each other; another check does it. */
export function parseOptions(lineCounter: LineCounter) {
  return { lineCounter, prettyErrors: false, uniqueKeys: false } as const;
}

/** A parsed spec file that knows the place of every value. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #index = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.document = parseDocument(text, parseOptions(this.#lines));
  }

  /** The place of a value: of a scalar, the value itself; of a map or list, its key. */
  at(path: Path): Place {
    const { node, key } = this.#find(path);
    return this.ofNode(isScalar(node) ? node : (key ?? firstKey(node) ?? node));
  }

  /** The place of the key at the end of a path. */
  atKey(path: Path): Place {
    const { node, key } = this.#find(path);
    return this.ofNode(key ?? node);
  }

  /** Whether there is a value at the path. */
  has(path: Path): boolean {
    return this.document.hasIn(path);
  }

  /** The YAML node at a path. */
  node(path: Path): Node | undefined {
    return this.#find(path).node;
  }

  ofNode(node: Node | undefined): Place {
    const [start, end] = node?.range ?? [0, 1];
    return this.ofOffset(start, end);
  }

  ofOffset(start: number, end = start + 1): Place {
    const { line, col } = this.#lines.linePos(Math.min(start, Math.max(0, this.text.length - 1)));
    const stretch = this.text.slice(start, end).split(/\r?\n/, 1)[0]!.trimEnd();
    return { file: this.file, line: Math.max(1, line), col: Math.max(1, col), length: Math.max(1, stretch.length) };
  }

  /** The pairs of a map by their keys. Indexed, because a map may have thousands. */
  #pairs(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#index.get(map);
    if (known) return known;
    const pairs = new Map<string, Pair>();
    for (const pair of map.items.toReversed()) if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
    this.#index.set(map, pairs);
    return pairs;
  }

  /** The node at a path. If the end of the path is missing, the last node that exists. */
  #find(path: Path): { node: Node | undefined; key: Node | undefined } {
    let node: Node | undefined = this.document.contents ?? undefined;
    let key: Node | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair = this.#pairs(node).get(String(step));
        if (!pair) break;
        key = asNode(pair.key);
        node = asNode(pair.value);
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (item === undefined) break;
        node = asNode(item);
        key = undefined;
      } else break;
    }
    return { node, key };
  }
}

function firstKey(node: Node | undefined): Node | undefined {
  return isMap(node) ? asNode(node.items[0]?.key) : undefined;
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
