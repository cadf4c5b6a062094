import { conditionData, defined, valuesSchema } from './annotations.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SchemaContext } from './message-schema.ts';
import { code } from './code-span.ts';
import { codeFacts, noteInWords, statusFacts, withFacts } from './phrases.ts';
import type { Code, CodeList, Json } from './protocol.ts';

/** The schema of one code of a list. */
export function codeListSchema(list: CodeList, { isStrict, operationName }: SchemaContext): JsonSchema {
  const { label, description, codes, open, attributes } = list;
  const facts = codes.map((entry) =>
    [`${code(entry.code)}: ${entry.means}`, ...statusFacts(entry), ...codeFacts(entry, list, operationName)].join(' '),
  );
  const values = codes.map(({ code: value, means, document, deprecated }) => ({ value, means, document, deprecated }));
  return {
    title: label,
    description: withFacts(description, [...facts, ...list.notes.map(noteInWords)]),
    type: 'string',
    ...valuesSchema(values, open && !isStrict),
    ...(attributes.length > 0 && { 'x-attributes': Object.fromEntries(attributes.map(({ name, ...rest }) => [name, rest])) }),
    'x-codes': Object.fromEntries(codes.map((entry) => [entry.code, codeData(entry)])),
    'x-source': list.source,
  };
}

function codeData({ attributes, advice, status, failure, document, scope, returnedWhen, deprecated, source }: Code): Json {
  return defined({
    ...attributes,
    advice,
    status,
    failure,
    document,
    scope,
    returnedWhen: returnedWhen.length > 0 ? returnedWhen.map(conditionData) : undefined,
    deprecated: deprecated && { ...deprecated },
    source,
  });
}
