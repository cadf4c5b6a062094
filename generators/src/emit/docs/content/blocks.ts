import type { Json } from '../../../model/protocol.ts';
import { isNothing, nothing, type Inline } from './inline.ts';

/** What stands on a page; a line by itself is a paragraph. */
export type Block =
  | Inline
  | { readonly kind: 'stack'; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly level: Level; readonly title: Inline; readonly anchor: string | undefined }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Block[] }
  | Table
  | { readonly kind: 'code-block'; readonly language: Language; readonly content: string }
  | { readonly kind: 'details'; readonly summary: Inline; readonly body: Block }
  /** Where facts come from, folded into one line: behind the answers, not among them. */
  | { readonly kind: 'provenance'; readonly summary: string; readonly differs: boolean; readonly body: Block }
  | { readonly kind: 'tree'; readonly branches: readonly Branch[] }
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  /** Ways to go on, one of which a reader came for. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | Figure;

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
  /** Things side by side: a cell says nothing without the first of its row and the head of its column. */
  readonly isMatrix: boolean;
  /** Little is known of what it lists: the search gives it after everything else. */
  readonly isAside: boolean;
}

type Level = 1 | 2 | 3 | 4;
export type Language = 'json' | 'http' | 'text' | 'sh' | 'ts' | 'py';

/** Something with what is inside it. */
export interface Branch {
  readonly title: Inline;
  readonly inside: readonly Branch[];
}

/** One of several ways to write the same. */
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

/** A drawing for HTML, and in words what it shows, which is all that Markdown gets. */
export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  readonly words: Block;
}

/** Lanes from left to right and, from the top down, what passes between them. */
export interface Drawing {
  readonly title: string;
  readonly lanes: readonly string[];
  readonly steps: readonly DrawnStep[];
}

export interface DrawnStep {
  /** Numbers of lanes; the same for what happens inside one. */
  readonly from: number;
  readonly to: number;
  /** Of the call that the step consists of; empty where it is none. */
  readonly name: string;
  readonly text: string;
  readonly isAnswer: boolean;
  /** Relative to the page. */
  readonly link: { readonly path: string; readonly anchor: string | undefined } | undefined;
  /** How long something lasts from here on; `share` is how much of the longest, as one sees it. */
  readonly windows: readonly { readonly figure: string; readonly text: string; readonly share: number }[];
}

/** Blocks one below the other; what is empty takes no room. */
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

/** Folded away until asked for. */
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
