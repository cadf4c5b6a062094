import type { Field, Message } from '../../../model/protocol.ts';
import type { Home } from '../site/homes.ts';
import type { FieldFacts } from './contract.ts';
import { hrefOf } from './href.ts';

/** The fields of a message, with the facts that the workbench shows. */
export function shapeFacts({ fields, role }: Message, { page, section }: Home): FieldFacts[] {
  const facts = (field: Field, at = field.path): FieldFacts => {
    return {
      name: field.name,
      aliases: some(field.aliases),
      says: field.description,
      href: hrefOf({ page, anchor: `${section}-${at}` }),
      type: field.type,
      holds: field.holds,
      isUndescribed: field.described ? undefined : true,
      isSensitive: field.sensitive === undefined ? undefined : true,
      values: some(field.values.map(({ value, means, flag }) => ({ value, means, flag }))),
      list: field.codeList,
      shape: shapeName(field),
      fields: some(field.fields.map((inner) => facts(inner))),
      // The reference has no section for an item: link to the list.
      item: field.shape?.kind === 'list' ? facts(field.shape.item, at) : undefined,
      ...(role === 'request' && forForms(field)),
    };
  };
  return fields.map((field) => facts(field));
}

/** Facts that only the form for requests needs. */
function forForms({ required, open, default: usual, example, pattern, length, values }: Field): Partial<FieldFacts> {
  return {
    required: required || undefined,
    isOpen: open || values.length === 0 ? true : undefined,
    default: usual,
    example,
    form: [lengthInWords(length), pattern?.means].filter((words) => words !== undefined).join('; ') || undefined,
  };
}

function lengthInWords(length: Field['length']): string | undefined {
  const { min = 0, max } = length ?? {};
  if (max !== undefined)
    return min === max ? `${max} characters` : min > 1 ? `${min} to ${max} characters` : `up to ${max} characters`;
  return min > 1 ? `at least ${min} characters` : undefined;
}

function shapeName({ shape }: Field): string | undefined {
  return shape && shape.kind !== 'list' ? shape.type : undefined;
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
