import { SpecCopy } from '../support/spec-copy.ts';

const verdict = `    Parcel.Arrived:
      type: string
      description: Whether it has arrived.
      values:
        - { value: "yes", flag: true, means: It has. }
        - { value: "no", flag: false, means: It hasn't. }
      source: [handbook]
    Parcel.Fate:`;

const callbackVerdict = `    arrived:
      type: string
      description: Whether it has arrived.
      values:
        - { value: "1", flag: true, means: It has. }
        - { value: "0", flag: false, means: It hasn't. }
      source: [handbook]
    fate:`;

/** The parcel spec with an operation and a callback that report the result of a shipment. */
export function parcelWithOutcome(): SpecCopy {
  const spec = new SpecCopy('parcel');
  const outcome = 'outcome:\n  call: Code\n  verdict: Parcel.Arrived\n  reason: Parcel.Fate\n\nbreach:';
  spec.replace('operations/track.yaml', 'breach:', outcome);
  spec.replace('operations/track.yaml', '    Parcel.Fate:', verdict);
  spec.replace('operations/track.yaml', '          Fate: "D1"\n', '          Arrived: "yes"\n          Fate: "D1"\n');
  spec.replace('operations/arrival.yaml', 'query:\n', 'outcome:\n  verdict: arrived\n  reason: fate\n\nquery:\n');
  spec.replace('operations/arrival.yaml', '    fate:', callbackVerdict);
  return spec;
}

export const schemaLine = '# yaml-language-server: $schema=../../../../spec/schema/scenario.schema.json\n';
