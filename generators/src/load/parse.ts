import { isAlias, isCollection, isScalar, visit, type Node, type Scalar, type YAMLError } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { inexactAs } from './exact-numbers.ts';
import { hiddenEscapes, nameHidden } from './hidden-characters.ts';
import { oddCharacters, otherSpace, withoutOddCharacters, type OddCharacter } from './odd-characters.ts';
import { Source } from './source.ts';
import { isSyntaxError, syntaxFaults } from './syntax/faults.ts';
import type { SyntaxFault } from './syntax/fix.ts';

export interface Parsed {
  readonly source: Source;
  /** Whether the YAML can be converted to data. An alias may have no target, and a list can't be a key. */
  readonly isReadable: boolean;
  readonly diagnostics: Diagnostic[];
}

/** The most odd characters that are reported in one file. */
const mostOdd = 50;

/** Parses YAML with positions, and reports what a spec can't use. Throws a RangeError if the YAML is nested too deeply. */
export function parse(file: string, text: string): Parsed {
  const source = new Source(file, text);
  const odd = oddCharacters(text).slice(0, mostOdd);
  if (odd.length > 0) return { source, isReadable: false, diagnostics: oddProblems(source, odd) };
  const { errors, contents } = source.document;
  // The parser may catch its own stack overflow and report it as this error, depending on the depth of the caller.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError('The YAML is nested too deeply.');
  if (errors.some(isSyntaxError))
    return { source, isReadable: false, diagnostics: syntaxFaults(text).map((fault) => syntaxProblem(source, fault)) };
  const diagnostics = [...errors.map((error) => secondDocument(source, error)), ...duplicateKeys(source)];
  if (diagnostics.length === 0 && contents === null) {
    diagnostics.push(diagnose('yaml-syntax', source.ofOffset(0), { detail: 'the file is empty', fix: undefined }));
  }
  const features = featureProblems(source);
  const isReadable = diagnostics.length === 0 && !isBeyondData(source);
  return { source, isReadable, diagnostics: [...diagnostics, ...features] };
}

/** The odd characters, and the problems that remain without them. */
function oddProblems(source: Source, odd: readonly OddCharacter[]): Diagnostic[] {
  const corrected = withoutOddCharacters(source.text);
  return [
    ...odd.map(({ offset, length, what, fix }) =>
      diagnose(
        'odd-character',
        { ...source.ofOffset(offset), length },
        { what, fix: `${fix} Other problems of this file are reported then.` },
      ),
    ),
    ...syntaxFaults(corrected).map((fault) => syntaxProblem(source, fault)),
  ];
}

function syntaxProblem(source: Source, { line, from, to, detail, fix }: SyntaxFault): Diagnostic {
  const place = { file: source.file, line: line + 1, col: from + 1, length: to - from };
  return diagnose('yaml-syntax', place, { detail, fix });
}

/** A second document is the only error that leaves the YAML readable. */
function secondDocument(source: Source, { pos: [start, end] }: YAMLError): Diagnostic {
  return diagnose('yaml-syntax', source.ofOffset(start, end), { detail: 'a second document begins here', fix: undefined });
}

function duplicateKeys(source: Source): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(source.document, {
    Map(_, { items }) {
      const first = new Map<string, Node>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const before = first.get(name);
        if (!before) first.set(name, key);
        else diagnostics.push(diagnose('duplicate-key', source.ofNode(key), { key: name }, [source.ofNode(before)]));
      }
    },
  });
  return diagnostics;
}

/** Whether the YAML has something that data can't have: an alias, or a map or list as a key. */
function isBeyondData(source: Source): boolean {
  let found = false;
  visit(source.document, {
    Node(key, node) {
      found ||= isAlias(node) || (key === 'key' && isCollection(node));
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function featureProblems(source: Source): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const refuse = (node: Node, feature: string) => diagnostics.push(diagnose('yaml-feature', source.ofNode(node), { feature }));
  visit(source.document, {
    Node(key, node) {
      if (isAlias(node)) refuse(node, 'aliases');
      else if (node.anchor) refuse(node, 'anchors');
      if (key === 'key' && isCollection(node)) refuse(node, 'maps or lists as keys');
      if (node.tag && (isScalar(node) || isCollection(node))) refuse(node, 'tags');
      if (!isScalar(node)) return;
      const hash = lostFrom(source, node);
      if (hash !== undefined) diagnostics.push(diagnose('lost-text', source.ofOffset(hash), {}));
      if (key === 'key' && node.type === 'PLAIN' && node.source === '<<') refuse(node, 'merge keys');
      else diagnostics.push(...scalarProblems(source, node));
    },
  });
  return diagnostics;
}

function scalarProblems(source: Source, node: Scalar): Diagnostic[] {
  const { type, range, source: written = '' } = node;
  if (isAmbiguous(node)) return [diagnose('unquoted', source.ofNode(node), { text: written })];
  if (type === 'PLAIN' && plainNumber.test(written)) {
    const read = inexactAs(written);
    return read === undefined ? [] : [diagnose('inexact-number', source.ofNode(node), { written, read })];
  }
  if (type !== 'QUOTE_DOUBLE' || !range) return [];
  const [start, end] = range;
  return hiddenEscapes(source.text.slice(start, end))
    .slice(0, mostOdd)
    .map(({ offset, length, character }) =>
      diagnose(
        'odd-character',
        { ...source.ofOffset(start + offset), length },
        { what: character === '\u00a0' ? otherSpace : nameHidden(character), fix: 'Remove the escape.' },
      ),
    );
}

/** Where a comment begins that is probably part of the text before it: it has no space after its #. */
function lostFrom({ text }: Source, { type, comment, range }: Scalar): number | undefined {
  if (type !== 'PLAIN' || !range || typeof comment !== 'string' || /^(?:\s|$)/.test(comment)) return undefined;
  const rest = /^[ \t]+(?=#)/.exec(text.slice(range[1]))?.[0];
  return rest === undefined ? undefined : range[1] + rest.length;
}

const flag = /^(?:y|n|yes|no|on|off|true|false)$/i;
const numeric =
  /^[-+]?(?:\.inf|\.nan|0b[01_]+|0o[0-7]+|0x[\da-f_]+|\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?)$/i;
const timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Whether a value without quotes may be meant as text, but YAML 1.1 or 1.2 reads it as something else: Y, 02, 007, 2013-01-02.
 * Plain booleans (true, false) and decimal numbers don't count: the meta-schema checks them.
 */
export function isAmbiguous(scalar: Scalar): boolean {
  const text = scalar.source ?? '';
  if (scalar.type !== 'PLAIN' || text === 'true' || text === 'false' || plainNumber.test(text)) return false;
  return flag.test(text) || numeric.test(text) || timestamp.test(text);
}
