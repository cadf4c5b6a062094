// Installs the packed packages in a new project, as a user does.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs tarballs with npm in a new folder, and imports each package as ESM and CommonJS. Returns what went wrong. */
export function tryConsumer(dir, tarballs) {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'consumer', version: '0.0.0', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...Object.values(tarballs)], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Two packages contain no code.
  return Object.keys(tarballs)
    .filter((name) => !/\/(?:schemas|spec)$/.test(name))
    .flatMap((name) => {
      const isEsmOnly = /\/(?:sandbox|generators)$/.test(name);
      const programs = [
        ['esm.mjs', `import * as all from '${name}'; if (Object.keys(all).length === 0) throw new Error('It exports nothing.');`],
        ...(isEsmOnly
          ? []
          : [['cjs.cjs', `if (Object.keys(require('${name}')).length === 0) throw new Error('It exports nothing.');`]]),
      ];
      return programs.flatMap(([file, source]) => {
        writeFileSync(join(dir, file), source);
        const { status, stderr } = spawnSync(process.execPath, [file], { cwd: dir, encoding: 'utf8' });
        return status === 0 ? [] : [`${name}, ${file}: ${stderr}`];
      });
    });
}

/** The bill of materials of what is installed, in the format CycloneDX. */
export function billOfMaterials(dir) {
  return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
