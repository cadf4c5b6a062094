// Preloaded: edits a file of the spec, as EDIT names it in JSON, while the run writes its outputs.
import fs, { readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let edits = JSON.parse(process.env['EDITS']);
const rename = fs.renameSync;
fs.renameSync = (...args) => {
  const [edit, ...rest] = edits;
  edits = rest;
  if (edit) writeFileSync(edit.file, readFileSync(edit.file, 'utf8').replace(edit.from, edit.to));
  return rename(...args);
};
syncBuiltinESMExports();
