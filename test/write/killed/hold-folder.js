// `node hold-folder.js DIR`: locks a folder until the process ends.
import { holdFolder } from '../../../generators/dist/write/lock.js';

await holdFolder(process.argv[2]);
process.stdout.write('held');
setInterval(() => {}, 1000);
