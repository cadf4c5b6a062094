// `node write-files.js DIR FILES`: writes files like a run of the generator. FILES is JSON that maps paths to texts.
import { write } from '../../../generators/dist/write/write.js';

const [dir, files] = process.argv.slice(2);
async function* outputs() {
  for (const [path, text] of Object.entries(JSON.parse(files))) yield { path, text };
}
await write(dir, outputs(), ['docs', 'types']);
