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

/** From nothing to a result where the spec has the steps; the first steps of who publishes the service, and of who keeps its spec. */
export function quickStartPage(site: Site): Page {
  const hasPath = site.protocol.guide.start.length > 0;
  return makePage(site, {
    place: places.quickStart,
    title: 'Quick start',
    summary: hasPath
      ? 'One path from nothing to a result, on your machine and without an account. Then what changes when you go live.'
      : 'The first steps, whether you call the service, publish it on a gateway, or keep its spec.',
    origin: hasPath ? 'guide.yaml' : '',
    keysOf: new Map(site.protocol.guide.start.map(({ id, samples: list }) => [id, list.map((one) => `${one.title} example`)])),
    sections: (view) => [...(hasPath ? pathSections(view) : [callers(view)]), publishers(view), authors(view)],
  });
}

/** The steps as the spec has them. */
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
    text('Install the checks, and the types if you write TypeScript:'),
    codeBlock('sh', `npm install ${view.protocol.packageScope}/validators ${view.protocol.packageScope}/types`),
    ...(operation ? firstCall(view, operation) : []),
    line`The check reports what would be refused before you send it, each with its place and its reason, and as notices what is unknown or unusual. ${link(view, 'Issue codes', places.issues)} says what each code means.`,
    ...outcomes(view),
    line`Then: ${join(laterPlaces(view), ', ')}.`,
  );
}

/** How each thing has ended, first of all in one word. */
function outcomes(view: View): Block[] {
  return view.protocol.operations.flatMap((operation) => {
    const sample = outcomeSample(view.protocol, operation);
    const name = link(view, operation.name, places.operation(operation.id));
    const errors = link(view, 'Errors', places.errors);
    return sample ? [line`Read what ${name} returns, and what a failed call throws (${errors}):`, sample] : [];
  });
}

/** The smallest request that the spec has an example of. */
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
    text('Take the OpenAPI documents:'),
    codeBlock('sh', `npm pack ${view.protocol.packageScope}/openapi\ntar -xzf *-openapi-*.tgz package/documents`),
    numbered([
      line`Look up your gateway under ${link(view, 'Publish to your gateway', places.gateways)}: which document it takes, what must be put into it, and what it then checks. For most it is ${literal(file)}.`,
      text('Point the gateway at a backend of yours that signs the calls and sends them upstream.'),
      text('Try it with the curl command of any request in this reference.'),
    ]),
    line`How each parameter is sent upstream is in the document as ${literal('x-upstream')}.`,
  );
}

function authors(view: View): Section {
  return section(
    'You keep the spec',
    'spec',
    numbered([
      line`Change the entry in ${literal('spec/')}: the first line of each file gives your editor its words.`,
      line`Run ${literal(callOf('generate'))}. It reports every mistake with its place and its fix, and then writes nothing.`,
      text('Read the difference of the packages, and commit both together.'),
    ]),
    line`What the compiler reports is listed under ${link(view, 'Diagnostics', places.diagnostics)}.`,
  );
}
