// The tables of the results: what a number in them means, and how it was got.
export const groups = {
  valid: {
    title: 'A valid request',
    how: 'Time of a check that says yes, beside the hand-written one. The JSON text in the samples is `{}`: the time of JSON.parse, which everybody pays, would hide the rest.',
  },
  image: {
    title: 'An image in the request',
    how: 'Time with an image of 200 KB, beside the time of the same contender with one of 20 bytes. The spec states no greatest length for it; one would make some of the others count its characters.',
  },
  invalid: {
    title: 'All issues of an invalid request',
    how: 'Time until every issue is reported, beside the hand-written check, which reports what ours reports: code, path, sentence, what was expected and received, return code, suggestions. The others say less.',
  },
  noticed: {
    title: 'A valid request with a notice',
    how: 'Time until the notice is reported, beside the hand-written check, which reports the same. The others have no notices: they take these requests without a word, or refuse them.',
  },
  answer: {
    title: 'Decode an answer',
    how: 'Time beside that of a decoder written by hand, which gives the same values of one kind of document, without issues or notices. Ours gives values, dates, codes with what they mean, and notices; the libraries give what JSON.parse gives, checked. JSON.parse has the calls that nobody can avoid: the body, and the two JSON texts inside it.',
  },
  imageAnswer: {
    title: 'Decode an answer with an image of 300 KB',
    how: 'Time beside the calls of JSON.parse that the whole of the body would need.',
  },
  firstCheck: {
    title: 'Import and first check',
    how: "Each run is a process of its own. Its clock runs from before the import to after the first check, without what Node takes to start; the measure is the hand-written check of three products' requests, and the others check these, too. The whole of ours has decoders, callbacks and redaction besides.",
  },
  size: {
    title: 'Size in KB',
    how: 'Bundled and minified by esbuild, then gzipped. Everything: of ours all that the package exports, with decoders, callbacks, redaction, guards and Standard Schemas; of the others a check for every message.',
  },
  bundlers: {
    title: 'Size in KB, by bundler',
    how: 'What a page grows by that checks one request, with the whole package imported: minified, then gzipped, with what the bundler puts around it. Not measured in this run, but read from [the set-ups that were tried](consumers.md).',
  },
  types: {
    title: "Instantiations in a consumer's compiler",
    how: 'As `tsc --extendedDiagnostics` counts them for a file that types one request.',
  },
  generate: {
    title: '`pnpm generate`',
    how: 'Whole processes, in turn, beside a Node process that does nothing; the median of seven runs. Under `--watch`, 30 ms of it are the wait for an editor to be done.',
  },
  grown: {
    title: '`pnpm generate` with a spec of 500 operations',
    how: "The spec with 500 operations more, each with eight fields in the request and in the response; one run. The memory is that of the generator's own process.",
  },
  sandbox: {
    title: 'The sandbox beside a mock',
    how: 'Initialize for FACE_VERIFY, 4,000 calls, 8 at a time, beside Prism with our document of the same product on the same machine. Ours checks the request, keeps a transaction and ends it; Prism checks it and returns an example. Processor time and memory as Linux counts them for the server.',
  },
};
