import { both } from './rules.ts';
import { put, type Mistake } from '../mistake.ts';

const tone = both(
  put(
    'parameters.yaml',
    'request:\n',
    'request:\n  Tone: { type: string, description: A tone., values: [{ value: "a", means: A }, { value: "b", means: B }], source: [handbook] }\n',
  ),
  put('products/locker.yaml', '    Size:\n', '    Tone: { shared: true, open: true }\n    Size:\n'),
);

/** Mistakes with consequences elsewhere. Only the mistake itself is reported. */
export const reportedOnce: readonly Mistake[] = [
  ...['=======', '>>>>>>> other', '||||||| base'].map((mark): Mistake => ({
    what: `a mark that a merge has left: ${mark}`,
    edit: put('codes/fates.yaml', '    means: Lost.', `    means: Lost.\n⟦${mark}⟧`),
    code: 'yaml-syntax',
    hint: 'Remove the mark. Other problems of this file are reported once it parses.',
    once: true,
  })),
  {
    what: 'a copy of a payload with another name, used by no field',
    spec: 'real',
    edit: (spec) =>
      spec.write(
        'payloads/spoof-info-2.yaml',
        spec.read('payloads/spoof-info.yaml').replace('name: SpoofInfo', 'name: ⟦SpoofInfoTwo⟧'),
      ),
    code: 'copied-file',
    once: true,
  },
  {
    what: 'the shared fields in a file that no one can read',
    edit: both(tone, put('parameters.yaml', 'rules:\n', '⟦response⟧: {}\n\nrules:\n')),
    code: 'duplicate-key',
  },
  {
    what: 'a mistyped key of a shared field',
    edit: both(tone, put('parameters.yaml', 'values: [{ value: "a"', '⟦valuez⟧: [{ value: "a"')),
    code: 'unknown-key',
    hint: 'Did you mean values?',
  },
  {
    what: 'a shared field that was renamed',
    edit: (spec) => {
      spec.replace('parameters.yaml', '  OrderName:', '  OrderNames:');
      spec.mark('products/door.yaml', 'OrderName: { shared: ⟦true⟧ }');
    },
    code: 'unknown-reference',
    message: 'There is no shared field OrderName.',
    hint: 'Did you mean OrderNames? 1 more place refers to OrderName: if it was renamed, rename it back, or correct each place.',
  },
  {
    what: 'a product that was deleted, although conditions name its code',
    spec: 'real',
    edit: (spec) => {
      spec.remove('products/face-verify.yaml');
      spec.mark('codes/return-codes.yaml', 'means: The call succeeded.\n    returnedBy: [ekyc, id-ocr, ⟦face-verify⟧,');
    },
    code: 'unknown-reference',
    once: true,
  },
  {
    what: 'a file that was renamed',
    edit: (spec) => {
      spec.move('operations/ship.yaml', 'operations/posting.yaml');
      spec.mark('operations/arrival.yaml', '{ operation: ⟦ship⟧, field: NotifyWord');
    },
    code: 'unknown-reference',
    message: 'There is no operation ship.',
    names: 'ship',
  },
  {
    what: 'a file that is not UTF-8, at its line',
    edit: (spec) => {
      spec.write('codes/sizes.yaml', Buffer.from(spec.read('codes/sizes.yaml').replace('Small', 'Caf\u00e9'), 'latin1'));
      spec.place = { file: 'codes/sizes.yaml', line: 12, col: 1, length: 1 };
    },
    code: 'unreadable-file',
  },
];
