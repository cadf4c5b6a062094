// Who reads an answer, and the JSON texts in it, into values.
import { toLibrary } from '../schemas/to-library.js';
import { load, writeModule } from '../workshop.js';
import { arktypeDecoder } from './arktype.js';
import { packageFile } from './modules.js';
import { valibotDecoder } from './valibot.js';
import { zodDecoder } from './zod.js';

const type = 'CheckResultResponse';

/** Name -> text to the whole of what it says. */
export async function peerDecoders(schemas) {
  const decoders = new Map();
  for (const [name, library] of Object.entries({ zod: zodDecoder, valibot: valibotDecoder, arktype: arktypeDecoder })) {
    const module = await load(writeModule(`${name} decoder`, toLibrary(library, schemas, [type])));
    const decode = module[`decode${type}`];
    decoders.set(name, (text) => decode(text).Result);
  }
  return decoders;
}

export async function ownDecoder(docType) {
  const { decodeCheckResult, imageBase64 } = await load(packageFile);
  const options = { docType };
  return { decode: (body) => decodeCheckResult(body, options), imageBase64 };
}
