import { enumerate } from '../../enumerate.ts';
import { dateForm } from '../../model/date-forms.ts';
import { decodedValue } from '../../model/decoded.ts';
import { ruleFields } from '../../model/facts.ts';
import { code } from '../../model/code-span.ts';
import { fieldFactsInWords } from '../../model/fact-words.ts';
import { deprecatedInWords, withFacts } from '../../model/phrases.ts';
import type { Field, Message } from '../../model/protocol.ts';
import type { OutcomeReader } from '../validators/outcome.ts';

/** Returns a function that writes the docstring of a decoded field: its description, then the facts to know before using it. */
export function decodedDoc(
  { name, rules }: Message,
  operationName: (id: string) => string,
  readers: readonly OutcomeReader[],
): (field: Field) => string {
  const reader = readers.find(({ response }) => response.name === name);
  return (field) => {
    const mine = rules.filter((rule) => ruleFields(rule).includes(field.path));
    const codes = field.valuesType === undefined ? [] : field.values.map(({ value, means }) => `${code(value)}: ${means}`);
    const verdict = reader && field.path === reader.fields.verdict ? [verdictAlone(reader)] : [];
    const facts = [...verdict, ...codes, ...fieldFactsInWords(asDecoded(field), mine, operationName)];
    const { deprecated } = field;
    return [withFacts(summary(field), facts), ...(deprecated ? [`\n@deprecated ${deprecatedInWords(deprecated)}`] : [])].join(
      '\n',
    );
  };
}

/** Warns readers of the verdict field: other values of the same response may contradict it. */
function verdictAlone({ name }: OutcomeReader): string {
  return `This is only the verdict. Prefer ${code(name)} of the validators: it also reads the code of the call and finds contradictions.`;
}

/** The description of a decoded field. For a date, it names the ISO 8601 form. */
export function summary(field: Field): string {
  const { description, formats } = field;
  if (decodedValue(field).kind !== 'date') return description;
  const forms = [...new Set(formats.map((format) => dateForm(format).isoForm))].filter((form) => form !== '');
  return `${description} In ISO 8601${forms.length > 0 ? `, as ${enumerate(forms.map(code), 'or')}` : ''}.`;
}

/** The field as callers see it after decoding: without aliases, other forms on the wire, and the wire values of flags. */
function asDecoded(field: Field): Field {
  const { shape, values } = field;
  const isFlag = decodedValue(field).kind === 'flag';
  return {
    ...field,
    aliases: [],
    orObject: false,
    values: values.map((value) => (isFlag ? { ...value, value: String(value.flag) } : value)),
    shape: shape?.kind === 'list' ? { ...shape, item: asDecoded(shape.item) } : shape,
  };
}
