import { codeFacts, deprecatedInWords, limitInWords, noteInWords, operationNames, statusFacts } from '../../model/phrases.ts';
import { camelCase, finderName, typeNames } from '../../model/names.ts';
import type { Callback, CodeList, Json, Note, Operation, Protocol, Sources } from '../../model/protocol.ts';

/** A constant of the types package: a table of facts, by key. */
export interface FactTable {
  readonly name: string;
  readonly doc: string;
  /** The spec file it comes from. */
  readonly source: string;
  /** The name of one type for all rows, if the rows differ only in their texts. */
  readonly rowType?: string;
  /** The function that looks up a row by any string. */
  readonly finder?: Finder;
  readonly rows: readonly FactRow[];
}

export interface Finder {
  readonly name: string;
  /** The name of the type that covers every row. */
  readonly rowType: string;
  /** The docstring of each member of a row. */
  readonly docs: Readonly<Record<string, string>>;
}

export interface FactRow {
  readonly key: string;
  readonly doc: string;
  /** Declared as literal types. */
  readonly facts: { readonly [key: string]: Json };
  /** Texts for people, declared as `string`. */
  readonly texts: { readonly [key: string]: Json };
}

/** Every table of the types package. */
export function tables(protocol: Protocol): FactTable[] {
  const products = productTable(protocol);
  return [
    serviceTable(protocol),
    operationTable(protocol),
    ...protocol.codeLists.map((list) => codeTable(list, operationNames(protocol))),
    ...(products.rows.length > 0 ? [products] : []),
    endpointTable(protocol),
    limitTable(protocol),
    sourceTable(protocol),
    discrepancyTable(protocol),
  ];
}

function serviceTable({ title, product, version, description, notes, transport }: Protocol): FactTable {
  const { style, method, path, headers, signature } = transport;
  return {
    name: 'service',
    doc: withNotes(description, notes),
    source: 'spec/service.yaml',
    rows: [
      { key: 'api', doc: 'The API.', facts: { product, version }, texts: { title } },
      {
        key: 'transport',
        doc: withSource(withNotes('How a call is sent.', transport.notes), transport.source),
        facts: { style, method, path, headers },
        texts: { signature },
      },
    ],
  };
}

function operationTable({ operations, callbacks }: Protocol): FactTable {
  return {
    name: 'operations',
    doc: 'The operations and the callbacks, by id. `formParameters` are sent in a form body. All other parameters are sent in the query.',
    source: 'spec/operations',
    rows: [
      ...operations.map((operation) => operationRow(operation, { formParameters: formParameters(operation) })),
      ...callbacks.map((callback) => operationRow(callback, {})),
    ],
  };
}

function operationRow({ kind, id, name, description, notes, source }: Operation | Callback, facts: FactRow['facts']): FactRow {
  return { key: id, doc: withSource(withNotes(description, notes), source), facts: { kind, name, ...facts }, texts: {} };
}

/** The parameters that are sent as fields of a form body. All others are sent in the query. */
function formParameters({ variants }: Operation): string[] {
  const fields = variants.flatMap(({ request }) => request.fields);
  return [...new Set(fields.flatMap((field) => (field.in === 'form' ? [field.name] : [])))];
}

