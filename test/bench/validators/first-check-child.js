// Imports a module, checks once, and says how many nanoseconds that took: `node first-check-child.js FILE DOOR JSON`.
import { pathToFileURL } from 'node:url';

const [file, entryPoint, json] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const input = JSON.parse(json);
const start = process.hrtime.bigint();
const isFine = (await import(address))[entryPoint](input);
const took = process.hrtime.bigint() - start;
if (!isFine) throw new Error('The first check says no.');
console.log(String(took));
