import { SpecCopy } from '../support/spec-copy.ts';

/** A protocol with products that aren't covered, and with fields that no page describes. */
export function partlyKnown(): SpecCopy {
  const spec = new SpecCopy('parcel');
  spec.append(
    'operations/ship.yaml',
    `
uncovered:
  - { code: "DRONE_1", source: [hearsay] }
  - { code: "RAFT_7", description: By river., source: [handbook] }
`,
  );
  spec.replace('products/door.yaml', 'request:\n  fields:\n', `request:\n  fields:\n${common}${onlyDoor}`);
  spec.replace('products/locker.yaml', 'request:\n  fields:\n', `request:\n  fields:\n${common}`);
  spec.replace('products/door.yaml', '    LabelNumber:\n', `${received}    LabelNumber:\n`);
  return spec;
}

const common = `    GiftWrap:
      type: string
      described: false
      description: Whether the parcel is wrapped.
      source: [hearsay]
`;

const onlyDoor = `    DoorBellCode:
      type: string
      described: false
      description: Opens the house.
      data: secret
      in: form
      source: [handbook]
`;

const received = `    VanNumber:
      type: string
      described: false
      description: In coins.
      source: [hearsay]
`;
