export interface Exception {
  readonly why: string;
  /** Without it, every engine. */
  readonly engine?: string;
  /** The documents by name; without it, every document. */
  readonly document?: RegExp;
  /** The names of the cases that the engine judges differently. */
  readonly cases: RegExp;
}

const lite = /^idv-lite\./;

/** The cases that an engine judges wrongly, and why. */
export const exceptions: readonly Exception[] = [
  {
    why: 'The validators refuse a name that differs from a known one only in case, `_` or `-`. No schema can say that.',
    document: /^idv(?:-lite)?\./,
    cases: /: \w+ (?:in lower case|with an underscore)$/,
  },
  {
    why: 'The merged request also checks the values of parameters of another product.',
    document: lite,
    cases: / of another product as a number$/,
  },
  {
    why: "The merged request accepts a value where one product's list is open, though the list of another is closed.",
    document: lite,
    cases:
      /^ekyc-.*: (?:AppQualityCheck|DocVideo|IdSpoof|IdThreshold|Model|SecurityLevel|ShowGuidePage) (?:another value|the value \w+ and more)$/,
  },
  {
    why: 'The merged request requires what every product requires.',
    document: lite,
    cases: /^(?:ekyc|id-ocr)-.*: no DocType$/,
  },
  {
    why: 'The merged request has no rules across parameters: one image, not none and not two.',
    document: lite,
    cases:
      /^face-verify-(?:url: (?:no FacePictureUrl|FacePictureUrl empty)|base64: (?:no FacePictureBase64|FacePictureBase64 empty)|(?:base64: FacePictureUrl|url: FacePictureBase64) with a line break at its end)$/,
  },
  { why: 'It reads a text that is JSON once more.', engine: 'openapi-backend', cases: /: a text$/ },
];
