/** A detail in which the project's decoder is held to be wrong. */
export interface Dispute {
  readonly what: string;
  /** The sentence that decides it. */
  readonly basis: string;
  /** A short answer that shows it. */
  readonly body: string;
  /** How the comparison says it. */
  readonly line: RegExp;
}

export const disputes: readonly Dispute[] = [
  {
    what: 'an empty RequestId causes no notice',
    basis: 'An empty `Passed` or RequestId: what can be read is decoded, the rest is undefined with a notice.',
    body: '{"RequestId":"","Code":"Success","Result":{"Passed":"Y","SubCode":"200"}}',
    line: /^requestId: nothing \[\], not nothing \[some\]$/,
  },
  {
    what: 'faceQuality loses digits without a notice',
    basis: 'Integers beyond 2^53 never lose a digit without a notice.',
    body: '{"Code":"Success","Result":{"Passed":"Y","ExtFaceInfo":{"faceQuality":9007199254740993}}}',
    line: /\.faceQuality: -?\d{16,} \[\], not nothing \[some\]$/,
  },
  {
    what: 'a month is given where the types promise a day',
    basis: 'The types say of each of these dates: in ISO 8601, as `yyyy-MM-dd`.',
    body: '{"Code":"Success","Result":{"Passed":"Y","ExtIdInfo":{"ocrIdInfo":{"birthDate":"1990-02"}}}}',
    line: /Date: "\d{4}-\d{2}" \[unusual-form\], not nothing \[some\]$/,
  },
];

export function isDisputed(line: string): boolean {
  return disputes.some((dispute) => dispute.line.test(line));
}
