import type { OutputFile } from '../output-file.ts';
import { sha256 } from '../sha256.ts';

/** A generated file as bytes: they are compared, hashed and written. */
export interface EncodedFile {
  readonly path: string;
  readonly content: Buffer;
  readonly hash: string;
}

export function encode({ path, text }: OutputFile): EncodedFile {
  const content = Buffer.from(text);
  return { path, content, hash: sha256(content) };
}
