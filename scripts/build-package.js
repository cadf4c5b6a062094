// `pnpm build` in a hand-written package: compiles src/ to dist/, as ESM and CommonJS, both with type declarations.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/root.js';

const name = process.argv[2] ?? '';
const folder = join(root, 'packages', name);
const [esm, cjs] = [join(folder, 'dist/esm'), join(folder, 'dist/cjs')];

rmSync(join(folder, 'dist'), { recursive: true, force: true });
const tsc = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' });
if (tsc.status !== 0) process.exit(1);

// Node finds out from the package.json of a folder whether its .js files are ESM or CommonJS.
const entries = Object.values(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports).flatMap((entry) =>
  entry.require ? [basename(entry.require.default, '.js')] : [],
);
await build({
  entryPoints: entries.map((entry) => join(folder, 'src', `${entry}.ts`)),
  outdir: cjs,
  bundle: true,
  packages: 'external',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
});
cpSync(esm, cjs, { recursive: true, filter: (path) => !path.endsWith('.js') });
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
