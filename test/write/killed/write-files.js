// `node write-files.js DIR FILES`: writes files, given as JSON from path to text, as a run of the generator does.
import { write } from '../../../generators/dist/write/write.js';

const [dir, files] = process.argv.slice(2);
async function* outputs() {
  for (const [path, text] of Object.entries(JSON.parse(files))) yield { path, text };
}
await write(dir, outputs(), ['docs', 'types']);
