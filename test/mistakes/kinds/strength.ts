import { put, type Mistake } from '../mistake.ts';

const worth = 'pattern: { regex: "^[0-9]+$", means: digits }';
const basis = (more: string): string => `${worth}\n      basis: [{ ${more} }]`;
const rule = 'prevents: { code: "Order.Wrong", basis: inferred }\n    source: [handbook]';

/** Mistakes in how certain a fact is: `basis`, `severity` and their sources. */
export const strengthMistakes: readonly Mistake[] = [
  {
    what: 'a severity that there is not a more',
    edit: put('products/locker.yaml', 'severity: issue', 'severity: ⟦error⟧'),
    code: 'unknown-word',
    hint: 'The words are: issue, notice.',
  },
  {
    what: 'a return code without its basis',
    edit: put('parameters.yaml', 'prevents: { code: "Order.Wrong", basis: inferred }', '⟦prevents⟧: { code: "Order.Wrong" }'),
    code: 'missing-key',
    message: 'The key basis is missing.',
  },
  {
    what: 'a return code as a text',
    edit: put('parameters.yaml', 'prevents: { code: "Order.Wrong", basis: inferred }', 'prevents: ⟦"Order.Wrong"⟧'),
    code: 'wrong-type',
    hint: 'Write a map here, of code, basis.',
  },
  {
    what: 'a typo in the basis of a return code',
    edit: put('parameters.yaml', 'basis: inferred', 'basis: ⟦infered⟧'),
    code: 'unknown-word',
    hint: 'Did you mean inferred? The words are: stated, inferred.',
  },
  {
    what: 'a typo in the basis of a breach',
    edit: put('operations/ship.yaml', '"Order.Wrong", basis: inferred', '"Order.Wrong", basis: ⟦statd⟧'),
    code: 'unknown-word',
    hint: 'Did you mean stated? The words are: stated, inferred.',
  },
  {
    what: 'a basis for a constraint that does not exist',
    edit: put('products/door.yaml', worth, basis('for: [⟦patern⟧], source: [handbook], says: Digits.')),
    code: 'unknown-word',
    hint: 'Did you mean pattern? The words are: required, length, pattern, values, range.',
  },
  {
    what: 'a basis for nothing',
    edit: put('products/door.yaml', worth, basis('⟦for⟧: [], source: [handbook], says: Digits.')),
    code: 'bad-form',
  },
  {
    what: 'a basis without its sentence',
    edit: put('products/door.yaml', worth, basis('⟦for⟧: [pattern], source: [handbook]')),
    code: 'missing-key',
    message: 'The key says is missing.',
  },
  {
    what: 'a basis from an unknown source',
    edit: put('products/door.yaml', worth, basis('for: [pattern], source: [⟦handbok⟧], says: Digits.')),
    code: 'unknown-reference',
    hint: 'Did you mean handbook?',
  },
  {
    what: 'a rule whose basis has an unknown source',
    edit: put('parameters.yaml', rule, rule.replace('source:', 'basis: [{ source: [⟦handbok⟧], says: So. }]\n    source:')),
    code: 'unknown-reference',
    hint: 'Did you mean handbook?',
  },
  {
    what: 'a discrepancy without its kind',
    edit: put('sources.yaml', '- id: handbook-edition\n    kind: wording', '- ⟦id⟧: handbook-edition'),
    code: 'missing-key',
    message: 'The key kind is missing.',
  },
  {
    what: 'a discrepancy of an unknown kind',
    edit: put('sources.yaml', 'kind: wording', 'kind: ⟦words⟧'),
    code: 'unknown-word',
    hint: 'The words are: sending, receiving, wording, damage, silence.',
  },
  {
    what: 'a field that is described after all',
    edit: put('products/door.yaml', worth, `${worth}\n      described: ⟦true⟧`),
    code: 'unknown-word',
    hint: 'The words are: false.',
  },
  {
    what: 'a usual form that is no regular expression',
    edit: put('products/door.yaml', worth, `${worth}\n      usual: { regex: ⟦"^[0-9"⟧, means: digits }`),
    code: 'bad-regex',
  },
  {
    what: 'a usual form without words for it',
    edit: put('products/door.yaml', worth, `${worth}\n      ⟦usual⟧: { regex: "^[0-9]" }`),
    code: 'missing-key',
    message: 'The key means is missing.',
  },
  {
    what: 'a product that is not covered, without a source',
    edit: put('operations/ship.yaml', 'discriminator: Carriage', 'discriminator: Carriage\n\nuncovered: [{ ⟦code⟧: "AIR" }]'),
    code: 'missing-key',
    message: 'The key source is missing.',
  },
  {
    what: 'a product that is not covered, from an unknown source',
    edit: put(
      'operations/ship.yaml',
      'discriminator: Carriage',
      'discriminator: Carriage\n\nuncovered: [{ code: "AIR", source: [⟦hear-say⟧] }]',
    ),
    code: 'unknown-reference',
    hint: 'Did you mean hearsay?',
  },
  {
    what: "names of the provider's SDK in another style",
    edit: put(
      'service.yaml',
      'signature: None\n  source: [handbook]',
      'signature: None\n  source: [handbook]\n\nsdk: { package: parcels, names: ⟦upper-first⟧, source: [handbook] }',
    ),
    code: 'unknown-word',
    hint: 'Did you mean lower-first? The words are: lower-first.',
  },
  {
    what: "a type of the provider's SDK that does not exist",
    edit: put('products/door.yaml', 'holds: json', 'holds: json\n      sdkType: ⟦array⟧'),
    code: 'unknown-word',
    hint: 'The words are: list.',
  },
  {
    what: 'a page at an address that is not encrypted',
    edit: put('sources.yaml', 'updated:', 'address: { url: ⟦"http://post.example"⟧, certainty: certain }\n    updated:'),
    code: 'bad-form',
    message: '"http://post.example" doesn\'t have the right form: an https URL.',
  },
  {
    what: 'an address that is neither certain nor probable',
    edit: put('sources.yaml', 'updated:', 'address: { url: "https://post.example", certainty: ⟦likely⟧ }\n    updated:'),
    code: 'unknown-word',
    hint: 'The words are: certain, probable.',
  },
];
