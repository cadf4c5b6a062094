import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { specDir, type ProtocolName } from './paths.ts';
import { tempDir } from './temp.ts';

/** A copy of a spec to change; paths are relative to its folder. */
export class SpecCopy {
  readonly dir: string;

  constructor(protocol: ProtocolName, dir = tempDir('spec')) {
    this.dir = dir;
    cpSync(specDir(protocol), dir, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Replaces a text, which must occur exactly once. */
  replace(file: string, from: string, to: string): void {
    const [before, after, ...more] = this.read(file).split(from);
    if (before === undefined || after === undefined) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    if (more.length > 0) throw new Error(`${file} has ${JSON.stringify(from)} ${more.length + 1} times`);
    this.write(file, before + to + after);
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.dir, to)), { recursive: true });
    renameSync(join(this.dir, from), join(this.dir, to));
  }

  remove(path: string): void {
    rmSync(join(this.dir, path), { recursive: true });
  }
}
