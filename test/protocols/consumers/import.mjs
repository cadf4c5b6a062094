// Prints the names of what a module exports, or of what its default export has in it.
import { pathToFileURL } from 'node:url';

const module = await import(pathToFileURL(process.argv[2]).href);
console.log(JSON.stringify(Object.keys(module.default ?? module).sort()));
