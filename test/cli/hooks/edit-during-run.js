// Preloaded: edits a file of the spec, as EDIT names it in JSON, while the run writes its outputs.
import { readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let edits = JSON.parse(process.env['EDITS']);
const rename = fs.rename;
fs.rename = async (...args) => {
  const [edit, ...rest] = edits;
  edits = rest;
  if (edit) writeFileSync(edit.file, readFileSync(edit.file, 'utf8').replace(edit.from, edit.to));
  return rename(...args);
};
syncBuiltinESMExports();
