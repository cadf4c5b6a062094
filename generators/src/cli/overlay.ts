import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toYaml } from '../emit/openapi/yaml.ts';
import { lintApplied, refusalInWords } from '../gateways/lint/lint.ts';
import { isNode, type Node } from '../gateways/lint/parts.ts';
import { applyActions } from '../gateways/overlay/apply.ts';
import type { Overlay } from '../gateways/overlay/build.ts';
import { fill } from '../gateways/overlay/fill.ts';
import { runCommand } from './command.ts';
import { overlayUsage, readOverlayOptions, type OverlayOptions } from './overlay-options.ts';

const documentsDir = fileURLToPath(new URL('../../../packages/openapi/documents/', import.meta.url));

/** `openapi:overlay`: a document with a gateway's overlay applied and the user's values in it; gives the exit code. */
export function overlay(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'openapi:overlay', usage: overlayUsage, read: readOverlayOptions, run: applyOverlay }, args);
}

async function applyOverlay({ gateway, values, document, output }: OverlayOptions): Promise<number> {
  const made: Overlay | undefined = await readJson(`overlays/${gateway.id}.overlay.json`);
  if (!made) return fail(`There is no overlay for ${gateway.id}. \`pnpm spec:lint\` says what is in its way.`);
  const file = document === undefined ? posix.join('overlays', made.extends) : `${document}.json`;
  const name = file.slice(0, -'.json'.length);
  const known = await documentNames();
  const base: Node | undefined = known.includes(name) ? await readJson(file) : undefined;
  if (!base) return fail(`There is no document ${name}. There are:\n${known.map((one) => `  ${one}`).join('\n')}`);
  const applied = applyActions(base, fill(made.actions, values));
  const refusals = isNode(applied) ? lintApplied(applied, gateway) : [];
  if (refusals.length > 0) return fail(refusals.map((refusal) => refusalInWords(name, refusal)).join('\n'));
  if (output === undefined) {
    console.log(JSON.stringify(applied, null, 2));
    return 0;
  }
  const text = /\.ya?ml$/.test(output) ? toYaml(applied) : `${JSON.stringify(applied, null, 2)}\n`;
  return await save(output, text, `${output}: ${name} for ${gateway.name}.`);
}

async function save(output: string, text: string, done: string): Promise<number> {
  const path = resolve(output);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return fail(`${output} is a folder; name a file in it.`);
  if (!there && !(await stat(dirname(path)).catch(() => undefined))) return fail(`The folder ${dirname(path)} doesn't exist.`);
  try {
    // A pipe or a device is written to; so is what a link leads to.
    if (there && !there.isFile()) await writeFile(path, text);
    else await replace(there ? await realpath(path) : path, text);
  } catch (error) {
    return fail(`${output} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(done);
  return 0;
}

/** Puts the file beside its place first: what stands there stays whole if writing fails. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, text, { flag: 'wx' });
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function fail(message: string): number {
  console.error(`${message}\nNothing was written.`);
  return 1;
}

async function documentNames(): Promise<string[]> {
  const files = await readdir(documentsDir, { recursive: true });
  const names = files.flatMap((file) => /^(?!overlays\b)(.*)\.json$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return names.toSorted();
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    const value: T = JSON.parse(await readFile(`${documentsDir}${file}`, 'utf8'));
    return value;
  } catch {
    return undefined;
  }
}
