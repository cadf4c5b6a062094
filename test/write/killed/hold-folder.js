// `node hold-folder.js DIR`: holds a folder until it is ended.
import { holdFolder } from '../../../generators/dist/write/lock.js';

await holdFolder(process.argv[2]);
process.stdout.write('held');
setInterval(() => {}, 1000);
