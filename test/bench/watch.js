// How long a saved file takes to be written out under `generate --watch`, in a process that has done so before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/lib/root.js';

/** Longer than any work that a run does after its report: a save that comes earlier would make it begin again. */
const pause = 1000;

/** The first saves show how quickly Node learns the code, not what a save takes for the rest of the day. */
const learning = 3;

/** Each save's milliseconds, from the save to the report that all files are written. */
export async function measureWatch(saves) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const [spec, out] = ['spec', 'out'].map((name) => join(dir, name));
  cpSync(join(root, 'spec'), spec, { recursive: true });
  const args = ['scripts/generate.js', '--watch', '--spec', spec, '--out', out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const times = [];
  try {
    await says(child, 'Watching ');
    for (let i = -learning; i < saves; i++) {
      await wait(pause);
      const written = says(child, ' files.');
      const start = performance.now();
      save(join(spec, 'operations/initialize.yaml'), i);
      await written;
      if (i >= 0) times.push(performance.now() - start);
      if (!readFileSync(join(out, 'schemas/generated/protocol.json'), 'utf8').includes(sentence(i)))
        throw new Error(
          '`generate --watch` reported that all files are written, and the sentence that was saved is not in them.',
        );
    }
  } finally {
    child.kill();
    await once(child, 'close');
    rmSync(dir, { recursive: true, force: true });
  }
  return times;
}

/** Saves like most editors: a new file replaces the old one. */
function save(file, i) {
  const text = readFileSync(file, 'utf8').replace(/^description: .*$/m, `description: ${sentence(i)}`);
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

function sentence(i) {
  return `Starts a verification, version ${i}.`;
}

function says({ stdout }, text) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part) => {
      said += part;
      if (!said.includes(text)) return;
      stdout.off('data', hear).off('end', end);
      resolve();
    };
    const end = () => reject(new Error(`\`generate --watch\` ended without having said "${text}":\n${said}`));
    stdout.on('data', hear).on('end', end);
  });
}
