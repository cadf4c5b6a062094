import {
  anyFields,
  decodedChoices,
  decodedMessages,
  decodedResponses,
  decodedValue,
  type DecodedValue,
} from '../../model/decoded.ts';
import { conditionData, defined } from '../../model/annotations.ts';
import { dateForm } from '../../model/date-forms.ts';
import { knownDateForms, readDateForms } from '../../model/decoded-dates.ts';
import { lowerFirst } from '../../model/names.ts';
import type { CodeList, Contradiction, Field, Json, Message, Protocol } from '../../model/protocol.ts';
import { isTraceId } from '../validators/field-tables.ts';

/** Data for decoders in any language: what the value of each received field becomes. */
export function decodingPlan(protocol: Protocol): Json {
  const choices = decodedChoices(protocol);
  const chosen = protocol.codeLists.flatMap((list) => list.shapes.filter(({ name }) => choices.has(name)));
  const forms = knownDateForms(protocol);
  const errorNames = protocol.error?.fields.map(({ name }) => name) ?? [];
  const fieldsOf = (fields: readonly Field[]) => fields.map((field) => fieldPlan(field, forms));
  return {
    decoders: Object.fromEntries(
      decodedResponses(protocol).map(({ name, response, choice }) => [
        name,
        defined({ message: response.name, option: choice && lowerFirst(choice.name) }),
      ]),
    ),
    messages: Object.fromEntries([
      ...decodedMessages(protocol).map((message) => [message.name, messagePlan(message, errorNames, forms)] as const),
      ...chosen.map((shape) => [shape.name, { fields: fieldsOf(anyFields(protocol, shape)) }] as const),
    ]),
    choices: Object.fromEntries(chosen.map(({ name, byCode }) => [name, byCode])),
    codes: Object.fromEntries(protocol.codeLists.map((list) => [list.name, list.codes.map((code) => codeRow(code))])),
  };
}

function messagePlan(message: Message, errorNames: readonly string[], forms: readonly string[]): Json {
  const own = new Set(message.fields.map(({ name }) => name));
  const also = message.role === 'response' ? errorNames.filter((name) => !own.has(name)) : [];
  return {
    fields: message.fields.map((field) => fieldPlan(field, forms)),
    // The service may return an error body instead of the response.
    ...(also.length > 0 && { otherFields: also }),
    ...(message.contradictions.length > 0 && { contradictions: message.contradictions.map(contradictionPlan) }),
  };
}

function contradictionPlan({ id, when }: Contradiction): Json {
  return { id, when: when.map(conditionData) };
}

function codeRow({ code, means, advice, attributes }: CodeList['codes'][number]): Json {
  return defined({ code, means, advice, ...attributes });
}

function fieldPlan(field: Field, forms: readonly string[]): Record<string, Json> {
  const { name, aliases, required, described } = field;
  return {
    name,
    as: lowerFirst(name),
    ...(aliases.length > 0 && { aliases }),
    ...(required && { required }),
    ...(!described && { described }),
    ...valuePlan(field, decodedValue(field), forms),
  };
}

function valuePlan(field: Field, value: DecodedValue, forms: readonly string[]): Record<string, Json> {
  switch (value.kind) {
    case 'text':
      return { ...value, ...textPlan(field) };
    case 'code':
      return { ...value, ...(field.open && { open: true }) };
    case 'date': {
      const { own, others } = readDateForms(value.formats, forms);
      return defined({
        kind: value.kind,
        forms: own.map(formPlan),
        otherForms: others.length > 0 ? others.map(formPlan) : undefined,
        endless: value.endless.length > 0 ? value.endless : undefined,
      });
    }
    case 'number':
      return defined({ ...value, min: bound(value.min), max: bound(value.max) });
    case 'object':
      return { ...value, fields: value.fields.map((inner) => fieldPlan(inner, forms)) };
    case 'list':
      return { ...value, item: fieldPlan(value.item, forms) };
    case 'shape':
      return { ...value, ...(field.orObject && { orObject: true }) };
    default:
      return { ...value };
  }
}

function textPlan(field: Field): Record<string, Json> {
  const { length, pattern, usual } = field;
  return defined({
    isId: isTraceId(field) || undefined,
    minLength: length?.min,
    maxLength: length?.max,
    pattern: pattern?.regex,
    usualPattern: usual?.regex,
  });
}

/** A date form as a regular expression, and the replacement that turns its groups into ISO 8601. */
function formPlan(format: string): Json {
  const { form, regex, iso, isoForm } = dateForm(format);
  return {
    form,
    pattern: `^${regex}$`,
    iso:
      iso ??
      isoForm
        .split('-')
        .map((_, i) => `$${i + 1}`)
        .join('-'),
  };
}

function bound(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
