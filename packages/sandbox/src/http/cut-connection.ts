/** Thrown to cut the connection on purpose. */
export class CutConnection extends Error {
  override readonly name = 'CutConnection';
}
