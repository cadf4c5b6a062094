import { decodedResponses } from '../../../model/decoded.ts';
import type { Model } from '../../../model/model.ts';
import type { OutputFile } from '../../../output-file.ts';
import { filePath } from '../addresses.ts';
import { requestCases } from './requests.ts';
import { responseCases } from './responses.ts';
import { loadValidators } from './validators.ts';

/** Emits test vectors: messages with the results of the validators. An implementation that returns the same results is correct. */
export async function* emitVectors(model: Model): AsyncGenerator<OutputFile> {
  const { protocol } = model;
  const { decode, accepts } = await loadValidators(model);
  for (const decoded of decodedResponses(protocol)) {
    const vectors = responseCases(protocol, decoded).map((one) => ({
      ...one,
      result: decode(decoded.name, one.wire, one.options),
    }));
    yield file(`decode-${decoded.name}`, { decoder: decoded.name, message: decoded.response.name }, vectors);
  }
  const requests = requestCases(protocol).map((one) => ({ ...one, result: accepts(one.message, one.wire) }));
  yield file('requests', {}, requests);
}

/** One vector per line, so that a diff shows which vectors have changed. */
function file(name: string, head: object, vectors: readonly object[]): OutputFile {
  const rows = vectors.map((vector) => `    ${JSON.stringify(vector).replaceAll('\uFEFF', '\\uFEFF')}`).join(',\n');
  const facts = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return { path: filePath(`vectors/${name}.json`), text: `{\n${facts.join('')}  "vectors": [\n${rows}\n  ]\n}\n` };
}
