import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';

/** The way to a place in a file's data: keys and list positions. */
export type Path = readonly (string | number)[];

/** A parsed spec file that knows where everything in it stands. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** The place of a value: the scalar itself, or the key that leads to a map or a list. */
  at(path: Path): Place {
    const { node, key } = this.#find(path);
    return this.ofNode(isScalar(node) ? node : (key ?? firstKey(node) ?? node));
  }

  /** The place of the key at the end of a path. */
  atKey(path: Path): Place {
    const { node, key } = this.#find(path);
    return this.ofNode(key ?? node);
  }

  /** Whether the path leads all the way. */
  has(path: Path): boolean {
    return this.document.hasIn(path);
  }

  /** The value's node at a path, as written. */
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

  /** Walks as far as the path leads; what is missing at its end is reported where the way ends. */
  #find(path: Path): { node: Node | undefined; key: Node | undefined } {
    let node: Node | undefined = this.document.contents ?? undefined;
    let key: Node | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
