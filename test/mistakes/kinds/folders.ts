import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake.ts';

/** Files and folders that are missing, empty or in the wrong place. */
export const folderMistakes: readonly Mistake[] = [
  {
    what: 'no service.yaml',
    slip: (spec) => (spec.remove('service.yaml'), spec.point('service.yaml')),
    code: 'missing-file',
    message: 'The file service.yaml is missing.',
  },
  {
    what: 'no folder of operations',
    slip: (spec) => (spec.remove('operations'), spec.point('operations')),
    code: 'missing-folder',
    message: 'The folder operations/ is missing.',
  },
  {
    what: 'no spec at all',
    slip: (spec) => (spec.remove('.'), spec.point('')),
    code: 'missing-folder',
    hint: 'Create it, or name the right folder with --spec.',
  },
  {
    what: 'an empty folder',
    slip: (spec) => (spec.write('documents/.keep', ''), spec.point('documents')),
    code: 'empty-folder',
    message: 'The folder documents/ holds no YAML file.',
  },
  misplaced('README.md'),
  misplaced('parcel.yaml'),
  misplaced('products/air.yml'),
  misplaced('products/Air.yaml'),
  misplaced('products/air/air.yaml', 'products/air'),
  misplaced('services/air.yaml', 'services'),
  {
    what: 'a file in the place of the spec',
    slip: (spec) => (spec.remove('.'), spec.write('.', 'name: Air\n'), spec.point('')),
    code: 'unreadable-folder',
    message: "The folder can't be read: it is a file.",
    hint: 'Name the right folder with --spec, or open it to whoever generates.',
  },
  misplaced('constructor/air.yaml', 'constructor'),
  misplaced('toString'),
  {
    what: 'a link that leads nowhere',
    slip: (spec) => (symlinkSync('nowhere.yaml', join(spec.dir, 'payloads/air.yaml')), spec.point('payloads/air.yaml')),
    code: 'misplaced-file',
  },
  {
    what: 'a file that is not UTF-8',
    slip: (spec) => (spec.write('payloads/stop.yaml', Uint8Array.of(0x6e, 0xe4, 0x68)), spec.point('payloads/stop.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is not UTF-8.",
  },
  {
    what: 'a product in the folder of payloads',
    slip: (spec) => {
      spec.move('products/locker.yaml', 'payloads/locker.yaml');
      spec.mark('payloads/locker.yaml', '⟦# yaml-language-server: $schema=../../../../spec/schema/product.schema.json⟧');
    },
    code: 'schema-line',
    besides: ['missing-key', 'unknown-key'],
  },
];

function misplaced(file: string, path = file): Mistake {
  return {
    what: `a file in the wrong place: ${file}`,
    slip: (spec) => (spec.write(file, 'name: Air\n'), spec.point(path)),
    code: 'misplaced-file',
    message: `${path} is not where a spec file can stand.`,
    hint:
      'Spec files are service.yaml, sources.yaml, parameters.yaml and *.yaml in ' +
      'operations/, products/, payloads/, documents/, codes/, scenarios/. Move it or remove it.',
  };
}
