// Preloaded: kills the process before the call of a file system function that DIE_AT names, such as `renameSync 3`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [name, number] = process.env['DIE_AT'].split(' ');
const real = fs[name];
let calls = 0;
fs[name] = (...args) => {
  if (++calls === Number(number)) process.kill(process.pid, 'SIGKILL');
  return real(...args);
};
syncBuiltinESMExports();
