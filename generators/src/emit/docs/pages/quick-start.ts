import type { Operation } from '../../../model/protocol.ts';
import { bullets, codeBlock, numbered, samples, type Block } from '../content/blocks.ts';
import { join, line, literal, text, type Inline } from '../content/inline.ts';
import { noteLines } from '../parts/facts.ts';
import { linkedText } from '../parts/linked.ts';
import { outcomeSample } from '../parts/outcome-sample.ts';
import { provenanceOf } from '../parts/provenance.ts';
import { checkedSamples } from '../parts/samples.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { callOf } from '../../../calls.ts';

/** The path from nothing to a result, if the spec has its steps. Then the first steps for gateway engineers and spec authors. */
export function quickStartPage(site: Site): Page {
  const hasPath = site.protocol.guide.start.length > 0;
  return makePage(site, {
    place: places.quickStart,
    title: 'Quick start',
    summary: hasPath
      ? 'Get your first result step by step, on your machine and without an account. Then see what changes when you go live.'
      : 'The first steps if you call the service, publish it on a gateway, or maintain its spec.',
    origin: hasPath ? 'guide.yaml' : '',
    keysOf: new Map(site.protocol.guide.start.map(({ id, samples: list }) => [id, list.map((one) => `${one.title} example`)])),
    sections: (view) => [...(hasPath ? pathSections(view) : [callers(view)]), publishers(view), authors(view)],
  });
}

/** The steps of the spec's guide. */
function pathSections(view: View): Section[] {
  return view.protocol.guide.start.map(({ id, title, text: words, samples: list, notes, source }, i) => {
    const shown = samples(list.map(({ code, ...sample }) => ({ ...sample, content: code })));
    const kinds = bullets(noteLines(view, notes, source));
    return section(`${i + 1}. ${title}`, id, linkedText(view, words), shown, kinds, provenanceOf(view, { source }));
  });
}

function callers(view: View): Section {
  const [operation] = view.protocol.operations;
  return section(
    'You call the service',
    'call',
    text('Install the validators, and the types if you write TypeScript:'),
    codeBlock('sh', `npm install ${view.protocol.packageScope}/validators ${view.protocol.packageScope}/types`),
    ...(operation ? firstCall(view, operation) : []),
    line`The validator reports mistakes before you send the request, with location and reason. Anything unknown or unusual is a notice. ${link(view, 'Issue codes', places.issues)} says what each code means.`,
    ...outcomes(view),
    line`Then: ${join(laterPlaces(view), ', ')}.`,
  );
}

/** A sample for each operation whose response reports the outcome. */
function outcomes(view: View): Block[] {
  return view.protocol.operations.flatMap((operation) => {
    const sample = outcomeSample(view.protocol, operation);
    const name = link(view, operation.name, places.operation(operation.id));
    const errors = link(view, 'Errors', places.errors);
    return sample ? [line`Read the response of ${name}, or the error of a failed call (${errors}):`, sample] : [];
  });
}

/** The example request with the fewest parameters. */
function firstCall(view: View, operation: Operation): Block[] {
  const requests = operation.variants.flatMap(({ request }) => request.examples.map(({ value }) => ({ request, value })));
  const [first] = requests.toSorted((a, b) => Object.keys(a.value).length - Object.keys(b.value).length);
  if (!first) return [];
  const name = link(view, operation.name, places.operation(operation.id));
  return [
    line`Build a request for ${name}, and check it:`,
    checkedSamples(view.protocol, first.request, first.value, operation.name),
  ];
}

function laterPlaces(view: View): Inline[] {
  const { operations, callbacks, codeLists } = view.protocol;
  return [
    ...operations.slice(1).map(({ id, name }) => link(view, name, places.operation(id))),
    ...callbacks.map(({ id, name }) => link(view, name, places.callback(id))),
    ...codeLists.map(({ id, label }) => link(view, label, places.codeList(id))),
    link(view, 'Limits', places.limits),
  ];
}

function publishers(view: View): Section {
  const file = `${view.protocol.packageScope}/openapi/documents/${view.protocol.id}.openapi-3.0.yaml`;
  return section(
    'You publish it on a gateway',
    'publish',
    text('Download the OpenAPI documents:'),
    codeBlock('sh', `npm pack ${view.protocol.packageScope}/openapi\ntar -xzf *-openapi-*.tgz package/documents`),
    numbered([
      line`Look up your gateway under ${link(view, 'Publish to your gateway', places.gateways)}: which document to use, what to add to it, and what the gateway then checks. Most gateways use ${literal(file)}.`,
      text('Point the gateway at your own backend. The backend signs the calls and sends them to the service.'),
      text('Test the gateway with the curl command of any request in this reference.'),
    ]),
    line`${literal('x-upstream')} in the document says how each parameter is sent to the service.`,
  );
}

function authors(view: View): Section {
  return section(
    'You maintain the spec',
    'spec',
    numbered([
      line`Change the entry in ${literal('spec/')}. The first line of each file gives your editor completion.`,
      line`Run ${literal(callOf('generate'))}. It reports all mistakes at once, each with its location and a fix. If there are mistakes, it writes nothing.`,
      text('Review the diff of the packages, and commit it together with the spec.'),
    ]),
    line`${link(view, 'Diagnostics', places.diagnostics)} lists everything that the compiler can report.`,
  );
}
