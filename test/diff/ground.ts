import type { SpecCopy } from '../support/spec-copy.ts';

// Parts that some edits need and parcel doesn't have. Both specs get them.

/** Documents that a code chooses, each with a sheet. */
export function documents(spec: SpecCopy): void {
  spec.write('codes/papers.yaml', papers);
  spec.write('documents/customs-form.yaml', customsForm);
  spec.write('documents/gift-note.yaml', giftNote);
  spec.replace('parameters.yaml', 'request:\n', `request:\n${paper}`);
  spec.replace('products/door.yaml', '    OrderName: { shared: true }\n', taken);
  spec.replace('products/locker.yaml', '    OrderName: { shared: true }\n', taken);
  spec.replace('operations/track.yaml', '    Parcel.Journey:\n', `${sheet}    Parcel.Journey:\n`);
}

/** The names of an SDK. */
export function sdk(spec: SpecCopy): void {
  spec.append('service.yaml', '\nsdk:\n  package: parcel-sdk\n  names: lower-first\n  source: [hearsay]\n');
}

const papers = `# yaml-language-server: $schema=schema/code-list.schema.json
name: Paper
label: Papers
description: What travels with a parcel.
source: [handbook]
shapes:
  sheet: { name: Sheet, description: What is written on it. }
`;

const customsForm = `# yaml-language-server: $schema=schema/document.schema.json
name: CustomsForm
label: Customs form
description: Names what is inside.
source: [handbook]

codes:
  - { code: "P1", label: Customs form, products: [door, locker], source: [handbook] }

shapes:
  sheet:
    source: [handbook]
    fields:
      sender: { type: string, description: Who sends it., source: [handbook] }
      stamp: { type: string, holds: image, description: The stamp., source: [handbook] }
    examples:
      - { id: customs-form, title: A form, value: { sender: Ann } }
`;

const giftNote = `# yaml-language-server: $schema=schema/document.schema.json
name: GiftNote
label: Gift note
description: Greets whoever opens it.
source: [handbook]

codes:
  - { code: "P2", label: Gift note, products: [door, locker], source: [handbook] }

shapes:
  sheet:
    source: [handbook]
    fields:
      greeting: { type: string, description: The words., source: [handbook] }
`;

const paper = `  Paper:
    type: string
    description: What travels with the parcel.
    codes: papers
    in: form
    example: "P1"
    source: [handbook]

`;

const taken = '    OrderName: { shared: true }\n    Paper: { shared: true }\n';

const sheet = `    Parcel.Sheet:
      type: string
      description: What is written on the paper.
      holds: json
      shape: { document: { list: papers, shape: sheet } }
      source: [handbook]
`;
