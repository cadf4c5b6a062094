import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake.ts';

/** Files and folders that are missing, empty or in the wrong place. */
export const folderMistakes: readonly Mistake[] = [
  {
    what: 'no service.yaml',
    edit: (spec) => (spec.remove('service.yaml'), spec.point('service.yaml')),
    code: 'missing-file',
    message: 'The file service.yaml is missing.',
  },
  {
    what: 'no folder of operations',
    edit: (spec) => (spec.remove('operations'), spec.point('operations')),
    code: 'missing-folder',
    message: 'The folder operations/ is missing.',
  },
  {
    what: 'no spec at all',
    edit: (spec) => (spec.remove('.'), spec.point('')),
    code: 'missing-folder',
    hint: 'Create it, or name the right folder with --spec.',
  },
  {
    what: 'an empty folder',
    edit: (spec) => (spec.write('documents/.keep', ''), spec.point('documents')),
    code: 'empty-folder',
    message: 'The folder documents/ has no YAML file.',
  },
  misplaced('README.md'),
  misplaced('parcel.yaml'),
  misplaced('products/air/air.yaml', 'products/air'),
  misplaced('services/air.yaml', 'services'),
  {
    what: 'a file in the place of the spec',
    edit: (spec) => (spec.remove('.'), spec.write('.', 'name: Air\n'), spec.point('')),
    code: 'unreadable-folder',
    message: "The folder can't be read: it is a file.",
    hint: 'Make sure that you may read it, or name the right folder with --spec.',
  },
  misplaced('constructor/air.yaml', 'constructor'),
  misplaced('toString'),
  {
    what: 'a link that leads nowhere',
    edit: (spec) => (symlinkSync('nowhere.yaml', join(spec.dir, 'payloads/air.yaml')), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is a link to a file that does not exist.",
    hint: 'Create the file that the link names, or remove the link.',
  },
  {
    what: 'a link to itself',
    edit: (spec) => (symlinkSync('air.yaml', join(spec.dir, 'payloads/air.yaml')), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is a link that leads back to itself.",
  },
  {
    what: 'a pipe, which nobody writes to',
    edit: (spec) => (execFileSync('mkfifo', [join(spec.dir, 'payloads/air.yaml')]), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is a pipe, a device or a socket.",
  },
  {
    what: 'a device without an end',
    edit: (spec) => (symlinkSync('/dev/zero', join(spec.dir, 'payloads/air.yaml')), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
  },
  {
    what: 'a huge file',
    edit: (spec) => (spec.write('payloads/air.yaml', '#'.repeat(5_000_000)), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is larger than 4 MB.",
  },
  {
    what: 'a file of broken lines without an end',
    edit: (spec) => (spec.write('payloads/air.yaml', '- [\n'.repeat(50_001)), spec.point('payloads/air.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it has more than 50,000 lines.",
  },
  {
    what: 'lists in lists without an end',
    edit: (spec) => (
      spec.write('payloads/stop.yaml', `a: ${'['.repeat(3000)}${']'.repeat(3000)}\n`),
      spec.point('payloads/stop.yaml')
    ),
    code: 'unreadable-file',
    message: "The file can't be read: its maps and lists are nested too deeply.",
  },
  misnamed('products/Air.yaml', 'Rename it to products/air.yaml.'),
  misnamed('products/air.yml', 'Rename it to products/air.yaml.'),
  misnamed('products/AirMail.YML', 'Rename it to products/air-mail.yaml.'),
  misnamed('products/by air.yaml', 'Rename it to products/by-air.yaml.'),
  misnamed('products/Door.yaml', 'products/door.yaml exists already: give this one another name, or remove it.'),
  misnamed('products/2.yaml', 'Give it another name.'),
  misnamed('parameter.yml', 'parameters.yaml exists already: give this one another name, or remove it.'),
  misnamed('Documents/air.yaml', 'Rename it to documents.', 'Documents'),
  {
    what: 'a mandatory file with the name of another system',
    edit: (spec) => (spec.move('service.yaml', 'Service.yml'), spec.point('Service.yml')),
    code: 'file-name',
    message: 'The name of a spec file begins with a letter, has only lower-case letters, digits and hyphens, and ends in .yaml.',
    hint: 'Rename it to service.yaml.',
  },
  {
    what: 'a copy of a file',
    edit: (spec) => {
      spec.write('products/air.yaml', spec.read('products/door.yaml'));
      spec.mark('products/air.yaml', 'name: ⟦Door⟧');
    },
    code: 'copied-file',
    message: 'This file looks like a copy of products/door.yaml.',
    hint: 'Change name, code, label and description, or remove the file.',
  },
  {
    what: 'a copy that has got another code only, and is read after its original',
    edit: (spec) => {
      spec.write('codes/zones.yaml', spec.read('codes/sizes.yaml').replace('code: "01"', 'code: "04"'));
      spec.mark('codes/zones.yaml', 'name: ⟦Size⟧');
    },
    code: 'copied-file',
    message: 'This file looks like a copy of codes/sizes.yaml.',
    hint: 'Change name, label and description, or remove the file.',
  },
  {
    what: 'a file that is not UTF-8',
    edit: (spec) => (spec.write('payloads/stop.yaml', Uint8Array.of(0x6e, 0xe4, 0x68)), spec.point('payloads/stop.yaml')),
    code: 'unreadable-file',
    message: "The file can't be read: it is not UTF-8.",
  },
  {
    what: 'a product in the folder of payloads',
    edit: (spec) => {
      spec.move('products/locker.yaml', 'payloads/locker.yaml');
      spec.point('payloads/locker.yaml');
    },
    code: 'misplaced-file',
    message: 'payloads/locker.yaml is a file of products/, as its first line says.',
    hint: 'Move it there, or correct the line.',
  },
  {
    what: 'a payload with the schema of products',
    edit: (spec) => {
      spec.replace('payloads/stop.yaml', 'payload.schema.json', 'product.schema.json');
      spec.mark('payloads/stop.yaml', '⟦# yaml-language-server: $schema=../../../../spec/schema/product.schema.json⟧');
    },
    code: 'schema-line',
  },
];

function misnamed(file: string, hint: string, path = file): Mistake {
  return {
    what: `a name that no spec file can have: ${file}`,
    edit: (spec) => (spec.write(file, 'name: Air\n'), spec.point(path)),
    code: 'file-name',
    hint,
  };
}

function misplaced(file: string, path = file): Mistake {
  return {
    what: `a file in the wrong place: ${file}`,
    edit: (spec) => (spec.write(file, 'name: Air\n'), spec.point(path)),
    code: 'misplaced-file',
    message: `No spec file belongs at ${path}.`,
    hint:
      'Spec files are service.yaml, sources.yaml, parameters.yaml, guide.yaml and *.yaml in ' +
      'operations/, products/, payloads/, documents/, codes/, scenarios/. Move this one, or remove it.',
  };
}