function codeTable(list: CodeList, operationName: (id: string) => string): FactTable {
  return {
    name: camelCase(list.id),
    doc: withNotes(
      [list.description, ...list.attributes.map(({ name, description }) => `\`${name}\`: ${description}`)].join('\n\n'),
      list.notes,
    ),
    source: `spec/codes/${list.id}.yaml`,
    finder: { name: finderName(list.name), rowType: typeNames.row(list.name), docs: docsOf(list) },
    rows: list.codes.map((entry) => ({
      key: entry.code,
      doc: withSource(
        [
          entry.means,
          ...[...statusFacts(entry), ...codeFacts(entry, list, operationName)].map((fact) => `- ${fact}`),
          ...(entry.deprecated ? [`\n@deprecated ${deprecatedInWords(entry.deprecated)}`] : []),
        ].join('\n'),
        entry.source,
      ),
      facts: {
        code: entry.code,
        ...(entry.status !== undefined && { status: entry.status }),
        ...(entry.failure && { failure: entry.failure }),
        ...entry.attributes,
        ...(entry.document !== undefined && { document: entry.document }),
        ...(entry.scope && { scope: entry.scope }),
        ...(entry.deprecated && { deprecated: entry.deprecated }),
      },
      texts: { means: entry.means, ...(entry.advice !== undefined && { advice: entry.advice }) },
    })),
  };
}

function docsOf({ attributes }: CodeList): Finder['docs'] {
  return {
    status: 'The HTTP status of the response that has this code.',
    failure: 'For a call that failed: what went wrong, who must act, and whether repeating the call helps and is safe.',
    document: 'The document that this code selects.',
    scope: 'The ids of the products and operations that use this code.',
    deprecated: 'Set if the code still works but a page advises against it.',
    means: 'What the code means, in a sentence for people.',
    advice: 'What to do when you receive this code.',
    ...Object.fromEntries(attributes.map(({ name, description }) => [name, description])),
  };
}

function productTable({ operations }: Protocol): FactTable {
  const products = operations.flatMap(({ variants, name }) =>
    variants.flatMap(({ product }) => (product ? [{ ...product, operation: name }] : [])),
  );
  return {
    name: 'products',
    doc: 'The products by id.',
    source: 'spec/products',
    rows: products.map(({ id, code, label, operation, description, notes, source }) => ({
      key: id,
      doc: withSource(withNotes(description, notes), source),
      facts: { code, operation },
      texts: { label },
    })),
  };
}

function endpointTable({ endpoints }: Protocol): FactTable {
  return {
    name: 'endpoints',
    doc: 'The hosts of the service.',
    source: 'spec/service.yaml',
    rows: endpoints.map(({ id, region, label, network, host, notes, source }) => ({
      key: camelCase(id),
      doc: withSource(withNotes(`${label}, ${network} network.`, notes), source),
      facts: { region, network, host },
      texts: { label },
    })),
  };
}

function limitTable({ limits }: Protocol): FactTable {
  return {
    name: 'limits',
    doc: 'Lifetimes, thresholds and other figures to plan with.',
    source: 'spec',
    rows: limits.map((limit) => ({
      key: camelCase(limit.id),
      doc: withSource(`${limitInWords(limit)} — ${limit.where}`, limit.source),
      facts: { value: limit.value, unit: limit.unit },
      texts: {},
    })),
  };
}

function sourceTable({ sources }: Protocol): FactTable {
  return {
    name: 'sources',
    doc: 'The sources of the facts.',
    source: 'spec/sources.yaml',
    rows: sources.map(({ id, title, authority, address, updated, description }) => ({
      key: id,
      doc: description,
      facts: { authority, ...(updated !== undefined && { updated }) },
      texts: { title, ...(address && { address: address.url }) },
    })),
  };
}

function discrepancyTable({ discrepancies }: Protocol): FactTable {
  return {
    name: 'discrepancies',
    doc: 'Where the sources contradict each other or themselves, and what this package uses (`taken`).',
    source: 'spec',
    rowType: 'Discrepancy',
    rows: discrepancies.map(({ id, nature, about, says, taken, where }) => ({
      key: id,
      doc: about,
      facts: {},
      texts: { kind: nature, where, about, says: says.map(({ source, text }) => ({ source, text })), taken },
    })),
  };
}

function withNotes(text: string, notes: readonly Note[]): string {
  return [text, ...notes.map(noteInWords)].join('\n\n');
}

function withSource(doc: string, source: Sources): string {
  return `${doc}\n\n@source ${source.join(', ')}`;
}
