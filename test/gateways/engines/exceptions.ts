export interface Exception {
  readonly why: string;
  /** Without it, every engine. */
  readonly engine?: string;
  /** Without it, every document. */
  readonly document?: string;
  /** The names of the cases that are judged otherwise. */
  readonly cases: RegExp;
}

/** Where an engine judges otherwise than our validators, and why. */
export const exceptions: readonly Exception[] = [
  { why: 'No gateway looks into JSON text.', cases: /: (?:MetaInfo|DocPageConfig) no JSON$/ },
  {
    why: 'The merged request has the parameters of every product.',
    document: 'idv-lite.openapi-3.0',
    cases: / of another product$/,
  },
  {
    why: 'The merged request requires what every product requires.',
    document: 'idv-lite.openapi-3.0',
    cases: /^(?:ekyc|id-ocr)-.*: no DocType$/,
  },
  {
    why: 'The merged request has no rules across parameters: one picture, not none and not two.',
    document: 'idv-lite.openapi-3.0',
    cases:
      /^face-verify-(?:url: no FacePictureUrl|base64: no FacePictureBase64|(?:base64: FacePictureUrl|url: FacePictureBase64) with a line break at its end)$/,
  },
  { why: 'It reads a text that is JSON once more.', engine: 'openapi-backend', cases: /: a text$/ },
];
