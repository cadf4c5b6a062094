import { put, type Mistake } from '../mistake.ts';

/** Entries that nothing uses. */
export const leftovers: readonly Mistake[] = [
  {
    what: 'a list of which the product has no code',
    edit: (spec) => {
      for (const size of ['Small', 'Middling', 'Large']) {
        spec.replace('codes/sizes.yaml', `means: ${size},`, `means: ${size}, returnedBy: [door],`);
      }
      spec.replace('products/locker.yaml', 'codes: sizes', 'codes: ⟦sizes⟧');
    },
    code: 'no-codes',
    besides: ['stray-code'],
    message: 'No code of sizes belongs to locker.',
  },
  unused('the payload', 'box', (spec) => {
    spec.write(
      'payloads/box.yaml',
      spec
        .read('payloads/stop.yaml')
        .replace('name: Stop', 'name: Box')
        .replace('A place on', 'A box on')
        .replace('name:', '⟦name⟧:'),
    );
  }),
  unused('the code list', 'colors', (spec) => {
    spec.write(
      'codes/colors.yaml',
      spec
        .read('codes/sizes.yaml')
        .replace('name: Size', 'name: Color')
        .replace('label: Sizes', 'label: Colors')
        .replace('The boxes', 'The colors')
        .replace('name:', '⟦name⟧:'),
    );
  }),
  unused(
    'the shared field',
    'Depth',
    put(
      'parameters.yaml',
      '  NotifyAt:\n',
      '  ⟦Depth⟧: { type: string, description: How deep it is., source: [handbook] }\n  NotifyAt:\n',
    ),
  ),
  unused(
    'the shared field',
    'Depth',
    put(
      'parameters.yaml',
      'response:\n',
      'response:\n  ⟦Depth⟧: { type: string, description: How deep it is., source: [handbook] }\n',
    ),
  ),
  unused(
    'the shared rule',
    'word-needs-address',
    put(
      'parameters.yaml',
      'id: word-needs-address\n    severity: notice\n    description: A word goes with an address.\n    when:\n      - { field: NotifyWord',
      'id: ⟦word-needs-address⟧\n    severity: notice\n    description: A word goes with an address.\n    when:\n      - { field: LockerNumber',
    ),
    'No request has LockerNumber and NotifyAt together: correct the fields, or remove the rule.',
  ),
  unused(
    'the source',
    'rumours',
    put(
      'sources.yaml',
      'sources:\n',
      'sources:\n  ⟦rumours⟧: { title: Rumours, authority: inferred, description: What one hears. }\n\n',
    ),
  ),
  unused('the discriminator', 'Kind', (spec) => {
    spec.write(
      'operations/pack.yaml',
      '# yaml-language-server: $schema=schema/operation.schema.json\nkind: operation\nname: Pack\ndescription: Packs.\nsource: [handbook]\n⟦discriminator⟧: Kind\n',
    );
  }),
  {
    ...unused('the shape', 'edge of Macao identity card', (spec) => {
      spec.replace(
        'codes/doc-types.yaml',
        'shapes:\n',
        'shapes:\n  edge: { name: OcrEdgeFields, description: What is read from the edge. }\n',
      );
      spec.replace(
        'documents/macao-id-card.yaml',
        'shapes:\n',
        'shapes:\n  ⟦edge⟧:\n    source: [inferred]\n    fields: { seal: { type: string, description: The seal., source: [inferred] } }\n',
      );
    }),
    spec: 'real',
  },
];

/** Missing or incomplete entries. */
export const gaps: readonly Mistake[] = [
  {
    what: 'a field without a type',
    edit: put('payloads/stop.yaml', 'day:\n    type: string\n', '⟦day⟧:\n'),
    code: 'incomplete-field',
    message: 'The field day has no type.',
  },
  {
    what: 'a shared field without a source, reported where it is defined',
    edit: (spec) => {
      spec.replace('parameters.yaml', '    example: "r-17"\n    source: [handbook]\n', '    example: "r-17"\n');
      spec.mark('parameters.yaml', '  ⟦RequestId⟧:');
    },
    code: 'incomplete-field',
  },
  {
    what: 'a field without a source',
    edit: put(
      'operations/arrival.yaml',
      'word:\n      type: string\n      description: The word of the order.\n      data: secret\n      echoes: NotifyWord\n      returnedWhen:\n        - { operation: ship, field: NotifyWord, present: true }\n      source: [handbook]\n',
      '⟦word⟧:\n      type: string\n      description: The word of the order.\n      data: secret\n      echoes: NotifyWord\n      returnedWhen:\n        - { operation: ship, field: NotifyWord, present: true }\n',
    ),
    code: 'incomplete-field',
    message: 'The field word has no source.',
    hint: 'Add source here. A field of parameters.yaml has it there, and needs only `shared: true` here.',
  },
  {
    what: 'a field called list without a description',
    edit: (spec) => spec.append('payloads/stop.yaml', '  ⟦list⟧: { type: string, source: [handbook] }\n'),
    code: 'incomplete-field',
    message: 'The field list has no description.',
  },
  {
    what: 'a product without the discriminator',
    edit: put('products/locker.yaml', '  fields:\n    Carriage:\n', '  ⟦fields⟧:\n    Carrier:\n'),
    code: 'missing-discriminator',
    message: 'The field Carriage, which distinguishes the products of Ship, is missing.',
    hint: 'Add it with `required: true` and "LOCKER_24", the code of this product, as its only value.',
  },
  {
    what: 'a discriminator that need not be there',
    edit: put(
      'products/locker.yaml',
      'Carriage:\n      type: string\n      required: true\n',
      '⟦Carriage⟧:\n      type: string\n',
    ),
    code: 'missing-discriminator',
    message: 'The field Carriage, which distinguishes the products of Ship, is not required.',
    hint: 'Add `required: true`.',
  },
  {
    what: "a discriminator with another value than the product's code",
    edit: (spec) => {
      spec.replace('products/locker.yaml', 'code: "LOCKER_24"', 'code: "LOCKER_48"');
      spec.mark('products/locker.yaml', 'value: ⟦"LOCKER_24"⟧');
    },
    code: 'missing-discriminator',
    message:
      'The field Carriage, which distinguishes the products of Ship, has the value "LOCKER_24", but the code of this product is "LOCKER_48".',
  },
  {
    what: 'a discriminator with the values of two products',
    edit: put(
      'products/locker.yaml',
      'Carriage:\n      type: string\n      required: true\n      description: How the parcel travels.\n      values:\n',
      '⟦Carriage⟧:\n      type: string\n      required: true\n      description: How the parcel travels.\n      values:\n        - { value: "DOOR_2", means: To the door }\n',
    ),
    code: 'missing-discriminator',
    hint: 'Leave only the value "LOCKER_24", the code of this product.',
  },
];

function unused(what: string, name: string, edit: Mistake['edit'], hint = 'Use it, or remove it.'): Mistake {
  return {
    what: `${what} ${name}`,
    edit,
    code: 'unused',
    message: `Nothing uses ${what} ${name}.`,
    hint,
  };
}
