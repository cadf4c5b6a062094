import { decodedValue, type DecodedResponse } from '../../../model/decoded.ts';
import { knownDateForms } from '../../../model/decoded-dates.ts';
import { lowerFirst } from '../../../model/names.ts';
import type { Condition, Field, Json, Message, Protocol } from '../../../model/protocol.ts';
import { uniqueBy } from '../../../unique.ts';
import { oddValues } from './odd-values.ts';
import { fieldValue, sample, type SampleChange } from './sample.ts';
import { objectSites, sitesIn, type FieldSite } from './sites.ts';

/** A response for a test vector. */
export interface ResponseCase {
  readonly name: string;
  readonly options: { readonly [key: string]: Json };
  readonly wire: Json;
}

/** Responses to decode: the examples, all fields of each shape, and each kind of field with each unusual or wrong value. */
export function responseCases(protocol: Protocol, { response, operation, choice }: DecodedResponse): ResponseCase[] {
  const { fields } = response;
  const own = operation?.variants.map((variant) => variant.response) ?? [response];
  const objects = objectSites(protocol, sharedFields(own));
  const all = sitesIn(objects);
  const dateForms = knownDateForms(protocol);
  const examples = uniqueBy(
    own.flatMap((one) => one.examples),
    ({ id }) => id,
  );
  const codes = [undefined, ...new Set(objects.flatMap(({ code }) => code ?? []))];
  const first = examples[0]?.value ?? sample(fields, [], { protocol, code: undefined, isFull: true });
  return [
    ...examples.map(({ id, value }) => make(`example ${id}`, value)),
    ...codes.flatMap((code) =>
      uniqueBy(own, ({ fields }) => JSON.stringify(fields)).map((one) =>
        make(
          `every field${code === undefined ? '' : ` with ${code}`}`,
          sample(one.fields, [], { protocol, code, isFull: true }),
          code,
        ),
      ),
    ),
    ...bodies(first).map(([name, wire]) => make(name, wire)),
    ...uniqueBy(all, kindOfSite).flatMap((site) => {
      const usual = fieldValue(site.field, { protocol, code: site.code, isFull: true });
      return oddValues(site.field, usual, dateForms).map(({ says, value }) => changed(site, says, value));
    }),
    ...objects.map(({ path, code }) => changed({ path: [...path, unknownField], code }, 'an unknown field', 'x')),
    ...response.contradictions.map(({ id, when }) => {
      const changes = when.flatMap((condition) => toChange(all, condition));
      return make(`contradiction ${id}`, sample(fields, changes, { protocol, code: undefined, isFull: false }));
    }),
  ];

  function make(name: string, wire: Json, code?: string): ResponseCase {
    return { name, options: choice && code !== undefined ? { [lowerFirst(choice.name)]: code } : {}, wire };
  }

  function changed({ path, code }: Pick<FieldSite, 'path' | 'code'>, says: string, value: Json | undefined): ResponseCase {
    return make(`${path.join('.')}: ${says}`, sample(fields, [{ path, value }], { protocol, code, isFull: false }), code);
  }
}

/** The fields that are the same for every product. The decoder reads the responses of all products, so it can't judge the others. */
function sharedFields([first, ...others]: readonly Message[]): readonly Field[] {
  const isShared = (field: Field) =>
    others.every(({ fields }) => fields.some((other) => JSON.stringify(other) === JSON.stringify(field)));
  return first?.fields.filter(isShared) ?? [];
}

const unknownField = 'somethingNew';

/** Forms in which a client may pass the whole body. */
function bodies(example: Json): [string, Json][] {
  const text = JSON.stringify(example);
  return [
    ['the body as text', text],
    ['the body stringified twice', JSON.stringify(text)],
    ['the body behind a byte order mark', `\uFEFF${text}`],
    ['a body that ends too early', text.slice(0, -1)],
    ['a list in the place of the body', []],
    ['null in the place of the body', null],
    ['an empty body', {}],
  ];
}

/** A key that is the same for fields that are decoded in the same way. One of them is tested for all. */
function kindOfSite({ field }: FieldSite): string {
  const { required, described, length, pattern, usual, open, orObject, range } = field;
  return JSON.stringify([
    decodedValue(field),
    required,
    described,
    length,
    pattern,
    usual,
    open,
    orObject,
    range,
    isNamed(field),
  ]);
}

/** Fields with aliases have cases of their own. */
function isNamed({ aliases }: Field): boolean {
  return aliases.length > 0;
}

/** The change to a message that makes a condition hold. */
function toChange(all: readonly FieldSite[], { field = '', is, isNot = [] }: Condition): SampleChange[] {
  const site = all.find(({ path }) => path.join('.') === field);
  const other = site?.field.values.find(({ value }) => !isNot.includes(value))?.value ?? 'SOMETHING_ELSE';
  return site ? [{ path: site.path, value: is?.[0] ?? other }] : [];
}
