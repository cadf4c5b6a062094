// What a consumer's bundle grows by: bundled and minified by esbuild, then gzipped.
import { gzipSync } from 'node:zlib';
import { ours, row } from '../../row.js';
import { contenders, hand, handFile, packageFile } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { products } from '../samples/requests.js';
import { bundle, specifier, writeModule } from '../workshop.js';

export async function sizeRows(schemas) {
  const everything = Object.keys(schemas);
  const requests = {};
  const all = {};
  for (const [name, make] of Object.entries(contenders)) {
    if (name === hand || name === ours) continue;
    requests[name] = await size(name, issueEntryPoints(writeModule(`${name} of requests`, make(schemas, products)), products));
    all[name] = await size(name, issueEntryPoints(writeModule(`${name} of all`, make(schemas, everything)), everything));
  }
  const entryPoints = products.map((type) => `validate${type}`).join(', ');
  for (const [name, file] of [
    [hand, handFile],
    [ours, packageFile],
  ]) {
    requests[name] = await size(name, `export { ${entryPoints} } from ${specifier(file)};`);
  }
  all[ours] = await size(ours, `export * from ${specifier(packageFile)};`);
  return [
    row(groups.size, "three products' requests", requests, { budget: 7 }),
    row(groups.size, 'everything', all, { budget: 20 }),
  ];
}

function issueEntryPoints(file, names) {
  return `export { ${names.map((name) => `issues${name}`).join(', ')} } from ${specifier(file)};`;
}

async function size(name, entry) {
  const text = await bundle(writeModule(`${name} entry`, entry), { minify: true });
  return gzipSync(text, { level: 9 }).length / 1000;
}
