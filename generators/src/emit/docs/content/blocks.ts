import type { Json } from '../../../model/protocol.ts';
import { isNothing, nothing, type Inline } from './inline.ts';

/** The content of a page. Inline content by itself is a paragraph. */
export type Block =
  | Inline
  | { readonly kind: 'stack'; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly level: Level; readonly title: Inline; readonly anchor: string | undefined }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Block[] }
  | Table
  | { readonly kind: 'code-block'; readonly language: Language; readonly content: string }
  | { readonly kind: 'details'; readonly summary: Inline; readonly body: Block }
  /** The sources of facts, folded into one line so that they don't distract from the facts. */
  | { readonly kind: 'provenance'; readonly summary: string; readonly differs: boolean; readonly body: Block }
  | { readonly kind: 'tree'; readonly branches: readonly Branch[] }
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  /** Links to the main tasks of readers, each with a sentence. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] }
  | { readonly kind: 'boxes'; readonly title: string; readonly box: Box }
  | Figure;

/** A duration in a bar chart. `share` is the length of the bar relative to the longest, from 0 to 1. */
export interface Bar {
  readonly figure: string;
  readonly text: string;
  readonly share: number;
}

/** A box in a drawing of nested fields. */
export interface Box {
  readonly name: string;
  /** A short note on the kind of value, or an empty text. */
  readonly note: string;
  readonly inside: readonly Box[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
  /** A comparison table: a cell makes sense only with the first cell of its row and the head of its column. */
  readonly isMatrix: boolean;
  /** Little is known about the rows: the search ranks them last. */
  readonly isAside: boolean;
}

type Level = 1 | 2 | 3 | 4;
export type Language = 'json' | 'http' | 'text' | 'sh' | 'ts' | 'py';

/** A node of a tree. */
export interface Branch {
  readonly title: Inline;
  readonly inside: readonly Branch[];
}

/** One of several ways to write the same thing. */
export interface Sample {
  readonly title: string;
  readonly language: Language;
  readonly content: string;
}

export interface Choice {
  /** A link. */
  readonly title: Inline;
  readonly text: Inline;
}

/** A drawing for HTML, and the same in words. Markdown shows only the words. */
export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  readonly words: Block;
}

/** A sequence diagram: lanes from left to right, and steps between them from top to bottom. */
export interface Drawing {
  readonly title: string;
  readonly lanes: readonly string[];
  readonly steps: readonly DrawnStep[];
}

export interface DrawnStep {
  /** Indexes of lanes. They are equal if the step stays inside a lane. */
  readonly from: number;
  readonly to: number;
  /** The name of the called operation; empty if the step isn't a call. */
  readonly name: string;
  readonly text: string;
  readonly isAnswer: boolean;
  /** Relative to the page. */
  readonly link: { readonly path: string; readonly anchor: string | undefined } | undefined;
  /** Periods that start with this step. `share` is the length of the bar relative to the longest, from 0 to 1. */
  readonly windows: readonly { readonly figure: string; readonly text: string; readonly share: number }[];
}

/** Blocks one below the other, without the empty ones. */
export function stack(...blocks: readonly Block[]): Block {
  const [first, ...others] = blocks.filter((block) => !isNothing(block));
  if (first === undefined) return nothing;
  return others.length === 0 ? first : { kind: 'stack', blocks: [first, ...others] };
}

export function heading(level: Level, title: Inline, anchor?: string): Block {
  return { kind: 'heading', level, title, anchor };
}

export function bullets(items: readonly Block[]): Block {
  return items.length === 0 ? nothing : { kind: 'list', ordered: false, items };
}

export function numbered(items: readonly Block[]): Block {
  return items.length === 0 ? nothing : { kind: 'list', ordered: true, items };
}

export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  return rows.length === 0 ? nothing : { kind: 'table', head, rows, isMatrix: false, isAside: false };
}

export function matrixTable(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  return rows.length === 0 ? nothing : { kind: 'table', head, rows, isMatrix: true, isAside: false };
}

export function asideTable(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  return rows.length === 0 ? nothing : { kind: 'table', head, rows, isMatrix: false, isAside: true };
}

export function codeBlock(language: Language, content: string): Block {
  return { kind: 'code-block', language, content };
}

export function jsonBlock(value: Json): Block {
  return codeBlock('json', JSON.stringify(value, null, 2));
}

/** A block that is folded until the reader opens it. */
export function details(summary: Inline, body: Block): Block {
  return { kind: 'details', summary, body };
}

export function provenance(summary: string, differs: boolean, body: Block): Block {
  return { kind: 'provenance', summary, differs, body };
}

export function tree(branches: readonly Branch[]): Block {
  return branches.length === 0 ? nothing : { kind: 'tree', branches };
}

export function choices(list: readonly Choice[]): Block {
  return list.length === 0 ? nothing : { kind: 'choices', choices: list };
}

export function samples(list: readonly Sample[]): Block {
  return list.length === 0 ? nothing : { kind: 'samples', samples: list };
}
